/**
 * Nothing a user stores gets lost on the way to the report: every stored field either shows, or stands on the list of exclusions
 * with its reason. Driven by a dossier in which every text, number and date occurs once.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Answer, MirrorSet } from '../../src/domain/question-set'
import { REPORT_EXCLUSIONS } from '../../src/domain/report/report-exclusions'
import type { Response } from '../../src/domain/survey/round/response'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { Round } from '../../src/domain/survey/round/round'
import { makeReport } from '../../src/report/make-report'
import { formatDate } from '../../src/texts/format'
import { labels } from '../../src/texts/labels'
import { recordKinds } from '../../src/texts/record-kinds'
import { report } from '../../src/texts/report/report'
import {
  marked,
  markedAction,
  markedEvidence,
  markedJudgement,
  markedVersion,
} from '../fixtures/marked-fields'
import { DELEGATION_DAYS, DELEGATION_TEXTS } from '../../src/domain/delegation/delegation-fields'
import { PROFILE_DAYS, PROFILE_TEXTS } from '../../src/domain/dossier/dossier-fields'
import { ROUND_DAYS, ROUND_TEXTS } from '../../src/domain/survey/round/round-fields'
import type { Session } from '../../src/domain/session/session'
import { NEW_SESSION, SESSION_DAYS, SESSION_TEXTS } from '../../src/domain/session/session-fields'
import { QUESTION_TEXTS, SEAT_TEXTS } from '../../src/domain/visit/visit-fields'
import { readDocx } from './read-docx'

let count = 0
/** A text that occurs nowhere else, and is no part of another. */
const mark = (): string => `Merk${String((count += 1)).padStart(4, '0')}x`
let days = 0
/** A date of its own, none of them in the future of the report. */
const day = (): string => new Date(Date.UTC(2001, 0, 1 + 37 * (days += 1))).toISOString().slice(0, 10)
const moment = (): string => `${day()}T10:11:12.000Z`
let figures = 3000
const figure = (): number => (figures += 1)

const suggestion = () => ({ text: mark(), ownerRole: mark(), term: mark(), evidence: mark() })
const question = () => ({ text: mark(), explanation: mark() })

const STATEMENT = mark()
const THEME = mark()
const NORMS = [mark(), mark()] as const
const PROFESSION = mark()
const PHASE = mark()
const PEOPLE = 12

const mirrorSet: MirrorSet = {
  kind: 'spiegel',
  id: mark(),
  version: mark(),
  date: day(),
  title: mark(),
  disclaimer: mark(),
  scale: ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: mark() })),
  themes: [
    {
      id: THEME,
      title: mark(),
      question: mark(),
      models: mark(),
      discussion: [mark()],
      statements: [
        {
          id: STATEMENT,
          text: mark(),
          explanation: mark(),
          quickscan: true,
          audience: 'everyone',
          lens: mark(),
          sources: [mark()],
          suggestion: suggestion(),
        },
      ],
    },
  ],
  unscored: {
    profession: question(),
    role: { ...question(), choices: [{ id: mark(), label: mark() }] },
    priorities: { ...question(), max: figure() },
    phase: { ...question(), choices: [{ id: PHASE, label: mark() }] },
    keep: question(),
    improve: question(),
  },
  clusters: [{ id: mark(), label: mark(), mergeable: true }],
  professions: [{ id: mark(), label: mark(), clusterId: mark(), group: 'core' }],
}

const ROUND = mark()
const ASSESSMENT = mark()
const DOSSIER = mark()
const BLOCK = mark()
const NORM_THEME = mark()
const NORM_THEME_TITLE = mark()
const EVIDENCE = mark()
const EVIDENCE_NUMBER = figure()
const PARTY = mark()
const EARLIER = mark()
const ACTIONS = [mark(), mark()] as const
let digests = 0
/** A SHA-256 of its own, of which the first twelve signs differ too. */
const digest = (): string => `${String((digests += 1)).padStart(12, 'abcdef')}${'0'.repeat(52)}`

const round: Round = {
  id: ROUND,
  dossierId: DOSSIER,
  ...marked(ROUND_TEXTS, mark),
  ...marked(ROUND_DAYS, day),
  form: 'quickscan',
  status: 'adopted',
  questionSet: mirrorSet,
  professions: [{ id: PROFESSION, label: mark(), clusterId: mark(), group: 'core', headCount: figure() }],
  clusters: [{ id: mark(), label: mark(), mergeable: true }],
  threshold: 11,
  keys: {
    publicKey: { kty: 'EC', crv: 'P-256', x: mark(), y: mark() },
    privateKey: { kty: 'EC', crv: 'P-256', x: mark(), y: mark(), d: mark() },
  },
  usesCodes: true,
  codeHashes: [mark()],
  keptResults: null,
  closings: [
    {
      submitted: PEOPLE,
      professions: { [PROFESSION]: PEOPLE },
      answers: { [PROFESSION]: { [STATEMENT]: PEOPLE } },
    },
  ],
}

