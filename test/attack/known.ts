/**
 * What the attacker has in his hands, written down as sums over people. He is given more than any reader has: who is in which
 * profession, and which statements each of them answered; only the answers themselves are not his. He knows the rules as well.
 */
import { statementsFor } from '../../src/domain/question-set'
import type { MirrorTheme } from '../../src/domain/question-set'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round } from '../../src/domain/survey/round/round'
import type { RoundResults, StatementResult } from '../../src/domain/survey/results/round-results'
import { hasThemeScore } from '../../src/domain/survey/results/scoring'
import type { Person, Row } from './subtract'

/** A sum with the figure it was read from. */
interface ShownRow extends Row {
  /** As shown: to the digit or in one decimal. */
  readonly mean: number
  /** People, or answers, the mean is of. */
  readonly n: number
}

/** A round with everything shown of it. */
export interface Shown {
  readonly round: Round
  readonly responses: readonly Response[]
  readonly results: RoundResults
}

/** The statements of a theme that this person got to see. */
function askedOf(theme: MirrorTheme, round: Round, { professionId }: Response) {
  const group = round.professions.find(({ id }) => id === professionId)?.group ?? 'core'
  return statementsFor(theme, round.form, group).map(({ id }) => id)
}

/** What everybody answered to one theme, in the order of the responses. */
export function peopleOf(
  theme: MirrorTheme,
  round: Round,
  responses: readonly Response[],
): readonly Person[] {
  return responses.map((response) => {
    const asked = askedOf(theme, round, response)
    const values = new Map(
      asked.flatMap((id): [string, number][] => {
        const answer = response.answers[id]
        return typeof answer === 'number' ? [[id, answer]] : []
      }),
    )
    const scored = hasThemeScore({ valid: values.size, shown: asked.length, form: round.form })
    return { values, scored }
  })
}

/** Who is in a group of the round, as indices of the responses. */
export function membersOf({ round, responses, results }: Shown): (groupId: string) => ReadonlySet<number> {
  const known = new Set(round.professions.map(({ id }) => id))
  const members = new Map(
    results.groups.map(({ id, kind, professionIds }) => [
      id,
      new Set(
        responses.flatMap(({ professionId }, index) => {
          const isKnown = professionId !== null && known.has(professionId)
          return (isKnown ? professionIds.includes(professionId) : kind === 'rest') ? [index] : []
        }),
      ),
    ]),
  )
  return (groupId) => {
    const who = members.get(groupId)
    if (who === undefined) throw new Error(`a figure of a group the round does not show: ${groupId}`)
    return who
  }
}

/** How far apart the means are that are shown as `mean`: a tenth, but a band keeps its borders for itself (3.9 stands for up to 4). */
export function widthOf(mean: number): number {
  const { from, to } = standsFor(mean)
  return to - from
}

/** The least and the largest mean that are shown as `mean`. */
export function standsFor(mean: number): { readonly from: number; readonly to: number } {
  const isAt = (...borders: readonly number[]) => borders.some((border) => Math.abs(mean - border) < 1e-9)
  return {
    from: isAt(1, 3, 4) ? mean : mean - 0.05,
    to: isAt(5) ? mean : mean + (isAt(2.9, 3.9) ? 0.1 : 0.05),
  }
}

/**
 * All sums that follow from one theme. Means of statements are given to the digit, also where one decimal is shown.
 * @param ofPeople takes theme scores for the mean of people's scores, which they are not
 */
export function sumsOf(theme: MirrorTheme, shown: Shown, ofPeople = false): readonly ShownRow[] {
  const result = shown.results.themes.find(({ themeId }) => themeId === theme.id)
  return result === undefined
    ? []
    : [...statementSums(result.statements, shown), ...themeSums(theme, shown, ofPeople)]
}

function statementSums(
  statements: readonly Pick<StatementResult, 'statementId' | 'n' | 'mean' | 'groups'>[],
  shown: Shown,
): readonly ShownRow[] {
  const whoOf = membersOf(shown)
  const everyone = new Set(shown.responses.keys())
  return statements.flatMap(({ statementId, n, mean, groups }): readonly ShownRow[] => [
    ...(mean === null ? [] : [{ of: [statementId], who: everyone, slack: 0, n, mean }]),
    ...groups.map((group) => ({
      of: [statementId],
      who: whoOf(group.groupId),
      slack: 0,
      n: group.n,
      mean: group.mean,
    })),
  ])
}

