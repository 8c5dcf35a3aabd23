/** The title above verdicts, in codes: who is behind, and how the core norms stand. */
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../../src/domain/framework/assessment/verdict'
import { readinessByTheme, readinessOf } from '../../../../../src/domain/framework/readiness/readiness'
import { normsOf } from '../../../../../src/domain/question-set'
import { changeMessageOf, verdictMessageOf } from '../../../../../src/domain/report/messages/verdict-message'
import { vectorsOf } from '../../../docs/method-rules'
import { framework, judgement, norm } from '../../framework-fixture'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  m: 'met',
  l: 'largely-met',
  g: 'largely-unmet',
  u: 'unmet',
}

/** Parts A, B, C of core norms, with their verdicts. */
function messageOf(parts: Readonly<Record<string, string>>) {
  const idOf = (part: string, index: number) => `${part}-${String(index)}`
  const set = framework(
    Object.fromEntries(
      Object.entries(parts).map(([part, letters]) => [
        part,
        [...letters].map((_, index) => norm(idOf(part, index))),
      ]),
    ),
  )
  const judgements = Object.entries(parts).flatMap(([part, letters]) =>
    [...letters].flatMap((letter, index): readonly Judgement[] => {
      const verdict = VERDICTS[letter]
      return verdict === undefined ? [] : [judgement(idOf(part, index), { verdict })]
    }),
  )
  return verdictMessageOf(readinessOf(normsOf(set), judgements), readinessByTheme(set, judgements))
}

describe('who is behind', () => {
  test.each(vectorsOf('F1', 'part A', 'part B', 'part C', 'behind', 'standing'))('$row', (vector) => {
    const said = messageOf({ A: vector['part A'], B: vector['part B'], C: vector['part C'] })
    expect(said?.behind.map((title) => title.replace('thema ', '')).join(' ') || '–').toBe(vector.behind)
    expect(said?.standing.kind).toBe(vector.standing)
  })

  test('nothing is said as long as no norm was judged', () => {
    expect(messageOf({ A: '--', B: '-' })).toBeNull()
    expect(messageOf({})).toBeNull()
  })
})

test('above what changed: how many went forward and back, and nothing when none did', () => {
  const none = {
    worse: 0,
    better: 0,
    'first-judged': 3,
    applicability: 1,
    new: 2,
    dropped: 0,
    open: 4,
    same: 9,
  }
  expect(changeMessageOf(none)).toBeNull()
  expect(changeMessageOf({ ...none, worse: 2 })).toEqual({ better: 0, worse: 2 })
})
