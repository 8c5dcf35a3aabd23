/**
 * The attack on own statements: they are no way round k. A round with them shows for the rest what it shows without them; each shows
 * what it would show as a statement of a theme; and everything shown of all of them together reveals nothing of fewer than k people,
 * also after the round was opened again. The attacker is that of one-round.test.ts.
 */
import { expect, test } from 'vitest'
import type { Answer, MirrorSet } from '../../src/domain/question-set'
import { closingOf, hidesSomebody, obstacleToClosing } from '../../src/domain/survey/results/reopening'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { ThemeResult } from '../../src/domain/survey/results/round-results'
import { MOST_OWN_STATEMENTS, withOwnStatements } from '../../src/domain/survey/round/own-statements'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round } from '../../src/domain/survey/round/round'
import { distributionThreshold } from '../../src/domain/survey/thresholds'
import { mirrorSet, statement } from '../unit/domain/mirror-fixture'
import { distributionsOf, peopleOf, sumsOf, type Shown } from './known'
import { madeUp } from './made-up'
import { report } from './report'
import { breachesOf } from './subtract'

const ROUNDS = 1000
/** Few of them may be opened again. */
const REOPENED = 4000
const LABELS = { rest: 'Overige' }
const TEXTS = Array.from({ length: MOST_OWN_STATEMENTS }, (_, index) => `Eigen ${String(index + 1)}`)
const IDS = withOwnStatements(mirrorSet({}), TEXTS).ownStatements?.map(({ id }) => id) ?? []
/** The same statements as a theme, asked of everybody in both forms. */
const THEME = 'OWN'
const asTheme = (set: MirrorSet): MirrorSet => ({
  ...set,
  themes: [...set.themes, ...mirrorSet({ [THEME]: IDS.map((id) => statement(id)) }).themes],
})

interface Asked {
  readonly round: Round
  readonly responses: readonly Response[]
}

/** A made-up round in which everybody was asked the own statements too, some skipping them unless they are careful. */
function asked(
  seed: number,
  isCareful = false,
): Asked & { readonly answer: (professionId: string | null) => Response; readonly chance: () => number } {
  const { round, responses, answer, chance } = madeUp(seed)
  const skips = isCareful ? 0 : chance() * 0.5
  const values = ([1, 2, 3, 4, 5, 'dont-know'] as const).slice(0, isCareful ? 5 : 6)
  const withOwn = (response: Response): Response => {
    const given = IDS.flatMap((id): [string, Answer][] =>
      chance() < skips ? [] : [[id, values[Math.floor(chance() * values.length)] ?? 3]],
    )
    return { ...response, answers: { ...response.answers, ...Object.fromEntries(given) } }
  }
  return { round, responses: responses.map(withOwn), answer: (id) => withOwn(answer(id)), chance }
}

const shownOf = ({ round, responses }: Asked, closings: Round['closings'] = []) => {
  const own = { ...round, closings, questionSet: withOwnStatements(round.questionSet, TEXTS) }
  return resultsOf(own, responses, LABELS)
}

/** What is shown of the own statements, as the attacker reads it: statements of a theme of which no score is shown. */
function seen({ round, responses }: Asked, closings: Round['closings'] = []): Shown {
  const { ownStatements = [], ...results } = shownOf({ round, responses }, closings)
  const theme: ThemeResult = {
    themeId: THEME,
    withheld: 'too-few',
    n: 0,
    mean: null,
    band: null,
    equalWeightMean: null,
    headlinesDiffer: false,
    groups: [],
    hiddenGroups: [],
    gap: null,
    statements: ownStatements.map((one) => ({ ...one, themeId: THEME })),
    priorityShare: null,
    conversation: null,
  }
  return {
    round: { ...round, questionSet: asTheme(round.questionSet) },
    responses,
    results: { ...results, themes: [...results.themes, theme] },
  }
}

/** People of whom the figures of one or more moments together tell something, while they are fewer than they may be. */
function fewIn(after: Shown, ...before: readonly Shown[]): number {
  const theme = after.round.questionSet.themes.find(({ id }) => id === THEME)
  if (theme === undefined) return 0
  const people = peopleOf(theme, after.round, after.responses).map((person) => ({ ...person, scored: false }))
  const k = after.results.threshold
  const moments = [...before, after]
  return (
    breachesOf(
      people,
      moments.flatMap((shown) => sumsOf(theme, shown)),
      k,
    ).length +
    breachesOf(
      people,
      moments.flatMap((shown) => distributionsOf(theme, shown)),
      distributionThreshold(k),
    ).length
  )
}

test(`in ${String(ROUNDS)} rounds own statements change nothing else that is shown, and show what a statement of a theme would`, () => {
  let telling = 0
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const made = asked(seed)
    const { ownStatements = [], ...rest } = shownOf(made)
    expect(rest, String(seed)).toEqual(resultsOf(made.round, made.responses, LABELS))
    const themed = resultsOf(
      { ...made.round, questionSet: asTheme(made.round.questionSet) },
      made.responses,
      LABELS,
    ).themes.find(({ themeId }) => themeId === THEME)
    expect(
      ownStatements.map((one) => ({ ...one, themeId: THEME })),
      String(seed),
    ).toEqual(themed?.statements)
    if (ownStatements.some(({ groups }) => groups.length > 0)) telling += 1
  }
  expect(telling).toBeGreaterThan(ROUNDS / 4)
})

test('everything shown of them together tells of nobody’s answers but those of enough people', () => {
  const found: number[] = []
  for (let seed = 0; seed < ROUNDS; seed += 1) if (fewIn(seen(asked(seed))) > 0) found.push(seed)
  report(`Own statements: ${String(found.length)} breaches in ${String(ROUNDS)} rounds.`)
  expect(found).toEqual([])
})

test('nor do the figures of before and after a reopening together', () => {
  const found: number[] = []
  let allowed = 0
  for (let seed = 0; seed < REOPENED; seed += 1) {
    const { round, responses, answer, chance } = asked(seed, true)
    const latecomers = round.professions.flatMap(({ id }) =>
      chance() < 0.5 ? [] : Array.from({ length: 1 + Math.floor(chance() * 15) }, () => answer(id)),
    )
    const all = [...responses, ...latecomers]
    const [first, second] = [closingOf(responses), closingOf(all)]
    if (latecomers.length === 0 || responses.length < round.threshold || hidesSomebody(round, first)) continue
    if (obstacleToClosing({ ...round, closings: [first] }, second) !== null) continue
    allowed += 1
    const before = seen({ round, responses }, [first])
    const after = seen({ round, responses: all }, [first, second])
    if (fewIn(after, before) > 0) found.push(seed)
  }
  report(
    `Own statements, opened again: ${String(found.length)} breaches in ${String(allowed)} rounds that may.`,
  )
  expect(found).toEqual([])
  expect(allowed).toBeGreaterThan(20)
})
