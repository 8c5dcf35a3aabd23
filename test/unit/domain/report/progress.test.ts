/** What went forward and back since the last time: only what can be compared, and never a word that its line contradicts. */
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../src/domain/framework/assessment/verdict'
import { readinessChange } from '../../../../src/domain/framework/readiness/readiness-change'
import { readinessByTheme } from '../../../../src/domain/framework/readiness/readiness'
import { mirrorProgressOf, normsProgressOf, progressCounts } from '../../../../src/domain/report/progress'
import type { AssessmentReport } from '../../../../src/domain/report/report-model'
import type { RoundComparison } from '../../../../src/domain/survey/comparison/round-comparison'
import { figureIn, vectorsOf } from '../../docs/method-rules'
import { assessment, framework, judgement, norm } from '../framework-fixture'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  m: 'met',
  l: 'largely-met',
  g: 'largely-unmet',
  u: 'unmet',
}

/** One theme, then and now. */
function progressOf(then: string, now: string) {
  const set = framework({ T: [...now].map((_, index) => norm(`T-${String(index)}`)) })
  const judged = (letters: string, assessmentId: string): readonly Judgement[] =>
    [...letters].flatMap((letter, index) => {
      const verdict = VERDICTS[letter]
      return verdict === undefined ? [] : [judgement(`T-${String(index)}`, { verdict, assessmentId })]
    })
  const earlier = assessment(set, { id: 'vorige', status: 'adopted' })
  const later = assessment(set, { id: 'toetsing' })
  const judgements = judged(now, 'toetsing')
  return normsProgressOf({
    change: readinessChange(
      { assessment: earlier, judgements: judged(then, 'vorige') },
      { assessment: later, judgements },
    ),
    themes: set.themes.map(({ id, title, norms }) => ({
      id,
      title,
      norms: norms.map((one) => ({ norm: one })) as unknown as AssessmentReport['themes'][number]['norms'],
    })),
    byTheme: readinessByTheme(set, judgements),
  })
}

const percent = (share: number | undefined) => (share === undefined ? null : Math.round(share * 100))

describe('of an assessment', () => {
  test.each(vectorsOf('F4', 'then', 'now', 'before', 'after', 'word', 'better', 'worse'))(
    '$row',
    (vector) => {
      const row = progressOf(vector.then, vector.now)?.[0]
      if (vector.word === 'few-norms') {
        // The only theme: then there is nothing to show at all.
        expect(row).toBeUndefined()
        return
      }
      expect([
        percent(row?.shares?.before),
        percent(row?.shares?.after),
        row?.word,
        row?.better,
        row?.worse,
      ]).toEqual([
        figureIn(vector.before),
        figureIn(vector.after),
        vector.word,
        figureIn(vector.better),
        figureIn(vector.worse),
      ])
    },
  )

  test('without an earlier one there is nothing', () => {
    expect(normsProgressOf({ change: null, themes: [], byTheme: [] })).toBeNull()
  })

  test('the words are counted; too few norms are in none of the others', () => {
    expect(progressCounts([{ word: 'forward' }, { word: 'few-norms' }, { word: 'forward' }])).toEqual({
      forward: 2,
      back: 0,
      level: 0,
      mixed: 0,
      'few-norms': 1,
    })
  })
})

describe('of the mirror', () => {
  const change = { word: 'none' } as unknown as NonNullable<RoundComparison['themes'][number]['change']>
  const theme = (id: string, isShown: boolean) =>
    ({ id, text: id, change: isShown ? change : null }) as unknown as RoundComparison['themes'][number]
  const comparison = (fields: Partial<RoundComparison>) =>
    ({
      obstacle: null,
      themesComparable: true,
      themes: [theme('A', true), theme('B', false)],
      ...fields,
    }) as RoundComparison

  test('only themes with a change that may be shown', () => {
    expect(mirrorProgressOf(comparison({})).map(({ id }) => id)).toEqual(['A'])
  })

  test('nothing when nothing may be compared, when the forms differ, and without two rounds', () => {
    expect(mirrorProgressOf(comparison({ obstacle: 'few-differ' }))).toEqual([])
    expect(mirrorProgressOf(comparison({ themesComparable: false }))).toEqual([])
    expect(mirrorProgressOf(null)).toEqual([])
  })
})
