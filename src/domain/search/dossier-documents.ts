import type { Action } from '../actions/action'
import type { Dossier } from '../dossier/dossier'
import type { Judgement } from '../framework/assessment/assessment'
import type { Evidence } from '../framework/evidence/evidence'
import { groupedBy } from '../grouped'
import type { Session } from '../session/session'
import type { Round } from '../survey/round/round'
import { searchDocument, type SearchDocument } from './search-document'

/**
 * What of a dossier can be found, field by field: whatever is not named here is never looked in. So no answer that anybody gave, no open
 * answer (also not one that may be shown), no questionnaire that is half filled in, no note of the leader of a session, nothing of the
 * parking place, and not what the VSV keeps ready for when the inspectorate asks.
 */
export interface SearchableRecords {
  readonly dossier: Pick<Dossier, 'id' | 'name' | 'region' | 'contact' | 'updatedAt' | 'parties'>
  readonly rounds: readonly (Pick<Round, 'id' | 'title' | 'status' | 'form' | 'opensOn' | 'closesOn'> & {
    readonly questionSet: Pick<Round['questionSet'], 'ownStatements'>
  })[]
  readonly judgements: readonly Pick<Judgement, 'normId' | 'reasoning' | 'owner' | 'judgedAt'>[]
  readonly evidence: readonly Pick<
    Evidence,
    'id' | 'number' | 'title' | 'owner' | 'location' | 'version' | 'date' | 'normIds' | 'attachment'
  >[]
  readonly actions: readonly Pick<Action, ActionField>[]
  readonly sessions: readonly Pick<
    Session,
    'id' | 'status' | 'heldOn' | 'place' | 'leader' | 'points' | 'decisions'
  >[]
}

type ActionField = 'id' | 'number' | 'title' | 'status' | 'dueOn' | 'origin' | (typeof ACTION_TEXTS)[number]

const ACTION_TEXTS = [
  'problem',
  'cause',
  'goal',
  'approach',
  'ownerName',
  'ownerRole',
  'involved',
  'measure',
  'result',
] as const satisfies readonly (keyof Action)[]

/** What these records are called on the screen, and what stands beside them. */
export interface RecordNames {
  readonly action: (action: SearchableRecords['actions'][number]) => { title: string; note: string }
  readonly evidence: (piece: SearchableRecords['evidence'][number]) => { title: string; note: string }
  readonly round: (round: SearchableRecords['rounds'][number]) => { title: string; note: string }
  readonly session: (session: SearchableRecords['sessions'][number]) => { title: string; note: string }
  readonly region: (region: string) => string
  /** The title of a norm, in whatever list it is; its id when it is in none any more. */
  readonly norm: (normId: string) => string
}

/** Everything of a dossier that can be found. */
export function dossierDocuments(records: SearchableRecords, names: RecordNames): readonly SearchDocument[] {
  const { dossier, rounds, evidence, actions, sessions } = records
  const dossierId = dossier.id
  return [
    searchDocument({
      kind: 'dossier',
      dossierId,
      itemId: dossierId,
      title: dossier.name,
      note: dossier.region === '' ? '' : names.region(dossier.region),
      keywords: dossier.region,
      body: joined(dossier.contact, ...dossier.parties.map(({ name }) => name)),
      date: dossier.updatedAt.slice(0, 10),
    }),
    ...rounds.map((round) =>
      searchDocument({
        kind: 'round',
        dossierId,
        itemId: round.id,
        ...names.round(round),
        body: joined(...(round.questionSet.ownStatements ?? []).map(({ text }) => text)),
        date: round.closesOn ?? round.opensOn ?? '',
      }),
    ),
    ...actions.map((action) =>
      searchDocument({
        kind: 'action',
        dossierId,
        itemId: action.id,
        ...names.action(action),
        keywords: joined(`A${String(action.number)}`, action.origin.normId ?? ''),
        body: joined(...ACTION_TEXTS.map((field) => action[field])),
        date: action.dueOn ?? '',
      }),
    ),
    ...evidence.map((piece) =>
      searchDocument({
        kind: 'evidence',
        dossierId,
        itemId: piece.id,
        ...names.evidence(piece),
        keywords: joined(`B${String(piece.number)}`, ...piece.normIds),
        body: joined(piece.owner, piece.location, piece.version, piece.attachment?.name ?? ''),
        date: piece.date ?? '',
      }),
    ),
    ...sessions.map((session) =>
      searchDocument({
        kind: 'session',
        dossierId,
        itemId: session.id,
        ...names.session(session),
        body: joined(
          session.place,
          session.leader,
          ...session.points.map(({ title }) => title),
          ...session.decisions.flatMap(({ text, who }) => [text, who]),
        ),
        date: session.heldOn ?? '',
      }),
    ),
    ...judgementDocuments(records, names),
  ]
}

/** One for each norm about which something is written: what is written last counts. */
function judgementDocuments(
  { dossier, judgements }: SearchableRecords,
  { norm }: RecordNames,
): readonly SearchDocument[] {
  const written = judgements.filter(({ reasoning }) => reasoning.trim() !== '')
  return [...groupedBy(written, ({ normId }) => normId)].map(([normId, all]) => {
    const newest = all.reduce((one, other) => ((other.judgedAt ?? '') > (one.judgedAt ?? '') ? other : one))
    return searchDocument({
      kind: 'judgement',
      dossierId: dossier.id,
      itemId: normId,
      title: norm(normId),
      body: joined(newest.reasoning, newest.owner),
      date: newest.judgedAt?.slice(0, 10) ?? '',
    })
  })
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('. ')
}
