/** A report tells what people wrote only as far as the facilitator said so. */
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { makeReport } from '../../src/report/make-report'
import { buildContent } from '../fixtures/build-content'
import { readDocx } from './read-docx'

const options = { kind: 'volledig', today: '2026-07-01', appVersion: '9.9.9', pageNumbers: false } as const

function withTexts(content: DossierContent): DossierContent {
  return {
    ...content,
    responses: content.responses.map((response, index) => ({
      ...response,
      keep: `Houden${String(index)}x`,
      improve: `Beter${String(index)}x`,
      screening: {
        keep: index === 0 ? ('shown' as const) : null,
        improve: index === 1 ? ('shown' as const) : ('hidden' as const),
      },
    })),
  }
}

const shape = { judged: 0, actions: 0, evidence: 0 }
const reportText = async (content: DossierContent) => readDocx(await makeReport(content, options)).allText

test('only open answers with the verdict "Tonen" are in the report', async () => {
  const text = await reportText(withTexts(buildContent(shape)))
  expect(text.match(/Houden\d+x/g)).toEqual(['Houden0x'])
  expect(text.match(/Beter\d+x/g)).toEqual(['Beter1x'])
  expect(text).toContain('De begeleider koos er 2 om te tonen.')
})

test('with fewer than five questionnaires no open answer is in the report, whatever was decided', async () => {
  const text = await reportText(withTexts(buildContent({ ...shape, respondents: { VK1: 4 } })))
  expect(text).not.toMatch(/Houden\d+x|Beter\d+x/)
})
