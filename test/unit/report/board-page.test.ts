/** The board's page as its reader meets it: one sentence by stated rules, and nothing that nobody saw. */
import { describe, expect, test } from 'vitest'
import type { Action } from '../../../src/domain/actions/action'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { normsOf } from '../../../src/domain/question-set'
import { boardMirrorOf } from '../../../src/domain/report/board-mirror'
import type { BoardDirection, BoardStanding } from '../../../src/domain/report/board-standing'
import type { Proposal } from '../../../src/domain/report/board-proposals'
import type { UrgentThing } from '../../../src/domain/report/board-urgent'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { resultsOf } from '../../../src/domain/survey/results/results'
import { boardPage as pageBlocks, brief } from '../../../src/report/chapters/board-page'
import { frameworkSet } from '../../../src/storage/built-in-sets'
import { report } from '../../../src/texts/report/report'
import { buildContent, emptyContent, type ContentShape } from '../../fixtures/build-content'

const words = report.boardPage
const boardOf = (content: DossierContent, today = '2026-07-01') =>
  reportModelOf(content, { kind: 'bestuur', today, appVersion: '1', labels: { rest: 'Overig' } }).board
const paperOf = (content: DossierContent): string => JSON.stringify(pageBlocks(boardOf(content)))

const surveyOnly = (shape: ContentShape = {}): DossierContent => {
  const { rounds, responses } = buildContent(shape)
  return { ...emptyContent(), rounds, responses }
}
const frameworkOnly = (judged = 40): DossierContent => ({
  ...buildContent({ judged, actions: 0 }),
  rounds: [],
  responses: [],
})
const FEW = { VK1: 2, GYN: 2 }

const standings: readonly BoardStanding[] = [
  { kind: 'nothing' },
  { kind: 'mirror-only', attention: 0, shown: 8 },
  { kind: 'mirror-only', attention: 1, shown: 8 },
  { kind: 'core-unmet', count: 1 },
  { kind: 'core-unmet', count: 3 },
  { kind: 'core-largely-unmet', count: 14 },
  { kind: 'core-open', count: 1, of: 44 },
  { kind: 'no-core', readiness: 0.5 },
  { kind: 'below', readiness: 0.65 },
  { kind: 'in-order', readiness: 0.85 },
]
const moved = { better: 5, worse: 2, both: 40 }
const directions: readonly BoardDirection[] = [
  { kind: 'forward', ...moved },
  { kind: 'back', ...moved },
  { kind: 'level', ...moved },
  { kind: 'no-earlier' },
  { kind: 'few-norms', both: 3 },
]

describe('the sentence', () => {
  test('is one sentence, whatever it says', () => {
    for (const standing of standings)
      for (const direction of directions)
        expect(words.sentence({ standing, direction })).toMatch(/^[A-Z][^.!?]*\.$/u)
  })

  test.each<[BoardStanding, BoardDirection['kind'], string]>([
    [
      { kind: 'core-unmet', count: 3 },
      'forward',
      'Het gaat vooruit, maar het VSV voldoet nog niet aan drie kernnormen.',
    ],
    [
      { kind: 'core-unmet', count: 1 },
      'back',
      'Het gaat achteruit, en het VSV voldoet niet aan één kernnorm.',
    ],
    [
      { kind: 'in-order', readiness: 0.85 },
      'forward',
      'Het gaat vooruit: het VSV voldoet (grotendeels) aan elke kernnorm en is voor 85\u00a0% gereed.',
    ],
    [
      { kind: 'in-order', readiness: 0.85 },
      'back',
      'Het gaat achteruit, maar het VSV voldoet (grotendeels) aan elke kernnorm en is voor 85\u00a0% gereed.',
    ],
    [{ kind: 'core-unmet', count: 3 }, 'no-earlier', 'Het VSV voldoet niet aan drie kernnormen.'],
    [
      { kind: 'mirror-only', attention: 2, shown: 8 },
      'no-earlier',
      'In de spiegel vragen twee van de acht thema’s aandacht; over de normen is nog niets te zeggen.',
    ],
  ])('of %j and %s', (standing, kind, sentence) => {
    const direction = directions.find((one) => one.kind === kind) ?? { kind: 'no-earlier' }
    expect(words.sentence({ standing, direction })).toBe(sentence)
  })
})

