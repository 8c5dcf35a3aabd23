import { sameValue } from '../../same-value'
import type { Cluster, IsoDate, MirrorForm, MirrorSet, ProfessionDefinition } from '../../question-set'
import type { PublicKey, RoundKeys } from './round-keys'
import type { RoundResults } from '../results/round-results'

/** concept -> open -> closed -> adopted. Results are shown only after closing; adopted rounds no longer change. */
export type RoundStatus = 'draft' | 'open' | 'closed' | 'adopted'

/** A profession as it takes part in one round, with the number of people invited. */
export interface RoundProfession extends ProfessionDefinition {
  /** People invited, whole number >= 0; `null` when unknown. */
  readonly headCount: number | null
}

/** One run of the mirror survey (meting). Question set, professions and threshold are frozen once it opens. */
export interface Round {
  readonly id: string
  readonly dossierId: string
  readonly title: string
  readonly form: MirrorForm
  readonly status: RoundStatus
  readonly questionSet: MirrorSet
  readonly professions: readonly RoundProfession[]
  readonly clusters: readonly Cluster[]
  /** k: results of fewer people are never shown. Within `STORED_THRESHOLD` (thresholds.ts); configurable upwards only. */
  readonly threshold: number
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  /** The VSV's own introduction on the first page of the questionnaire. */
  readonly introduction: string
  /** Made when the round opens; answers that come as a file are encrypted with them. `null` before that. */
  readonly keys: RoundKeys | null
  /** Whether a form that comes as a file must bring a one-time code. */
  readonly usesCodes: boolean
  /**
   * Goes into the hash of every code, so that no table made beforehand finds them; empty until codes are given out, and in a round whose
   * codes were given out before there was a salt.
   */
  readonly codeSalt: string
  /** Hash (hex, 256 bits) of every code given out; the codes themselves are not stored. Only grows once the round is open. */
  readonly codeHashes: readonly string[]
  /** The figures of a round whose questionnaires are not in this dossier (a sharing copy, erased answers); `null` when they are in it. */
  readonly keptResults: RoundResults | null
  /** Set when the answers were erased; {@link keptResults} are then what they came to, and keys, codes and closings are gone. */
  readonly erased: ErasedAnswers | null
  /** One for every time the round was closed, oldest first; see {@link Closing}. */
  readonly closings: readonly Closing[]
}

/**
 * The counts when a round was closed. After a reopening they show whether enough came in for new results: a difference of a few people
 * (see `leastNew` in reopening.ts) between two results would give these people away.
 */
export interface Closing {
  /** Submitted questionnaires. */
  readonly submitted: number
  /** Profession id (empty when not given) -> submitted questionnaires. */
  readonly professions: Readonly<Record<string, number>>
  /** Profession id -> statement id -> answers 1 to 5; without zeros. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The separate answers of a round were erased: what is known of that. */
export interface ErasedAnswers {
  readonly on: IsoDate
  /** By this an older file of the round is recognised, also a copy under other ids; it opens nothing. `null` when the round had no keys. */
  readonly publicKey: PublicKey | null
  /** `from-file`: the figures came in with a file, and cannot be worked out again here. */
  readonly figures: 'made-here' | 'from-file'
}

/** Largest number of one-time codes of a round. */
export const MOST_CODES = 5000

/** Fields the history never holds; see {@link file://../../history.ts}. */
export const NOT_IN_HISTORY = [
  'keys',
  'codeSalt',
  'codeHashes',
  'keptResults',
  'closings',
] as const satisfies readonly (keyof Round)[]

/** What a new round starts with, apart from the user's choices. */
export const NEW_ROUND = {
  keys: null,
  usesCodes: false,
  codeSalt: '',
  codeHashes: [],
  keptResults: null,
  erased: null,
  closings: [],
} as const satisfies Partial<Round>

/** Whether the history holds all of a round. Without its keys and codes it could not read what was sent out. */
export function isWholeInHistory(round: Round): boolean {
  return NOT_IN_HISTORY.every((field) => sameValue(round[field], NEW_ROUND[field]))
}
