import { expect, test } from 'vitest'
import { capitalized, formatDecimal, inWords } from '../../../src/texts/format'
import { nl } from '../../../src/texts/nl'
import { method } from '../../../src/texts/report/method'

test('a figure has one decimal and a comma, also where that decimal is a zero', () => {
  expect([4, 2.44, 0.05, 12.96].map(formatDecimal)).toEqual(['4,0', '2,4', '0,1', '13,0'])
})

test('a small number is a word in a sentence, a larger one stays a figure', () => {
  expect([1, 5, 10, 12, 13].map(inWords)).toEqual(['een', 'vijf', 'tien', 'twaalf', '13'])
  expect(capitalized(inWords(5))).toBe('Vijf')
})

test('sentences that name a rule name its number as people read it', () => {
  expect(nl.kiosk.dialog.pin).toBe('Pincode (4 tot 8 cijfers)')
  expect(nl.kiosk.exit.forgotStart).toBe('Vijf minuten wachten')
  expect(nl.benchmark.problem.tooFew).toContain('minder dan 5 mensen')
  const lines = method.sections.flatMap((section) => section.lines).join(' ')
  expect(lines).toContain('minimaal vijf.')
  expect(lines).toContain('vanaf tien antwoorden')
})
