/** The sheets to hand out of norms that fail: each on a page, what weighs most first, with what its owner needs and nothing rehearsed. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { failingNorms, type FailingNorm } from '../../src/domain/report/failing-norms'
import { REPORT_KINDS, sectionsToChoose } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import { makePrintPage } from '../../src/report/print/print-page'
import { labels } from '../../src/texts/labels'
import { normSheets as words } from '../../src/texts/report/norm-sheets'
import { emptyContent } from '../fixtures/build-content'
import { exampleDossier, optionsFor, reportBytes } from './dossiers'
import { headingsOf, readDocx, type ReadDocx } from './read-docx'
import { readPrint } from './read-print'
import { faultsIn, office, pagesOf, pdfToText, validator } from './tools'

const only = { sections: ['norm-sheets'] as const }
const titleOf = ({ part: { norm } }: FailingNorm): string => `${norm.id} · ${norm.title}`

let content: DossierContent
let bytes: Uint8Array
let docx: ReadDocx
let failing: readonly FailingNorm[]

beforeAll(async () => {
  const example = await exampleDossier()
  content = {
    ...example,
    judgements: example.judgements.map((judgement) => ({ ...judgement, answerIfAsked: 'Ingestudeerd.' })),
  }
  bytes = await reportBytes(content, 'verbeterplan', only)
  docx = readDocx(bytes)
  failing = failingNorms(
    reportModelOf(content, { ...optionsFor('verbeterplan'), labels: { rest: '' } }).assessments,
  )
}, 60_000)

/** What stands on the sheet of a norm. */
function sheetOf(one: FailingNorm): string {
  const start = docx.paragraphs.findIndex(({ text }) => text === titleOf(one))
  const rest = docx.paragraphs.slice(start)
  const end = rest.findIndex(({ text }) => text.startsWith(words.signature('').split(' ')[0] ?? ''))
  return rest
    .slice(0, end + 1)
    .map(({ text }) => text)
    .join('\n')
}

describe('a sheet of a norm that fails', () => {
  test('is there for every one of them, what weighs most first, and for no other', () => {
    expect(failing.length).toBeGreaterThan(8)
    expect(
      headingsOf(docx)
        .filter(({ level }) => level === 1)
        .map(({ text }) => text),
    ).toEqual(failing.map(titleOf))
  })

  test('has verdict, reasoning, evidence by its number, what is missing, and actions with owner and day', () => {
    for (const one of failing) {
      const { norm, judgement, evidence, actions } = one.part
      const text = sheetOf(one)
      expect(text).toContain(norm.text)
      expect(text).toContain(labels.verdict[one.verdict])
      if (judgement?.reasoning) expect(text).toContain(judgement.reasoning.split('\n')[0])
      for (const { evidence: piece } of evidence)
        expect(text).toContain(`B${String(piece.number)} ${piece.title}`)
      if (evidence.length === 0) expect(text).toContain(words.noEvidence)
      for (const expected of norm.evidence) expect(text).toContain(`${words.box} ${expected}`)
      for (const { action } of actions.filter(({ action: { status } }) => status === 'running'))
        expect(text).toContain(`A${String(action.number)} ${action.title}`)
    }
  })

  test('has room for what is agreed, by whom and before when, and to sign', () => {
    const rooms = docx.tables.filter(({ rows }) => rows[0]?.[0] === words.columns.what)
    expect(rooms).toHaveLength(failing.length)
    for (const { rows, headerRows } of rooms) {
      expect(rows[0]).toEqual([words.columns.what, words.columns.who, words.columns.before])
      expect(rows.length).toBeGreaterThan(3)
      expect(headerRows).toBe(1)
    }
    for (const one of failing) expect(sheetOf(one)).toContain('Handtekening eigenaar ___')
  })

  test('says nothing of what was rehearsed', () => {
    expect(docx.allText).not.toContain('Ingestudeerd.')
  })

  test('says the same on the page to print', () => {
    const page = readPrint(makePrintPage(content, { ...optionsFor('verbeterplan'), ...only }))
    expect(page.headings).toEqual(headingsOf(docx))
    expect(page.tables).toEqual(docx.tables.map(({ rows }) => rows))
  })

  test.skipIf(office === null || pdfToText === null)('is one page', { timeout: 120_000 }, async () => {
    const pages = await pagesOf(bytes)
    expect(pages).toHaveLength(failing.length)
    failing.forEach((one, index) => {
      expect(pages[index]).toContain(one.part.norm.id)
      expect(pages[index]).toContain('Handtekening eigenaar')
    })
  })

  test.skipIf(validator === null)('opens in Word without repair', async () => {
    expect(await faultsIn(bytes)).toEqual([])
  })
})

test('no sheet can go along with what is handed over to the inspectorate', () => {
  const without = REPORT_KINDS.filter((kind) => !sectionsToChoose(kind).includes('norm-sheets'))
  expect(without).toEqual(['inspectie'])
})

test('when no norm fails, the report says so, and how many were never judged', async () => {
  const judged = (verdict: 'met' | null): DossierContent => ({
    ...content,
    judgements: content.judgements.map((judgement) => ({ ...judgement, verdict })),
  })
  const textOf = async (dossier: DossierContent) =>
    readDocx(await reportBytes(dossier, 'verbeterplan', only)).allText
  expect(await textOf(judged('met'))).toContain('Er is geen norm met het oordeel ‘voldoet niet’')
  expect(await textOf(judged(null))).toMatch(/\d+ normen zijn nog niet beoordeeld: daarvan is er geen blad/)
  expect(await textOf(emptyContent())).not.toContain('Er is geen norm')
})
