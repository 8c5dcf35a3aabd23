/** Why a group is not shown is told as it is: "too few answers" of nobody who gave enough. */
import { expect, test } from 'vitest'
import { statementsFor } from '../../../../../src/domain/question-set'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { madeUp, ROUNDS } from '../../made-up-rounds'

const LABELS = { rest: 'Overige' }

test('each group of a round is shown in a figure or has its true reason there', () => {
  const seen = new Map<string, number>()
  for (let seed = 0; seed < ROUNDS / 3; seed += 1) {
    const { round, responses } = madeUp(seed)
    const results = resultsOf(round, responses, LABELS)
    const known = new Set(round.professions.map(({ id }) => id))
    const isCore = (id: string | null) => round.professions.find((one) => one.id === id)?.group !== 'external'
    for (const theme of results.themes)
      for (const figure of theme.statements) {
        expect([...figure.groups, ...figure.hiddenGroups].map(({ groupId }) => groupId).sort()).toEqual(
          results.groups.map(({ id }) => id).sort(),
        )
        const ofTheme = round.questionSet.themes.find(({ id }) => id === theme.themeId)
        if (ofTheme === undefined) throw new Error('no theme')
        const forAll = statementsFor(ofTheme, round.form, 'external').some(
          ({ id }) => id === figure.statementId,
        )
        for (const { groupId, reason } of figure.hiddenGroups) {
          const group = results.groups.find(({ id }) => id === groupId)
          const members = responses.filter(({ professionId }) =>
            professionId !== null && known.has(professionId)
              ? group?.professionIds.includes(professionId)
              : group?.kind === 'rest',
          )
          const asked = members.filter(({ professionId }) => forAll || isCore(professionId))
          const answers = asked.filter(({ answers: given }) => typeof given[figure.statementId] === 'number')
          const where = `${String(seed)} ${figure.statementId} ${groupId}`
          seen.set(reason, (seen.get(reason) ?? 0) + 1)
          expect(asked.length === 0, where).toBe(reason === 'not-asked')
          if (asked.length > 0) expect(answers.length < results.threshold, where).toBe(reason === 'too-few')
        }
      }
  }
  for (const reason of ['not-asked', 'too-few', 'protects-others'])
    expect(seen.get(reason), reason).toBeGreaterThan(20)
})

test('a mean without its distribution says why: too few people, or others would be told', () => {
  for (let seed = 0; seed < ROUNDS / 10; seed += 1) {
    const { round, responses } = madeUp(seed)
    const results = resultsOf(round, responses, LABELS)
    for (const { groups, ...whole } of results.themes.flatMap(({ statements }) => statements))
      for (const { n, counts, countsWithheld } of whole.withheld === null ? [whole, ...groups] : groups) {
        expect(counts === null).toBe(countsWithheld !== null)
        expect(n < Math.max(10, results.threshold)).toBe(countsWithheld === 'too-few')
      }
  }
})
