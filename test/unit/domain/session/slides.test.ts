/** What the room sees, slide by slide. That it sees nothing else is in slides-confidential.test.ts. */
import { describe, expect, test } from 'vitest'
import type {
  Session,
  SessionStep,
  SessionVote,
  StepKind,
  VotingPoint,
} from '../../../../src/domain/session/session'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import { MOST_ROWS, type SlideKind, type SlideOf } from '../../../../src/domain/session/slide'
import { slidesOf, stepOfSlide, type SlideGround } from '../../../../src/domain/session/slides'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { Answer } from '../../../../src/domain/question-set'
import { cluster, mirrorSet, people, profession, round, statement } from '../mirror-fixture'

const SEVEN = ['1', '2', '3', '4', '5', '6', '7'].map((number) => `LANG-${number}`)
const set = mirrorSet({
  HOOG: [statement('HOOG-1'), statement('HOOG-2')],
  LAAG: [statement('LAAG-1'), statement('LAAG-2')],
  LANG: SEVEN.map((id) => statement(id)),
})
const asked = round({
  questionSet: {
    ...set,
    scale: [
      { value: 1, label: 'helemaal niet' },
      { value: 'dont-know', label: 'weet ik niet' },
    ],
  },
  professions: [
    profession('VER', 'C', 15),
    profession('GYN', 'C', 15),
    profession('KRZ', 'C', 3),
    profession('JGZ', 'C', 5),
  ],
  clusters: [cluster('C', false)],
})
const answers = (high: Answer, low: Answer): Readonly<Record<string, Answer>> => ({
  'HOOG-1': high,
  'HOOG-2': 5,
  'LAAG-1': low,
  'LAAG-2': 1,
  ...Object.fromEntries(SEVEN.map((id, index) => [id, ((index % 5) + 1) as Answer])),
})
const results = resultsOf(
  asked,
  [
    ...people(12, 'VER', answers(5, 1)),
    ...people(11, 'GYN', answers(4, 4)),
    ...people(2, 'KRZ', answers(1, 1)),
    ...people(4, 'JGZ', answers(1, 2)),
  ],
  { rest: 'Overige beroepsgroepen' },
)

const step = (kind: StepKind, fields: Partial<SessionStep> = {}): SessionStep => ({
  id: `stap-${kind}`,
  kind,
  minutes: 10,
  skipped: false,
  startedAt: null,
  endedAt: null,
  ...fields,
})
const point = (id: string, fields: Partial<VotingPoint> = {}): VotingPoint => ({
  id,
  title: `Punt ${id}`,
  source: 'room',
  subjectId: null,
  mandatory: false,
  ...fields,
})
const closed = (id: string, votes: Readonly<Record<string, number>> | null, ballots = 10): SessionVote => ({
  id,
  status: 'closed',
  pointIds: ['a', 'b', 'c'],
  people: 12,
  ways: ['slips'],
  ballots,
  totals: votes,
})

function slides(fields: Partial<Session>, ground: Partial<SlideGround> = {}) {
  const session: Session = {
    ...NEW_SESSION,
    id: 's',
    dossierId: 'd',
    heldOn: '2026-12-10',
    steps: [],
    ...fields,
  }
  return slidesOf({
    session,
    vsv: 'VSV De Proef',
    mirror: { questionSet: asked.questionSet, results },
    actionTitles: new Map(),
    ...ground,
  })
}
function of<Kind extends SlideKind>(kind: Kind, from: ReturnType<typeof slides>): SlideOf<Kind>[] {
  return from.filter((slide): slide is SlideOf<Kind> => slide.kind === kind)
}

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

