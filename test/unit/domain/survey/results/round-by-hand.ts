/** A round small enough to calculate by hand. */
import type { Answer } from '../../../../../src/domain/question-set'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { cluster, mirrorSet, people, profession, response, round, statement } from '../../mirror-fixture'

export const labels = { rest: 'Overige' }

/**
 * A round calculated by hand. Sixteen people; huisartsen (HA) are external and see only and B-1.
 *
 *             A-1           A-2            A-3        B-1        B-2          score A             score B
 * VK 6        5 5 4 4 5 4   4 4 4 4 wn 4   3 (all)    2 (all)    4 4 4 4 – –  4 4 11/3 11/3 4 11/3   3 3 3 3 – –
 * KZ 5        3 (all)       2 (all)        1 (all)    4 (all)    2 (all)      2 (all)             3 (all)
 * HA 5        4 (all)       4 (all)        –          3 (all)    –            4 (all)             – (one statement)
 */
const set = mirrorSet({
  A: [statement('A-1'), statement('A-2'), statement('A-3', 'core')],
  B: [statement('B-1'), statement('B-2', 'core')],
})
/** Five, six and five people whose means leave no other way to divide the answers: of most statements no distribution is shown. */
const small = round({
  questionSet: set,
  professions: [
    profession('VK', 'C1', 8),
    profession('KZ', 'C4', 10),
    profession('HA', 'C5', 20, 'external'),
    profession('KND', 'C3', 2),
  ],
  clusters: ['C1', 'C3', 'C4', 'C5'].map((id) => cluster(id)),
})
const vk = (a1: Answer, a2: Answer, b2?: Answer) =>
  response('VK', { 'A-1': a1, 'A-2': a2, 'A-3': 3, 'B-1': 2, ...(b2 === undefined ? {} : { 'B-2': b2 }) })
export const answered = [
  vk(5, 4, 4),
  vk(5, 4, 4),
  vk(4, 4, 4),
  vk(4, 4, 4),
  vk(5, 'dont-know'),
  vk(4, 4),
  ...people(5, 'KZ', { 'A-1': 3, 'A-2': 2, 'A-3': 1, 'B-1': 4, 'B-2': 2 }),
  ...people(5, 'HA', { 'A-1': 4, 'A-2': 4, 'B-1': 3 }),
]

export function figures(responses = answered, fields: Parameters<typeof round>[0] = {}) {
  const results = resultsOf({ ...small, ...fields }, responses, labels)
  const theme = (id: string) => results.themes.find((one) => one.themeId === id)
  const item = (id: string) =>
    results.themes.flatMap((one) => one.statements).find((one) => one.statementId === id)
  return { results, theme, item }
}
