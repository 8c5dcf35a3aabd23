/**
 * The attack: from everything a round shows, try to isolate a few people by subtraction, on thousands of made-up rounds.
 * Source of the promise: method K4, K5.
 */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../src/domain/question-set'
import type { Response } from '../../../../../src/domain/survey/round/response'
import { benchmarkFileOf } from '../../../../../src/domain/survey/benchmark/benchmark'
import { keepsThreshold } from '../../../../../src/domain/survey/results/kept-results'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { Round } from '../../../../../src/domain/survey/round/round'
import type {
  Counts,
  GroupScore,
  ResultGroup,
  RoundResults,
  StatementResult,
  ThemeResult,
} from '../../../../../src/domain/survey/results/round-results'
import { CLIENTS, CORE, madeUp, ROUNDS } from '../../made-up-rounds'
import { formatMean } from '../../../../../src/texts/format'

/** Whether a part, or what is left of the whole without the parts, is a few people: 1 up to `least`. */
function isolates(whole: number, parts: readonly number[], least: number): boolean {
  const few = (n: number) => n > 0 && n < least
  return few(whole) || parts.some(few) || few(whole - parts.reduce((sum, part) => sum + part, 0))
}

const sizesOf = (groups: readonly { readonly n: number }[]) => groups.map(({ n }) => n)
const sizeOf = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0)

/** Everything an attacker finds in the results; empty when they hold. */
function attack(results: RoundResults): readonly string[] {
  const k = results.threshold
  const found: string[] = []
  if (k < 5) found.push('threshold')
  if (
    results.withheld === null
      ? isolates(results.submitted, sizesOf(results.groups), k)
      : results.groups.length > 0
  ) {
    found.push('round')
  }
  for (const theme of results.themes) {
    if (isolates(theme.n, sizesOf(theme.groups), k)) found.push(theme.themeId)
    for (const item of theme.statements) {
      if (isolates(item.n, sizesOf(item.groups), k)) found.push(item.statementId)
      found.push(
        ...attackDistributions(item.n, item.counts, item.groups).map((leak) => item.statementId + leak),
      )
      const spread = [item.interpolatedMedian, item.averageDeviation, item.agreement]
      if (item.n < 10 && (spread.some((figure) => figure !== null) || item.twoCamps)) found.push('spread')
      if (item.n === 0 && (item.mean !== null || item.band !== null || item.groups.length > 0))
        found.push('zero')
    }
  }
  return found
}

function attackDistributions(
  n: number,
  counts: Counts | null,
  groups: readonly GroupScore[],
): readonly string[] {
  const shown = groups.flatMap((group) => (group.counts === null ? [] : [sizeOf(group.counts)]))
  if (counts === null) return shown.length > 0 ? [' group distribution without a total'] : []
  if (sizeOf(counts) !== n) return [' total']
  return isolates(n, shown, 10) ? [' distribution'] : []
}

/** The valid answers of a theme, one record per person of the group who gave any: calculated anew from the responses. */
function answersOf(
  group: ResultGroup,
  themeId: string,
  { professions }: Round,
  responses: readonly Response[],
) {
  const known = new Map(professions.map((one) => [one.id, one]))
  return responses.flatMap(({ professionId, answers }) => {
    const own = known.get(professionId ?? '')
    const inGroup = own === undefined ? group.kind === 'rest' : group.professionIds.includes(own.id)
    const valid = Object.entries(answers).flatMap(([id, answer]): [string, number][] =>
      id.startsWith(`${themeId}-`) &&
      typeof answer === 'number' &&
      !(own?.group === 'external' && CORE.has(id))
        ? [[id, answer]]
        : [],
    )
    return inGroup && valid.length > 0 ? [Object.fromEntries(valid)] : []
  })
}

/** The rule without its second half: whoever is with enough may be seen. */
function naive(whole: number, parts: readonly number[], least: number): boolean {
  return (
    whole >= least &&
    isolates(
      whole,
      parts.filter((part) => part >= least),
      least,
    )
  )
}

