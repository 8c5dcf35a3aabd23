/**
 * What a few people can have answered: not by combining sums, as in subtract.ts, but by trying every answer from 1 to 5. The attacker
 * knows of a block of people (the whole VSV, a group, or those left over) how many answered each statement, the sum of their answers
 * and which answers there were; who skipped what; and the range of sums of scores that its theme score stands for.
 */

/** People of a block who answered the same statements, fewer or more. */
export interface Alike {
  readonly size: number
  /** Indices of the statements they answered. */
  readonly answered: readonly number[]
  readonly scored: boolean
}

/** What is shown of one statement in a block. */
interface KnownStatement {
  /** Sum of the answers. */
  readonly sum: number
  /** At most so many answers 1..5 can be among them. */
  readonly atMost: readonly number[]
}

/** Least and most that the sum of the scores of a block can be. */
interface ScoreRange {
  readonly from: number
  readonly to: number
}

/** Scores are means of at most six values: times this they are whole. */
const WHOLE = 60

/** The sums of answers that are possible for each kind of people, with how much they then bring to the sum of the scores. */
interface Possible {
  readonly sums: readonly number[]
  readonly score: number
}

/** Every way the answers to one statement can be spread over the kinds of people that answered it. */
function spreads(
  kinds: readonly Alike[],
  statement: number,
  { sum, atMost }: KnownStatement,
): readonly Possible[] {
  const there = kinds.map(({ answered, size }) => (answered.includes(statement) ? size : 0))
  let states = new Map<string, { readonly left: readonly number[]; readonly sums: readonly number[] }>([
    ['', { left: there, sums: there.map(() => 0) }],
  ])
  atMost.forEach((most, index) => {
    const value = index + 1
    const next = new Map<string, { readonly left: readonly number[]; readonly sums: readonly number[] }>()
    for (const { left, sums } of states.values())
      for (const taken of shares(left, most)) {
        const after = {
          left: left.map((count, kind) => count - (taken[kind] ?? 0)),
          sums: sums.map((total, kind) => total + value * (taken[kind] ?? 0)),
        }
        const total = after.sums.reduce((all, one) => all + one, 0)
        const open = after.left.reduce((all, one) => all + one, 0)
        // Who has no answer yet gives a higher one, up to 5.
        if (total + open * Math.min(5, value + 1) > sum || total + open * 5 < sum) continue
        next.set(`${after.left.join()} ${after.sums.join()}`, after)
      }
    states = next
  })
  return [...states.values()]
    .filter(({ left, sums }) => left.every((count) => count === 0) && sums.reduce((a, b) => a + b, 0) === sum)
    .map(({ sums }) => ({
      sums,
      score: sums.reduce((total, one, kind) => {
        const { answered = [], scored = false } = kinds[kind] ?? {}
        return scored ? total + (one * WHOLE) / answered.length : total
      }, 0),
    }))
}

/** Every way to take at most `most` in all, of each kind no more than there are left. */
function shares(left: readonly number[], most: number): readonly (readonly number[])[] {
  return left.reduce<readonly (readonly number[])[]>(
    (all, count) =>
      all.flatMap((taken) => {
        const room = Math.min(count, most - taken.reduce((sum, one) => sum + one, 0))
        return Array.from({ length: room + 1 }, (_, one) => [...taken, one])
      }),
    [[]],
  )
}

/** What became of the answers of one kind of people to one statement. */
export interface Narrowed {
  readonly kind: number
  readonly statement: number
  /** Sums of their answers that the statements alone leave possible, and those the theme score leaves of them. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** The possible answers of every kind of fewer than `k` people, per statement, without and with the theme score. */
export function narrowedBy(
  kinds: readonly Alike[],
  statements: readonly KnownStatement[],
  range: ScoreRange,
  k: number,
): readonly Narrowed[] {
  const possible = statements.map((known, statement) => spreads(kinds, statement, known))
  const fits = (score: number) => score >= range.from * WHOLE - 1e-6 && score <= range.to * WHOLE + 1e-6
  return statements.flatMap((_, statement) => {
    const others = possible.reduce<ReadonlySet<number>>(
      (sums, spread, index) =>
        index === statement
          ? sums
          : new Set(
              [...new Set(spread.map(({ score }) => score))].flatMap((score) =>
                [...sums].map((one) => one + score),
              ),
            ),
      new Set([0]),
    )
    const own = possible[statement] ?? []
    return kinds.flatMap(({ size, answered }, kind): readonly Narrowed[] => {
      if (size >= k || !answered.includes(statement)) return []
      const sumsOf = (some: readonly Possible[]) =>
        [...new Set(some.map(({ sums }) => sums[kind] ?? 0))].sort((a, b) => a - b)
      const after = own.filter(({ score }) => [...others].some((other) => fits(score + other)))
      return [{ kind, statement, before: sumsOf(own), after: sumsOf(after) }]
    })
  })
}
