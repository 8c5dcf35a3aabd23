/**
 * The attack with everything at once: all figures of a theme as one set of equations, and the theme scores played off against
 * the statements. The attacker is given more than any reader has: how many people of each profession answered each statement,
 * and who skipped one. Source of the promise: method K4, K5.
 */
import { describe, expect, test } from 'vitest'
import type { Response } from '../../../../../src/domain/survey/round/response'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { Round } from '../../../../../src/domain/survey/round/round'
import type { RoundResults } from '../../../../../src/domain/survey/results/round-results'
import { hasThemeScore } from '../../../../../src/domain/survey/results/scoring'
import { CORE, madeUp, ROUNDS, THEMES } from '../../made-up-rounds'

const LABELS = { rest: 'Overige' }
const STRANGER = 'onbekend'

/** One person's valid answers to one theme. */
interface Person {
  readonly profession: string
  readonly values: ReadonlyMap<string, number>
  readonly score: number | null
}

function peopleOf(
  themeId: keyof typeof THEMES,
  { professions, form }: Round,
  responses: readonly Response[],
) {
  const known = new Map(professions.map((one) => [one.id, one]))
  return responses.map(({ professionId, answers }): Person => {
    const own = known.get(professionId ?? '')
    const asked = THEMES[themeId].filter((id) => !(own?.group === 'external' && CORE.has(id)))
    const values = new Map(
      asked.flatMap((id): [string, number][] => {
        const answer = answers[id]
        return typeof answer === 'number' ? [[id, answer]] : []
      }),
    )
    const sum = [...values.values()].reduce((total, value) => total + value, 0)
    const hasScore = hasThemeScore({ valid: values.size, shown: asked.length, form })
    return { profession: own?.id ?? STRANGER, values, score: hasScore ? sum / values.size : null }
  })
}

/** A figure as the attacker writes it down: which unknown sums add up to it. */
type Equation = ReadonlyMap<string, number>

/** What a set of groups shows of a figure: the whole, and each group by its professions. */
interface Shown {
  readonly whole: boolean
  readonly groups: readonly (readonly string[])[]
}

function equationsOf(
  people: readonly Person[],
  statementIds: readonly string[],
  shownOf: (statementId: string) => Shown,
  shownOfTheme: Shown,
): { readonly equations: readonly Equation[]; readonly sizes: ReadonlyMap<string, number> } {
  const everyone = [...new Set(people.map(({ profession }) => profession))]
  const cell = (profession: string, id: string) => `${profession} ${id}`
  const sizes = new Map<string, number>()
  for (const { profession, values } of people)
    for (const id of values.keys())
      sizes.set(cell(profession, id), (sizes.get(cell(profession, id)) ?? 0) + 1)
  const sumOver = (members: readonly string[], ids: readonly string[]): Equation =>
    new Map(
      members
        .flatMap((one) => ids.map((id) => cell(one, id)))
        .flatMap((key) => (sizes.has(key) ? [[key, 1]] : [])),
    )
  /** A mean of people's scores adds something only when it is a sum of statements; otherwise it brings unknowns of its own. */
  const isSum = (members: readonly string[]) => {
    const given = people.filter(({ profession, values }) => members.includes(profession) && values.size > 0)
    return (
      given.every(({ score }) => score !== null) && new Set(given.map(({ values }) => values.size)).size === 1
    )
  }
  const equations = statementIds.flatMap((id) => {
    const { whole, groups } = shownOf(id)
    return [...(whole ? [everyone] : []), ...groups].map((members) => sumOver(members, [id]))
  })
  const scores = [...(shownOfTheme.whole ? [everyone] : []), ...shownOfTheme.groups].filter(isSum)
  return { equations: [...equations, ...scores.map((members) => sumOver(members, statementIds))], sizes }
}

/** Rows in reduced echelon form, by the position of their first unknown. */
function reduced(rows: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const left = rows.map((row) => [...row])
  const done: number[][] = []
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
    const [pivot] = at === -1 ? [] : left.splice(at, 1)
    if (pivot === undefined) continue
    const lead = pivot[column] ?? 1
    const unit = pivot.map((value) => value / lead)
    const clear = (row: number[]) => {
      const factor = row[column] ?? 0
      if (factor !== 0) unit.forEach((value, index) => (row[index] = (row[index] ?? 0) - factor * value))
    }
    left.forEach(clear)
    done.forEach(clear)
    done.push(unit)
  }
  return done
}