/** What a session stores stands in its minutes. */
const session: Session = {
  ...NEW_SESSION,
  id: mark(),
  dossierId: DOSSIER,
  ...marked(SESSION_TEXTS, mark),
  ...marked(SESSION_DAYS, day),
  steps: [],
}

const content: DossierContent = {
  dossier: {
    id: DOSSIER,
    ...marked(PROFILE_TEXTS, mark),
    ...marked(PROFILE_DAYS, day),
    parties: [{ id: PARTY, name: mark(), kind: mark() }],
    roster: [{ professionId: PROFESSION, headCount: figure() }],
    visit: {
      team: [{ id: mark(), ...marked(SEAT_TEXTS, mark), themeIds: [NORM_THEME] }],
      questions: [{ id: mark(), themeId: NORM_THEME, ...marked(QUESTION_TEXTS, mark) }],
      stepsDone: ['team'],
      laidReady: [EVIDENCE],
    },
    reportStyle: {
      primary: '0B5563',
      accent: '0B5563',
      font: 'Calibri',
      coverText: mark(),
      logo: {
        attachment: { name: mark(), size: figure(), sha256: digest() },
        kind: 'png',
        width: figure(),
        height: figure(),
      },
      template: { name: mark(), size: figure(), sha256: digest() },
    },
    reportPresets: [{ id: mark(), name: mark(), kind: 'volledig', sections: ['cover'] }],
    example: true,
    createdAt: moment(),
    updatedAt: moment(),
    deletedAt: moment(),
  },
  rounds: [
    round,
    // As in a sharing copy: the figures without the questionnaires.
    {
      ...round,
      id: mark(),
      status: 'draft',
      keptResults: resultsOf(round, [], { rest: mark() }),
    },
  ],
  responses: Array.from({ length: PEOPLE }, (_, index): Response => ({
    id: mark(),
    dossierId: DOSSIER,
    roundId: ROUND,
    status: 'submitted',
    professionId: PROFESSION,
    roleId: mark(),
    answers: { [STATEMENT]: ((index % 5) + 1) as Answer },
    priorities: [THEME],
    phaseId: PHASE,
    keep: mark(),
    improve: mark(),
    screening: { keep: 'shown', improve: 'hidden' },
  })),
  receipts: [{ id: mark(), dossierId: DOSSIER, roundId: ROUND, digest: mark(), codeHash: mark() }],
  assessments: [
    {
      id: ASSESSMENT,
      dossierId: DOSSIER,
      title: mark(),
      status: 'adopted',
      questionSet: {
        kind: 'kader',
        id: mark(),
        version: mark(),
        date: day(),
        title: mark(),
        disclaimer: mark(),
        buildingBlocks: [{ id: BLOCK, title: mark() }],
        themes: [
          {
            id: NORM_THEME,
            title: NORM_THEME_TITLE,
            norms: NORMS.map((id) => ({
              id,
              title: mark(),
              text: mark(),
              howToShow: mark(),
              evidence: [mark()],
              suggestion: suggestion(),
              sources: [{ title: mark(), year: mark(), url: mark() }],
              certainty: 'partly',
              lastChecked: day(),
              buildingBlockId: BLOCK,
              core: true,
              statementIds: [STATEMENT],
              replaces: [mark()],
            })),
          },
        ],
      },
      startedOn: day(),
      adoptedOn: day(),
      adoptedBy: mark(),
      previousId: EARLIER,
      snapshot: { takenAt: moment(), parties: [], evidence: [], actions: [] },
    },
  ],
  judgements: NORMS.map((normId, index) => ({
    id: mark(),
    dossierId: DOSSIER,
    assessmentId: ASSESSMENT,
    normId,
    ...markedJudgement(mark),
    applicable: index === 0,
    notApplicableReason: index === 0 ? '' : mark(),
    verdict: 'largely-unmet',
    severity: 'critical',
    workStatus: 'to-check',
    ownerPartyId: PARTY,
    toConfirm: false,
    carriedFrom: [{ assessmentId: EARLIER, normId: mark() }],
    judgedAt: moment(),
  })),
  evidence: [
    {
      id: EVIDENCE,
      dossierId: DOSSIER,
      number: EVIDENCE_NUMBER,
      ...markedEvidence(mark, day),
      normIds: [NORMS[0]],
      missing: true,
      attachment: { name: mark(), size: figure(), sha256: digest() },
      revisions: [
        {
          ...markedVersion(mark, day),
          attachment: { name: mark(), size: figure(), sha256: digest() },
          replacedAt: moment(),
        },
      ],
    },
  ],
  actions: ACTIONS.map((id, index) => ({
    id,
    dossierId: DOSSIER,
    number: figure(),
    origin: { kind: 'session', themeId: THEME, statementId: STATEMENT, normId: NORMS[0] },
    mandatory: true,
    ...markedAction(mark, day),
    ownerPartyId: PARTY,
    status: 'effect-checked',
    impact: 'high',
    effort: 'low',
    dependsOn: index === 0 ? [ACTIONS[1]] : [],
    verdictDecision: { decision: 'accepted', verdict: 'largely-met', decidedOn: day() },
  })),
  delegations: [
    {
      id: mark(),
      dossierId: DOSSIER,
      assessmentId: ASSESSMENT,
      ...marked(DELEGATION_TEXTS, mark),
      ...marked(DELEGATION_DAYS, day),
      sentAt: moment(),
      base: {
        judgements: {
          [NORMS[0]]: {
            applicable: true,
            notApplicableReason: mark(),
            verdict: 'unmet',
            severity: 'minor',
            reasoning: mark(),
            answerIfAsked: mark(),
            workStatus: 'busy',
          },
        },
        actions: {},
      },
      returns: [
        {
          at: moment(),
          fileName: mark(),
          from: mark(),
          digest: digest(),
          taken: figure(),
          conflicts: figure(),
        },
      ],
    },
  ],
  ownSets: [{ id: mark(), dossierId: DOSSIER, fileName: mark(), addedAt: moment(), questionSet: mirrorSet }],
  sessions: [session],
  history: [
    {
      id: mark(),
      dossierId: DOSSIER,
      at: moment(),
      who: mark(),
      table: 'judgements',
      recordId: mark(),
      before: { normId: NORMS[0], applicable: true, verdict: 'met', note: mark() },
      after: { normId: NORMS[0], applicable: true, verdict: 'unmet', note: mark() },
      reason: mark(),
    },
  ],
}

