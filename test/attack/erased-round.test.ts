/**
 * The attack on a round of which the separate answers were erased: what is stored of it holds nothing that its screens do not show, and
 * everything that is made of it afterwards is what was made of it before. That what the screens show gives nobody away is held against
 * `RoundResults` in the other attacks.
 */
import { describe, expect, test } from 'vitest'
import { benchmarkFileOf } from '../../src/domain/survey/benchmark/benchmark'
import { compareRounds } from '../../src/domain/survey/comparison/comparison'
import { withoutAnswers } from '../../src/domain/survey/results/erased-answers'
import { lensResultsOf } from '../../src/domain/survey/results/lenses'
import { priorityMatrixOf } from '../../src/domain/survey/results/priority-matrix'
import { closingOf } from '../../src/domain/survey/results/reopening'
import { responseCounts } from '../../src/domain/survey/results/response-lines'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { Round } from '../../src/domain/survey/round/round'
import { madeUp } from './made-up'

const ROUNDS = 400
const LABELS = { rest: 'Overige' }
const ERASED = { on: '2026-11-03', labels: LABELS }

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) } as const
const SECRET = 'geheim-van-de-meting'

/** A round with everything that opens or counts answers, before and after its answers were erased. */
function erasedRound(seed: number) {
  const { round: made, responses } = madeUp(seed)
  const round: Round = {
    ...made,
    keys: { publicKey, privateKey: { ...publicKey, d: SECRET } },
    usesCodes: true,
    codeSalt: SECRET,
    codeHashes: [SECRET],
    closings: [closingOf(responses)],
  }
  return {
    round,
    responses,
    live: resultsOf(round, responses, LABELS),
    erased: withoutAnswers(round, responses, ERASED),
  }
}

const rounds = Array.from({ length: ROUNDS }, (_, seed) => erasedRound(seed))

describe('a round without its separate answers', () => {
  test('holds the figures that were shown, and of the answers nothing else', () => {
    for (const { round, live, erased } of rounds) {
      const { keptResults, ...rest } = erased
      expect(rest).toEqual({
        ...round,
        keptResults: undefined,
        keys: null,
        codeSalt: '',
        codeHashes: [],
        closings: [],
        erased: { on: '2026-11-03', publicKey, figures: 'made-here' },
      })
      expect(JSON.stringify(erased)).not.toContain(SECRET)
      // Beside the figures only the counts of professions, which the next test is about.
      expect({ ...keptResults, professions: [] }).toEqual({ ...live, professions: [] })
    }
  })

  test('tells of no profession of fewer than k people how many of it filled in', () => {
    let untold = 0
    for (const { live, erased } of rounds) {
      for (const [place, one] of (erased.keptResults?.professions ?? []).entries()) {
        if (one.submitted === null) {
          expect([one.rate, one.responseLabel]).toEqual([null, 'unknown'])
          untold += 1
          continue
        }
        expect(one).toEqual(live.professions[place])
        const people = Math.max(one.submitted, one.invited ?? 0)
        expect(people === 0 || people >= live.threshold).toBe(true)
      }
    }
    expect(untold).toBeGreaterThan(ROUNDS / 4)
  })

  test('shows everything it showed: response, lenses, priorities, its part of a benchmark', () => {
    for (const { round, live, erased } of rounds) {
      // Whoever looks at it now has no answers; and if there were any, nobody would look at them.
      for (const left of [[], madeUp(1).responses]) {
        const kept = resultsOf(erased, left, LABELS)
        expect(responseCounts(kept)).toEqual(responseCounts(live))
        expect(lensResultsOf(kept, erased.questionSet)).toEqual(lensResultsOf(live, round.questionSet))
        expect(priorityMatrixOf(kept)).toEqual(priorityMatrixOf(live))
        expect(benchmarkFileOf(erased, kept, { name: null })).toEqual(
          benchmarkFileOf(round, live, { name: null }),
        )
      }
    }
  })

  test('compares with another round as before, whichever of the two was erased', () => {
    for (let seed = 0; seed + 1 < ROUNDS; seed += 2) {
      const [one, other] = [rounds[seed], rounds[seed + 1]]
      if (one === undefined || other === undefined) throw new Error('no rounds')
      const after: Round = { ...other.round, id: 'later', questionSet: one.round.questionSet }
      const sides = (pair: typeof one, round: Round, isErased: boolean) => ({
        round,
        results: isErased
          ? resultsOf(withoutAnswers(pair.round, pair.responses, ERASED), [], LABELS)
          : pair.live,
      })
      const compared = (first: boolean, second: boolean) =>
        compareRounds(sides(one, one.round, first), sides(other, after, second))
      const before = compared(false, false)
      expect(compared(true, false)).toEqual(before)
      expect(compared(false, true)).toEqual(before)
      expect(compared(true, true)).toEqual(before)
    }
  })
})
