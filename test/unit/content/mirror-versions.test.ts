/** What changed in the words of the mirror since a version that rounds were made with, and what of it stays comparable. */
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { statementsOf } from '../../../src/domain/question-set'
import { isSameText } from '../../../src/domain/survey/comparison/same-questions'
import { mirrorSet } from '../../../src/storage/built-in-sets'

interface Words {
  readonly version: string
  readonly scale: readonly string[]
  readonly statements: Readonly<Record<string, { readonly text: string; readonly explanation: string }>>
}

const before = JSON.parse(
  readFileSync(new URL('../../fixtures/mirror-words-0.1.0.json', import.meta.url), 'utf8'),
) as Words

const statements = statementsOf(mirrorSet, 'full')
const changed = statements.filter(({ id, text }) => !isSameText(before.statements[id]?.text ?? '', text))

test('other words than in an earlier version come with another version', () => {
  expect(mirrorSet.version).not.toBe(before.version)
})

test('every statement in other words names the words it replaces, and no statement names its own', () => {
  for (const { id, text, replaces = [] } of changed) {
    const was = before.statements[id]?.text
    if (was !== undefined)
      expect(
        replaces.map((one) => one.text),
        id,
      ).toContain(was)
    expect(
      replaces.map((one) => one.text),
      id,
    ).not.toContain(text)
  }
})

test('three statements changed in their words only; five ask something else now, and are not compared', () => {
  const which = (comparable: boolean) =>
    changed
      .filter(({ replaces = [] }) => replaces.some((one) => one.comparable === comparable))
      .map(({ id }) => id)
  expect(which(true)).toEqual(['ZOR-1', 'BEL-3', 'BES-4'])
  expect(which(false)).toEqual(['OVL-5', 'GEG-1', 'GEG-2', 'GEG-4', 'NET-2'])
})

test('a point of the scale with another name says which name it had', () => {
  mirrorSet.scale.forEach(({ label, replaces = [] }, place) => {
    const was = before.scale[place]
    if (was !== label) expect(replaces).toContain(was)
  })
})

test('the four statements about a fact are marked as such', () => {
  expect(statements.filter(({ fact }) => fact === true).map(({ id }) => id)).toEqual([
    'BES-1',
    'BES-7',
    'OVL-4',
    'NET-1',
  ])
})
