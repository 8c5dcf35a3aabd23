/** Small mirror surveys for the tests of the domain. No real content: that is checked where it is loaded. */
import type { Answer, Audience, Cluster, MirrorSet, Statement } from '../../../src/domain/question-set'
import { UNSCREENED, type Response } from '../../../src/domain/survey/round/response'
import { NEW_ROUND, type Round, type RoundProfession } from '../../../src/domain/survey/round/round'

export function statement(id: string, audience: Audience = 'everyone', quickscan = true): Statement {
  return {
    id,
    text: id,
    explanation: '',
    quickscan,
    audience,
    lens: null,
    sources: [],
    suggestion: { text: '', ownerRole: '', term: '', evidence: '' },
  }
}

export function mirrorSet(themes: Readonly<Record<string, readonly Statement[]>>): MirrorSet {
  return {
    kind: 'spiegel',
    id: 'proef',
    version: '1',
    date: '2026-01-01',
    title: '',
    disclaimer: '',
    scale: [],
    themes: Object.entries(themes).map(([id, statements]) => ({
      id,
      title: id,
      question: '',
      models: '',
      discussion: [],
      statements,
    })),
    unscored: {
      profession: { text: '', explanation: '' },
      role: { text: '', explanation: '', choices: [] },
      priorities: { text: '', explanation: '', max: 3 },
      phase: {
        text: '',
        explanation: '',
        choices: [
          { id: 'start', label: '' },
          { id: 'doen', label: '' },
        ],
      },
      keep: { text: '', explanation: '' },
      improve: { text: '', explanation: '' },
    },
    clusters: [],
    professions: [],
  }
}

export function cluster(id: string, mergeable = true): Cluster {
  return { id, label: `cluster ${id}`, mergeable }
}

export function profession(
  id: string,
  clusterId: string,
  headCount: number | null = null,
  group: RoundProfession['group'] = 'core',
): RoundProfession {
  return { id, label: `label ${id}`, clusterId, group, headCount }
}

export function round(fields: Partial<Round>): Round {
  return {
    id: 'ronde',
    dossierId: 'dossier',
    title: '',
    form: 'full',
    status: 'closed',
    questionSet: mirrorSet({ T: [statement('T-1'), statement('T-2')] }),
    professions: [],
    clusters: [],
    threshold: 5,
    opensOn: null,
    closesOn: null,
    introduction: '',
    ...NEW_ROUND,
    ...fields,
  }
}

let responseCount = 0

export function response(
  professionId: string | null,
  answers: Readonly<Record<string, Answer>>,
  fields: Partial<Response> = {},
): Response {
  responseCount += 1
  return {
    id: `antwoord-${String(responseCount)}`,
    dossierId: 'dossier',
    roundId: 'ronde',
    status: 'submitted',
    professionId,
    roleId: null,
    answers,
    priorities: [],
    phaseId: null,
    keep: '',
    improve: '',
    screening: UNSCREENED,
    ...fields,
  }
}

/** `count` people of one profession who all answer alike. */
export function people(
  count: number,
  professionId: string | null,
  answers: Readonly<Record<string, Answer>>,
  fields: Partial<Response> = {},
): readonly Response[] {
  return Array.from({ length: count }, () => response(professionId, answers, fields))
}