/** The sums of fewer than `k` people that follow from the equations: of one profession, or of two together. */
function solvable(
  equations: readonly Equation[],
  sizes: ReadonlyMap<string, number>,
  statementIds: readonly string[],
  k: number,
): readonly string[] {
  const unknowns = [...sizes.keys()]
  const rows = equations.map((equation) => unknowns.map((key) => equation.get(key) ?? 0))
  const basis = reduced(rows, unknowns.length)
  const follows = (wanted: readonly string[]) => {
    const rest = unknowns.map((key) => (wanted.includes(key) ? 1 : 0) as number)
    for (const row of basis) {
      const lead = row.findIndex((value) => Math.abs(value) > 1e-9)
      const factor = rest[lead] ?? 0
      if (factor !== 0) row.forEach((value, index) => (rest[index] = (rest[index] ?? 0) - factor * value))
    }
    return rest.every((value) => Math.abs(value) < 1e-9)
  }
  return statementIds.flatMap((id) => {
    const few = unknowns.filter((key) => key.endsWith(` ${id}`) && (sizes.get(key) ?? 0) < k)
    const pairs = few.flatMap((one, index) => few.slice(index + 1).map((other) => [one, other]))
    return [...few.map((one) => [one]), ...pairs]
      .filter((keys) => keys.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0) < k && follows(keys))
      .map((keys) => keys.join(' + '))
  })
}

/** What the results show, in the attacker's terms. */
function shownIn(
  results: RoundResults,
  figure: { readonly groups: readonly { readonly groupId: string }[] },
) {
  const groups = new Map(results.groups.map((group) => [group.id, group]))
  return figure.groups.map(({ groupId }) => {
    const group = groups.get(groupId)
    return [...(group?.professionIds ?? []), ...(group?.kind === 'rest' ? [STRANGER] : [])]
  })
}

const themeIds = Object.keys(THEMES) as (keyof typeof THEMES)[]
const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
  const sample = madeUp(seed)
  return { seed, ...sample, results: resultsOf(sample.round, sample.responses, LABELS) }
})

describe(`${String(ROUNDS)} made-up rounds, every figure as an equation`, () => {
  test('no sum of fewer than k people follows from all figures of a theme together', () => {
    const found = rounds.flatMap(({ seed, round, responses, results }) =>
      themeIds.flatMap((themeId) => {
        const theme = results.themes.find((one) => one.themeId === themeId)
        if (theme === undefined) return []
        const ids = theme.statements.map(({ statementId }) => statementId)
        const { equations, sizes } = equationsOf(
          peopleOf(themeId, round, responses),
          ids,
          (id) => {
            const item = theme.statements.find(({ statementId }) => statementId === id)
            return { whole: item?.withheld === null, groups: item ? shownIn(results, item) : [] }
          },
          // A theme score is made of these same statements, see theme-scores.test.ts: it adds no equation.
          { whole: false, groups: [] },
        )
        return solvable(equations, sizes, ids, results.threshold).map((sum) => `${String(seed)}: ${sum}`)
      }),
    )
    expect(found).toEqual([])
  })

  test('the attack works: it solves hundreds of rounds in which every group of k people is shown', () => {
    const solved = rounds.filter(({ round, responses, results: { threshold: k } }) =>
      themeIds.some((themeId) => {
        const people = peopleOf(themeId, round, responses)
        const professions = [...new Set(people.map(({ profession }) => profession))]
        const counted = (of: (person: Person) => boolean): Shown => ({
          whole: people.filter(of).length >= k,
          groups: professions
            .filter((one) => people.filter((person) => person.profession === one && of(person)).length >= k)
            .map((one) => [one]),
        })
        const { equations, sizes } = equationsOf(
          people,
          THEMES[themeId],
          (id) => counted(({ values }) => values.has(id)),
          counted(({ score }) => score !== null),
        )
        return solvable(equations, sizes, THEMES[themeId], k).length > 0
      }),
    )
    expect(solved.length).toBeGreaterThan(300)
  })
})
