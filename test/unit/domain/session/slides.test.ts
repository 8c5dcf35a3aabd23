/** What the room sees, slide by slide. That it sees nothing else is in slides-confidential.test.ts. */
import { describe, expect, test } from 'vitest'
import { MOST_ROWS } from '../../../../src/domain/session/slide'
import { stepOfSlide } from '../../../../src/domain/session/slides'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { people } from '../mirror-fixture'
import { asked, answers, results, step, slides, of } from './slides-fixture'

describe('the order of the slides', () => {
  const steps = [step('ground-rules'), step('predict'), step('mirror'), step('closing')]
  const themeIds = ['HOOG', 'LAAG']

  test('is that of the agenda, each with its place in its step', () => {
    expect(
      slides({ steps, themeIds }).map(({ kind, part, parts }) => `${kind} ${String(part)}/${String(parts)}`),
    ).toEqual(['ground-rules 1/1', 'predict 1/2', 'predictions 2/2', 'theme 1/2', 'theme 2/2', 'closing 1/1'])
  })

  test('follows the agenda, and every slide keeps its key: that is where the session comes back to', () => {
    const before = slides({ steps, themeIds })
    const after = slides({ steps: steps.toReversed(), themeIds: themeIds.toReversed() })
    expect(after.map(({ kind }) => kind)[0]).toBe('closing')
    expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort())
    for (const slide of before) expect(stepOfSlide(slide.key)).toBe(`stap-${slide.step}`)
  })

  test('leaves out a step that is skipped', () => {
    expect(
      slides({ steps: [step('mirror', { skipped: true }), step('closing')], themeIds }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['closing'])
  })
})

test('before any figure the room sees how many filled in, and that small groups are taken together', () => {
  expect(of('ground-rules', slides({ steps: [step('ground-rules')] }))[0]).toMatchObject({
    response: { submitted: 29, invited: 38 },
    groupsTogether: true,
    vsv: 'VSV De Proef',
    heldOn: '2026-12-10',
  })
  expect(of('ground-rules', slides({ steps: [step('ground-rules')] }, { mirror: null }))[0]).toMatchObject({
    response: null,
    groupsTogether: false,
  })
})

describe('guessing', () => {
  const predictions = [
    { table: 1, highestThemeId: 'HOOG', lowestThemeId: 'LANG', gapThemeId: 'LAAG' },
    { table: 2, highestThemeId: 'LANG', lowestThemeId: 'LANG', gapThemeId: null },
  ]

  test('tells the themes without a figure, and afterwards what the tables guessed beside what it is', () => {
    const [ask] = of('predict', slides({ steps: [step('predict')], predictions }))
    expect(ask?.themes).toEqual(['HOOG', 'LAAG', 'LANG'])
    const [told] = of('predictions', slides({ steps: [step('predict')], predictions }))
    expect(told?.tables).toBe(2)
    expect(told?.rows.map(({ title, highest, lowest, gap }) => [title, highest, lowest, gap])).toEqual([
      ['HOOG', [1], [], []],
      ['LAAG', [], [], [1]],
      ['LANG', [2], [1, 2], []],
    ])
    expect(told?.rows.map(({ isHighest, isLowest, isGap }) => [isHighest, isLowest, isGap])).toEqual([
      [true, false, false],
      [false, true, true],
      [false, false, false],
    ])
  })

  test('is not done about fewer than two themes', () => {
    const questionSet = { ...asked.questionSet, themes: asked.questionSet.themes.slice(0, 1) }
    expect(slides({ steps: [step('predict')] }, { mirror: { questionSet, results } })).toEqual([])
  })
})

