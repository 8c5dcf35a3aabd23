/** A dossier in which every text, number and date occurs once, so that a report can be searched for each. */
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Answer, MirrorSet } from '../../src/domain/question-set'
import type { Response } from '../../src/domain/survey/round/response'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { Round } from '../../src/domain/survey/round/round'
import { madeUpBoard } from '../fixtures/made-up-board'
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
import { mark, day, moment, figure, suggestion, question, digest, attachment } from './marks'

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
  scale: ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: mark(), replaces: [mark()] })),
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
          replaces: [{ text: mark(), comparable: true }],
          explanation: mark(),
          fact: false,
          otherWording: { for: ['no-profession'], text: mark(), explanation: mark() },
          quickscan: true,
          audience: 'everyone',
          lens: mark(),
          sources: [mark()],
          suggestion: suggestion(),
        },
      ],
    },
  ],
  ownStatements: [{ id: mark(), text: mark() }],
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

const [ROUND, ASSESSMENT, DOSSIER] = [mark(), mark(), mark()]
const [BLOCK, NORM_THEME] = [mark(), mark()]
export const NORM_THEME_TITLE = mark()
const [EVIDENCE, PARTY, EARLIER] = [mark(), mark(), mark()]
export const EVIDENCE_NUMBER = figure()
const ACTIONS = [mark(), mark()] as const

const role = { group: 'core', groupPerRound: true, isProfession: false } as const
const round: Round = {
  id: ROUND,
  dossierId: DOSSIER,
  ...marked(ROUND_TEXTS, mark),
  ...marked(ROUND_DAYS, day),
  form: 'quickscan',
  status: 'adopted',
  questionSet: mirrorSet,
  professions: [{ ...role, id: PROFESSION, label: mark(), clusterId: mark(), headCount: figure() }],
  clusters: [{ id: mark(), label: mark(), mergeable: true }],
  threshold: 11,
  keys: {
    publicKey: { kty: 'EC', crv: 'P-256', x: mark(), y: mark() },
    privateKey: { kty: 'EC', crv: 'P-256', x: mark(), y: mark(), d: mark() },
  },
  usesCodes: true,
  codeSalt: mark(),
  codeHashes: [mark()],
  keptResults: null,
  erased: { on: day(), publicKey: null, figures: 'made-here' },
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

export const content: DossierContent = {
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
    // Yet to come: a day that is over is not on the page.
    board: madeUpBoard('2026-03-14', mark, { before: '2026-04-15', numbers: [figure()] }),
    reportStyle: {
      primary: '0B5563',
      accent: '0B5563',
      font: 'Calibri',
      coverText: mark(),
      logo: { attachment: attachment(), kind: 'png', width: figure(), height: figure() },
      template: attachment(),
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
              short: true,
              statementIds: [STATEMENT],
              seeAlso: [mark()],
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
      attachment: attachment(),
      revisions: [
        {
          ...markedVersion(mark, day),
          attachment: attachment(),
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
