/**
 * No field of a judgement, a piece of evidence or an action gets lost on the way to Excel: each shows, or stands here with its reason.
 * Driven by records in which every text, number and date occurs once.
 */
import readExcel from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Action } from '../../src/domain/actions/action'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Judgement } from '../../src/domain/framework/assessment/assessment'
import type { Evidence } from '../../src/domain/framework/evidence/evidence'
import { normsOf } from '../../src/domain/question-set'
import { makeDossierWorkbook } from '../../src/report/workbook/dossier-workbook'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { dossierWorkbook as words } from '../../src/texts/report/dossier-workbook'
import { actionFields } from '../../src/texts/fields/action'
import { judgementFields } from '../../src/texts/fields/judgement'
import { labels } from '../../src/texts/labels'
import { buildContent } from '../fixtures/build-content'
import { markedAction, markedEvidence, markedJudgement, markedVersion } from '../fixtures/marked-fields'

let count = 0
const mark = (): string => `Merk${String((count += 1)).padStart(4, '0')}x`
let days = 0
const day = (): string => new Date(Date.UTC(2001, 0, 1 + 37 * (days += 1))).toISOString().slice(0, 10)
let figures = 300_000
const figure = (): number => (figures += 1)
let digests = 0
const digest = (): string => `${String((digests += 1)).padStart(12, 'abcdef')}${'0'.repeat(52)}`

const built = buildContent({ judged: 0, evidence: 0, actions: 0 })
const [norm] = normsOf(frameworkSet)
const [assessment] = built.assessments
const [theme] = frameworkSet.themes
const statement = mirrorSet.themes[0]?.statements[0]
if (norm === undefined || assessment === undefined || theme === undefined || statement === undefined)
  throw new Error('no norm')
const PARTY = 'party'
const dossierId = built.dossier.id

const judgements: readonly Judgement[] = [
  {
    ...{ id: mark(), dossierId, assessmentId: assessment.id, normId: norm.id },
    ...markedJudgement(mark),
    applicable: false,
    verdict: 'largely-unmet',
    severity: 'critical',
    workStatus: 'to-check',
    ownerPartyId: PARTY,
    toConfirm: true,
    carriedFrom: [{ assessmentId: mark(), normId: mark() }],
    judgedAt: `${day()}T10:00:00.000Z`,
  },
]

const attachment = () => ({ name: mark(), size: figure(), sha256: digest() })

const evidence: readonly Evidence[] = [
  {
    ...{ id: mark(), dossierId, number: figure() },
    ...markedEvidence(mark, day),
    attachment: attachment(),
    normIds: [norm.id],
    missing: true,
    revisions: [
      { ...markedVersion(mark, day), attachment: attachment(), replacedAt: `${day()}T10:00:00.000Z` },
    ],
  },
]

const ACTIONS = [mark(), mark()] as const
const actions: readonly Action[] = ACTIONS.map((id, index) => ({
  ...{ id, dossierId, number: figure(), mandatory: true },
  origin: { kind: 'session', themeId: theme.id, statementId: statement.id, normId: norm.id },
  ...markedAction(mark, day),
  ownerPartyId: PARTY,
  ...{ status: 'effect-checked', impact: 'high', effort: 'low' },
  dependsOn: index === 0 ? [ACTIONS[1]] : [],
  verdictDecision: { decision: 'declined', verdict: 'largely-met', decidedOn: day() },
}))

const content: DossierContent = {
  ...built,
  dossier: { ...built.dossier, parties: [{ id: PARTY, name: 'Merkpartij', kind: '' }] },
  ...{ judgements, evidence, actions },
}

const KEY = 'technical key; says nothing to a reader'
const EXCLUDED: Readonly<Record<string, string>> = {
  'judgements[].id': KEY,
  'judgements[].dossierId': KEY,
  'judgements[].assessmentId': 'shown as the title of the assessment',
  'judgements[].carriedFrom[].assessmentId':
    'the norm it came from is named; the report tells of which assessment',
  'evidence[].id': KEY,
  'evidence[].dossierId': KEY,
  'actions[].id': KEY,
  'actions[].dossierId': KEY,
  'actions[].dependsOn[]': 'shown as the number of the action it waits for',
}

/** Codes and yes/no: the heading of their column and the word that stands for them. */
const CODED: Readonly<Record<string, readonly [string, string]>> = {
  'judgements[].applicable': [judgementFields.applicable.name, words.no],
  'judgements[].verdict': [judgementFields.toConfirm.name, labels.verdict['not-applicable']],
  'judgements[].severity': [judgementFields.severity.name, labels.severity.critical],
  'judgements[].workStatus': [judgementFields.workStatus.name, labels.workStatus['to-check']],
  'judgements[].toConfirm': [judgementFields.toConfirm.name, labels.verdict['not-applicable']],
  'judgements[].ownerPartyId': [judgementFields.ownerPartyId.name, 'Merkpartij'],
  'evidence[].missing': [words.evidence.state, labels.evidenceState.missing],
  'actions[].origin.kind': [actionFields.origin.name, labels.actionOrigin.session],
  'actions[].origin.themeId': [words.actions.theme, theme.title],
  'actions[].origin.statementId': [words.actions.statement, statement.text],
  'actions[].mandatory': [actionFields.mandatory.name, words.yes],
  'actions[].status': [actionFields.status.name, labels.actionStatus['effect-checked']],
  'actions[].ownerPartyId': [actionFields.ownerPartyId.name, 'Merkpartij'],
  'actions[].impact': [actionFields.impact.name, labels.level.high],
  'actions[].effort': [actionFields.effort.name, labels.level.low],
  'actions[].verdictDecision.decision': [words.actions.decision, words.actions.decisions.declined],
  'actions[].verdictDecision.verdict': [words.actions.proposal, labels.verdict['largely-met']],
}

type Leaf = string | number | boolean
function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, path === '' ? key : `${path}.${key}`),
    )
  return [[path, value as Leaf]]
}

const leaves = leavesOf({ judgements, evidence, actions }, '')
const paths = [...new Set(leaves.map(([path]) => path))]
let cells: ReadonlySet<string>
let byHeading: ReadonlyMap<string, ReadonlySet<string>>

beforeAll(async () => {
  const bytes = await makeDossierWorkbook(content, { today: '2026-01-31', appVersion: '1' })
  const shownText = (value: unknown): string =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  const found = new Map<string, Set<string>>()
  for (const { data } of await readExcel(Buffer.from(bytes))) {
    const [headings = [], ...rows] = data as unknown[][]
    for (const row of rows)
      for (const [place, value] of row.entries()) {
        const heading = shownText(headings[place])
        found.set(heading, (found.get(heading) ?? new Set()).add(shownText(value)))
      }
  }
  byHeading = found
  cells = new Set([...found.values()].flatMap((values) => [...values]))
})

describe('every field of a judgement, a piece of evidence and an action is in the workbook', () => {
  test.each(paths.filter((path) => !(path in EXCLUDED)))('%s', (path) => {
    const coded = CODED[path]
    if (coded !== undefined) {
      expect(byHeading.get(coded[0])).toContain(coded[1])
      return
    }
    for (const [, value] of leaves.filter(([one]) => one === path))
      expect(cells).toContain(
        typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : String(value),
      )
  })
})

test.each(Object.entries(EXCLUDED))('%s is left out on purpose', (path, reason) => {
  expect(paths).toContain(path)
  expect(reason.length).toBeGreaterThan(10)
})

test('the codes written out in words are fields that exist', () => {
  for (const path of Object.keys(CODED)) expect(paths).toContain(path)
})
