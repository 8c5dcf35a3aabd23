/**
 * The attack on one round: everything shown of it, all at once. Screen, Word report, Excel and sharing copy are laid out from
 * `RoundResults` alone, so this is all any of them can tell; what else is made of it is held against it below.
 *
 * The attacker knows who is in which profession, who filled in (the response monitor, at every moment) and which statements each
 * person answered. From the figures he makes every combination of sums (totals, groups, statements against their theme) in which
 * everybody falls out but fewer than k people (subtract.ts). A mean of a statement, shown in
 * one decimal or not, he gets to the digit. He wins with every such sum, however widely its figures are rounded.
 *
 * Not claimed: that nobody learns anything from a group of which everybody gave the same answer (five times a 5 is five times a 5);
 * that people who tell each other what they answered are protected; that a reader cannot guess. Open answers are the facilitator's to
 * judge. Shares of the questions without a score are of ten people or more and of the whole only, and take no part in this.
 */
import { DEFAULT_REPORT_STYLE } from '../../src/domain/report/house-style/house-style'
import { NO_BOARD_PLAN } from '../../src/domain/dossier/board-plan'
import { NO_VISIT_PLAN } from '../../src/domain/visit/visit-plan'
import { describe, expect, test } from 'vitest'
import { benchmarkFileOf } from '../../src/domain/survey/benchmark/benchmark'
import { NO_RECORDS, type DossierContent } from '../../src/domain/dossier/dossier'
import { closingOf } from '../../src/domain/survey/results/reopening'
import { resultsOf } from '../../src/domain/survey/results/results'
import { resultsMayBeShown } from '../../src/domain/survey/results/when-shown'
import { roundedMean } from '../../src/domain/survey/results/scoring'
import { sharingCopyOf } from '../../src/domain/dossier/sharing-copy'
import { distributionThreshold } from '../../src/domain/survey/thresholds'
import { countsOf, distributionsOf, naiveSumsOf, peopleOf, sumsOf, type Shown } from './known'
import { madeUp } from './made-up'
import { report } from './report'
import { breachesOf, sumOf } from './subtract'

const ROUNDS = 10_000
const LABELS = { rest: 'Overige' }

/** As if a theme score were the mean of people's scores. */
const OF_PEOPLE = true

const EMPTY: DossierContent = {
  ...NO_RECORDS,
  dossier: {
    id: 'dossier',
    name: 'VSV',
    region: '',
    contact: '',
    parties: [],
    roster: [],
    visitDate: null,
    visit: NO_VISIT_PLAN,
    board: NO_BOARD_PLAN,
    reportStyle: DEFAULT_REPORT_STYLE,
    reportPresets: [],
    example: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
  },
}

function shownRound(seed: number): Shown {
  const { round, responses } = madeUp(seed)
  return { round, responses, results: resultsOf(round, responses, LABELS) }
}

/** Whether anything shown of the round tells of fewer than k people; what, in words for whoever reads a failure. */
function attack(shown: Shown): readonly string[] {
  const { round, responses, results } = shown
  const k = results.threshold
  const { people: asked, rows } = countsOf(shown)
  return [
    ...breachesOf(asked, rows, k).map(({ people }) => `whether ${people.join(', ')} answered`),
    ...round.questionSet.themes.flatMap((theme) => {
      const people = peopleOf(theme, round, responses)
      const unscored = people.map((person) => ({ ...person, scored: false }))
      return [
        ...breachesOf(people, sumsOf(theme, shown), k).map((few) => `${theme.id}: ${few.people.join(', ')}`),
        ...breachesOf(unscored, distributionsOf(theme, shown), distributionThreshold(k)).map(
          (few) => `distribution of ${theme.id}: ${few.people.join(', ')}`,
        ),
      ]
    }),
  ]
}

