import type { Response } from '../round/response'
import type { Closing, ErasedAnswers, Round } from '../round/round'
import type { PublicKey } from '../round/round-keys'
import { appliedThreshold, distributionThreshold } from '../thresholds'
import { resultsMayBeShown } from './when-shown'
import { ownValue } from '../../own-value'
import { sameValue } from '../../same-value'

/** What must be recorded when a round is closed, to judge a later closing. Drafts do not count. */
export function closingOf(responses: readonly Response[]): Closing {
  const professions = new Map<string, number>()
  const answers = new Map<string, Map<string, number>>()
  const submitted = responses.filter(({ status }) => status === 'submitted')
  for (const { professionId, answers: given } of submitted) {
    const profession = professionId ?? ''
    professions.set(profession, (professions.get(profession) ?? 0) + 1)
    const counts = answers.get(profession) ?? new Map<string, number>()
    answers.set(profession, counts)
    for (const [statementId, answer] of Object.entries(given))
      if (typeof answer === 'number') counts.set(statementId, (counts.get(statementId) ?? 0) + 1)
  }
  return {
    submitted: submitted.length,
    professions: Object.fromEntries(professions),
    answers: Object.fromEntries([...answers].map(([id, counts]) => [id, Object.fromEntries(counts)])),
  }
}

/**
 * Whether the results of a closed round hide anybody: then it may not be reopened. Which group is hidden to protect a few people depends
 * on the sizes of all groups. After reopening it may be a different one, and subtracting the group hidden before from what is hidden now
 * leaves exactly those few. With nobody hidden, and enough new people or none in every profession ({@link tooFewNew}), nobody is hidden
 * later either. Below k in all nothing was shown, so nothing can be subtracted.
 */
export function hidesSomebody(round: Pick<Round, 'threshold'>, shown: Closing): boolean {
  const k = appliedThreshold(round.threshold)
  if (shown.submitted < k) return false
  return [shown.professions, ...Object.values(shown.answers)]
    .flatMap((counts) => Object.values(counts))
    .some((count) => count > 0 && count < k)
}

/**
 * New people a reopened round needs in every profession that got any: as many as a distribution requires, because the distribution of the
 * newcomers alone is the difference between two shown ones.
 */
export function leastNew(round: Pick<Round, 'threshold'>): number {
  return distributionThreshold(appliedThreshold(round.threshold))
}

/** Whether results were shown at any closing: then the round was reopened, and there are conditions for closing it again. */
export function hasShown({ closings, threshold }: Pick<Round, 'closings' | 'threshold'>): boolean {
  return closings.some(({ submitted }) => submitted >= appliedThreshold(threshold))
}

/** Whether results were shown at a closing before the last one: then less is shown now (method K12). */
export function wasShownBefore({ closings }: Pick<Round, 'closings'>, k: number): boolean {
  return closings.slice(0, -1).some(({ submitted }) => submitted >= k)
}

/** What prevents a round from being closed again. */
type ClosingObstacle =
  | {
      readonly kind: 'too-few-new'
      /** The profession with new questionnaires, but fewer than {@link leastNew}; empty for those who did not give theirs. */
      readonly professionId: string
      /** New questionnaires, or new answers to one statement, since an earlier closing; negative when some were removed. */
      readonly count: number
      /** Set when there are enough questionnaires, but too few of them answer this statement. */
      readonly statementId: string | null
    }
  /** Somebody was hidden at an earlier closing, and the questionnaires are no longer the same ({@link hidesSomebody}). */
  | { readonly kind: 'hides-some' }

/**
 * Whether a round that was closed before may be closed again: `null` when it may. Results were shown at those closings. Subtracting them
 * from the new results gives those of the people who came in between; so in every profession that must be nobody or at least {@link
 * leastNew}, for the questionnaires as well as for the answers to each statement. Every group that is ever shown consists of whole
 * professions, so this covers all of them. (Source: method K11.)
 */
export function obstacleToClosing(
  round: Pick<Round, 'threshold' | 'closings'>,
  now: Closing,
): ClosingObstacle | null {
  const k = appliedThreshold(round.threshold)
  // Below k nothing was shown, so there is nothing to subtract from.
  const shown = round.closings.filter(({ submitted }) => submitted >= k)
  for (const before of shown) {
    const obstacle = tooFewNew(before, now, leastNew(round))
    if (obstacle !== null) return obstacle
  }
  const isOther = shown.some((before) => hidesSomebody(round, before) && !isSameClosing(before, now))
  return isOther ? { kind: 'hides-some' } : null
}

