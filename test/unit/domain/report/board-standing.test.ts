/** The sentence on top of the board's page, in codes: how it stands, and where it goes. */
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../src/domain/framework/assessment/verdict'
import type { NormChange, NormChangeKind } from '../../../../src/domain/framework/readiness/readiness-change'
import { readinessOf } from '../../../../src/domain/framework/readiness/readiness'
import { boardDirectionOf, boardStandingOf } from '../../../../src/domain/report/board-standing'
import { figureIn, vectorsOf } from '../../docs/method-rules'
import { judgement, norm } from '../framework-fixture'

/** Norms and judgements of "met unmet –"; a dash is a norm without a verdict. */
function judged(cell: string, core: boolean) {
  const words = cell.split(' ')
  const norms = words.map((_, index) => norm(`${core ? 'K' : 'N'}-${String(index)}`, { core }))
  const judgements = words.flatMap((word, index): readonly Judgement[] => {
    const { id } = norms[index] ?? norm('')
    return word === '–' ? [] : [judgement(id, { verdict: word as Verdict })]
  })
  return { norms, judgements }
}

const shownThemes = (cell: string) => {
  const bands = cell.split(' ').filter((word) => word !== '–' && word !== 'withheld')
  return cell === '–'
    ? null
    : { shown: bands.length, attention: bands.filter((band) => band === 'attention').length }
}

describe('how it stands', () => {
  test.each(vectorsOf('B1', 'core norms', 'other norms', 'themes of the mirror', 'says', 'count'))(
    '$row',
    (vector) => {
      const [core, others] = [judged(vector['core norms'], true), judged(vector['other norms'], false)]
      const figures = readinessOf(
        [...core.norms, ...others.norms],
        [...core.judgements, ...others.judgements],
      )
      const found = boardStandingOf(figures, shownThemes(vector['themes of the mirror']))
      const count = 'count' in found ? found.count : 'attention' in found ? found.attention : null
      expect([found.kind, count]).toEqual([vector.says, figureIn(vector.count)])
    },
  )

  test('without any core norm that applies it says how ready, and nothing of the core', () => {
    const { norms, judgements } = judged('met unmet', false)
    expect(boardStandingOf(readinessOf(norms, judgements), null)).toEqual({ kind: 'no-core', readiness: 0.5 })
  })

  test('without an assessment it says nothing of norms', () => {
    expect(boardStandingOf(null, null)).toEqual({ kind: 'nothing' })
    expect(boardStandingOf(null, { shown: 8, attention: 2 })).toMatchObject({ kind: 'mirror-only' })
  })
})

const changes = (kind: NormChangeKind, count: number): readonly NormChange[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    normId: `${kind}-${String(index)}`,
    title: '',
    before: 'met',
    after: kind === 'open' ? 'not-assessed' : 'met',
  }))

describe('where it goes', () => {
  test.each(vectorsOf('B2', 'better', 'worse', 'same', 'not both', 'applicable', 'goes'))(
    '$row',
    (vector) => {
      const norms = [
        ...changes('better', Number(vector.better)),
        ...changes('worse', Number(vector.worse)),
        ...changes('same', Number(vector.same)),
        ...changes('open', Number(vector['not both'])),
      ]
      expect(boardDirectionOf(norms, Number(vector.applicable)).kind).toBe(vector.goes)
    },
  )

  test('a norm that is judged for the first time is no step forward', () => {
    const first = changes('first-judged', 10).map((one) => ({ ...one, before: 'not-assessed' as const }))
    expect(boardDirectionOf([...first, ...changes('same', 10)], 20)).toEqual({
      kind: 'level',
      better: 0,
      worse: 0,
      both: 10,
    })
  })

  test('without an earlier assessment nothing is said', () => {
    expect(boardDirectionOf(null, 40)).toEqual({ kind: 'no-earlier' })
  })
})
