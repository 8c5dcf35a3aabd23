/**
 * Nothing somebody pasted, or sent in a file, turns a figure or a date round: no document, page, workbook, calendar or name of a file
 * holds a sign that turns the direction, in any of its parts, but for the mark that ends a word in Arabic or Hebrew.
 */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { safeFileName } from '../../src/domain/file-name'
import { DEFAULT_REPORT_STYLE } from '../../src/domain/report/house-style/house-style'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { resultsOf } from '../../src/domain/survey/results/results'
import { makeCalendar } from '../../src/report/calendar'
import { evidenceFileName } from '../../src/report/inspection/evidence-file-name'
import { makeInspectionFolder } from '../../src/report/inspection/inspection-folder'
import { makePaperForm } from '../../src/report/paper/paper-form'
import { makePrintPage } from '../../src/report/print/print-page'
import { makeDossierWorkbook } from '../../src/report/workbook/dossier-workbook'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { makeResultsWorkbook } from '../../src/report/workbook/results-workbook'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { labels } from '../../src/texts/labels'
import { buildContent } from '../fixtures/build-content'
import { letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from './dossiers'
import { withText } from './hostile'

const SIGNS = String.fromCodePoint(
  ...[0x202e, 0x202d, 0x202b, 0x202a, 0x2067, 0x2066, 0x2068, 0x200f, 0x200e, 0x061c, 0x202c, 0x2069],
  ...[0x200b, 0x2060, 0xfeff, 0xad],
)
const SHALOM = 'שלום'
const TEXT = `${SIGNS}Plan 28-11-2026 ${SHALOM}`

/** What the library writes itself in the parts we look at holds none of these. */
const TURNING = /[\u061C\u200B\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]|(?<!\p{L})\u200E/u

const content = ((): DossierContent => {
  const built = withText(buildContent({ judged: 14, actions: 3 }), TEXT)
  const [set] = built.assessments.map(({ questionSet }) => questionSet)
  if (set === undefined) throw new Error('no assessment')
  return {
    ...built,
    // Also from a colleague's file: titles with an attachment, who did what, own lists.
    evidence: built.evidence.map((piece) => ({
      ...piece,
      attachment: { name: `${TEXT}.pdf`, size: 1, sha256: 'a'.repeat(64) },
    })),
    ownSets: [
      { id: 'own', dossierId: 'd', fileName: TEXT, addedAt: '2026-01-01T00:00:00.000Z', questionSet: set },
    ],
  }
})()

function expectUpright(parts: Readonly<Record<string, string>>): void {
  const turned = Object.entries(parts).flatMap(([name, text]) => {
    const found = TURNING.exec(text)
    return found === null
      ? []
      : [`${name}: ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))}`]
  })
  expect(turned).toEqual([])
}

const partsOf = (zip: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).flatMap(([name, bytes]): [string, string][] =>
      /\.(?:docx|xlsx)$/.test(name)
        ? Object.entries(partsOf(bytes)).map(([inner, text]) => [`${name}/${inner}`, text])
        : [[name, name + strFromU8(bytes).replace(/^\uFEFF/, '')]],
    ),
  )

describe.each(REPORT_KINDS)('%s', (kind) => {
  test('in Word, with its charts, properties and margins', async () => {
    const parts = partsOf(
      await reportBytes(content, kind, {
        house: { ...DEFAULT_REPORT_STYLE, logo: null, coverText: TEXT },
      }),
    )
    expectUpright(parts)
  })

  test('on the page to print', () => {
    const page = makePrintPage(content, { today: '2026-07-01', appVersion: '9', mirror: mirrorSet, kind })
    expectUpright({ page: JSON.stringify(page) })
  })
})

test('in a template of the VSV itself', async () => {
  expectUpright(partsOf(await reportBytes(content, 'bestuur', { template: await letterTemplate() })))
})

describe('in files other than Word', () => {
  const today = { today: '2026-07-01', appVersion: '9' } as const
  const [round] = content.rounds
  if (round === undefined) throw new Error('no round')

  test('in the workbooks', async () => {
    expectUpright(partsOf(await makeDossierWorkbook(content, { ...today, framework: frameworkSet.id })))
    const results = resultsOf(round, content.responses, { rest: labels.restGroup })
    expectUpright(partsOf(await makeResultsWorkbook({ dossierName: TEXT, round, results })))
    const set = content.assessments[0]?.questionSet ?? null
    const parts = partsOf(await makeFrameworkWorkbook(set))
    expectUpright(parts)
    // Read back it is the framework again, so it gets no mark.
    expect(Object.values(parts).join('')).not.toContain('\u200E')
  })

  test('in the calendar, the form on paper and the inspection folder', async () => {
    const ics = makeCalendar(content, { now: '2026-07-01T00:00:00.000Z', reminders: true })
    expectUpright({ ics: new TextDecoder().decode(ics ?? undefined).replaceAll('\r\n ', '') })
    expectUpright(partsOf(await makePaperForm({ vsv: TEXT, contact: TEXT, round, codes: [] })))
    const folder = await makeInspectionFolder(content, { ...today, pageNumbers: false }, () =>
      Promise.resolve(new TextEncoder().encode('x')),
    )
    expectUpright(partsOf(folder))
  })

  test('in names of files, which have no mark at all', () => {
    for (const name of [safeFileName(TEXT, 'docx'), evidenceFileName(1, TEXT, `${TEXT}.pdf`, 2)]) {
      expectUpright({ name })
      expect(name).toContain(`Plan 28-11-2026 ${SHALOM}.`)
    }
  })
})
