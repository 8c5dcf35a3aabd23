/** Draws the blocks of a report as parts of a Word document. */
import {
  Bookmark,
  type FileChild,
  type HeadingLevel,
  ImageRun,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import { report } from '../../texts/report/report'
import type { Block, KeyFigure } from '../blocks'
import { colours, tones } from '../colours'
import { oneLine } from '../plain-text'
import { cutLine, writingLines } from './by-hand'
import { chartOf, legendOf } from './charts'
import { cellStyles } from './cell-style'
import { characterOf } from './character-style'
import { BULLETS, type Drawing, FIELD_INDENT, styleOf, styles, widthOf } from './style'
import { slipsOf } from './slips'
import { tableOf } from './table'
import { HEADED, tableStyles } from './table-style'
import { type Footnotes, inline, runs } from './text'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Draws a list of blocks; the first of a section needs no new page of its own. */
export function draw(blocks: readonly Block[], house: Drawing, footnotes: Footnotes): FileChild[] {
  return blocks.flatMap((block, index) =>
    drawOne(block, house, footnotes, { first: index === 0, next: blocks[index + 1] }),
  )
}

function drawOne(
  block: Block,
  house: Drawing,
  footnotes: Footnotes,
  { first, next }: { readonly first: boolean; readonly next: Block | undefined },
): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [drawHeading(block, first)]
    case 'paragraph':
      return [paragraph(block, footnotes)]
    case 'field':
      return [field(block, footnotes)]
    case 'caption':
      return [caption(block)]
    case 'table':
      return [tableOf(block, house)]
    case 'key-figures':
      return [figureBand(block, house)]
    case 'chart':
      return [chartOf(block, house, next?.kind === 'legend')]
    case 'legend':
      return [legendOf(block)]
    case 'cover':
      return cover(block, house)
    case 'title-block':
      return titleBlock(block, house)
    case 'contents':
      return contents(block)
    case 'lines':
      return writingLines(block)
    case 'cut':
      return [cutLine(block)]
    case 'slips':
      return [slipsOf(block.slips, house)]
  }
}

function paragraph({ look, parts, keepNext }: BlockOf<'paragraph'>, footnotes: Footnotes): Paragraph {
  const style = styleOf[look]
  return new Paragraph({
    children: inline(parts, footnotes),
    ...(style !== null && { style }),
    // In the style too; said here for a template, where the list of a style would be another.
    ...((look === 'bullet' || look === 'compact-bullet') && { numbering: { reference: BULLETS, level: 0 } }),
    ...(keepNext && { keepNext }),
  })
}

const LEVELS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const satisfies Record<
  number,
  (typeof HeadingLevel)[keyof typeof HeadingLevel]
>

/** Half points. */
const COMPACT = 21

/** `first` of its section needs no new page. */
export function drawHeading(
  { level, text, compact, newPage, bookmark }: BlockOf<'heading'>,
  first: boolean,
): Paragraph {
  const run = new TextRun({ text: oneLine(text), ...(compact && { size: COMPACT }) })
  return new Paragraph({
    heading: LEVELS[level],
    children: bookmark ? [new Bookmark({ id: bookmark, children: [run] })] : [run],
    ...(newPage && !first && { pageBreakBefore: true }),
    ...(compact && { spacing: { before: 120, after: 30 } }),
    // The style has no room above: at the top of a page that would push the chapter down.
    ...(level === 1 && !newPage && !first && { spacing: { before: 220, after: 100 } }),
  })
}

function field({ label, parts, keepNext }: BlockOf<'field'>, footnotes: Footnotes): Paragraph {
  return new Paragraph({
    ...(keepNext && { keepNext }),
    style: styles.field,
    tabStops: [{ type: TabStopType.LEFT, position: FIELD_INDENT }],
    children: [
      new TextRun({ text: label, ...characterOf({ bold: true }) }),
      new TextRun({ children: ['\t'] }),
      ...inline(parts, footnotes),
    ],
  })
}

/** "Tabel 3. Titel": numbered by Word's own counter, so that inserted tables renumber. */
function caption({ of, text }: BlockOf<'caption'>): Paragraph {
  const word = report[of]
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`. ${oneLine(text)}`)],
  })
}

