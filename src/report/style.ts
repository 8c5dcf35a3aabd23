/** How the document looks: sizes, colours and styles. Real styles, so that changing Heading 1 in Word changes all chapters. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  type IPropertiesOptions,
  type ISectionOptions,
  PageOrientation,
  TabStopType,
} from 'docx'
import { diverging, light, noVerdict, type ScaleStep } from '../look/tokens'
import type { Standing } from '../domain/framework/readiness'
import type { Band } from '../domain/results/round-results'

/** Said out loud: LibreOffice takes a line height without a rule for an exact one, and clips charts to one line. */
const AUTO = 'auto'

/** Word writes colours without the hash. */
export const hex = (colour: string): string => colour.replace('#', '')

export const colours = {
  primary: hex(light.primary),
  ink: hex(light.ink),
  muted: hex(light.muted),
  line: hex(light.line),
  soft: 'EEF3F4',
  head: hex(light.primary),
  headText: hex(light.onPrimary),
  warning: hex(light.warning),
  error: hex(light.error),
} as const

const step = (from: ScaleStep) => ({ fill: hex(from.fill), text: hex(from.text) })

export const scale = [
  step(diverging.lowest),
  step(diverging.low),
  step(diverging.middle),
  step(diverging.high),
  step(diverging.highest),
] as const

export const verdictColours = {
  met: step(diverging.highest),
  'largely-met': step(diverging.high),
  'largely-unmet': step(diverging.low),
  unmet: step(diverging.lowest),
  unknown: step(noVerdict),
  'not-assessed': { fill: 'F4F6F6', text: hex(light.muted) },
  'not-applicable': { fill: 'FFFFFF', text: hex(light.muted) },
} as const satisfies Record<Standing, { fill: string; text: string }>

export const bandColours = {
  strong: step(diverging.highest),
  discuss: step(diverging.middle),
  attention: step(diverging.lowest),
} as const satisfies Record<Band, { fill: string; text: string }>

export const FONT = 'Calibri'

const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
const margin = {
  top: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(22),
  left: convertMillimetersToTwip(22),
  right: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(11),
  footer: convertMillimetersToTwip(10),
}

/** Width of the text in twips. */
export const textWidth = {
  portrait: A4.width - margin.left - margin.right,
  landscape: A4.height - margin.left - margin.right,
} as const

export type Orientation = keyof typeof textWidth

export function pageOf(orientation: Orientation): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      // docx turns the sheet itself: it wants the upright sizes for both.
      size: {
        ...A4,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin,
    },
  }
}

/** Style ids of our own; headings, title, caption and table of contents use Word's. */
export const styles = {
  field: 'Veld',
  fieldBelow: 'VeldVervolg',
  cell: 'Tabeltekst',
  note: 'Toelichting',
  bullet: 'Opsomming',
  compactBullet: 'OpsommingCompact',
  warning: 'LetOp',
  lead: 'Inleiding',
  big: 'Kerncijfer',
  contentsTitle: 'TOCHeading',
} as const

/** Where the text of a field starts, right of its label. */
export const FIELD_INDENT = convertMillimetersToTwip(42)

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: colours.primary },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

const body = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

export const documentStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: colours.ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: AUTO } },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: colours.primary },
      paragraph: { spacing: { before: 0, after: 120, line: 240, lineRule: AUTO }, keepNext: true },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(27, 320, 100),
    heading3: heading(23, 240, 60),
    heading4: heading(21, 160, 40),
    caption: {
      run: { font: FONT, size: 18, bold: true, color: colours.muted },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
    listParagraph: { run: { font: FONT } },
  },
  paragraphStyles: [
    {
      ...body(styles.field, 'Veld'),
      run: { size: 20 },
      paragraph: {
        spacing: { after: 50, line: 252, lineRule: AUTO },
        indent: { left: FIELD_INDENT, hanging: FIELD_INDENT },
      },
    },
    {
      ...body(styles.fieldBelow, 'Veld vervolg'),
      run: { size: 20 },
      paragraph: { spacing: { after: 50, line: 252, lineRule: AUTO }, indent: { left: FIELD_INDENT } },
    },
    {
      ...body(styles.cell, 'Tabeltekst'),
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: AUTO } },
    },
    {
      ...body(styles.note, 'Toelichting'),
      run: { size: 18, color: colours.muted },
      paragraph: { spacing: { before: 60, after: 120, line: 240, lineRule: AUTO } },
    },
    {
      ...body(styles.bullet, 'Opsomming'),
      paragraph: { spacing: { after: 60 }, numbering: { reference: 'opsomming', level: 0 } },
    },
    {
      ...body(styles.compactBullet, 'Opsomming compact'),
      basedOn: styles.bullet,
      run: { size: 20 },
      paragraph: { spacing: { after: 20, line: 245, lineRule: AUTO } },
    },
    {
      ...body(styles.warning, 'Let op'),
      run: { size: 20, bold: true, color: colours.warning },
      paragraph: {
        spacing: { before: 60, after: 80 },
        border: { left: { style: 'single', size: 24, color: colours.warning, space: 6 } },
        indent: { left: 160 },
      },
    },
    {
      ...body(styles.lead, 'Inleiding'),
      run: { color: colours.muted },
      paragraph: { spacing: { after: 160 } },
    },
    {
      ...body(styles.big, 'Kerncijfer'),
      run: { size: 44, bold: true, color: colours.primary },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: AUTO } },
    },
    {
      // Not a heading: the list of contents would name itself.
      id: styles.contentsTitle,
      name: 'TOC Heading',
      basedOn: 'Normal',
      ...heading(36, 0, 200),
    },
    ...([1, 2] as const).map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: { size: level === 1 ? 22 : 20, bold: level === 1 },
      paragraph: {
        spacing: { before: level === 1 ? 120 : 0, after: 40 },
        indent: { left: (level - 1) * 300 },
      },
    })),
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 17, color: colours.muted },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 17, color: colours.muted },
      paragraph: { spacing: { after: 0 } },
    },
  ],
}

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'opsomming',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
}

/** A tab to the right edge of the text, for header and footer. */
export const rightTab = (orientation: Orientation) => [
  { type: TabStopType.RIGHT, position: textWidth[orientation] },
]
