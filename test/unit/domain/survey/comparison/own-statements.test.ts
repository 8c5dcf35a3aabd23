/** Own statements of two rounds are compared only where the very same words were asked, and under the rules of every other. */
import { describe, expect, test } from 'vitest'
import { compareRounds } from '../../../../../src/domain/survey/comparison/comparison'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { withOwnStatements } from '../../../../../src/domain/survey/round/own-statements'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const set = mirrorSet({ T: [statement('T-1'), statement('T-2')] })
const CARE = 'Er is genoeg kraamzorg.'
const WORK = 'De werkdruk laat tijd over.'

/** A round that closed on this day, in which as many people answered each own statement with its value. */
function taken(
  closesOn: string,
  texts: readonly string[],
  values: readonly (1 | 2 | 3 | 4 | 5)[],
  count = 20,
) {
  const asked = round({
    id: closesOn,
    closesOn,
    questionSet: withOwnStatements(set, texts),
    professions: [profession('VK', 'C1', 30)],
    clusters: [cluster('C1')],
  })
  const answers = Object.fromEntries(values.map((value, index) => [`EIGEN-${String(index + 1)}`, value]))
  const given = people(count, 'VK', { 'T-1': 3, 'T-2': 3, ...answers }, { roundId: closesOn })
  return { round: asked, results: resultsOf(asked, given, { rest: 'Overige' }) }
}
const before = taken('2025-11-01', [CARE, WORK], [2, 4])

describe('an own statement of two rounds', () => {
  test('is compared by its words, wherever it stood', () => {
    const later = taken('2026-11-01', ['Iets nieuws.', CARE], [1, 4])
    const { ownStatements } = compareRounds(before, later)
    expect(ownStatements).toHaveLength(1)
    expect(ownStatements[0]).toMatchObject({
      text: CARE,
      themeId: '',
      change: { earlier: { mean: 2 }, later: { mean: 4 }, delta: 2, word: 'clearly-higher' },
    })
  })

  test.each(['Er is genoeg kraamzorg', 'Er is genoeg Kraamzorg.', 'Er is altijd genoeg kraamzorg.'])(
    'is not compared with %j',
    (other) => {
      expect(compareRounds(before, taken('2026-11-01', [other], [4])).ownStatements).toEqual([])
    },
  )

  test('is not compared when a few people make the difference', () => {
    const soon = taken('2025-12-01', [CARE], [5], 21)
    expect(compareRounds(before, soon).ownStatements).toMatchObject([
      { change: null, notCompared: 'few-differ' },
    ])
  })

  test('is not compared when one of the rounds does not show it', () => {
    const hidden = taken('2026-11-01', [WORK, CARE], [4])
    expect(compareRounds(before, hidden).ownStatements).toMatchObject([
      { text: WORK, notCompared: null },
      { text: CARE, change: null, notCompared: 'withheld' },
    ])
  })

  test('changes nothing in how the rest is compared', () => {
    const plain = taken('2026-11-01', [], [])
    const { ownStatements, ...rest } = compareRounds(before, taken('2026-11-01', [CARE], [4]))
    expect(ownStatements).toHaveLength(1)
    expect({ ...rest, ownStatements: [] }).toEqual(compareRounds(before, plain))
  })
})
