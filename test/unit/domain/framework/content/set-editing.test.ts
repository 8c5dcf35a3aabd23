/** What somebody changes in questions of their own: only that changes, and nothing gets lost. */
import { describe, expect, test } from 'vitest'
import {
  addNorm,
  addStatement,
  changeMirrorTheme,
  changeNorm,
  changeParts,
  changeStatement,
  changeTheme,
  changeThemes,
  freshId,
  movedBy,
  moveToTheme,
  partsOf,
  renumbered,
  reworded,
  withOtherWording,
  without,
} from '../../../../../src/domain/framework/content/set-editing'
import type { QuestionSet } from '../../../../../src/domain/question-set'
import { framework, norm } from '../../framework-fixture'
import { mirrorSet, statement } from '../../mirror-fixture'

const norms = framework({ A: [norm('A-1'), norm('A-2')], B: [norm('B-1')] })
const statements = mirrorSet({ A: [statement('A-1'), statement('A-2')], B: [statement('B-1')] })

describe('other words for a part of the people', () => {
  const bare = statement('A-1')

  test('begin as those for people around the VSV, and keep for whom they are when the words change', () => {
    const first = withOtherWording(bare, { text: 'Het VSV.' })
    expect(first.otherWording).toEqual({ for: ['external'], text: 'Het VSV.' })
    const both = withOtherWording(first, { for: ['external', 'no-profession'] })
    expect(withOtherWording(both, { text: 'Ons.' }).otherWording).toEqual({
      for: ['external', 'no-profession'],
      text: 'Ons.',
    })
  })

  test('have an explanation of their own only while somebody wrote one', () => {
    const first = withOtherWording(withOtherWording(bare, { text: 'Het VSV.' }), { explanation: 'Uitleg.' })
    expect(first.otherWording).toEqual({ for: ['external'], text: 'Het VSV.', explanation: 'Uitleg.' })
    expect(withOtherWording(first, { explanation: ' ' }).otherWording).toEqual({
      for: ['external'],
      text: 'Het VSV.',
    })
  })

  test('are gone without a trace when they are emptied', () => {
    expect(withOtherWording(withOtherWording(bare, { text: 'Het VSV.' }), { text: ' ' })).toEqual(bare)
  })
})

const idsOf = (set: QuestionSet) => set.themes.map((theme) => partsOf(theme).map(({ id }) => id))

describe.each<readonly [string, QuestionSet]>([
  ['a framework', norms],
  ['a mirror', statements],
])('in %s', (_, set) => {
  test('a part moves to the end of another theme, and leaves its own', () => {
    expect(idsOf(moveToTheme(set, { theme: 0, part: 0 }, 1))).toEqual([['A-2'], ['B-1', 'A-1']])
    expect(idsOf(moveToTheme(set, { theme: 1, part: 0 }, 0))).toEqual([['A-1', 'A-2', 'B-1'], []])
  })

  test('a part that is not there moves nothing', () => {
    expect(moveToTheme(set, { theme: 0, part: 2 }, 1)).toEqual(set)
    expect(moveToTheme(set, { theme: 2, part: 0 }, 1)).toEqual(set)
  })

  test('the parts of one theme change, those of the other stay', () => {
    expect(idsOf(changeParts(set, 0, movedBy(0, 1)))).toEqual([['A-2', 'A-1'], ['B-1']])
    expect(idsOf(changeParts(set, 1, without(0)))).toEqual([['A-1', 'A-2'], []])
  })

  test('a theme gets another title, the other keeps its own', () => {
    const changed = changeTheme(set, 1, { title: 'Nieuw' })
    expect(changed.themes.map(({ id, title }) => [id, title])).toEqual([
      ['A', set.themes[0]?.title],
      ['B', 'Nieuw'],
    ])
    expect(idsOf(changed)).toEqual(idsOf(set))
  })

  test('themes change places with everything in them', () => {
    expect(idsOf(changeThemes(set, movedBy(1, -1)))).toEqual([['B-1'], ['A-1', 'A-2']])
  })
})

