/** A card for a table tells no more than the room sees (method M3): held against the slides of hundreds of made-up evenings. */
import { expect, test } from 'vitest'
import { slidesOf } from '../../../../src/domain/session/slides'
import { themeCards } from '../../../../src/domain/session/theme-cards'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { madeUpEvening } from './made-up-sessions'
import { step } from './slides-fixture'

test('a card has the score and two of the statements of the slides of its theme, and no figure where there is no slide', () => {
  const seen = { told: 0, withheld: 0, two: 0 }
  for (let seed = 0; seed < 400; seed += 1) {
    const { round, responses, session, actionTitles } = madeUpEvening(seed)
    const results = resultsOf(round, responses, { rest: 'Overig' })
    const slides = slidesOf({
      session: { ...session, steps: [step('mirror')] },
      vsv: 'VSV De Proef',
      mirror: { questionSet: round.questionSet, results },
      actionTitles,
    }).flatMap((slide) => (slide.kind === 'theme' ? [slide] : []))
    for (const themeId of session.themeIds) {
      const [card] = themeCards(round.questionSet, results, [themeId])
      if (card === undefined) continue
      const own = slides.filter(({ key }) => key.includes(`theme/${themeId}/`))
      expect(card.discussion.length).toBeLessThanOrEqual(2)
      if ('withheld' in card.figures) {
        seen.withheld += 1
        expect(own, `seed ${String(seed)}`).toEqual([])
        expect(card.figures).toEqual({ withheld: card.figures.withheld })
        continue
      }
      seen.told += 1
      const { mean, n, telling } = card.figures
      expect({ mean, n }, `seed ${String(seed)}`).toEqual({ mean: own[0]?.mean, n: own[0]?.n })
      const rows = own.flatMap((slide) => slide.rows)
      expect(rows).toEqual(expect.arrayContaining([...telling]))
      if (telling.length === 2) seen.two += 1
      expect(telling.length).toBe(Math.min(2, rows.length))
    }
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(100)
})

test('a theme that the questionnaire of the round does not have gives no card', () => {
  const { round, responses } = madeUpEvening(1)
  expect(themeCards(round.questionSet, resultsOf(round, responses, { rest: 'Overig' }), ['WEG'])).toEqual([])
})
