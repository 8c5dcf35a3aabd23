/** Makes a report in a template of the VSV itself: values in its text, chapters on the lines that ask for them. */
import {
  FileChild,
  ImportedXmlComponent,
  Paragraph,
  patchDocument,
  PatchType,
  TextRun,
  type IPatch,
  type Paragraph as FootnoteParagraph,
  type TemplatePageNumberEstimator,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import type { SectionId } from '../../domain/report/kinds/report-kinds'
import type { ReportModel } from '../../domain/report/report-model'
import { NO_MOMENT } from '../../domain/zip-moment'
import {
  isTemplateBlock,
  isTemplateValue,
  sectionsOfBlock,
  type TemplateBlock,
  type TemplateValue,
} from '../../domain/report/template-placeholders'
import { partsApart, type Part } from '../sections'
import { draw } from '../word/blocks'
import { footnoteCollector, propertiesOf, type DocumentProperties } from '../word/document'
import { numbering } from '../word/style'
import { withCaptionNumbers } from './caption-numbers'
import { withOurStyles } from './added-styles'
import { ownTableStyle } from './own-table-style'
import { DOCUMENT } from './package'
import { TemplateNotFilled } from './not-filled'
import { placeholdersIn, type Placeholder } from './placeholders'
import { saidInternal } from './said-internal'
import { following, sectionAt, turned, type TemplateSection } from './section-layout'
import { contentsOf, entriesOf, withBookmarks } from './template-contents'
import { templateValues } from './template-values'
import { textOfXml } from '../../markup/xml-encoding'
import { localName, scanXml, type XmlPiece } from './xml-scan'

type Placed = Placeholder & { readonly word: TemplateBlock }
type Footnotes = Readonly<Record<number, { readonly children: readonly FootnoteParagraph[] }>>

/** What comes in the place of the words of a template. */
export interface TemplateContent {
  readonly values: Readonly<Record<TemplateValue, string>>
  readonly properties: DocumentProperties
  /** The parts of each block, of all blocks the template holds. */
  readonly partsOf: (blocks: readonly TemplateBlock[]) => readonly (readonly Part[])[]
  /** All that it is made from: whatever a user typed is in it. */
  readonly source: object
}

/** A report as it goes into a template. */
export function reportInTemplate(model: ReportModel, sections: readonly SectionId[]): TemplateContent {
  return {
    values: templateValues(model),
    properties: propertiesOf(model),
    partsOf: (blocks) => {
      const groups = partsApart(
        model,
        blocks.map((block) => sectionsOfBlock(block, sections, blocks)),
      )
      return model.internal ? saidInternal(groups) : groups
    },
    source: model,
  }
}

/**
 * A report, or another document, as .docx.
 *
 * Throws {@link TemplateNotFilled} rather than give a file that Word cannot open, or in which a word of the template is left.
 *
 * @param template as `readTemplate` gave it: nothing in it runs or fetches, and every block is where a chapter can be
 */
export async function fillTemplate(
  template: Uint8Array,
  content: TemplateContent,
  design: {
    readonly house: HouseStyle
    readonly pageNumbers?: TemplatePageNumberEstimator | undefined
  },
): Promise<Uint8Array> {
  const { house, pageNumbers } = design
  const unpacked = new Map(Object.entries(unzipSync(template)))
  const parts = new Map(await withOurStyles(unpacked, house))
  const tableStyle = ownTableStyle(unpacked)
  const found = placeholdersIn(parts)
  const blocks = found.filter(isPlaced)
  const drawn = withBookmarks(content.partsOf(blocks.map(({ word }) => word)))
  const entries = entriesOf(drawn)
  const xml = textOfXml(parts.get(DOCUMENT) ?? new Uint8Array()) ?? ''
  const pieces = scanXml(parts.get(DOCUMENT) ?? new Uint8Array()) ?? []
  const sheets = sheetsOf(xml, pieces)
  const { notes, footnotes } = footnoteCollector()
  const patches = new Map<string, IPatch>()
  // Values first: the library looks through everything again for each word, chapters included.
  const { values } = content
  for (const { raw, word } of found)
    if (isTemplateValue(word))
      patches.set(raw, { type: PatchType.PARAGRAPH, children: [new TextRun(values[word])] })
  blocks.forEach(({ raw, start }, index) => {
    const children = sheets.lay(drawn[index] ?? [], start, (part, textWidth) =>
      part.blocks[0]?.kind === 'contents'
        ? contentsOf(part.blocks[0], entries, textWidth.portrait)
        : draw(part.blocks, { ...house, textWidth, tableStyle }, footnotes),
    )
    patches.set(raw, {
      type: PatchType.DOCUMENT,
      children: children.length > 0 ? children : [new Paragraph('')],
    })
  })
  parts.set(DOCUMENT, strToU8(sheets.documentWithSections()))
  const filled = await patched(zipSync(Object.fromEntries(parts), { level: 0, mtime: NO_MOMENT }), patches, {
    notes,
    pageNumbers,
    content,
  })
  const whole = unzipSync(filled)
  const main = whole[DOCUMENT] ?? new Uint8Array()
  const finished = { ...whole, [DOCUMENT]: strToU8(withCaptionNumbers(strFromU8(main))) }
  for (const [name, bytes] of Object.entries(finished))
    if (/\.(?:xml|rels)$/i.test(name) && scanXml(bytes) === null)
      throw new TemplateNotFilled(`${name} is not sound`)
  return zipSync(finished, { mtime: NO_MOMENT })
}

const isPlaced = (placeholder: Placeholder): placeholder is Placed => isTemplateBlock(placeholder.word)

/**
 * Filled in two steps. The library fills one word after another, and would find `{{normen}}` in the text of a norm too; so first every
 * word of the template becomes a mark that nothing in the report holds.
 */
async function patched(
  template: Uint8Array,
  patches: ReadonlyMap<string, IPatch>,
  rest: {
    readonly notes: Footnotes
    readonly pageNumbers: TemplatePageNumberEstimator | undefined
    readonly content: TemplateContent
  },
): Promise<Uint8Array> {
  const [start, end] = marksFor(rest.content.source)
  const marks = [...patches.keys()].map((raw, index) => [raw, `${start}${String(index)}${end}`] as const)
  const marked = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches: Object.fromEntries(
      marks.map(([raw, mark]) => [raw, { type: PatchType.PARAGRAPH, children: [new TextRun(mark)] }]),
    ),
  })
  // Only words of the template can be there now; those of the report come next, and may look the same.
  const passed = placeholdersIn(new Map(Object.entries(unzipSync(marked)))).find(({ raw }) =>
    patches.has(raw),
  )
  if (passed !== undefined) throw new TemplateNotFilled(`${passed.raw} was passed over`)
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: marked,
    placeholderDelimiters: { start, end },
    patches: Object.fromEntries([...patches.values()].map((patch, index) => [String(index), patch])),
    numbering,
    properties: rest.content.properties,
    ...(Object.keys(rest.notes).length > 0 && { footnotes: rest.notes }),
    ...(rest.pageNumbers && { pageNumbers: rest.pageNumbers }),
  })
  for (const [name, bytes] of Object.entries(unzipSync(filled)))
    if (name.endsWith('.xml') && strFromU8(bytes).includes(start))
      throw new TemplateNotFilled(`a mark is left in ${name}`)
  return filled
}

