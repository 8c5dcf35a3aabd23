/** What comes out of the printer says what the Word file says. */
import { describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { makeReport } from '../../src/report/make-report'
import { OWN_HOUSE } from '../../src/report/own-house'
import { makePrintPage } from '../../src/report/print/print-page'
import { quoted } from '../../src/look/quoted'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { report } from '../../src/texts/report/report'
import { headingsOf, readDocx } from './read-docx'
import { readPrint, type ReadPrint } from './read-print'

const content = exampleContent(mirrorSet, frameworkSet)
const optionsOf = (kind: ReportKind) =>
  ({
    kind,
    today: '2026-11-23',
    appVersion: '9.9.9',
    framework: frameworkSet.id,
    mirror: mirrorSet,
    professions: mirrorSet.professions,
  }) as const

/** Spaces of every kind count as one: Word has some that do not break. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Only Word knows the page a norm is on. */
const withoutPages = (rows: readonly (readonly string[])[]) =>
  rows[0]?.at(-1) === report.normIndex.columns.page ? rows.map((row) => row.slice(0, -1)) : rows

/** How often each line occurs. */
function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** Without its number: that one Word fills in by itself. */
const CAPTION = /^(Tabel|Figuur) \d+\./

/** A form for the pen, in other words a table in Word where paper has boxes; see below. */
const laidOut = REPORT_KINDS.filter((kind) => kind !== 'blanco')

describe.each(laidOut)('the %s on paper', (kind) => {
  const printed = readPrint(makePrintPage(content, optionsOf(kind)))

  test('has the headings, tables, figures and sentences of the Word file', async () => {
    const docx = readDocx(await makeReport(content, { ...optionsOf(kind), pageNumbers: false }))
    expect(printed.headings.map(({ level, text }) => ({ level, text: plain(text) }))).toEqual(
      headingsOf(docx).map(({ level, text }) => ({ level, text: plain(text) })),
    )
    expect(printed.tables.map((rows) => rows.map((row) => row.map(plain)))).toEqual(
      docx.tables.map(({ rows }) => withoutPages(rows).map((row) => row.map(plain))),
    )
    expect(printed.descriptions).toEqual(docx.descriptions)

    const onPaper = counted(printed.lines.map((line) => plain(line).replace(CAPTION, '$1 .')))
    const inWord = counted(
      docx.paragraphs
        .filter(({ style }) => !/^TOC\d$/.test(style))
        .flatMap(({ text }) => text.split('\t').map(plain))
        // How to renew the list of contents is of no use on paper.
        .filter((line) => line !== report.contents.hint),
    )
    const missing = [...inWord].filter(([line, times]) => (onPaper.get(line) ?? 0) < times)
    expect(missing).toEqual([])
  })

  test('numbers its tables and figures from one', () => {
    for (const word of [report.table, report.figure]) {
      const numbers = printed.lines.flatMap((line) => new RegExp(`^${word} (\\d+)\\. `).exec(line)?.[1] ?? [])
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
    }
  })

  test('goes down one heading at a time, and every link inside has somewhere to go', () => {
    // An invitation has no chapters: there the title of the page stands above.
    let above = 1
    for (const { level, text } of printed.headings) {
      expect(level - above, text).toBeLessThanOrEqual(1)
      above = level
    }
    const ids = idsIn(printed)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { space, attributes } of printed.elements)
      if (space === 'html' && attributes.href !== undefined)
        expect(ids, attributes.href).toContain(attributes.href.slice(1))
  })
})

const idsIn = ({ elements }: ReadPrint): readonly string[] =>
  elements.flatMap(({ space, attributes }) =>
    space === 'html' && attributes.id !== undefined ? [attributes.id] : [],
  )

test('the notes of the Word file come at the end, each with a link back', async () => {
  const printed = readPrint(makePrintPage(content, optionsOf('inspectie')))
  const docx = readDocx(await makeReport(content, { ...optionsOf('inspectie'), pageNumbers: false }))
  const notes = printed.elements.filter(
    ({ tag, attributes }) => tag === 'section' && 'aria-label' in attributes,
  )
  expect(notes).toHaveLength(1)
  const inWord = [...(docx.files['word/footnotes.xml'] ?? '').matchAll(/<w:footnote [^>]*w:id="[1-9]/g)]
    .length
  expect(inWord).toBeGreaterThan(0)
  const places = idsIn(printed).filter((id) => id.startsWith('r-note-place-'))
  expect(places).toHaveLength(inWord)
})

test('the blank questionnaire asks the same questions, with a box for every answer', async () => {
  const printed = readPrint(makePrintPage(content, optionsOf('blanco')))
  const docx = readDocx(await makeReport(content, optionsOf('blanco')))
  expect(printed.headings.map(({ text }) => plain(text))).toEqual(
    headingsOf(docx).map(({ text }) => plain(text)),
  )
  const boxes = (text: string): number => text.split('☐').length - 1
  const onPaper = [...printed.lines, ...printed.tables.flat(2)].map(boxes).reduce((sum, one) => sum + one, 0)
  expect(onPaper).toBe(boxes(docx.allText))
  expect(onPaper).toBeGreaterThan(300)
})

test('only the chosen sections come out, in the order of the report', () => {
  const { headings } = readPrint(
    makePrintPage(content, { ...optionsOf('volledig'), sections: ['method', 'participants'] }),
  )
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    report.cover.participants,
    report.method.title,
  ])
})

test('house colours, font and logo are on it; a colour that is none is left out', () => {
  const house = {
    ...OWN_HOUSE,
    primary: '7A0C2E',
    accent: 'red;} body{background:url(//x)}',
    font: 'Arial',
    logo: { kind: 'png', bytes: new Uint8Array([1, 2, 3]), width: 480, height: 110 },
  } as const
  const page = makePrintPage(content, { ...optionsOf('bestuur'), house })
  expect(page.css).toContain('--report-primary: #7A0C2E')
  expect(page.css).toContain("--report-font: 'Arial'")
  expect(page.css).toContain(`--report-accent: #${OWN_HOUSE.accent}`)
  expect(page.css).not.toContain('url(')
  const logo = readPrint(page).elements.find(({ tag }) => tag === 'img')
  expect(logo?.attributes).toMatchObject({
    src: 'data:image/png;base64,AQID',
    alt: 'Logo van VSV Rijn en Kromme',
    width: 150,
    height: 34,
  })
})

test('a name in the margin of the paper cannot close the string it is in', () => {
  for (const name of ['"} body{background:url(//x)} @page x{', '\\', "'", '</style>', '😀 مرحبا', '/* '])
    expect(quoted(name)).toMatch(/^"([\p{L}\p{N} .,:·–-]|\\[0-9a-f]{1,6} )*"$/u)
  expect(quoted('VSV Zorg · 2026')).toBe('"VSV Zorg · 2026"')
})
