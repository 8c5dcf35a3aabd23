/**
 * The attack on theme scores. Everything shown of a round may tell which answers a profession gave to a statement, never which of
 * these answers go together: then no figure weighs one person's answers otherwise than another's, and a theme score adds nothing to
 * its statements. What it would add as the mean of people's scores is found by trying every answer (possible.ts): where a rounded
 * score lies, that answers are 1 to 5, and which of them occur.
 */
import { describe, expect, test } from 'vitest'
import { statementsFor, statementsOf, type MirrorTheme } from '../../src/domain/question-set'
import type { Counts, GroupScore, StatementResult } from '../../src/domain/survey/results/round-results'
import { resultsOf } from '../../src/domain/survey/results/results'
import { roundedMean } from '../../src/domain/survey/results/scoring'
import { peopleOf, scoresOf, standsFor, type Shown } from './known'
import { narrowedBy, type Alike, type Narrowed } from './possible'
import { report } from './report'
import { smallVsv } from './small-vsv'
import type { Person } from './subtract'

const LABELS = { rest: 'Overige' }
const VSVS = 150

/** Kinds of people of a block, by the statements of the theme they answered. */
function kindsOf(people: readonly Person[], ids: readonly string[]): readonly Alike[] {
  const kinds = new Map<string, { size: number; answered: number[]; scored: boolean }>()
  for (const { values, scored } of people) {
    const answered = ids.flatMap((id, index) => (values.has(id) ? [index] : []))
    if (answered.length === 0) continue
    const key = `${answered.join()} ${String(scored)}`
    const kind = kinds.get(key) ?? { size: 0, answered, scored }
    kind.size += 1
    kinds.set(key, kind)
  }
  return [...kinds.values()]
}

/** What the theme score of a block narrows, when it is the mean of people's scores. */
function attackBlock(theme: MirrorTheme, shown: Shown, who: ReadonlySet<number>, ranges: readonly Range[]) {
  const { round, responses, results } = shown
  const ids = statementsFor(theme, round.form, 'core').map(({ id }) => id)
  const people = peopleOf(theme, round, responses)
  const block = [...who].flatMap((index) => people[index] ?? [])
  const kinds = kindsOf(block, ids)
  const statements = ids.map((id) => {
    const total = results.themes
      .flatMap((one) => one.statements)
      .find(({ statementId }) => statementId === id)
    const answers = block.flatMap(({ values }) => values.get(id) ?? [])
    // The answers that occur are known from the distribution of the whole.
    const atMost: Counts | readonly number[] =
      total?.counts ?? Array.from({ length: 5 }, () => answers.length)
    return { sum: answers.reduce((sum, one) => sum + one, 0), atMost }
  })
  const range = {
    from: ranges.reduce((sum, one) => sum + one.from, 0),
    to: ranges.reduce((sum, one) => sum + one.to, 0),
  }
  return narrowedBy(kinds, statements, range, results.threshold)
}

interface Range {
  readonly from: number
  readonly to: number
}

const sumOfScores = ({ values, scored }: Person) =>
  scored ? [...values.values()].reduce((sum, value) => sum + value, 0) / values.size : 0

/** Everything that theme scores would narrow of one VSV if they were the mean of people's scores. */
function attack(shown: Shown): readonly Narrowed[] {
  const { round, responses } = shown
  return round.questionSet.themes.flatMap((theme) => {
    const people = peopleOf(theme, round, responses)
    const scores = scoresOf(theme, shown).map(({ who, groupId }) => {
      const some = [...who].flatMap((index) => people[index] ?? [])
      const n = some.filter(({ scored }) => scored).length
      const { from, to } = standsFor(roundedMean(some.reduce((sum, one) => sum + sumOfScores(one), 0) / n))
      return { who, groupId, range: { from: from * n, to: to * n } }
    })
    const whole = scores.find(({ groupId }) => groupId === null)
    const groups = scores.filter(({ groupId }) => groupId !== null)
    const left = new Set([...responses.keys()].filter((index) => groups.every(({ who }) => !who.has(index))))
    return [
      ...scores.flatMap(({ who, range }) => attackBlock(theme, shown, who, [range])),
      ...(whole === undefined || groups.length === 0 || left.size === 0
        ? []
        : attackBlock(theme, shown, left, [
            whole.range,
            ...groups.map(({ range }) => ({ from: -range.to, to: -range.from })),
          ])),
    ]
  })
}