/** Brackets of characters for private use that occur nowhere in what the document is made from. */
function marksFor(source: object): readonly [string, string] {
  const text = JSON.stringify(source)
  for (let code = 0xe000; code < 0xf8fe; code += 2) {
    const [start, end] = [String.fromCharCode(code), String.fromCharCode(code + 1)]
    if (!text.includes(start) && !text.includes(end)) return [start, end]
  }
  // Somebody typed all of them: a run of one is not in the text.
  let start = '\uE000'
  while (text.includes(start)) start += '\uE000'
  return [start, '\uE001']
}

/** Lays parts on the sheets of the template; mends its sections where a part needs a sheet on its side. */
function sheetsOf(xml: string, pieces: readonly XmlPiece[]) {
  const sections = new Map<string, { section: TemplateSection; begun: boolean; last: string | null }>()

  function lay(
    parts: readonly Part[],
    start: number,
    drawPart: (part: Part, textWidth: TemplateSection['textWidth']) => FileChild[],
  ): FileChild[] {
    const at = sectionAt(xml, pieces, start)
    const key = String(at.span?.start ?? 'none')
    const state = sections.get(key) ?? { section: at, begun: false, last: null }
    sections.set(key, state)
    const ends = endsDocument(pieces, start, at)
    return parts.flatMap((part, index) => {
      const children = drawPart(part, at.textWidth)
      if (part.orientation !== 'landscape' || at.landscape) return children
      const before = endOfSection(state.begun ? following(at.xml) : at.xml)
      state.begun = true
      // The sheets at the end of the document are those of its last section.
      const isEnd = ends && index === parts.length - 1 && at.span !== null
      if (isEnd) state.last = turned(at.xml)
      return isEnd ? [before, ...children] : [before, ...children, endOfSection(turned(at.xml))]
    })
  }

  /** The document with its sections as they are after what was laid. */
  function documentWithSections(): string {
    const begun = [...sections.values()].filter((state) => state.begun)
    return begun
      .sort((one, other) => (other.section.span?.start ?? 0) - (one.section.span?.start ?? 0))
      .reduce((text, { section: { span, xml: own }, last }) => {
        if (span === null) return text
        return `${text.slice(0, span.start)}${last ?? following(own)}${text.slice(span.end)}`
      }, xml)
  }

  return { lay, documentWithSections }
}

/** An invisible paragraph that ends a section. */
function endOfSection(properties: string): FileChild {
  const paragraph = new FileChild('w:p')
  paragraph.addChildElement(
    ImportedXmlComponent.fromXmlString(
      `<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr>`,
    ),
  )
  return paragraph
}

/** Whether nothing but the properties of the last section comes after the paragraph. */
function endsDocument(pieces: readonly XmlPiece[], start: number, { span }: TemplateSection): boolean {
  if (span === null) return false
  return !pieces.some(
    (piece) =>
      piece.kind === 'open' &&
      piece.start > start &&
      ['p', 'tbl', 'sectPr'].includes(localName(piece.name)) &&
      piece.start !== span.start,
  )
}
