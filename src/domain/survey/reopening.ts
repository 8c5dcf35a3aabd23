import type { Response } from './response'
import type { Closing, Round } from './round'
import { distributionThreshold } from '../results/suppression'

/** What must be known of a round at the moment it is closed, to judge a later closing. Drafts do not count. */
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
 * Whether the results of a closed round hide anybody: then it may not open again. Which group makes room for a few people depends
 * on the sizes of all groups. After a reopening that may be another group, and the one that made room before, subtracted from
 * what is hidden now, leaves exactly those few. With nobody hidden, and enough new people or none in every profession
 * ({@link tooFewNew}), nobody is hidden later either. Below k in all nothing was shown, so nothing can be subtracted.
 */
export function hidesSomebody(round: Pick<Round, 'threshold'>, shown: Closing): boolean {
  if (shown.submitted < round.threshold) return false
  return [shown.professions, ...Object.values(shown.answers)]
    .flatMap((counts) => Object.values(counts))
    .some((count) => count > 0 && count < round.threshold)
}

/**
 * New people a reopened round needs in every profession that got any: as many as a distribution may be shown of, because the
 * distribution of the newcomers alone is the difference between two that are shown.
 */
export function leastNew(round: Pick<Round, 'threshold'>): number {
  return distributionThreshold(round.threshold)
}

/** Whether results were shown at a closing before the last one. */
export function wasShownBefore({ closings }: Pick<Round, 'closings'>, k: number): boolean {
  return closings.slice(0, -1).some(({ submitted }) => submitted >= k)
}

/** What stands in the way of closing a round again. */
interface TooFewNew {
  /** The profession with new questionnaires, but fewer than {@link leastNew}; empty for those who did not give theirs. */
  readonly professionId: string
  /** New questionnaires, or new answers to one statement, since the closing before. */
  readonly count: number
  /** Set when there are enough questionnaires, but too few of them answer this statement. */
  readonly statementId: string | null
}

/**
 * Whether a round that was opened again may be closed: `null` when it may. Results were shown at the closing before. Whoever
 * subtracts them from the new results finds those of the people who came in between; so in every profession these are nobody or at
 * least {@link leastNew}, for the questionnaires as well as for the answers to each statement. Every group that is ever shown is
 * made of whole professions, so this holds for all of them. (research/spiegel.md C4 rules 4 and 6.)
 */
export function tooFewNew(round: Pick<Round, 'threshold' | 'closings'>, now: Closing): TooFewNew | null {
  const before = round.closings.at(-1)
  // Below k nothing was shown, so there is nothing to subtract from.
  if (before === undefined || before.submitted < round.threshold) return null
  const isTooFew = (count: number) => count !== 0 && count < leastNew(round)
  for (const [professionId, count] of Object.entries(now.professions)) {
    const added = count - (before.professions[professionId] ?? 0)
    if (isTooFew(added)) return { professionId, count: added, statementId: null }
  }
  for (const [professionId, counts] of Object.entries(now.answers)) {
    const earlier = before.answers[professionId] ?? {}
    for (const [statementId, count] of Object.entries(counts)) {
      const added = count - (earlier[statementId] ?? 0)
      if (isTooFew(added)) return { professionId, count: added, statementId }
    }
  }
  return null
}
