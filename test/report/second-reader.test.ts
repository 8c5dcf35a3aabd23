/** Two readers that have nothing in common find the same in every kind of report: headings, norms, actions, figures, table rows. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { ownLists, REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { report } from '../../src/texts/report/report'
import { exampleDossier, reportBytes } from './dossiers'
import { headingsOf, readDocx, type ReadDocx } from './read-docx'
import { plain, secondReadings, type SecondReading } from './second-reader'
import { office } from './tools'

if (office === null)
  console.error('Overgeslagen: LibreOffice is hier niet geïnstalleerd; er is geen tweede lezer.')

/** What a kind has to hold of the voorbeelddossier. */
const HOLDS: Readonly<
  Record<ReportKind, { readonly norms: boolean; readonly actions: boolean; readonly figures: boolean }>
> = {
  bestuur: { norms: false, actions: false, figures: true },
  spiegel: { norms: false, actions: false, figures: true },
  inspectie: { norms: true, actions: false, figures: true },
  voorbereiding: { norms: true, actions: false, figures: false },
  verbeterplan: { norms: false, actions: true, figures: false },
  sessie: { norms: false, actions: false, figures: false },
  sessiepapier: { norms: false, actions: false, figures: false },
  agendabijlage: { norms: false, actions: false, figures: false },
  leden: { norms: false, actions: false, figures: false },
  clientenraad: { norms: false, actions: false, figures: false },
  volledig: { norms: true, actions: true, figures: true },
  blanco: { norms: false, actions: false, figures: false },
  uitnodiging: { norms: false, actions: false, figures: false },
}

/** LibreOffice counts pages by itself; these files were made without. */
const withoutPages = (rows: readonly (readonly string[])[]) =>
  rows[0]?.at(-1) === report.normIndex.columns.page ? rows.map((row) => row.slice(0, -1)) : rows

/** Readers differ in what they put between two paragraphs of a cell. */
const letters = (text: string): string => plain(text).replaceAll(' ', '')

describe.skipIf(office === null)('LibreOffice reads what we read', () => {
  let content: DossierContent
  let second: Readonly<Record<string, SecondReading>>
  const first: Record<string, ReadDocx> = {}

  beforeAll(async () => {
    content = await exampleDossier()
    const files: Record<string, Uint8Array> = {}
    for (const kind of REPORT_KINDS) {
      files[kind] = await reportBytes(content, kind)
      first[kind] = readDocx(files[kind])
    }
    second = await secondReadings(files)
  }, 240_000)

  const both = (kind: ReportKind): { ours: ReadDocx; theirs: SecondReading } => {
    const [ours, theirs] = [first[kind], second[kind]]
    if (ours === undefined || theirs === undefined) throw new Error(`no ${kind}`)
    return { ours, theirs }
  }

  test.each(REPORT_KINDS)('in the %s: headings, and every row of every table', (kind) => {
    const { ours, theirs } = both(kind)
    const ownHeadings = headingsOf(ours).map(({ level, text }) => ({ level, text: plain(text) }))
    expect(theirs.headings.map(({ level, text }) => ({ level, text }))).toEqual(ownHeadings)
    expect(theirs.tables.length).toBe(ours.tables.length)
    theirs.tables.forEach((table, index) => {
      expect(withoutPages(table).map((row) => row.map(letters))).toEqual(
        withoutPages(ours.tables[index]?.rows ?? []).map((row) => row.map(letters)),
      )
    })
  })

  test.each(REPORT_KINDS)('in the %s: charts and footnotes', (kind) => {
    const { ours, theirs } = both(kind)
    expect(theirs.charts).toBe(ours.charts.length)
    expect(theirs.charts > 0).toBe(HOLDS[kind].figures)
    const notes = (ours.files['word/document.xml'] ?? '').match(/<w:footnoteReference /g) ?? []
    expect(theirs.footnotes).toBe(notes.length)
  })

  test.each(REPORT_KINDS.filter((kind) => HOLDS[kind].norms))('in the %s: all norms of its lists', (kind) => {
    const headings = new Set(both(kind).theirs.headings.map(({ text }) => text))
    const titlesOf = (isWanted: (set: string) => boolean) =>
      content.assessments
        .filter(({ questionSet }) => isWanted(questionSet.id))
        .flatMap(({ questionSet }) =>
          questionSet.themes.flatMap((theme) =>
            theme.norms.map(({ id, title }) => plain(`${id} · ${title}`)),
          ),
        )
    // What is about the inspection holds its framework and no other list.
    const isInside = (set: string) => ownLists(kind, 'toetsingskader') === null || set === 'toetsingskader'
    const norms = titlesOf(isInside)
    expect(norms.length).toBeGreaterThan(50)
    for (const norm of norms) expect(headings, norm).toContain(norm)
    for (const other of titlesOf((set) => !isInside(set))) expect(headings, other).not.toContain(other)
  })

  test.each(REPORT_KINDS.filter((kind) => HOLDS[kind].actions))('in the %s: all actions', (kind) => {
    const numbers = both(kind).theirs.tables.flatMap((table) => table.map(([number]) => number))
    expect(content.actions.length).toBeGreaterThan(10)
    for (const { number } of content.actions) expect(numbers).toContain(`A${String(number)}`)
  })
})
