/**
 * The attack on two rounds that are nearly the same: some people left, some came, the others answer exactly what they answered
 * before, and the attacker knows all that. He has what the comparison lays out of both rounds (its page and its chapter in the
 * report), and does with it what one-round.test.ts does with one round.
 *
 * Not claimed: each round has a page of its own, and whoever lays both pages side by side can subtract them himself. With the same
 * certainty about everybody else he finds what one person answered, and no rule about one round can prevent that; the printed count
 * says how often. What the application promises is that it does not do that sum for him. Of rounds further apart nobody is assumed to
 * answer the same; there comparison-attack.test.ts holds the rule for small groups, and here no figure is more than both rounds show.
 */
import { describe, expect, test } from 'vitest'
import { compareRounds } from '../../src/domain/survey/comparison/comparison'
import type { Response } from '../../src/domain/survey/round/response'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { StatementResult, ThemeResult } from '../../src/domain/survey/results/round-results'
import type { RoundComparison } from '../../src/domain/survey/comparison/round-comparison'
import { membersOf, peopleOf, sumsOf, widthOf, type Shown } from './known'
import { madeUp } from './made-up'
import { report } from './report'
import { breachesOf, type Row } from './subtract'

const PAIRS = 5000
const LABELS = { rest: 'Overige' }

interface Pair {
  readonly earlier: Shown
  readonly later: Shown
  readonly comparison: RoundComparison
  /** Everybody of both rounds. */
  readonly all: readonly Response[]
  /** Where the people of the later round stand among all. */
  readonly laterAt: readonly number[]
}

function pairOf(seed: number, closesOn: string): Pair {
  const { round, responses, answer, chance } = madeUp(seed)
  const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
  const professionId = () => round.professions[upTo(round.professions.length - 1)]?.id ?? null
  const left = new Set(Array.from({ length: upTo(3) }, () => upTo(responses.length - 1)))
  const came = Array.from({ length: chance() < 0.5 ? upTo(3) : 5 + upTo(6) }, () => answer(professionId()))
  const all = [...responses, ...came]
  const laterAt = [...all.keys()].filter((index) => !left.has(index))
  const shown = (fields: object, some: readonly Response[]): Shown => {
    const taken = { ...round, ...fields }
    return { round: taken, responses: some, results: resultsOf(taken, some, LABELS) }
  }
  const earlier = shown({}, responses)
  const later = shown(
    { closesOn },
    laterAt.flatMap((index) => all[index] ?? []),
  )
  return { earlier, later, comparison: compareRounds(earlier, later), all, laterAt }
}

/** Indices in the later round, as indices among all. */
const amongAll = ({ laterAt }: Pair, who: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...who].flatMap((index) => laterAt[index] ?? []))

/** Every sum the comparison lays out of one theme. */
function comparedSums(pair: Pair, themeId: string): readonly Row[] {
  const { earlier, later, comparison } = pair
  const [before, after] = [membersOf(earlier), membersOf(later)]
  return [...comparison.statements, ...comparison.themes].flatMap(({ id, themeId: of, change }): Row[] => {
    if (of !== themeId || change === null) return []
    const row = (
      who: ReadonlySet<number>,
      { n, mean }: { readonly n: number; readonly mean: number },
    ): Row => (id === themeId ? { of: 'scores', who, slack: n * widthOf(mean) } : { of: [id], who, slack: 0 })
    return [
      row(new Set(earlier.responses.keys()), change.earlier),
      row(amongAll(pair, new Set(later.responses.keys())), change.later),
      ...change.groups.flatMap((group) => [
        row(before(group.groupId), group.earlier),
        row(amongAll(pair, after(group.groupId)), group.later),
      ]),
    ]
  })
}

function isBroken(pair: Pair, rowsOf: (themeId: string) => readonly Row[]): boolean {
  const { round, results } = pair.later
  return round.questionSet.themes.some(
    (theme) => breachesOf(peopleOf(theme, round, pair.all), rowsOf(theme.id), results.threshold).length > 0,
  )
}

/** Both rounds' own pages, side by side. */
function bothPages(pair: Pair, themeId: string): readonly Row[] {
  const theme = pair.later.round.questionSet.themes.find(({ id }) => id === themeId)
  return theme === undefined
    ? []
    : [
        ...sumsOf(theme, pair.earlier),
        ...sumsOf(theme, pair.later).map((row) => ({ ...row, who: amongAll(pair, row.who) })),
      ]
}

describe(`${String(PAIRS)} pairs of rounds`, () => {
  test('within three months: no subtraction in the comparison reveals fewer than k people', () => {
    const found: number[] = []
    let [compared, tried, pages] = [0, 0, 0]
    for (let seed = 0; seed < PAIRS; seed += 1) {
      const pair = pairOf(seed, '2026-05-01')
      if (pair.comparison.statements.some(({ change }) => change !== null)) compared += 1
      if (isBroken(pair, (themeId) => comparedSums(pair, themeId))) found.push(seed)
      if (seed % 20 === 0) {
        tried += 1
        if (isBroken(pair, (themeId) => bothPages(pair, themeId))) pages += 1
      }
    }
    report(
      `Two rounds: ${String(found.length)} breaches in ${String(PAIRS)} comparisons, ${String(compared)} of which show a change; both pages side by side would tell in ${String(pages)} of ${String(tried)}.`,
    )
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(PAIRS / 20)
    expect(pages).toBeGreaterThan(tried / 4)
  })

  test('further apart: every figure in the comparison is one that both rounds show', () => {
    let seen = 0
    for (let seed = 0; seed < PAIRS / 5; seed += 1) {
      const { earlier, later, comparison } = pairOf(seed, '2027-03-01')
      const figuresOf = ({ results }: Shown) =>
        new Map<string, ThemeResult | StatementResult>(
          results.themes.flatMap((theme) => [
            [theme.themeId, theme],
            ...theme.statements.map((one): [string, StatementResult] => [one.statementId, one]),
          ]),
        )
      const [before, after] = [figuresOf(earlier), figuresOf(later)]
      for (const { id, change } of [...comparison.themes, ...comparison.statements]) {
        if (change === null) continue
        seen += 1
        expect(before.get(id)).toMatchObject({ n: change.earlier.n, mean: change.earlier.mean })
        expect(after.get(id)).toMatchObject({ n: change.later.n, mean: change.later.mean })
        for (const group of change.groups) {
          expect(before.get(id)?.groups).toContainEqual(expect.objectContaining(group.earlier))
          expect(after.get(id)?.groups).toContainEqual(expect.objectContaining(group.later))
        }
      }
    }
    expect(seen).toBeGreaterThan(1000)
  })
})