describe(`${String(ROUNDS)} made-up rounds`, () => {
  test('no combination of everything shown reveals fewer than k people; without the secondary rule thousands do', () => {
    const found: string[] = []
    let [naive, tried, ofPeople] = [0, 0, 0]
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const shown = shownRound(seed)
      const { round, responses, results } = shown
      found.push(...attack(shown).map((breach) => `${String(seed)}: ${breach}`))
      if (
        round.questionSet.themes.some(
          (theme) =>
            breachesOf(
              peopleOf(theme, round, responses),
              naiveSumsOf(theme, round, responses, results.threshold),
              results.threshold,
            ).length > 0,
        )
      )
        naive += 1
      if (seed % 10 > 0) continue
      tried += 1
      if (
        round.questionSet.themes.some(
          (theme) =>
            breachesOf(peopleOf(theme, round, responses), sumsOf(theme, shown, OF_PEOPLE), results.threshold)
              .length > 0,
        )
      )
        ofPeople += 1
    }
    report(
      `One round: ${String(found.length)} breaches in ${String(ROUNDS)} rounds; without the secondary rule ${String(naive)} are broken; if every theme score were the mean of people’s scores, ${String(ofPeople)} of ${String(tried)}.`,
    )
    expect(found).toEqual([])
    expect(naive).toBeGreaterThan(ROUNDS / 3)
    expect(ofPeople).toBeGreaterThan(tried / 10)
  })

  test('the attacker works with the right figures: each is the sum over the people he takes it for', () => {
    for (let seed = 0; seed < ROUNDS / 5; seed += 1) {
      const shown = shownRound(seed)
      for (const theme of shown.round.questionSet.themes) {
        const people = peopleOf(theme, shown.round, shown.responses)
        for (const row of sumsOf(theme, shown)) {
          const rounding = row.slack > 0 || row.n < distributionThreshold(shown.results.threshold) ? 0.1 : 0
          const off = Math.abs(sumOf(people, row) / row.n - row.mean)
          expect(off, `${String(seed)} ${theme.id}`).toBeLessThan(rounding + 1e-9)
        }
      }
    }
  })

  test('not by hiding everything: four of five rounds of thirty people or more show groups', () => {
    const large = Array.from({ length: ROUNDS / 5 }, (_, seed) => shownRound(seed)).filter(
      ({ results }) => results.submitted >= 30 && results.professions.length >= 3,
    )
    const telling = large.filter(({ results }) =>
      results.themes.some(({ groups, statements }) =>
        [groups, ...statements.map((one) => one.groups)].some(({ length }) => length > 0),
      ),
    )
    expect(large.length).toBeGreaterThan(200)
    expect(telling.length / large.length).toBeGreaterThan(0.8)
  })

  test('a benchmark file holds only totals that the round shows, rounded; a sharing copy only what it shows', () => {
    for (let seed = 0; seed < ROUNDS / 5; seed += 1) {
      const { round, responses, results } = shownRound(seed)
      const file = benchmarkFileOf(round, results, { name: null })
      const statements = results.themes.flatMap((theme) => theme.statements)
      const totals = [
        ...results.themes.map(({ themeId, n, mean }) => ({ id: themeId, n, mean })),
        ...statements.map(({ statementId, n, mean }) => ({ id: statementId, n, mean })),
      ].flatMap(({ mean, ...one }) => (mean === null ? [] : [{ ...one, mean: roundedMean(mean) }]))
      expect([...(file?.themes ?? []), ...(file?.statements ?? [])]).toEqual(
        results.withheld === null ? totals : [],
      )
      expect(totals.every(({ n }) => n >= results.threshold)).toBe(true)

      const copy = sharingCopyOf(
        { ...EMPTY, rounds: [{ ...round, closings: [closingOf(responses)] }], responses },
        {
          name: 'kopie',
          madeAt: '2026-11-23T00:00:00.000Z',
          people: true,
          labels: { ...LABELS, leftOut: '(weg)' },
        },
      )
      expect(copy).toMatchObject({ responses: [], receipts: [], history: [] })
      const kept = copy.rounds[0]?.keptResults?.professions ?? []
      expect(copy.rounds).toEqual([{ ...round, keptResults: { ...results, professions: kept } }])
      expect(kept.map(({ professionId }) => professionId)).toEqual(
        results.professions.map(({ professionId }) => professionId),
      )
      const peopleOf = (id: string) => {
        const { submitted, invited } = results.professions.find((one) => one.professionId === id) ?? {
          submitted: 0,
          invited: 0,
        }
        return Math.max(submitted ?? 0, invited ?? 0)
      }
      const untold = kept.filter(({ submitted }) => submitted === null)
      const published = kept.filter(({ submitted }) => submitted !== null)
      expect(results.professions).toEqual(expect.arrayContaining(published))
      expect(untold.every(({ rate, responseLabel }) => rate === null && responseLabel === 'unknown')).toBe(
        true,
      )
      const sizes = published.map((one) => peopleOf(one.professionId)).filter((size) => size > 0)
      expect(sizes.every((size) => size >= results.threshold)).toBe(true)
      const together = untold.reduce((sum, one) => sum + peopleOf(one.professionId), 0)
      expect(untold.length === 0 || together >= results.threshold || sizes.length === 0).toBe(true)
    }
  })

  test('while people still answer there are counts and nothing else', () => {
    expect(
      (['draft', 'open', 'closed', 'adopted'] as const).filter((status) => resultsMayBeShown({ status })),
    ).toEqual(['closed', 'adopted'])
  })
})
