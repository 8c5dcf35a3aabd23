import { themeStatementsOf } from '../../question-set'
import type { IsoDate } from '../../question-set'
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD } from '../thresholds'
import type { Round, RoundStatus } from './round'
import type { RoundKeys } from './round-keys'

/** Why a round cannot go to its next status; the texts give the sentences. */
export type RoundObstacle =
  | 'not-draft'
  | 'not-open'
  | 'not-closed'
  | 'no-professions'
  | 'no-statements'
  /** Not a whole number of at least {@link LOWEST_THRESHOLD}. */
  | 'threshold-too-low'
  /** More than {@link HIGHEST_THRESHOLD}. */
  | 'threshold-too-high'

/** What changes in the round when the step is taken, or everything that prevents it. */
export type RoundStep =
  | { readonly ok: true; readonly changes: Partial<Pick<Round, 'status' | 'opensOn' | 'closesOn' | 'keys'>> }
  | { readonly ok: false; readonly obstacles: readonly RoundObstacle[] }

/**
 * The life of a round: draft -> open -> closed -> adopted, one step at a time. Reopening a closed round is not such a step: it requires a
 * reason, and closing it again requires enough new responses (reopening.ts), because a later response could be derived from the
 * difference with results already seen (method K10, K11).
 */
const statusAfter = {
  draft: 'open',
  open: 'closed',
  closed: 'adopted',
  adopted: null,
} as const satisfies Record<RoundStatus, RoundStatus | null>

/** The next status of a round; `null` at the end. */
export function nextStatus(status: RoundStatus): RoundStatus | null {
  return statusAfter[status]
}

/**
 * Everything that prevents a draft from being opened; empty when nothing does.
 * @param lowest least threshold of a new round
 */
export function obstaclesToOpening(round: Round, lowest = LOWEST_THRESHOLD): readonly RoundObstacle[] {
  const obstacles: readonly (RoundObstacle | false)[] = [
    round.status !== 'draft' && 'not-draft',
    round.professions.length === 0 && 'no-professions',
    themeStatementsOf(round.questionSet, round.form).length === 0 && 'no-statements',
    !(Number.isInteger(round.threshold) && round.threshold >= lowest) && 'threshold-too-low',
    round.threshold > HIGHEST_THRESHOLD && 'threshold-too-high',
  ]
  return obstacles.filter((obstacle) => obstacle !== false)
}

/**
 * Opens a draft from today on; freezes question set, form, professions, clusters and threshold. `keys` encrypt the answers that will come
 * as files; a round that already has keys (it was opened before) keeps them.
 */
export function openRound(round: Round, today: IsoDate, keys: RoundKeys): RoundStep {
  const obstacles = obstaclesToOpening(round)
  return obstacles.length > 0
    ? { ok: false, obstacles }
    : step({ status: 'open', opensOn: today, keys: round.keys ?? keys })
}

/** Closes an open round, with however few responses; from here on results may be shown. */
export function closeRound(round: Round, today: IsoDate): RoundStep {
  return round.status === 'open'
    ? step({ status: 'closed', closesOn: today })
    : { ok: false, obstacles: ['not-open'] }
}

/** Adopts a closed round; it no longer changes. */
export function adoptRound(round: Round): RoundStep {
  return round.status === 'closed' ? step({ status: 'adopted' }) : { ok: false, obstacles: ['not-closed'] }
}

function step(changes: Extract<RoundStep, { ok: true }>['changes']): RoundStep {
  return { ok: true, changes }
}

/**
 * Whether the round was never open. Only then may somebody choose its own statements, and who is a member: an opening can be taken back,
 * but forms that were sent in the meantime can still come in, and are read by the place of a statement and by who was asked what.
 */
export function wasNeverOpen({ status, keys }: Pick<Round, 'status' | 'keys'>): boolean {
  return status === 'draft' && keys === null
}

/** Responses are only accepted while a round is open. */
export function takesResponses(round: Pick<Round, 'status'>): boolean {
  return round.status === 'open'
}

type RoundField = Exclude<keyof Round, 'id' | 'dossierId' | 'status'>

const changeable = {
  draft: [
    'title',
    'form',
    'questionSet',
    'professions',
    'clusters',
    'threshold',
    'opensOn',
    'closesOn',
    'introduction',
  ],
  open: ['title', 'closesOn'],
  closed: ['title'],
  adopted: [],
} as const satisfies Record<RoundStatus, readonly RoundField[]>

/** Whether a user may still change this field of a round. The rest is frozen once the round opens (method K10). */
export function mayChange(status: RoundStatus, field: RoundField): boolean {
  const fields: readonly RoundField[] = changeable[status]
  return fields.includes(field)
}
