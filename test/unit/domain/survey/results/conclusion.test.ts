/** What a round comes down to: from what is shown, and never a theme that may not be. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../src/domain/question-set'
import { conclusionOf } from '../../../../../src/domain/survey/results/conclusion'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const labels = { rest: 'Overige' }
const questionSet = mirrorSet({
  A: [statement('A-1'), statement('A-2')],
  B: [statement('B-1'), statement('B-2')],
  C: [statement('C-1'), statement('C-2')],
})
/** The same answer to both statements of a theme. */
const answers = (themes: Readonly<Record<string, Answer>>) =>
  Object.fromEntries(
    Object.entries(themes).flatMap(([id, answer]) => [
      [`${id}-1`, answer],
      [`${id}-2`, answer],
    ]),
  )
const results = (responses: Parameters<typeof resultsOf>[1]) =>
  resultsOf(
    round({ questionSet, professions: [profession('VK', 'C1', 30)], clusters: [cluster('C1')] }),
    responses,
    labels,
  )

describe('the conclusion of a round', () => {
  test('counts the themes per band and names the highest and the lowest, with their n', () => {
    const found = conclusionOf(results(people(12, 'VK', answers({ A: 5, B: 3, C: 2 }))))
    expect(found).toMatchObject({
      shown: 3,
      withheld: 0,
      bands: { strong: 1, discuss: 1, attention: 1 },
      highest: [{ themeId: 'A', mean: 5, n: 12 }],
      lowest: [{ themeId: 'C', mean: 2, n: 12 }],
      widest: null,
    })
  })

  test('a theme that may not be shown is counted and never named', () => {
    const few = people(3, 'VK', answers({ A: 4, B: 4, C: 1 }))
    const found = conclusionOf(results([...people(9, 'VK', answers({ A: 4, B: 3 })), ...few]))
    expect(found).toMatchObject({ shown: 2, withheld: 1 })
    expect(JSON.stringify(found)).not.toContain('"C"')
  })

  test('themes that score the same have no highest and no lowest; two that share the top are both named', () => {
    const same = conclusionOf(results(people(8, 'VK', answers({ A: 4, B: 4, C: 4 }))))
    expect(same).toMatchObject({ highest: [], lowest: [] })
    const shared = conclusionOf(results(people(8, 'VK', answers({ A: 4, B: 4, C: 3 }))))
    expect(shared?.highest.map(({ themeId }) => themeId)).toEqual(['A', 'B'])
    expect(shared?.lowest.map(({ themeId }) => themeId)).toEqual(['C'])
  })

  test('a round of too few people has none', () => {
    expect(conclusionOf(results(people(4, 'VK', answers({ A: 5, B: 1, C: 2 }))))).toBeNull()
  })

  test('a gap counts when it is not small, and only the widest is named', () => {
    const groups = resultsOf(
      round({
        questionSet,
        professions: [profession('VK', 'C1', 30), profession('GY', 'C2', 30)],
        clusters: [cluster('C1'), cluster('C2')],
      }),
      [
        ...people(10, 'VK', answers({ A: 5, B: 4, C: 3 })),
        ...people(10, 'GY', answers({ A: 3, B: 3, C: 3 })),
      ],
      labels,
    )
    expect(conclusionOf(groups)?.widest).toMatchObject({ themeId: 'A', gap: { size: 2, label: 'large' } })
  })
})
