import { expect, test } from 'vitest'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { mirrorSet } from '../../../src/storage/built-in-sets'
import { emptyContent } from '../../fixtures/build-content'

test('a dossier without a round names its professions in words, never by code', () => {
  const content = emptyContent()
  const model = reportModelOf(
    { ...content, dossier: { ...content.dossier, roster: [{ professionId: 'VK1', headCount: 4 }] } },
    {
      kind: 'volledig',
      today: '2026-11-23',
      appVersion: '0.1.0',
      professions: mirrorSet.professions,
      labels: { rest: 'Overige' },
    },
  )
  expect(model.roster).toEqual([{ label: 'Verloskundige (eerste lijn)', headCount: 4 }])
})