describe('voting', () => {
  const steps = [step('vote'), step('actions')]
  const points = [point('a'), point('must', { mandatory: true }), point('b'), point('c')]
  const numbers = (
    from: readonly { readonly id: string; readonly number: number | null }[] | null | undefined,
  ) => from?.map(({ id, number }) => [id, number])

  test('starts with the points under numbers, the mandatory ones apart and without one', () => {
    const [vote] = of('vote', slides({ steps, points, present: [{ id: 'x', label: '', count: 12 }] }))
    expect(vote).toMatchObject({ status: 'ready', second: false, votesPerPerson: 3, people: 12 })
    expect([numbers(vote?.points), numbers(vote?.mandatory)]).toEqual([
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      [['must', null]],
    ])
  })

  test('tells nothing but the points while it is open', () => {
    const open: SessionVote = { ...closed('v', null), status: 'open', ballots: 0, ways: [], people: 9 }
    const from = slides({ steps, points, votes: [open] })
    expect(of('vote', from)[0]).toMatchObject({ status: 'open', people: 9 })
    expect(of('outcome', from)).toEqual([])
  })

  test('tells the outcome, most chosen first, under the numbers the room knows', () => {
    const from = slides({ steps, points, votes: [closed('v', { a: 2, b: 9, c: 9 })] })
    const [outcome] = of('outcome', from)
    expect(outcome?.rows?.map(({ number, votes, first }) => [number, votes, first])).toEqual([
      [2, 9, true],
      [3, 9, true],
      [1, 2, true],
    ])
    expect(outcome).toMatchObject({ ballots: 10, before: null, mandatory: [{ id: 'must', number: null }] })
  })

  test('of too few people has no outcome, nor how few there were', () => {
    expect(of('outcome', slides({ steps, points, votes: [closed('v', null, 4)] }))[0]).toMatchObject({
      ballots: 0,
      rows: null,
    })
  })

  test('for the second time stands beside the first', () => {
    const votes = [closed('v', { a: 2, b: 9, c: 9 }), closed('w', { a: 8, b: 7, c: 5 })]
    const from = slides({ steps, points, votes })
    expect(of('vote', from).map(({ second, status }) => [second, status])).toEqual([
      [false, 'counted'],
      [true, 'counted'],
    ])
    expect(of('outcome', from).map(({ before }) => before)).toEqual([null, { a: 2, b: 9, c: 9 }])
  })

  test('of which the ballots were lost is as if it was not held', () => {
    const interrupted: SessionVote = { ...closed('v', null), status: 'interrupted', ballots: 0, ways: [] }
    expect(of('vote', slides({ steps, points, votes: [interrupted] }))[0]).toMatchObject({
      status: 'ready',
      second: false,
    })
    const again = slides({ steps, points, votes: [interrupted, closed('w', { a: 8, b: 7, c: 5 })] })
    expect(of('vote', again).map(({ second }) => second)).toEqual([false])
    expect(of('outcome', again)[0]?.before).toBeNull()
  })

  test('gives the tables the mandatory points and what the room chose; all points as long as nothing was', () => {
    const tables = (votes: readonly SessionVote[]) =>
      numbers(of('tables', slides({ steps, points: [...points, point('d')], votes }))[0]?.points)
    expect(tables([])).toEqual([
      ['must', null],
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
    expect(tables([{ ...closed('v', { a: 0, b: 9, c: 9, d: 5 }), pointIds: ['a', 'b', 'c', 'd'] }])).toEqual([
      ['must', null],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
  })
})

test('the actions that were made are told by their titles; one that is gone is not, and what does not fit is counted', () => {
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8', 'weg']
  const actionTitles = new Map(ids.slice(0, 8).map((id) => [id, `Actie ${id}`]))
  const actions = ids.map((actionId) => ({ actionId, pointId: null }))
  const [slide] = of('actions', slides({ steps: [step('actions')], actions }, { actionTitles }))
  expect(slide?.titles).toEqual(['1', '2', '3', '4', '5', '6'].map((id) => `Actie ${id}`))
  expect(slide?.more).toBe(2)
  expect(of('actions', slides({ steps: [step('actions')] }))).toEqual([])
})

test('the last slide says when those they speak for hear of it', () => {
  expect(
    of('closing', slides({ steps: [step('closing')], reportBackOn: '2026-12-24' }))[0]?.reportBackOn,
  ).toBe('2026-12-24')
})