/** Large figures side by side, each with its meaning: a table whose header row names them. */
function figureBand({ figures, small: isSmall }: BlockOf<'key-figures'>, drawing: Drawing): Table {
  const width = Math.floor(widthOf(drawing, 'portrait') / figures.length)
  const cells = (make: (figure: KeyFigure) => Paragraph) =>
    figures.map(
      (figure) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...(isSmall && { margins: { top: 0, bottom: 0, left: 80, right: 20 } }),
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.soft },
          children: [make(figure)],
        }),
    )
  const small = (text: string): Paragraph =>
    new Paragraph({
      style: cellStyles[isSmall ? 'dense' : 'plain'].left,
      children: [new TextRun(oneLine(text))],
    })
  return new Table({
    style: tableStyles.figures,
    tableLook: HEADED,
    width: { size: width * figures.length, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, children: cells((figure) => small(figure.label)) }),
      new TableRow({
        children: cells(
          (figure) =>
            new Paragraph({
              style: isSmall ? styles.smallBig : styles.big,
              children: [new TextRun(figure.value)],
            }),
        ),
      }),
      new TableRow({ children: cells((figure) => small(figure.meaning)) }),
    ],
  })
}

/** Largest logo on the cover, in pixels of 1/96 inch. */
const LOGO = { width: 240, height: 110 }

function cover(block: BlockOf<'cover'>, { logo, coverText }: HouseStyle): FileChild[] {
  return [
    ...(logo === null ? [] : [logoOf(logo, block.title, LOGO)]),
    new Paragraph({
      style: styles.aboveTitle,
      // Where it comes on the sheet: lower without a logo.
      spacing: { before: logo === null ? 2200 : 900 },
      children: runs(oneLine(block.above)),
    }),
    new Paragraph({ heading: 'Title', children: runs(block.title) }),
    new Paragraph({ style: styles.belowTitle, children: runs(oneLine(coverText) || block.subtitle) }),
    ...block.fields.map(({ label, value }) => field({ kind: 'field', label, parts: [value] }, NO_FOOTNOTES)),
    ...block.warnings.map((text) => new Paragraph({ style: styles.warning, children: runs(text) })),
    ...block.notes.map(
      (text, index) =>
        new Paragraph({
          style: styles.note,
          ...(index === 0 && { spacing: { before: 700 } }),
          children: runs(text),
        }),
    ),
  ]
}

function logoOf(logo: NonNullable<HouseStyle['logo']>, name: string, most: typeof LOGO): Paragraph {
  const shrink = Math.min(1, most.width / logo.width, most.height / logo.height)
  return new Paragraph({
    children: [
      new ImageRun({
        type: logo.kind,
        data: logo.bytes,
        transformation: { width: logo.width * shrink, height: logo.height * shrink },
        altText: { name: report.logo, title: report.logo, description: report.logoOf(oneLine(name)) },
      }),
    ],
  })
}

/** A logo above a text that continues, in pixels of 1/96 inch. */
const SMALL_LOGO = { width: 150, height: 60 }

function titleBlock(
  { title, subtitle, line, compact }: BlockOf<'title-block'>,
  { logo, accent }: HouseStyle,
): FileChild[] {
  return [
    ...(logo === null ? [] : [logoOf(logo, title, SMALL_LOGO)]),
    new Paragraph({
      heading: 'Title',
      ...(compact && { spacing: { after: 0 } }),
      children: runs(title, { size: compact ? 28 : 40 }),
    }),
    new Paragraph({
      spacing: { after: compact ? 60 : 240 },
      border: { bottom: { style: 'single', size: 12, color: accent, space: compact ? 2 : 6 } },
      children: [
        ...runs(subtitle, { size: compact ? 20 : 26, bold: true }),
        ...runs(line === '' ? '' : `   ${line}`, { color: tones.muted }),
      ],
    }),
  ]
}

/** The cover has none. */
const NO_FOOTNOTES: Footnotes = { add: (text) => new TextRun(` (${oneLine(text)})`) }

function contents({ title, hint }: BlockOf<'contents'>): FileChild[] {
  return [
    new Paragraph({
      style: styles.contentsTitle,
      pageBreakBefore: true,
      children: [new TextRun(title)],
    }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ style: styles.note, children: runs(hint) }),
  ]
}