/** Codes and yes/no: the words that stand for them. */
const CODED: Readonly<Record<string, string>> = {
  'dossier.example': report.cover.example,
  'rounds[].form': labels.form.quickscan,
  'rounds[].status': labels.roundStatus.adopted,
  'rounds[].threshold': report.mirror.thresholdText(11),
  'dossier.visit.team[].themeIds[]': NORM_THEME_TITLE,
  'dossier.visit.questions[].themeId': NORM_THEME_TITLE,
  'dossier.visit.stepsDone[]': report.visit.state.done,
  'dossier.visit.laidReady[]': report.evidence.number(EVIDENCE_NUMBER),
  'judgements[].severity': labels.severity.critical,
  'evidence[].missing': labels.evidenceState.missing,
  'actions[].verdictDecision.decision': 'overgenomen op',
  'actions[].verdictDecision.verdict': labels.verdict['largely-met'],
  'actions[].impact': report.actions.impact(labels.level.high),
  'actions[].effort': report.actions.effort(labels.level.low),
  'assessments[].status': labels.assessmentStatus.adopted,
  'assessments[].questionSet.themes[].norms[].certainty': labels.certainty.partly,
  'assessments[].questionSet.themes[].norms[].core': report.norms.core,
  'judgements[].applicable': labels.verdict['not-applicable'],
  'judgements[].verdict': labels.verdict['largely-unmet'],
  'judgements[].workStatus': labels.workStatus['to-check'],
  'actions[].origin.kind': labels.actionOrigin.session,
  'actions[].mandatory': report.actions.mandatoryYes(true),
  'actions[].status': labels.actionStatus['effect-checked'],
  'history[].table': recordKinds.judgements.label,
}

type Leaf = string | number | boolean
/** Every stored value with its path; positions in lists become `[]`. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, path === '' ? key : `${path}.${key}`),
    )
  }
  return [[path, value as Leaf]]
}

const covers = (exclusion: string, path: string): boolean =>
  path === exclusion || path.startsWith(`${exclusion}.`) || path.startsWith(`${exclusion}[`)

const leaves = leavesOf(content, '')
const paths = [...new Set(leaves.map(([path]) => path))]
const excluded = (path: string): boolean => Object.keys(REPORT_EXCLUSIONS).some((one) => covers(one, path))

const shownAs = (path: string, value: Leaf): string => {
  const coded = CODED[path]
  if (coded !== undefined) return coded
  if (path.endsWith('.sha256')) return String(value).slice(0, 12)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return formatDate(value)
  return String(value)
}

let text = ''
beforeAll(async () => {
  const bytes = await makeReport(content, {
    kind: 'volledig',
    today: '2026-01-31',
    appVersion: '9.9.9',
    pageNumbers: false,
  })
  text = readDocx(bytes).allText
})

describe('every stored field shows in the report', () => {
  test.each(paths.filter((path) => !excluded(path)))('%s', (path) => {
    const values = leaves.filter(([one]) => one === path).map(([, value]) => value)
    expect(values.some((value) => text.includes(shownAs(path, value)))).toBe(true)
  })
})

describe('what is left out is left out on purpose', () => {
  test.each(Object.entries(REPORT_EXCLUSIONS))('%s exists and has a reason', (exclusion, reason) => {
    expect(paths.some((path) => covers(exclusion, path))).toBe(true)
    expect(reason.length).toBeGreaterThan(10)
  })

  test('of a filled-in questionnaire nothing reaches the report but the open answers with the verdict "shown"', () => {
    for (const { keep, improve, roleId, id } of content.responses) {
      // The fixture shows every V5 and hides every V6.
      expect(text).toContain(keep)
      for (const own of [improve, roleId, id]) expect(text).not.toContain(own)
    }
  })

  test('the codes written out in words are fields that exist', () => {
    for (const path of Object.keys(CODED)) expect(paths).toContain(path)
  })
})