/** A theme score that is shown, of whom, with the statements that are shown of the same people. */
interface ShownScore {
  readonly who: ReadonlySet<number>
  /** `null` for the whole. */
  readonly groupId: string | null
  readonly mean: number
  readonly counted: readonly string[]
}

/** The scores of a theme, of everyone first. */
export function scoresOf(theme: MirrorTheme, shown: Shown): readonly ShownScore[] {
  const result = shown.results.themes.find(({ themeId }) => themeId === theme.id)
  if (result === undefined || result.mean === null) return []
  const whoOf = membersOf(shown)
  const idsOf = (some: readonly StatementResult[]) => some.map(({ statementId }) => statementId)
  return [
    {
      who: new Set(shown.responses.keys()),
      groupId: null,
      mean: result.mean,
      counted: idsOf(result.statements.filter(({ mean }) => mean !== null)),
    },
    ...result.groups.map(({ groupId, mean }) => ({
      who: whoOf(groupId),
      groupId,
      mean,
      counted: idsOf(result.statements.filter(({ groups }) => groups.some((one) => one.groupId === groupId))),
    })),
  ]
}

/** A theme score is the rounded mean of all answers to the statements that are shown of the same people. */
function themeSums(theme: MirrorTheme, shown: Shown, ofPeople: boolean): readonly ShownRow[] {
  const people = peopleOf(theme, shown.round, shown.responses)
  return scoresOf(theme, shown).map(({ who, mean, counted }): ShownRow => {
    const numbers = [...who].map((index) => {
      const { values = new Map<string, number>(), scored = false } = people[index] ?? {}
      return ofPeople ? Number(scored) : counted.filter((id) => values.has(id)).length
    })
    const n = numbers.reduce((sum, number) => sum + number, 0)
    return { of: ofPeople ? 'scores' : counted, who, slack: widthOf(mean) * n, n, mean }
  })
}

/**
 * How many people answered each statement, and have a score: sums as well, of 1 for who did and 0 for who could and did not. "No
 * answers" is such a sum too.
 */
export function countsOf(shown: Shown): {
  readonly people: readonly Person[]
  readonly rows: readonly Row[]
} {
  const { round, responses, results } = shown
  const leastForScore = round.form === 'full' ? 2 : 1
  const everyone = new Set(responses.keys())
  const figures = results.themes.flatMap(({ themeId, statements, ...theme }) => [
    ...statements,
    { ...theme, statementId: `score ${themeId}` },
  ])
  return {
    people: responses.map((response) => ({
      values: new Map(
        round.questionSet.themes.flatMap((theme): [string, number][] => {
          const asked = askedOf(theme, round, response)
          const ids = asked.length < leastForScore ? asked : [...asked, `score ${theme.id}`]
          return ids.map((id) => [id, 1])
        }),
      ),
      scored: false,
    })),
    rows: [
      ...statementSums(figures, shown),
      ...figures.flatMap(({ statementId, withheld }): readonly Row[] =>
        withheld === 'no-answers' ? [{ of: [statementId], who: everyone, slack: 0 }] : [],
      ),
    ],
  }
}

/** The distributions that are shown of a theme. */
export function distributionsOf(theme: MirrorTheme, shown: Shown): readonly Row[] {
  const statements = shown.results.themes.find(({ themeId }) => themeId === theme.id)?.statements ?? []
  return statementSums(
    statements.map(({ counts, mean, groups, ...statement }) => ({
      ...statement,
      mean: counts === null ? null : mean,
      groups: groups.filter((group) => group.counts !== null),
    })),
    shown,
  )
}

/** The same round without the secondary rule: whoever is with `k` may be seen, and a theme score is the mean of people's scores. */
export function naiveSumsOf(
  theme: MirrorTheme,
  round: Round,
  responses: readonly Response[],
  k: number,
): readonly Row[] {
  const people = peopleOf(theme, round, responses)
  const everyone = new Set(responses.keys())
  const groups = round.professions.map(
    ({ id }) => new Set(responses.flatMap(({ professionId }, index) => (professionId === id ? [index] : []))),
  )
  return [everyone, ...groups].flatMap((who) => {
    const some = [...who].flatMap((index) => people[index] ?? [])
    const scored = some.filter((person) => person.scored).length
    return [
      ...statementsFor(theme, round.form, 'core').flatMap(({ id }): readonly Row[] =>
        some.filter(({ values }) => values.has(id)).length >= k ? [{ of: [id], who, slack: 0 }] : [],
      ),
      ...(scored >= k ? [{ of: 'scores', who, slack: scored * 0.1 } satisfies Row] : []),
    ]
  })
}
