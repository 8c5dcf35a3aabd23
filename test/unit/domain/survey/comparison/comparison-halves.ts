/** Answers of a round of which one half says one thing and the other half another, and the day of the round before it. */
import type { Answer } from '../../../../../src/domain/question-set'
import { times } from '../../comparison-fixture'

export const LAST_YEAR = { closesOn: '2025-10-20' } as const
export const half = (count: number, one: Answer, other: Answer) => [
  ...times(count, one),
  ...times(count, other),
]
