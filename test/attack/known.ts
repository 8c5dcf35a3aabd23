/**
 * What the attacker has in his hands, written down as sums over people. He is given more than any reader has: who is in which
 * profession, and which statements each of them answered; only the answers themselves are not his. He knows the rules as well.
 */
import { tallyOf } from '../../src/domain/results/answer-tally'
import { statementsFor } from '../../src/domain/question-set'
import type { MirrorTheme } from '../../src/domain/question-set'
import { wasShownBefore } from '../../src/domain/survey/reopening'
import type { Response } from '../../src/domain/survey/response'
import type { Round } from '../../src/domain/survey/round'
import type { RoundResults, StatementResult, ThemeResult } from '../../src/domain/results/round-results'
import { personThemeScore } from '../../src/domain/results/scoring'
import { meansOfPeople } from '../../src/domain/results/theme-mean'
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
    const sum = [...values.values()].reduce((total, value) => total + value, 0)
    const score = personThemeScore({ sum, valid: values.size, shown: asked.length, form: round.form })
    return { values, scored: score !== null }
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
  const isAt = (...borders: readonly number[]) => borders.some((border) => Math.abs(mean - border) < 1e-9)
  if (isAt(1, 3, 4, 5)) return 0.05
  return isAt(2.9, 3.9) ? 0.15 : 0.1
}

/**
 * All sums that follow from one theme. Means of statements are given to the digit, also where one decimal is shown.
 * @param alwaysOfPeople takes every theme score for the mean of people's scores, also where it is not
 */
export function sumsOf(theme: MirrorTheme, shown: Shown, alwaysOfPeople = false): readonly ShownRow[] {
  const result = shown.results.themes.find(({ themeId }) => themeId === theme.id)
  return result === undefined
    ? []
    : [...statementSums(result.statements, shown), ...themeSums(theme, result, shown, alwaysOfPeople)]
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

/** A theme score is a rounded sum of people's scores, or of all answers to the statements that are shown of the same people. */
function themeSums(
  theme: MirrorTheme,
  result: ThemeResult,
  shown: Shown,
  alwaysOfPeople: boolean,
): readonly ShownRow[] {
  const { round, responses, results } = shown
  const whoOf = membersOf(shown)
  const tally = tallyOf(round, responses)
  const tallyFor = (who: ReadonlySet<number>) => {
    const ids = new Set([...who].map((index) => responses[index]?.professionId ?? null))
    return tally.theme(
      theme.id,
      [...round.professions.map(({ id }) => id), null].flatMap((id, cell) => (ids.has(id) ? [cell] : [])),
    )
  }
  const everyone = new Set(responses.keys())
  const groups = results.groups.map(({ id }) => ({
    who: whoOf(id),
    mean: result.groups.find(({ groupId }) => groupId === id)?.mean ?? null,
    counted: result.statements.filter(({ groups: of }) => of.some(({ groupId }) => groupId === id)),
  }))
  const ofPeople = meansOfPeople(
    tallyFor(everyone),
    groups.map(({ who, mean }) => ({ ...tallyFor(who), isShown: mean !== null })),
    results.threshold,
    wasShownBefore(round, results.threshold),
  )
  const people = peopleOf(theme, round, responses)
  return [
    {
      who: everyone,
      mean: result.mean,
      counted: result.statements.filter(({ mean }) => mean !== null),
      isOfPeople: alwaysOfPeople || ofPeople.whole,
    },
    ...groups.map((group, index) => ({
      ...group,
      isOfPeople: alwaysOfPeople || ofPeople.groups[index] === true,
    })),
  ].flatMap(({ who, mean, counted, isOfPeople }): readonly ShownRow[] => {
    if (mean === null) return []
    const ids = counted.map(({ statementId }) => statementId)
    const numbers = [...who].map((index) => {
      const { values = new Map<string, number>(), scored = false } = people[index] ?? {}
      return isOfPeople ? Number(scored) : ids.filter((id) => values.has(id)).length
    })
    const n = numbers.reduce((sum, number) => sum + number, 0)
    return [{ of: isOfPeople ? 'scores' : ids, who, slack: widthOf(mean) * n, n, mean }]
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