test('when nothing is urgent, no sentence denies a denial', () => {
  for (const standing of standings) expect(words.urgentNone(standing)).not.toMatch(/geen[^.,]*niet/iu)
  expect(words.urgentNone({ kind: 'core-open', count: 44, of: 44 })).toContain('geen kernnorm beoordeeld')
})

test('one core norm more is not several', () => {
  expect(words.otherCore(['A-01', 'A-02', 'A-03'], 2)).toMatch(/en nog 1 kernnorm\.$/u)
  expect(words.otherCore(['A-01', 'A-02', 'A-03', 'A-04'], 2)).toMatch(/en nog 2 kernnormen\.$/u)
})

describe('of a dossier that knows little it makes nothing up', () => {
  test('with nothing at all', () => {
    const board = boardOf(emptyContent())
    expect(board).toMatchObject({
      standing: { kind: 'nothing' },
      direction: { kind: 'no-earlier' },
      themes: [],
      things: [],
      decisions: [],
      mirror: { kind: 'none', open: null },
      figures: { readiness: null, response: null },
    })
    expect(paperOf(emptyContent())).toContain('Er is nog geen norm beoordeeld')
  })

  test('with a framework in which nothing was judged', () => {
    expect(boardOf(frameworkOnly(0)).standing).toEqual({ kind: 'nothing' })
  })

  test('with a round that is open', () => {
    const board = boardOf(surveyOnly({ roundStatus: 'open' }))
    expect(board.standing).toEqual({ kind: 'nothing' })
    expect(words.mirrorLine(board.mirror)).toContain('‘Proefronde 2026’ is nog open')
    expect(board.figures.response).toBeNull()
  })

  test('with a round that too few people filled in', () => {
    const content = surveyOnly({ respondents: FEW })
    const board = boardOf(content)
    expect(board.standing).toEqual({ kind: 'nothing' })
    expect(board.mirror).toMatchObject({ kind: 'withheld', why: 'too-few' })
    expect(board.decisions).toEqual([])
    expect(paperOf(content)).toContain('minder dan 5 mensen vulden de vragenlijst in')
  })

  test('with a survey alone: its themes, and nothing of norms', () => {
    const board = boardOf(surveyOnly())
    expect(board.standing).toMatchObject({ kind: 'mirror-only', shown: 8 })
    expect(board.decisions.map(({ proposal }) => proposal.kind)).toEqual(['adopt-round'])
  })

  test('with a framework alone: themes worst first, and why there is no direction', () => {
    const board = boardOf(frameworkOnly())
    const order = ['red', 'amber', 'none', 'green']
    const ranks = board.themes.map(({ signal }) => order.indexOf(signal))
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(board.direction).toEqual({ kind: 'no-earlier' })
    expect(words.ground(board)).toContain('geen eerdere toetsing')
  })
})

test('a theme that is withheld says why, and counts in no sentence', () => {
  const { rounds, responses } = buildContent()
  const [round] = rounds
  if (round === undefined) throw new Error('no round')
  const results = resultsOf(round, responses, { rest: 'Overig' })
  const themes = results.themes.map((theme, index) =>
    index < 2
      ? { ...theme, withheld: 'too-few' as const, mean: null, band: null, n: 0 }
      : { ...theme, band: 'attention' as const },
  )
  const mirror = boardMirrorOf([{ round, results: { ...results, themes } }], rounds)
  if (mirror.kind !== 'shown') throw new Error('nothing shown')
  expect(mirror.counts).toEqual({ shown: 6, attention: 6 })
  const row = mirror.rows.find(({ state }) => state === 'too-few')
  expect(row?.themes.map((theme) => words.mirrorTheme(theme))).toEqual(
    round.questionSet.themes.slice(0, 2).map(({ title }) => title),
  )
})

test('every core norm that is (largely) unmet is named on the page, however many there are', () => {
  const content = frameworkOnly(53)
  const judgements = content.judgements.map((one) => ({
    ...one,
    applicable: true,
    verdict: 'unmet' as const,
  }))
  const { things, otherCore } = boardOf({ ...content, judgements })
  const named = things.flatMap((thing) => (thing.kind === 'core-norm' ? thing.norm.id : []))
  expect(named).toHaveLength(3)
  expect(new Set([...named, ...otherCore]).size).toBe(46)
})

