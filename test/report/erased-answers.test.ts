/** A report is the same to the letter once the separate answers of its rounds are erased: every kind, in Word, on paper and in Excel. */
import { unzipSync, strFromU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { withoutAnswers } from '../../src/domain/survey/results/erased-answers'
import { resultsOf } from '../../src/domain/survey/results/results'
import { makePrintPage } from '../../src/report/print/print-page'
import { makeResultsWorkbook } from '../../src/report/workbook/results-workbook'
import { labels as words } from '../../src/texts/labels'
import { make } from './dossier-workbook-records'
import { exampleDossier, optionsFor, reportBytes } from './dossiers'
import { readDocx } from './read-docx'

const labels = { rest: words.restGroup }
let before: DossierContent
let after: DossierContent

beforeAll(async () => {
  before = await exampleDossier()
  after = {
    ...before,
    rounds: before.rounds.map((round) =>
      withoutAnswers(round, before.responses, { on: '2026-11-20', labels }),
    ),
    responses: [],
    receipts: [],
  }
})

/** What docx numbers anew in each file. */
const NUMBERED = /<c:(?:axId|crossAx) val="\d+"\/>|_chart\d+| r:id="[^"]*"/g

/** The texts in a file of Office; when it was made is not what it says. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('docProps/'))
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]))
}

describe('without the separate answers', () => {
  test('the dossier holds none any more, and had them', () => {
    expect(before.responses.length).toBeGreaterThan(50)
    expect(JSON.stringify(after)).not.toContain(before.responses[0]?.id ?? 'nobody')
  })

  test.each(REPORT_KINDS)('the pages of the %s are the same', (kind) => {
    expect(makePrintPage(after, optionsFor(kind))).toEqual(makePrintPage(before, optionsFor(kind)))
  })

  test('the whole report is the same Word document', async () => {
    // Without the parts themselves, in which marks for the list of contents are numbered anew in each file.
    const readingOf = async (content: DossierContent) => {
      const { charts, ...read } = readDocx(await reportBytes(content, 'volledig'))
      return { ...read, files: null, charts: charts.map((chart) => chart.replace(NUMBERED, '')).sort() }
    }
    expect(await readingOf(after)).toEqual(await readingOf(before))
  }, 120_000)

  test('Excel of the dossier and of each round is the same', async () => {
    expect(partsOf(await make(after))).toEqual(partsOf(await make(before)))
    for (const [place, round] of after.rounds.entries()) {
      const had = before.rounds[place]
      if (had === undefined) throw new Error('no round')
      const input = { dossierName: 'VSV' }
      expect(
        partsOf(await makeResultsWorkbook({ ...input, round, results: resultsOf(round, [], labels) })),
      ).toEqual(
        partsOf(
          await makeResultsWorkbook({
            ...input,
            round: had,
            results: resultsOf(had, before.responses, labels),
          }),
        ),
      )
    }
  }, 120_000)
})
