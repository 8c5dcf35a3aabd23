/**
 * The attack on a round that was closed, shown, opened again for latecomers and shown once more: the figures of both moments as one
 * set of sums, over the people of both. The attacker and what counts as a breach are those of one-round.test.ts.
 *
 * Shares of the questions without a score (phase, priorities) are no part of it: after a reopening they are not shown, and
 * test/unit/domain/survey/results/results.test.ts holds that.
 */
import { expect, test } from 'vitest'
import { closingOf, hidesSomebody, obstacleToClosing } from '../../src/domain/survey/results/reopening'
import { resultsOf } from '../../src/domain/survey/results/results'
import { distributionThreshold } from '../../src/domain/survey/thresholds'
import { distributionsOf, peopleOf, sumsOf, type Shown } from './known'
import { madeUp } from './made-up'
import { report } from './report'
import { breachesOf } from './subtract'

const ROUNDS = 6000
const LABELS = { rest: 'Overige' }

/** A round before and after latecomers of some professions, and whether the application lets this happen. */
function reopened(seed: number): {
  readonly before: Shown
  readonly after: Shown
  readonly allowed: boolean
} {
  const { round, responses, answer, chance } = madeUp(seed)
  const latecomers = round.professions.flatMap(({ id }) =>
    chance() < 0.5 ? [] : Array.from({ length: 1 + Math.floor(chance() * 15) }, () => answer(id)),
  )
  const all = [...responses, ...latecomers]
  const first = { ...round, closings: [closingOf(responses)] }
  const second = { ...round, closings: [closingOf(responses), closingOf(all)] }
  return {
    before: { round: first, responses, results: resultsOf(first, responses, LABELS) },
    after: { round: second, responses: all, results: resultsOf(second, all, LABELS) },
    allowed:
      latecomers.length > 0 &&
      responses.length >= round.threshold &&
      !hidesSomebody(round, closingOf(responses)) &&
      obstacleToClosing(first, closingOf(all)) === null,
  }
}

function isBroken({ before, after }: { readonly before: Shown; readonly after: Shown }): boolean {
  return after.round.questionSet.themes.some((theme) => {
    const people = peopleOf(theme, after.round, after.responses)
    const rows = [...sumsOf(theme, before), ...sumsOf(theme, after)]
    const unscored = people.map((person) => ({ ...person, scored: false }))
    const distributions = [...distributionsOf(theme, before), ...distributionsOf(theme, after)]
    const k = after.results.threshold
    return (
      breachesOf(people, rows, k).length > 0 ||
      breachesOf(unscored, distributions, distributionThreshold(k)).length > 0
    )
  })
}

test(`of ${String(ROUNDS)} rounds, those that may open again tell of fewer than k people neither before nor after`, () => {
  const found: number[] = []
  let [allowed, refused, naive] = [0, 0, 0]
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const pair = reopened(seed)
    if (pair.allowed) {
      allowed += 1
      if (isBroken(pair)) found.push(seed)
    } else if (seed % 10 === 0) {
      refused += 1
      if (isBroken(pair)) naive += 1
    }
  }
  report(
    `Opened again: ${String(found.length)} breaches in ${String(allowed)} rounds that may; of ${String(refused)} that may not, ${String(naive)} would be broken.`,
  )
  expect(found).toEqual([])
  expect(allowed).toBeGreaterThan(100)
  expect(naive).toBeGreaterThan(refused / 4)
})