const isNarrower = ({ before, after }: Narrowed) => after.length < before.length

const MADE = [
  ['one person from outside, everybody answers everything', { externals: 1, skips: 0 }],
  ['two people from outside', { externals: 2, skips: 0 }],
  ['nobody from outside, and now and then a statement is skipped', { externals: 0, skips: 0.03 }],
  ['both', { externals: 1, skips: 0.08 }],
] as const

describe.each(MADE)('small VSV’s with %s', (name, rounds) => {
  test('every figure stays the same when two people of a profession exchange their answers to one statement', () => {
    let exchanged = 0
    for (let seed = 0; seed < VSVS; seed += 1) {
      const { round, responses } = smallVsv(seed, rounds)
      const before = resultsOf(round, responses, LABELS)
      for (const id of statementsOf(round.questionSet, round.form).map((one) => one.id))
        for (const professionId of round.professions.map((one) => one.id)) {
          const who = responses.filter(
            (one) => one.professionId === professionId && typeof one.answers[id] === 'number',
          )
          const [one, other] = [who[0], who.find((some) => some.answers[id] !== who[0]?.answers[id])]
          if (one === undefined || other === undefined) continue
          const turned = responses.map((response) => {
            const answer =
              response === one ? other.answers[id] : response === other ? one.answers[id] : undefined
            return answer === undefined
              ? response
              : { ...response, answers: { ...response.answers, [id]: answer } }
          })
          exchanged += 1
          expect(resultsOf(round, turned, LABELS), `${String(seed)} ${id} ${professionId}`).toEqual(before)
        }
    }
    expect(exchanged).toBeGreaterThan(VSVS)
  })

  test('a theme score follows from the statements shown with it, so that it adds nothing to them', () => {
    let followed = 0
    for (let seed = 0; seed < VSVS; seed += 1) {
      const { round, responses } = smallVsv(seed, rounds)
      const { themes } = resultsOf(round, responses, LABELS)
      for (const { mean, groups, statements } of themes) {
        if (mean === null) continue
        const shown = (groupId: string | null): readonly (StatementResult | GroupScore)[] =>
          groupId === null
            ? statements
            : statements.flatMap(({ groups: of }) => of.filter((group) => group.groupId === groupId))
        for (const { id, own } of [
          { id: null, own: mean },
          ...groups.map((one) => ({ id: one.groupId, own: one.mean })),
        ]) {
          const figures = shown(id).filter((one) => one.mean !== null)
          const answers = figures.reduce((sum, { n }) => sum + n, 0)
          // A mean in one decimal of fewer than ten whole numbers tells their sum.
          const points = figures.reduce((sum, one) => sum + Math.round((one.mean ?? 0) * one.n), 0)
          followed += 1
          expect(own, `${String(seed)} ${String(id)}`).toBe(roundedMean(points / answers))
        }
      }
    }
    expect(followed).toBeGreaterThan(VSVS * 2)
  })

  test('as the mean of people’s scores it would: of many people it leaves fewer possible answers, of some only one', () => {
    let [tried, narrower, exact] = [0, 0, 0]
    for (let seed = 0; seed < VSVS / 5; seed += 1) {
      const { round, responses } = smallVsv(seed, rounds)
      const naive = attack({ round, responses, results: resultsOf(round, responses, LABELS) })
      tried += naive.length
      narrower += naive.filter(isNarrower).length
      exact += naive.filter((one) => isNarrower(one) && one.after.length === 1).length
    }
    report(
      `Theme scores as means of people’s scores, ${name}: ${String(narrower)} of ${String(tried)} sets of possible answers of a few people become smaller, ${String(exact)} of them one answer.`,
    )
    expect(narrower).toBeGreaterThan(tried / 10)
  })
})
