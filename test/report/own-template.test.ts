/** A Word template of the VSV itself: filled as asked, whole for Word, and nothing in it that runs or fetches. */
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import {
  REPORT_KINDS,
  SECTION_IDS,
  SECTIONS_OF,
  type ReportKind,
} from '../../src/domain/report/kinds/report-kinds'
import { BLOCK_SECTIONS, previewOf } from '../../src/domain/report/template-placeholders'
import { readTemplate } from '../../src/report/template/read-template'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { report } from '../../src/texts/report/report'
import { templateParts } from '../../src/storage/template-parts'
import { changedPart, chaptersTemplate, letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from './dossiers'
import { readDocx, type ReadDocx } from './read-docx'
import { faultsIn, office, pagesOf, pdfToText, validator } from './tools'

const today = '2026-04-01'
const example = () => exampleContent(mirrorSet, frameworkSet)

/** A template read as the application does; throws when it is refused. */
function read(bytes: Uint8Array) {
  const parts = templateParts(bytes)
  if (!parts.ok) throw new Error(parts.problem.message)
  const template = readTemplate(parts.value)
  if (!template.ok) throw new Error(template.problem.message)
  return template.value
}

/** The code and the sentence with which a template is refused; throws when it is taken. */
function refusal(bytes: Uint8Array) {
  const parts = templateParts(bytes)
  const outcome = parts.ok ? readTemplate(parts.value) : parts
  if (outcome.ok) throw new Error('This should have been refused')
  return outcome.problem
}

let letter: Uint8Array
let chapters: Uint8Array
beforeAll(async () => {
  letter = await letterTemplate()
  chapters = await chaptersTemplate()
})

const WITH_TEXT = REPORT_KINDS.filter((kind) => kind !== 'blanco')

const filled = (template: Uint8Array, kind: ReportKind, content = example()) =>
  reportBytes(content, kind, { today, template: read(template).bytes })

describe.skipIf(validator === null)('Word opens a filled template without repair', () => {
  test.each(WITH_TEXT)('letter paper, %s', async (kind) => {
    expect(await faultsIn(await filled(letter, kind))).toEqual([])
  })
  test.each(WITH_TEXT)('chapters in an order of its own, %s', async (kind) => {
    expect(await faultsIn(await filled(chapters, kind))).toEqual([])
  })
})

describe('a filled template', () => {
  test('has the values where Word cut a word in pieces, in its look, and in header and table', async () => {
    const docx = readDocx(await filled(letter, 'bestuur'))
    expect(docx.allText).toContain('Rapport van VSV Rijn en Kromme, opgemaakt op 1-4-2026.')
    const headers = Object.entries(docx.files).filter(([name]) => /^word\/header\d*\.xml$/.test(name))
    const texts = headers.map(([, xml]) => xml.replace(/<[^>]*>/g, ''))
    expect(texts).toContain('VSV Rijn en Kromme – Bestuursrapport (concept)')
    const other = readDocx(await filled(chapters, 'bestuur'))
    expect(other.tables[0]?.rows[0]?.join(' ')).toContain('VSV Rijn en Kromme')
  })

  test('contains what the report contains without a template: the same tables with the same rows', async () => {
    const plain = readDocx(await reportBytes(example(), 'inspectie', { today }))
    const docx = readDocx(await filled(letter, 'inspectie'))
    const rowsOf = (docx: ReadDocx) => docx.tables.map(({ rows }) => rows)
    expect(rowsOf(docx)).toEqual(rowsOf(plain))
    expect(docx.charts).toHaveLength(plain.charts.length)
  })

  test('leaves unknown words as they are, and known words nowhere', async () => {
    const docx = readDocx(await filled(letter, 'volledig'))
    expect(docx.allText.match(/\{\{[^}]*\}\}/g)).toEqual(['{{kenmerk}}'])
  })

  test('has the chapter of a word that an earlier version offered', async () => {
    const older = changedPart(chapters, DOCUMENT, (xml) => xml.replace('{{bewijs}}', '{{Uitgezet-werk}}'))
    expect(read(older).words).toContain('verdeeld-werk')
    const docx = readDocx(await filled(older, 'volledig'))
    expect(docx.allText).toContain(report.sentWork.title)
    expect(docx.allText).not.toContain('itgezet-werk')
  })

  test('numbers its captions and knows the pages of its contents', async () => {
    const bytes = await reportBytes(example(), 'inspectie', {
      today,
      template: read(chapters).bytes,
      pageNumbers: true,
    })
    const docx = readDocx(bytes)
    expect(docx.allText).toContain('Tabel 1. ')
    expect(docx.allText).toContain('Tabel 2. ')
    const xml = docx.files['word/document.xml'] ?? ''
    const entries = [...xml.matchAll(/PAGEREF inhoud_\d+[^<]*<\/w:instrText>.*?<w:t[^>]*>(\d*)<\/w:t>/g)]
    expect(entries.length).toBeGreaterThan(2)
    for (const [, page] of entries) expect(Number(page)).toBeGreaterThan(0)
  })

  test('is not misled by words between braces in what people typed', async () => {
    const content = example()
    const typed = 'Zie {{rapport}} en {{samenvatting}} van {{vsv}}'
    const actions = content.actions.map((action) => ({ ...action, title: typed }))
    const once = readDocx(await filled(letter, 'verbeterplan', { ...content, actions }))
    expect(once.allText.split(typed).length).toBeGreaterThan(content.actions.length)
    expect(once.allText.split('Verbeterplan').length).toBe(
      readDocx(await filled(letter, 'verbeterplan')).allText.split('Verbeterplan').length,
    )
  })

  test('has wide tables on sheets that lie on their side, with the header of the template', async () => {
    const xml = readDocx(await filled(letter, 'verbeterplan')).files['word/document.xml'] ?? ''
    const sections = xml.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g) ?? []
    const turned = sections.map((section) => section.includes('w:orient="landscape"'))
    // The table, its details upright, the sheets of the owners, and those of the norms at the end: no empty page after them.
    expect(turned).toEqual([false, true, false, true, false])
    for (const section of sections) expect(section).toContain('w:headerReference')
    // Only the first page is a first page.
    expect(sections.map((section) => section.includes('w:titlePg'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('reveals nothing about who made the template', async () => {
    const { files } = readDocx(await filled(letter, 'bestuur'))
    expect(Object.values(files).join('')).not.toContain('Jan de Maker')
    expect(files['docProps/core.xml']).toContain('VSV Rijn en Kromme')
  })

  test.skipIf(office === null || pdfToText === null)('opens in LibreOffice with every chapter', async () => {
    const pages = await pagesOf(await filled(chapters, 'bestuur'))
    const text = pages.join('\n')
    for (const part of [
      'Voorwoord van de voorzitter',
      'Beslisblad voor het bestuur',
      'Tot slot een eigen woord',
    ])
      expect(text).toContain(part)
  })
})

const DOCUMENT = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const relation = (type: string, target: string) => (xml: string) =>
  xml.replace(
    '</Relationships>',
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  )
const inBody = (markup: string) => (xml: string) => xml.replace('<w:body>', `<w:body>${markup}`)
const field = (...pieces: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const hostile: readonly (readonly [string, string, string, (xml: string) => string])[] = [
  ['macros', 'macros', 'word/vbaProject.bin', () => 'x'],
  [
    'a document type that allows macros',
    'macros',
    '[Content_Types].xml',
    (xml) => xml.replace('document.main+xml', 'document.macroEnabled.main+xml'),
  ],
  ['a picture from the web', 'external', RELATIONS, relation('image', 'https://voorbeeld.example/a.png')],
  ['a frame from a share', 'external', RELATIONS, relation('frame', 'file://server/deel/a.docx')],
  ['another document that Word adds on opening', 'imported', RELATIONS, relation('aFChunk', 'a.html')],
  ['a mark for such a document', 'imported', DOCUMENT, inBody('<w:altChunk r:id="rId1"/>')],
  ['an embedded workbook', 'embedded', 'word/embeddings/oleObject1.bin', () => 'x'],
  ['a control', 'embedded', 'word/activeX/activeX1.xml', () => '<ax/>'],
  ['a field that starts a program', 'field', DOCUMENT, inBody(field('DDEAUTO c:\\\\x'))],
  ['such a field cut in pieces', 'field', DOCUMENT, inBody(field(' DDE', 'AUTO c:\\\\x'))],
  ['a field that fetches a picture', 'field', DOCUMENT, inBody(field('INCLUDEPICTURE https://x.example'))],
  ['a field that spells another', 'field', DOCUMENT, inBody(field('QUOTE 68 68 69'))],
  [
    'a field in short form',
    'field',
    DOCUMENT,
    inBody('<w:p><w:fldSimple w:instr="INCLUDETEXT c:\\x.docx"/></w:p>'),
  ],
  [
    'a document type with entities',
    'damaged',
    DOCUMENT,
    (xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
  ],
  ['markup that does not close', 'damaged', DOCUMENT, (xml) => xml.replace('</w:body>', '')],
  [
    'another kind of file in a zip',
    'not-word',
    '[Content_Types].xml',
    (xml) => xml.replaceAll('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
  ],
  [
    'a chapter in the middle of a line',
    'block-place',
    DOCUMENT,
    (xml) => xml.replace('{{rapport}}', 'Zie {{rapport}}'),
  ],
  ['a chapter twice', 'block-twice', DOCUMENT, inBody('<w:p><w:r><w:t>{{ RAPPORT }}</w:t></w:r></w:p>')],
]

describe('a template that could harm, or cannot be filled, is refused with one clear sentence', () => {
  test.each(hostile)('%s', (_name, code, part, change) => {
    const problem = refusal(changedPart(letter, part, change))
    expect(problem.code).toBe(`template/${code}`)
    expect(problem.message).toMatch(/^[A-Z{].*\.$/)
  })

  test('a chapter in a table', () => {
    expect(refusal(changedPart(chapters, DOCUMENT, (xml) => xml.replace('{{vsv}}', '{{normen}}'))).code).toBe(
      'template/block-place',
    )
  })

  test('no placeholder at all', () => {
    const bare = changedPart(changedPart(letter, DOCUMENT, without), 'word/header2.xml', without)
    expect(refusal(changedPart(bare, 'word/header1.xml', without)).code).toBe('template/no-placeholders')
  })

  test.each([
    ['too large', 'too-big', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['an old document, or one behind a password', 'locked', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['no zip', 'not-word', new TextEncoder().encode('Geachte heer')],
  ])('%s', (_name, code, bytes) => {
    expect(refusal(bytes).code).toBe(`template/${code}`)
  })

  test('one that unpacks to far more than it is', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) })
    expect(refusal(bomb).code).toBe('template/damaged')
  })
})

const without = (xml: string) => xml.replaceAll('{{', '').replaceAll('}}', '')

test('links to the web and the name of an attached template go, the text stays', async () => {
  const attached = changedPart(
    changedPart(letter, 'word/_rels/settings.xml.rels', () =>
      relation(
        'attachedTemplate',
        'file:///C:/Users/jan/huis.dotx',
      )(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
    ),
    'word/settings.xml',
    (xml) =>
      xml.replace(
        /(<w:settings\b[^>]*>)/,
        '$1<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdX"/>',
      ),
  )
  const linked = changedPart(
    changedPart(attached, RELATIONS, relation('hyperlink', 'https://voorbeeld.example')),
    DOCUMENT,
    inBody('<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>www.voorbeeld.example</w:t></w:r></w:hyperlink></w:p>'),
  )
  const bytes = await filled(linked, 'bestuur')
  const { files, allText } = readDocx(bytes)
  expect(allText).toContain('www.voorbeeld.example')
  for (const gone of ['TargetMode="External"', 'huis.dotx', 'attachedTemplate'])
    expect(Object.values(files).join('')).not.toContain(gone)
  if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
})

describe('before anything is made', () => {
  test('the user reads what is filled in, what is unknown, what stays empty and what is left out', () => {
    const { words } = read(chapters)
    const preview = previewOf([...words, 'typfout'], SECTIONS_OF.bestuur)
    expect(preview.used).toEqual(['vsv', 'contact', 'samenvatting', 'spiegel', 'stand', 'acties'])
    expect(preview.unknown).toEqual(['typfout'])
    expect(preview.empty).toEqual(['inhoudsopgave', 'bewijs'])
    expect(preview.missing).toEqual(['voorblad'])
  })

  test('the whole report leaves nothing out but a cover and a list of contents', () => {
    for (const kind of WITH_TEXT) {
      const { missing } = previewOf(read(letter).words, SECTIONS_OF[kind])
      expect(missing.filter((block) => block !== 'voorblad' && block !== 'inhoudsopgave')).toEqual([])
    }
  })

  test('every section a report can have has a word of its own', () => {
    const placed = Object.values(BLOCK_SECTIONS).flat()
    expect([...placed].sort()).toEqual([...SECTION_IDS].sort())
  })
})
