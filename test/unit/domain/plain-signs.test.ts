/** Another kind of apostrophe or quotation mark makes no other question and no other norm. */
import { expect, test } from 'vitest'
import { inPlainSigns, withPlainSigns } from '../../../src/domain/plain-signs'

test('texts that differ only in the kind of a mark are the same text', () => {
  expect(withPlainSigns('Collega’s zeggen “ja”')).toBe(withPlainSigns("Collega's zeggen ‘ja’"))
  expect(withPlainSigns('Collega’s')).not.toBe(withPlainSigns('Collegas'))
})

test('every text in a value is read so, and the value itself stays as it is', () => {
  const value = {
    title: 'VSV’s',
    evidence: ['Agenda’s'],
    core: true,
    year: null,
    sources: [{ title: '“a”' }],
  }
  const before = structuredClone(value)
  expect(inPlainSigns(value)).toEqual({
    title: "VSV's",
    evidence: ["Agenda's"],
    core: true,
    year: null,
    sources: [{ title: "'a'" }],
  })
  expect(value).toEqual(before)
  expect([inPlainSigns(undefined), inPlainSigns(3)]).toEqual([undefined, 3])
})
