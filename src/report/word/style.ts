/** How the document looks: sizes, colours and styles. Real styles, so that changing Heading 1 in Word changes all chapters. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  type IPropertiesOptions,
  type ISectionOptions,
  PageOrientation,
  TabStopType,
} from 'docx'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import type { Look, Orientation } from '../blocks'
import { colours, tones } from '../colours'
import { cellStylesOn, isOurCellStyle } from './cell-style'
import { characterStyles, isOurCharacterStyle } from './character-style'
import { tableStyles, tableStylesXml } from './table-style'

export { OWN_HOUSE } from '../own-house'

/** Given explicitly: LibreOffice takes a line height without a rule for an exact one, and clips charts to one line. */
const AUTO = 'auto'

const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
/** Half a sheet is half of what is between the margins, so that two cards are cut in the middle. */
const cardMargin = {
  top: convertMillimetersToTwip(10),
  bottom: convertMillimetersToTwip(8),
  left: convertMillimetersToTwip(15),
  right: convertMillimetersToTwip(15),
  header: convertMillimetersToTwip(5),
  footer: convertMillimetersToTwip(5),
}
const margin = {
  top: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(22),
  left: convertMillimetersToTwip(22),
  right: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(11),
  footer: convertMillimetersToTwip(10),
}

/** Width of the text in twips. */
const textWidth = {
  portrait: A4.width - margin.left - margin.right,
  landscape: A4.height - margin.left - margin.right,
  cards: A4.width - cardMargin.left - cardMargin.right,
} as const satisfies Record<Orientation, number>

/** A house style on pages that may not be ours: those of a template have a width of their own, and perhaps a style for tables. */
export type Drawing = HouseStyle & {
  readonly textWidth?: Readonly<Record<Orientation, number>>
  /** The table style of the template; `null` for a template without one, absent outside a template. */
  readonly tableStyle?: string | null
}

/** Width of the text in twips, of our pages or those of a template. */
export const widthOf = ({ textWidth: own }: Drawing, orientation: Orientation): number =>
  own?.[orientation] ?? textWidth[orientation]

/** The sheet and its margins: A4, upright or turned. */
export function pageOf(orientation: Orientation): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      // docx turns the sheet itself: it wants the upright sizes for both.
      size: {
        ...A4,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: orientation === 'cards' ? cardMargin : margin,
    },
  }
}

/** Style ids of our own; headings, title, caption and table of contents use Word's. */
export const styles = {
  field: 'Veld',
  fieldBelow: 'VeldVervolg',
  note: 'Toelichting',
  bullet: 'Opsomming',
  compactBullet: 'OpsommingCompact',
  warning: 'LetOp',
  lead: 'Inleiding',
  big: 'Kerncijfer',
  smallBig: 'KerncijferKlein',
  headline: 'Kernzin',
  sign: 'Ondertekening',
  aboveTitle: 'OmslagBoven',
  belowTitle: 'OmslagOnder',
  figure: 'Figuur',
  contentsTitle: 'TOCHeading',
} as const

/** Whether a style has a name of our own; of Word's a template has its own. */
export const isOurStyle = (id: string): boolean =>
  [...Object.values(styles), ...Object.values(tableStyles)].some((own) => own === id) ||
  isOurCellStyle(id) ||
  isOurCharacterStyle(id)

/** Where the text of a field starts, right of its label. */
export const FIELD_INDENT = convertMillimetersToTwip(42)

const body = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

/** The style of each look a paragraph can have; plain text has Word's own. */
export const styleOf = {
  text: null,
  lead: styles.lead,
  note: styles.note,
  warning: styles.warning,
  bullet: styles.bullet,
  'compact-bullet': styles.compactBullet,
  'field-below': styles.fieldBelow,
  headline: styles.headline,
  sign: styles.sign,
} as const satisfies Record<Look, string | null>

/** Everything about looks that a document is made with: its styles, those of tables too, and its list. */
export const looksOf = (
  house: HouseStyle,
  options: { readonly forTemplate?: boolean } = {},
): Pick<IPropertiesOptions, 'styles' | 'externalStyles' | 'numbering'> => ({
  styles: documentStyles(house, options.forTemplate ?? false),
  externalStyles: tableStylesXml(house),
  numbering,
})

/** The styles of paragraphs and words in the house font and first colour; sizes in half points. */
function documentStyles(
  { font, primary, accent }: HouseStyle,
  forTemplate: boolean,
): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: primary },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  /** Given explicitly: without it only Word itself knows that these are headings, by their name. */
  const chapter = (level: number, look: ReturnType<typeof heading>) => ({
    ...look,
    paragraph: { ...look.paragraph, outlineLevel: level - 1 },
  })
  return {
    default: {
      document: {
        // No colour: LibreOffice would give it to all words in tables, over the colour of their own style.
        run: { font, size: 21, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: AUTO } },
      },
      title: {
        run: { font, size: 60, bold: true, color: primary },
        paragraph: { spacing: { before: 0, after: 120, line: 240, lineRule: AUTO }, keepNext: true },
      },
      heading1: chapter(1, heading(36, 0, 200)),
      heading2: chapter(2, heading(27, 320, 100)),
      heading3: chapter(3, heading(23, 240, 60)),
      heading4: chapter(4, heading(21, 160, 40)),
      caption: {
        run: { font, size: 18, bold: true, color: tones.muted },
        paragraph: { spacing: { before: 160, after: 60 } },
      },
      footnoteText: {
        run: { font, size: 16, color: tones.muted },
        paragraph: { spacing: { after: 20, line: 240, lineRule: AUTO } },
      },
      listParagraph: { run: { font } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: colours.ink } },
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
      ...cellStylesOn(forTemplate ? 'Normal' : null),
      {
        ...body(styles.note, 'Toelichting'),
        run: { size: 18, color: tones.muted },
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
        run: { size: 20, bold: true, color: tones.warning },
        paragraph: {
          spacing: { before: 60, after: 80 },
          border: { left: { style: 'single', size: 24, color: tones.warning, space: 6 } },
          indent: { left: 160 },
        },
      },
      {
        ...body(styles.lead, 'Inleiding'),
        run: { color: tones.muted },
        paragraph: { spacing: { after: 160 } },
      },
      {
        ...body(styles.big, 'Kerncijfer'),
        run: { size: 44, bold: true, color: primary },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: AUTO } },
      },
      { ...body(styles.smallBig, 'Kerncijfer klein'), basedOn: styles.big, run: { size: 28 } },
      {
        ...body(styles.headline, 'Kernzin'),
        run: { size: 30, bold: true },
        paragraph: { spacing: { before: 0, after: 60, line: 240, lineRule: AUTO } },
      },
      {
        ...body(styles.sign, 'Ondertekening'),
        run: { size: 18 },
        paragraph: { spacing: { before: 120, after: 60, line: 240, lineRule: AUTO } },
      },
      {
        ...body(styles.aboveTitle, 'Omslag boven titel'),
        run: { size: 26, bold: true, color: tones.muted },
        paragraph: { spacing: { after: 160 } },
      },
      {
        ...body(styles.belowTitle, 'Omslag onder titel'),
        run: { size: 32, color: accent === primary ? tones.muted : primary },
        paragraph: {
          spacing: { after: 700 },
          border: { bottom: { style: 'single', size: 18, color: accent, space: 12 } },
        },
      },
      { ...body(styles.figure, 'Figuur'), paragraph: { spacing: { before: 40, after: 40 } } },
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
        run: { size: 17, color: tones.muted },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 17, color: tones.muted },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: characterStyles({ primary }),
  }
}

/** The list of the bullets. */
export const BULLETS = 'opsomming'

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
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