describe(`${String(ROUNDS)} made-up rounds`, () => {
  const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
    const sample = madeUp(seed)
    return { seed, ...sample, results: resultsOf(sample.round, sample.responses, { rest: 'Overige' }) }
  })

  test('no figure represents a few people, and no subtraction isolates them', () => {
    expect(
      rounds.flatMap(({ seed, results }) => attack(results).map((leak) => `${String(seed)}: ${leak}`)),
    ).toEqual([])
  })

  test('the attack works: without secondary suppression it succeeds on many of the same rounds', () => {
    const broken = { round: 0, statement: 0, distribution: 0 }
    for (const { results, responses, round } of rounds) {
      const k = results.threshold
      if (
        naive(
          results.submitted,
          sizesOf(results.professions.map(({ submitted }) => ({ n: submitted ?? 0 }))),
          k,
        )
      ) {
        broken.round += 1
      }
      const valid = round.professions.map(
        ({ id }) =>
          responses.filter((one) => one.professionId === id && typeof one.answers['T-1'] === 'number').length,
      )
      const whole = responses.filter((one) => typeof one.answers['T-1'] === 'number').length
      if (naive(whole, valid, k)) broken.statement += 1
      if (naive(whole, valid, 10)) broken.distribution += 1
    }
    expect(broken.round).toBeGreaterThan(100)
    expect(broken.statement).toBeGreaterThan(100)
    expect(broken.distribution).toBeGreaterThan(100)
  })

  test('what a group answered where it may not be seen moves no other figure of that group', () => {
    let hiddenSomewhere = 0
    for (const { seed, results, round, responses } of rounds.slice(0, 600)) {
      for (const { themeId, statements } of results.themes) {
        const [item, group] = statements.flatMap((one) =>
          one.hiddenGroups.flatMap(({ groupId }) => {
            const found = results.groups.find(({ id }) => id === groupId)
            return found === undefined ? [] : ([[one, found]] as const)
          }),
        )[0] ?? [null, null]
        if (item === null) continue
        hiddenSomewhere += 1
        const turned = responses.map((one) => {
          const answer = one.answers[item.statementId]
          return typeof answer === 'number' && group.professionIds.includes(one.professionId ?? '')
            ? { ...one, answers: { ...one.answers, [item.statementId]: (6 - answer) as Answer } }
            : one
        })
        const figuresOf = (some: typeof results) => {
          const theme = some.themes.find((one) => one.themeId === themeId)
          return [...(theme === undefined ? [] : [theme]), ...(theme?.statements ?? [])].map(({ groups }) =>
            groups.find(({ groupId }) => groupId === group.id),
          )
        }
        expect(
          figuresOf(resultsOf(round, turned, { rest: 'Overige' })),
          `${String(seed)} ${group.id}`,
        ).toEqual(figuresOf(results))
      }
    }
    expect(hiddenSomewhere).toBeGreaterThan(100)
  })

  test('the attack is not won by hiding everything: most rounds of 30 people or more show groups', () => {
    const large = rounds.filter(({ results }) => results.submitted >= 30)
    const telling = large.filter(({ results }) => results.groups.length >= 2)
    expect(large.length).toBeGreaterThan(100)
    expect(telling.length / large.length).toBeGreaterThan(0.8)
  })

  test('the people behind every group figure are exactly those of its professions', () => {
    for (const { seed, results, round, responses } of rounds) {
      const members = new Map(results.groups.map((group) => [group.id, group]))
      for (const item of results.themes.flatMap((theme) => theme.statements)) {
        for (const shown of item.groups) {
          const group = members.get(shown.groupId)
          if (group === undefined) throw new Error(`unknown group ${shown.groupId}`)
          const values = answersOf(group, item.themeId, round, responses).flatMap((answers) => {
            const answer = answers[item.statementId]
            return answer === undefined ? [] : [answer]
          })
          expect(shown.n, String(seed)).toBe(values.length)
          const mean = values.reduce<number>((sum, value) => sum + value, 0) / values.length
          expect(Math.abs(shown.mean - mean)).toBeLessThan(shown.n >= 10 ? 1e-9 : 0.1)
        }
      }
    }
  })

  test('clients are never in a group with others, and each profession is in one group at most', () => {
    for (const { seed, results, round } of rounds) {
      const clients = round.professions.filter(({ clusterId }) => clusterId === CLIENTS).map(({ id }) => id)
      const ids = results.groups.flatMap((group) => group.professionIds)
      expect(new Set(ids).size, String(seed)).toBe(ids.length)
      for (const group of results.groups.filter(({ kind }) => kind !== 'profession')) {
        expect(
          group.professionIds.filter((id) => clients.includes(id)),
          String(seed),
        ).toEqual([])
      }
    }
  })

  test('themes and statements only show groups that the round shows', () => {
    for (const { seed, results } of rounds) {
      const ids = new Set(results.groups.map(({ id }) => id))
      const used = results.themes.flatMap((theme) => [
        ...theme.groups,
        ...theme.statements.flatMap((item) => item.groups),
      ])
      expect(
        used.filter(({ groupId }) => !ids.has(groupId)),
        String(seed),
      ).toEqual([])
    }
  })

  test('what a VSV brings in for others: never a figure the results withhold, of fewer than k people, or finer than shown', () => {
    let figures = 0
    for (const { round, results } of rounds.slice(0, 1000)) {
      const contribution = benchmarkFileOf(round, results, { name: null })
      expect(contribution === null).toBe(results.withheld !== null)
      const seen = new Map<string, ThemeResult | StatementResult>(
        results.themes.flatMap((theme) => [
          [theme.themeId, theme] as const,
          ...theme.statements.map((one) => [one.statementId, one] as const),
        ]),
      )
      for (const { id, n, mean } of [...(contribution?.themes ?? []), ...(contribution?.statements ?? [])]) {
        figures += 1
        expect(n).toBeGreaterThanOrEqual(results.threshold)
        expect(seen.get(id)).toMatchObject({ withheld: null, n })
        expect(mean.toFixed(1).replace('.', ',')).toBe(formatMean(seen.get(id)?.mean ?? 0))
        expect(Math.abs(mean * 10 - Math.round(mean * 10))).toBeLessThan(1e-9)
      }
    }
    expect(figures).toBeGreaterThan(2000)
  })

  test('their figures may always be kept in a sharing copy', () => {
    for (const { seed, results } of rounds.slice(0, 1000))
      expect(keepsThreshold(results), String(seed)).toBe(true)
  })
})