test('an assessment that is settled keeps its verdicts, and is not asked to be adopted again', () => {
  const content = frameworkOnly(53)
  const judgements = content.judgements.map((one) => ({ ...one, applicable: true, verdict: 'met' as const }))
  const asks = (of: DossierContent) => boardOf(of).decisions.map(({ proposal }) => proposal.kind)
  expect(asks({ ...content, judgements })).toContain('adopt-assessment')
  const assessments = content.assessments.map((one) => ({
    ...one,
    status: 'adopted' as const,
    adoptedOn: '2026-05-01',
  }))
  expect(asks({ ...content, judgements, assessments })).not.toContain('adopt-assessment')
})

test('half an assessment asks for the rest, and not to be adopted', () => {
  const asks = boardOf(frameworkOnly(20))
  const kinds = [
    ...asks.decisions.map(({ proposal }) => proposal.kind),
    ...asks.further.map(({ kind }) => kind),
  ]
  expect(kinds).toContain('finish-assessment')
  expect(kinds).not.toContain('adopt-assessment')
})

test.each([1, 2])('every decision is a whole sentence, for %i', (count) => {
  const counted = [
    'chase-overdue',
    'plan-actions',
    'discuss-gaps',
    'settle-lists',
    'appoint-owners',
    'start-planned',
    'add-evidence',
  ] as const
  for (const kind of counted) expect(words.proposal({ kind, count })).toMatch(/^[A-Z].*\.$/u)
  expect(words.proposal({ kind: 'finish-assessment', notAssessed: count, unknown: count })).toMatch(/\.$/u)
  for (const kind of ['adopt-assessment', 'adopt-round'] as const)
    expect(words.proposal({ kind, id: 'r', title: 'Ronde 1' })).toContain('‘Ronde 1’')
})

test('every proposal fits in two lines of its column on paper, whichever come on the page', () => {
  const long = 'een naam die iemand typte en die veel te lang is om er iets mee te kunnen doen op papier'
  const [one] = buildContent({ judged: 5, actions: 1 }).actions
  const [norm] = normsOf(frameworkSet)
  if (one === undefined || norm === undefined) throw new Error('the fixture has none')
  const action = { ...one, number: 188, title: long }
  const counted = ['chase-overdue', 'plan-actions', 'discuss-gaps', 'settle-lists'] as const
  const more = ['appoint-owners', 'start-planned', 'add-evidence'] as const
  const about = ['late-action', 'appoint-owner', 'set-date', 'approve-action'] as const
  const all: readonly Proposal[] = [
    ...[...counted, ...more].map((kind) => ({ kind, count: 53 })),
    { kind: 'finish-assessment', notAssessed: 12, unknown: 12 },
    ...about.map((kind) => ({ kind, action, normId: norm.id })),
    { kind: 'start-action', norm: { ...norm, title: long } },
    { kind: 'confirm-session', decisionId: 'd', text: long, heldOn: '2026-11-23' },
    { kind: 'adopt-assessment', id: 'a', title: long },
    { kind: 'adopt-round', id: 'r', title: long },
    { kind: 'own', text: `${long} ${long}` },
    { kind: 'reworded', text: `${long} ${long}` },
  ]
  // What LibreOffice and Word put in two lines of the column, in letters of an ordinary width.
  for (const proposal of all) expect(words.proposal(brief(proposal)).length, proposal.kind).toBeLessThan(107)
})

test('an action that names a function is of that function, in the table and in the sentence beside it', () => {
  const [action] = buildContent({ judged: 5, actions: 1 }).actions
  const [norm] = normsOf(frameworkSet)
  if (action === undefined || norm === undefined) throw new Error('the fixture has none')
  const thing = (owner: Pick<Action, 'ownerName' | 'ownerRole'>): UrgentThing => ({
    kind: 'core-norm',
    norm,
    verdict: 'unmet',
    normOwner: 'Wie voor de norm zorgt',
    work: { state: 'no-owner', action: { ...action, ...owner, number: 3 }, daysLate: 0 },
  })
  const functionOnly = thing({ ownerName: ' ', ownerRole: 'coördinator' })
  expect(words.urgentOwner(functionOnly)).toBe('coördinator')
  expect(words.urgent(functionOnly).why).toContain(
    'A3 is van een functie, en nog niet van iemand met een naam.',
  )
  const ofNobody = thing({ ownerName: '', ownerRole: ' ' })
  expect(words.urgentOwner(ofNobody)).toBe('nog geen eigenaar')
  expect(words.urgent(ofNobody).why).toContain('A3 heeft nog geen eigenaar.')
})
