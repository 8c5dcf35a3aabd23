import { expect, test } from 'vitest'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import { SECTIONS_OF } from '../../../../src/domain/report/kinds/report-kinds'
import { heldIn } from '../../../../src/domain/report/section-subjects'
import { buildContent } from '../../../fixtures/build-content'

test('what a report is said to contain is what its sections are about', () => {
  const model = reportModelOf(buildContent({ actions: 3 }), {
    ...{ kind: 'volledig', today: '2026-07-01', appVersion: '1' },
    labels: { rest: 'Overig' },
  })
  const norms = model.inspection?.figures.assessed
  expect(norms).toBeGreaterThan(10)
  expect(heldIn(model, SECTIONS_OF.volledig)).toEqual({ norms, actions: 3 })
  expect(heldIn(model, SECTIONS_OF.clientenraad)).toEqual({ norms, actions: 3 })
  expect(heldIn(model, SECTIONS_OF.inspectie)).toEqual({ norms, actions: null })
  expect(heldIn(model, SECTIONS_OF.verbeterplan)).toEqual({ norms: null, actions: 3 })
  expect(heldIn(model, SECTIONS_OF.spiegel)).toEqual({ norms: null, actions: null })
})