describe('one place up or down', () => {
  const list = ['een', 'twee', 'drie']

  test.each([
    [0, 1, ['twee', 'een', 'drie']],
    [1, 1, ['een', 'drie', 'twee']],
    [1, -1, ['twee', 'een', 'drie']],
    [2, -1, ['een', 'drie', 'twee']],
    // At either end, and beside the list.
    [0, -1, list],
    [2, 1, list],
    [3, -1, list],
  ] as const)('number %i by %i', (index, by, after) => {
    expect(movedBy(index, by)(list)).toEqual(after)
  })
})

describe('one norm or statement', () => {
  test('changes, and no other', () => {
    const titled = changeNorm(norms, { theme: 0, part: 1 }, (one) => ({ ...one, title: 'nieuw' }))
    expect(partsOf(titled.themes[0] ?? never()).map((one) => 'title' in one && one.title)).toEqual([
      '',
      'nieuw',
    ])
    expect(titled.themes[1]).toEqual(norms.themes[1])
    const asked = changeStatement(statements, { theme: 0, part: 1 }, (one) => ({ ...one, text: 'nieuw' }))
    expect(partsOf(asked.themes[0] ?? never()).map(({ text }) => text)).toEqual(['A-1', 'nieuw'])
    expect(asked.themes[1]).toEqual(statements.themes[1])
  })

  test('is added at the end of its theme', () => {
    expect(idsOf(addNorm(norms, 0, norm('A-3')))).toEqual([['A-1', 'A-2', 'A-3'], ['B-1']])
    expect(idsOf(addStatement(statements, 1, statement('B-2')))).toEqual([
      ['A-1', 'A-2'],
      ['B-1', 'B-2'],
    ])
  })

  test('of the other kind of questions changes nothing', () => {
    const place = { theme: 0, part: 0 }
    expect(changeNorm(statements, place, () => norm('weg'))).toBe(statements)
    expect(changeStatement(norms, place, () => statement('weg'))).toBe(norms)
    expect(addNorm(statements, 0, norm('erbij'))).toBe(statements)
    expect(addStatement(norms, 0, statement('erbij'))).toBe(norms)
    expect(changeMirrorTheme(norms, 0, { question: 'Waarom?' })).toBe(norms)
  })
})

test('what a theme of a mirror asks changes for that theme alone', () => {
  const changed = changeMirrorTheme(statements, 0, { question: 'Waarom?' })
  expect(changed).toMatchObject({
    themes: [
      { id: 'A', question: 'Waarom?' },
      { id: 'B', question: '' },
    ],
  })
  expect(idsOf(changed)).toEqual(idsOf(statements))
})

describe('a norm that gets another number', () => {
  test('remembers the one it had, so that its judgement finds it again', () => {
    expect(renumbered(norm('A-1'), 'A-9')).toMatchObject({ id: 'A-9', replaces: ['A-1'] })
  })

  test('keeps what the editor said about it, also that it replaces nothing', () => {
    expect(renumbered(norm('A-1', { replaces: ['OUD-3'] }), 'A-9').replaces).toEqual(['OUD-3'])
    expect(renumbered(norm('A-1', { replaces: [] }), 'A-9').replaces).toEqual([])
  })
})

describe('a statement that gets other words', () => {
  const said = { ...statement('A-1'), replaces: [{ text: 'Eerder.', comparable: true }] }

  test('no longer claims to ask the same as the words before it', () => {
    expect(reworded(said, 'Iets anders.')).toEqual({ ...statement('A-1'), text: 'Iets anders.' })
  })

  test('keeps that claim when the words stayed the same', () => {
    expect(reworded(said, said.text)).toEqual(said)
    expect(reworded(statement('A-1'), 'A-1')).toEqual(statement('A-1'))
  })
})

describe('a new number', () => {
  test('is the first that nobody has', () => {
    expect(freshId('THEMA', new Set())).toBe('THEMA-1')
    expect(freshId('THEMA', new Set(['THEMA-1', 'THEMA-2', 'THEMA-4']))).toBe('THEMA-3')
  })

  test('stays short enough to be stored, whatever it is made from', () => {
    const long = 'x'.repeat(34)
    expect(freshId(long, new Set())).toBe(`${long}-1`)
    expect(freshId(`${long}y`, new Set([`${long}-1`]))).toBe(`${long}-2`)
  })
})

function never(): never {
  throw new Error('no theme')
}