function tooFewNew(before: Closing, now: Closing, least: number): ClosingObstacle | null {
  const isTooFew = (count: number) => count !== 0 && count < least
  const idsOf = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
  for (const professionId of idsOf(now.professions, before.professions)) {
    const count =
      (ownValue(now.professions, professionId) ?? 0) - (ownValue(before.professions, professionId) ?? 0)
    if (isTooFew(count)) return { kind: 'too-few-new', professionId, count, statementId: null }
  }
  for (const professionId of idsOf(now.answers, before.answers)) {
    const [current, earlier] = [
      ownValue(now.answers, professionId) ?? {},
      ownValue(before.answers, professionId) ?? {},
    ]
    for (const statementId of idsOf(current, earlier)) {
      const count = (ownValue(current, statementId) ?? 0) - (ownValue(earlier, statementId) ?? 0)
      if (isTooFew(count)) return { kind: 'too-few-new', professionId, count, statementId }
    }
  }
  return null
}

function isSameClosing(one: Closing, other: Closing): boolean {
  return one.submitted === other.submitted && tooFewNew(one, other, Infinity) === null
}

/** The closings of both lists, each once, those with the most questionnaires last. */
export function allClosings(some: readonly Closing[], others: readonly Closing[]): readonly Closing[] {
  return others
    .reduce<readonly Closing[]>(
      (all, one) => (all.some((known) => isSameClosing(known, one)) ? all : [...all, one]),
      some,
    )
    .toSorted((one, other) => one.submitted - other.submitted)
}

type Recognised = Pick<Round, 'id' | 'keys' | 'erased'>

/** Whether two rounds are one: the same record, or a copy of it, which has the same keys for its answer files. */
export function isSameRound(one: Recognised, other: Recognised): boolean {
  return one.id === other.id || isSameKey(publicKeyOf(one), publicKeyOf(other))
}

/** The public half of the keys a round has or, once its answers were erased, had. */
export function publicKeyOf({ keys, erased }: Pick<Recognised, 'keys' | 'erased'>): PublicKey | null {
  return keys?.publicKey ?? erased?.publicKey ?? null
}

/** Whether two public keys are the same point; a round without a key is like no other. */
export function isSameKey(one: PublicKey | null, other: PublicKey | null): boolean {
  return one !== null && one.x === other?.x && one.y === other.y
}

/**
 * A round as it arrives on a computer that may already know it: an older file restored, a copy of it, a file opened as new. Earlier
 * closings on this computer stay known, or one late questionnaire in the older file would be the difference between two results. An older
 * file with exactly the questionnaires of the last closing stays closed, as it would have been without that file. Source: method K13.
 * @param now the state in the arriving dossier
 * @param known the same round as this computer has it, see {@link isSameRound}
 */
export function takenIn(round: Round, now: Closing, known: readonly Round[]): Round {
  // Nothing can be added to it, and counts of its answers are what was erased.
  if (round.erased !== null)
    return { ...round, erased: { ...round.erased, figures: figuresOf(round, known) } }
  const closings = known.reduce((all, one) => allClosings(all, one.closings), round.closings)
  const k = appliedThreshold(round.threshold)
  const closed = known.find(
    (one) =>
      resultsMayBeShown(one) &&
      one.closings.some((closing) => closing.submitted >= k && isSameClosing(closing, now)),
  )
  const isReopened = round.closings.some((one) => isSameClosing(one, now))
  if (round.status !== 'open' || closed === undefined || isReopened) return { ...round, closings }
  return { ...round, closings, status: 'closed', closesOn: closed.closesOn }
}

/** Whether the kept figures of an arriving round are those that were made on this computer. */
function figuresOf({ keptResults }: Round, known: readonly Round[]): ErasedAnswers['figures'] {
  const isMadeHere = known.some(
    (one) =>
      one.erased?.figures === 'made-here' &&
      sameValue({ ...one.keptResults, roundId: '' }, { ...keptResults, roundId: '' }),
  )
  return isMadeHere ? 'made-here' : 'from-file'
}