describe('a theme', () => {
  // Of two large professions every distribution may be shown.
  const all = resultsOf(asked, [...people(12, 'VER', answers(5, 1)), ...people(11, 'GYN', answers(4, 4))], {
    rest: 'Overige beroepsgroepen',
  })
  const themes = (themeIds: readonly string[]) =>
    of(
      'theme',
      slides(
        { steps: [step('mirror')], themeIds },
        { mirror: { questionSet: asked.questionSet, results: all } },
      ),
    )

  test('has as many statements on a slide as can be read, spread evenly, what most agree with first', () => {
    const [first, second] = themes(['LANG'])
    expect([first?.rows.length, second?.rows.length]).toEqual([4, 3])
    expect(first?.rows.length).toBeLessThanOrEqual(MOST_ROWS)
    const texts = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ text }) => text)
    expect(texts.slice(0, 2).sort()).toEqual(['LANG-4', 'LANG-5'])
    expect(new Set(texts).size).toBe(7)
  })

  test('has the words of the scale of its own questionnaire', () => {
    expect(themes(['HOOG'])[0]?.scale).toEqual(['helemaal niet'])
  })

  test('that is gone from the questionnaire, or never was in it, has no slide', () => {
    expect(themes(['nergens', 'HOOG']).map(({ title }) => title)).toEqual(['HOOG'])
  })

  test('tells it when a statement is left out', () => {
    const one = results.themes.map((theme) => ({
      ...theme,
      statements: theme.statements.map((result, index) =>
        index === 0 ? { ...result, withheld: 'too-few' as const, mean: null, n: 0, counts: null } : result,
      ),
    }))
    const from = slides(
      { steps: [step('mirror')], themeIds: ['HOOG'] },
      { mirror: { questionSet: asked.questionSet, results: { ...results, themes: one } } },
    )
    expect(of('theme', from)[0]).toMatchObject({ statementsLeftOut: true, rows: [{ text: 'HOOG-2' }] })
    expect(themes(['HOOG'])[0]?.statementsLeftOut).toBe(false)
  })
})

test('a difference has the groups that may be shown, highest first, each under its own mark, and says that some are left out', () => {
  const topics = [
    { kind: 'gap', subjectId: 'LAAG-1', reason: '' },
    { kind: 'gap', subjectId: 'nergens', reason: '' },
    { kind: 'attention', subjectId: 'HOOG-1', reason: '' },
  ] as const
  const gaps = of('gap', slides({ steps: [step('gaps')], topics }))
  expect(gaps).toHaveLength(1)
  expect(gaps[0]).toMatchObject({ statement: 'LAAG-1', groupsLeftOut: true })
  expect(gaps[0]?.rows.map(({ label, n, mean }) => [label, n, mean])).toEqual([
    ['label GYN', 11, 4],
    ['label VER', 12, 1],
  ])
  for (const { label, marker } of gaps[0]?.rows ?? []) expect(results.groups[marker]?.label).toBe(label)
})

test('the last slide says when those they speak for hear of it', () => {
  expect(
    of('closing', slides({ steps: [step('closing')], reportBackOn: '2026-12-24' }))[0]?.reportBackOn,
  ).toBe('2026-12-24')
})

test('a fact is told by how far it is known; an experience is not', () => {
  const themes = asked.questionSet.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one) => (one.id === 'HOOG-1' ? { ...one, fact: true } : one)),
  }))
  const questionSet = { ...asked.questionSet, themes }
  const said = [...people(12, 'VER', answers(5, 1)), ...people(8, 'GYN', answers('dont-know', 1))]
  const mirror = {
    questionSet,
    results: resultsOf({ ...asked, questionSet }, said, { rest: 'Overige beroepsgroepen' }),
  }
  const [shown] = of('theme', slides({ steps: [step('mirror')], themeIds: ['HOOG'] }, { mirror }))
  const rowOf = (text: string) => shown?.rows.find((row) => row.text === text)
  expect(rowOf('HOOG-1')?.known).toEqual({ dontKnowShare: 0.4, agreeShare: 0.6, standing: 'unknown' })
  expect(rowOf('HOOG-2')?.known).toBeNull()
})
