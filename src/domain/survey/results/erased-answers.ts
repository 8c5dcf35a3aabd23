/**
 * A round of which the separate answers are erased: what was shown stays as it was, whatever could still be made of the answers is over.
 */
import { addMonths } from '../../calendar'
import type { IsoDate } from '../../question-set'
import type { Response } from '../round/response'
import type { Round } from '../round/round'
import { openAnswersOf } from './open-answers'
import { publicKeyOf } from './reopening'
import { withoutSmallCounts } from './response-lines'
import { countingResponses } from './response-rate'
import { resultsOf } from './results'
import { resultsMayBeShown } from './when-shown'

/** Whether a round has answers of which only the figures may stay: it is closed, and its questionnaires are still here. */
export function mayErase(round: Pick<Round, 'status' | 'keptResults'>): boolean {
  return resultsMayBeShown(round) && round.keptResults === null
}

/**
 * The round without its answers. Its figures are those that may be shown now, for good, and without the counts that no screen tells
 * (method K14); keys, codes and the counts of its closings go with the answers.
 * @param round one that {@link mayErase}
 * @param responses may hold those of other rounds
 * @param labels names for groups that have no name
 */
export function withoutAnswers(
  round: Round,
  responses: readonly Response[],
  { on, labels }: { readonly on: IsoDate; readonly labels: { readonly rest: string } },
): Round {
  return {
    ...round,
    keptResults: withoutSmallCounts(resultsOf(round, responses, labels)),
    erased: { on, publicKey: publicKeyOf(round), figures: 'made-here' },
    keys: null,
    codeSalt: '',
    codeHashes: [],
    closings: [],
  }
}

/** What goes with the answers of a round and can never be done again; whole numbers. */
export interface ErasureLoss {
  /** Submitted questionnaires. */
  readonly submitted: number
  /** Open texts that only the facilitator could still read; nobody ever sees them again. */
  readonly textsLost: number
  /** Of those, the ones nobody has looked at yet. */
  readonly textsUnread: number
  /** Open texts that stay, because everybody may read them. */
  readonly textsKept: number
}

/**
 * What erasing the answers of a round would take away, for the user to decide.
 * @param responses may hold drafts and other rounds
 */
export function erasureLoss(round: Round, responses: readonly Response[]): ErasureLoss {
  const texts = openAnswersOf(round, responses)
  const withVerdict = (verdict: 'shown' | null) => texts.filter((one) => one.verdict === verdict).length
  const textsKept = withVerdict('shown')
  return {
    submitted: countingResponses(round, responses).length,
    textsLost: texts.length - textsKept,
    textsUnread: withVerdict(null),
    textsKept,
  }
}

/** Months after its closing at which the answers of a round are due to be erased: our advice, no law (manual, chapter 8). */
export const KEEP_ANSWERS_MONTHS = 12

/** The day from which the answers of a round are due to be erased; `null` when there is nothing to erase, or no day to count from. */
export function eraseFrom(round: Pick<Round, 'status' | 'keptResults' | 'closesOn'>): IsoDate | null {
  return mayErase(round) && round.closesOn !== null ? addMonths(round.closesOn, KEEP_ANSWERS_MONTHS) : null
}

/** The rounds whose answers have been kept for longer than we advise, the longest first. */
export function dueForErasure<T extends Pick<Round, 'status' | 'keptResults' | 'closesOn'>>(
  rounds: readonly T[],
  today: IsoDate,
): readonly T[] {
  return rounds
    .flatMap((round) => {
      const from = eraseFrom(round)
      return from !== null && from <= today ? [{ round, from }] : []
    })
    .sort((one, other) => one.from.localeCompare(other.from))
    .map(({ round }) => round)
}
