/**
 * The room sees what may be seen (method M3): over thousands of made-up rounds, each with a session about it, no slide holds a figure
 * that the results withhold, nor a word that is not for the room. When the gate is by-passed, the same search finds it.
 */
import { describe, expect, test } from 'vitest'
import { slidesOf } from '../../../../src/domain/session/slides'
import type { Slide, SlideKind } from '../../../../src/domain/session/slide'
import { gapOf } from '../../../../src/domain/survey/results/agreement'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { Counts, RoundResults } from '../../../../src/domain/survey/results/round-results'
import type { Response } from '../../../../src/domain/survey/round/response'
import { madeUpEvening, SECRET } from './made-up-sessions'
import { searchFor, type Shown } from './shown-on-slides'

const EVENINGS = 2000
const VSV = 'VSV De Proef'

interface Case {
  readonly seed: number
  readonly shown: Shown & { readonly results: RoundResults }
  readonly responses: readonly Response[]
  readonly beyond: ReturnType<typeof searchFor>
}

const cases = Array.from({ length: EVENINGS }, (_, seed): Case => {
  const { round, responses, session, actionTitles } = madeUpEvening(seed)
  const results = resultsOf(round, responses, { rest: 'Overig' })
  const shown = { session, vsv: VSV, questionSet: round.questionSet, results, actionTitles }
  return { seed, responses, shown, beyond: searchFor(shown) }
})

function slidesFrom({ shown }: Case, results: RoundResults): readonly Slide[] {
  return slidesOf({ ...shown, mirror: { questionSet: shown.questionSet, results } })
}

test('no slide holds a figure that is withheld, nor a text that is not for the room', () => {
  const kinds = new Map<SlideKind, number>()
  for (const one of cases) {
    const slides = slidesFrom(one, one.shown.results)
    expect(one.beyond(slides), `seed ${String(one.seed)}`).toEqual([])
    expect(JSON.stringify(slides)).not.toContain(SECRET)
    for (const { kind } of slides) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  // Every kind of slide was looked at, often.
  expect([...kinds.keys()]).toHaveLength(10)
  for (const [kind, count] of kinds) expect(count, kind).toBeGreaterThan(100)
})

test('of a round of which nothing may be shown no slide tells anything of the mirror', () => {
  for (const { seed, shown } of cases.slice(0, 100)) {
    const slides = slidesOf({ ...shown, mirror: null })
    expect(searchFor({ ...shown, results: null })(slides), `seed ${String(seed)}`).toEqual([])
    expect(slides.some(({ kind }) => kind === 'theme' || kind === 'gap' || kind === 'predict')).toBe(false)
  }
})

/** The figures of all answers to a statement, as somebody would work them out who knows no rule. */
function bare(responses: readonly Response[], statementId: string) {
  const counts = [0, 0, 0, 0, 0]
  let sum = 0
  let n = 0
  for (const { answers } of responses) {
    const answer = answers[statementId]
    if (typeof answer !== 'number') continue
    counts[answer - 1] = (counts[answer - 1] ?? 0) + 1
    sum += answer
    n += 1
  }
  return n === 0 ? null : { n, mean: sum / n, counts: counts as unknown as Counts, countsWithheld: null }
}

/** Each way past the gate: what it gives instead of what may be shown. */
const bypasses: Readonly<Record<string, (results: RoundResults, one: Case) => RoundResults>> = {
  'a round of too few people': (results, { responses }) =>
    ungated({ ...results, withheld: null }, responses, () => true),
  'a statement of too few people': (results, { responses }) =>
    ungated(results, responses, ({ withheld }) => withheld !== null),
  'a distribution of too few people': (results, { responses }) =>
    ungated(results, responses, ({ withheld, counts }) => withheld === null && counts === null),
  'professions that are too small': (results, { responses }) => {
    const groups = [...new Set(responses.flatMap(({ professionId }) => professionId ?? []))].map((id) => ({
      id,
      label: `label ${id}`,
      kind: 'profession' as const,
      professionIds: [id],
      n: responses.filter(({ professionId }) => professionId === id).length,
    }))
    return {
      ...results,
      groups,
      hidden: [],
      themes: results.themes.map((theme) => ({
        ...theme,
        statements: theme.statements.map((statement) => {
          const scores = groups.flatMap(({ id }) => {
            const own = responses.filter(({ professionId }) => professionId === id)
            const figures = bare(own, statement.statementId)
            return figures === null ? [] : [{ groupId: id, ...figures }]
          })
          return { ...statement, groups: scores, hiddenGroups: [], gap: gapOf(scores) }
        }),
      })),
    }
  },
  'the share of themes that too few people chose': (results) => ({
    ...results,
    themes: results.themes.map((theme) => ({ ...theme, priorityShare: theme.priorityShare ?? 0.123 })),
  }),
}

function ungated(
  results: RoundResults,
  responses: readonly Response[],
  which: (statement: RoundResults['themes'][number]['statements'][number]) => boolean,
): RoundResults {
  return {
    ...results,
    themes: results.themes.map((theme) => ({
      ...theme,
      withheld: null,
      statements: theme.statements.map((statement) => {
        const figures = which(statement) ? bare(responses, statement.statementId) : null
        return figures === null ? statement : { ...statement, ...figures, withheld: null }
      }),
    })),
  }
}

describe('the search finds it when the gate is by-passed, with', () => {
  test.each(Object.keys(bypasses))('%s', (name) => {
    const bypass = bypasses[name]
    if (bypass === undefined) throw new Error('no bypass')
    const found = cases.slice(0, 400).filter((one) => {
      const past = slidesFrom(one, bypass(one.shown.results, one))
      return one.beyond(past).length > 0
    })
    expect(found.length).toBeGreaterThan(5)
  })
})

describe('the search finds on a slide', () => {
  const one = cases.find(
    (candidate) =>
      slidesFrom(candidate, candidate.shown.results).filter(({ kind }) => kind === 'theme').length > 1,
  )
  if (one === undefined) throw new Error('no evening with a theme')
  const slides = slidesFrom(one, one.shown.results)
  const theme = slides.find((slide) => slide.kind === 'theme' && slide.rows.length > 0)
  if (theme?.kind !== 'theme') throw new Error('no theme')
  const [row] = theme.rows
  if (row === undefined) throw new Error('no row')

  test.each<readonly [string, object]>([
    ['one answer more', { rows: [{ ...row, n: row.n + 1 }] }],
    ['another mean', { rows: [{ ...row, mean: row.mean + 0.01 }] }],
    ['a distribution in another order', { rows: [{ ...row, counts: [9, 1, 1, 1, 9] }] }],
    ['the figures of one statement under another', { rows: [{ ...row, text: 'Stelling van niemand' }] }],
    ['a note of whoever leads', { question: SECRET }],
    ['a field nobody knows', { professions: [{ label: 'KRZ', n: 2 }] }],
    ['a key that tells something', { key: `${theme.key}/2-van-de-3` }],
  ])('%s', (_what, changes) => {
    expect(one.beyond([theme])).toEqual([])
    expect(one.beyond([{ ...theme, ...changes }])).not.toEqual([])
  })
})
