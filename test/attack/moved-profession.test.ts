/**
 * The attack on a profession that is a member of the VSV in one round and stands around it in another. Whether it is one, everybody
 * knows. Each of the two rounds is attacked as in one-round.test.ts, with the same answers of the same people: wherever a profession stands,
 * no combination of what is shown is about fewer than k of them. Then both are compared, as far apart as rounds may be to show anything: the
 * comparison lays out no figure that is not shown, no change of the profession that moved, and no change of what only members were asked
 * when a few people are the difference, nor of a group when a few members outside it are.
 */
import { describe, expect, test } from 'vitest'
import { compareRounds } from '../../src/domain/survey/comparison/comparison'
import { fewMembersDiffer } from '../../src/domain/survey/comparison/moved'
import type { ProfessionDefinition } from '../../src/domain/question-set'
import { resultsOf } from '../../src/domain/survey/results/results'
import { distributionThreshold } from '../../src/domain/survey/thresholds'
import { countsOf, distributionsOf, peopleOf, sumsOf, type Shown } from './known'
import { madeUp } from './made-up'
import { report } from './report'
import { breachesOf } from './subtract'

const ROUNDS = 1000
const LABELS = { rest: 'Overige' }

/** Both takings of one made-up VSV, in which one profession stands inside and outside. */
function pairOf(seed: number) {
  const { round, responses } = madeUp(seed)
  const moving = round.professions[seed % round.professions.length]?.id ?? ''
  const shown = (group: ProfessionDefinition['group'], closesOn: string): Shown => {
    const taken = {
      ...round,
      closesOn,
      professions: round.professions.map((one) => (one.id === moving ? { ...one, group } : one)),
    }
    return { round: taken, responses, results: resultsOf(taken, responses, LABELS) }
  }
  return { moving, around: shown('external', '2026-03-01'), member: shown('core', '2027-03-01') }
}

/** Whether anything shown of a round is about fewer than k people. */
function isBroken(shown: Shown): boolean {
  const { round, responses, results } = shown
  const k = results.threshold
  const { people: counted, rows } = countsOf(shown)
  return (
    breachesOf(counted, rows, k).length > 0 ||
    round.questionSet.themes.some((theme) => {
      const people = peopleOf(theme, round, responses)
      const unscored = people.map((person) => ({ ...person, scored: false }))
      return (
        breachesOf(people, sumsOf(theme, shown), k).length > 0 ||
        breachesOf(unscored, distributionsOf(theme, shown), distributionThreshold(k)).length > 0
      )
    })
  )
}

/** Whether only members are asked a statement. */
function isForMembers({ round }: Shown, id: string): boolean {
  return round.questionSet.themes.some(({ statements }) =>
    statements.some((one) => one.id === id && one.audience === 'core'),
  )
}

/** Whether the members outside the groups of which the change is shown are a few more or fewer: their change follows from the rest. */
function fewAreLeft(around: Shown, member: Shown, shown: readonly { readonly groupId: string }[]): boolean {
  if (shown.length === 0) return false
  const apart = new Set(
    member.results.groups.flatMap(({ id, professionIds }) =>
      shown.some(({ groupId }) => groupId === id) ? professionIds : [],
    ),
  )
  const [before, after] = [around, member].map(({ round, responses }) => {
    const left = round.professions.filter(({ id, group }) => group === 'core' && !apart.has(id))
    const ids = new Set<string | null>(left.map(({ id }) => id))
    return responses.filter(({ status, professionId }) => status === 'submitted' && ids.has(professionId))
      .length
  })
  if (before === undefined || after === undefined || before === 0) return false
  return Math.min(before, after) < 10 && [1, 2].includes(after - before)
}

describe(`${String(ROUNDS)} made-up VSV’s in which a profession moves`, () => {
  test('wherever it stands, no combination of everything shown is about fewer than k people', () => {
    const found: string[] = []
    let different = 0
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const { around, member } = pairOf(seed)
      if (isBroken(around)) found.push(`${String(seed)} around`)
      if (isBroken(member)) found.push(`${String(seed)} member`)
      if (JSON.stringify(around.results.themes) !== JSON.stringify(member.results.themes)) different += 1
    }
    report(
      `Moved professions: ${String(found.length)} breaches in ${String(2 * ROUNDS)} rounds; in ${String(different)} of ${String(ROUNDS)} VSV’s it changes what is shown.`,
    )
    expect(found).toEqual([])
    expect(different).toBeGreaterThan(ROUNDS / 3)
  })

  test('who is in which group does not depend on it: nobody is seen apart by moving', () => {
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const { around, member } = pairOf(seed)
      expect(around.results.groups).toEqual(member.results.groups)
      expect(around.results.hidden).toEqual(member.results.hidden)
    }
  })

  test('compared, the moved profession has no change, and what members only were asked none of a few people', () => {
    const found: string[] = []
    let few = 0
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const { moving, around, member } = pairOf(seed)
      const comparison = compareRounds(around, member)
      const holding = member.results.groups.find(({ professionIds }) => professionIds.includes(moving))
      const changed = [...comparison.themes, ...comparison.statements].flatMap(
        ({ change }) => change?.groups ?? [],
      )
      expect(changed.filter(({ groupId }) => groupId === holding?.id)).toEqual([])
      for (const { id, change } of comparison.statements)
        if (isForMembers(member, id) && fewAreLeft(around, member, change?.groups ?? []))
          found.push(`${String(seed)} ${id}`)
      if (!fewMembersDiffer(around, member, member.results.threshold, false)) continue
      few += 1
      expect(
        comparison.statements.filter(({ id, change }) => isForMembers(member, id) && change !== null),
      ).toEqual([])
    }
    expect(found).toEqual([])
    expect(few).toBeGreaterThan(ROUNDS / 50)
  })
})
