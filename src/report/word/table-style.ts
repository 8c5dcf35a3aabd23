/**
 * The looks of tables as styles of Word, so that a communication department changes all tables in one place: the line between rows, the
 * room in a cell, the row with the heads and a last row with a sum. The library writes no table styles, so they are XML here.
 */
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import { colours } from '../colours'

/** The ids of our table styles. */
export const tableStyles = {
  plain: 'VSVtabel',
  /** Many columns, or much on one page. */
  dense: 'VSVtabelDicht',
  /** All columns but the first hold one sign. */
  signs: 'VSVtabelTekens',
  /** Large figures side by side. */
  figures: 'VSVkerncijfers',
} as const

/** Which parts of its style a table uses: that of its first row, with the heads. */
export const HEADED = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const

/** Twips left and right of a text in a cell, and above and below it. */
export const ROOM = {
  plain: { side: 90, above: 30 },
  dense: { side: 55, above: 8 },
  signs: { side: 8, above: 0 },
  figures: { side: 100, above: 40 },
} as const satisfies Record<keyof typeof tableStyles, { side: number; above: number }>

const LINE = `w:val="single" w:sz="4" w:space="0" w:color="${colours.line}"`

const margins = ({ side, above }: { readonly side: number; readonly above: number }): string =>
  `<w:tblCellMar><w:top w:w="${String(above)}" w:type="dxa"/><w:left w:w="${String(side)}" w:type="dxa"/>` +
  `<w:bottom w:w="${String(above)}" w:type="dxa"/><w:right w:w="${String(side)}" w:type="dxa"/></w:tblCellMar>`

const style = (id: string, name: string, basedOn: string, rest: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
  `<w:uiPriority w:val="99"/><w:qFormat/>${rest}</w:style>`

/**
 * The table styles as a part of styles of Word, to give to the library. Each has its own first and last row: LibreOffice takes nothing of
 * those from the style that another is based on.
 * @param house its first colour is the ground of the heads
 */
export function tableStylesXml({ primary }: Pick<HouseStyle, 'primary'>): string {
  const rows =
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${colours.headText}"/></w:rPr>` +
    `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${primary}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>` +
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
  const { plain, dense, signs, figures } = tableStyles
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    style(
      plain,
      'VSV-tabel',
      'TableNormal',
      `<w:tblPr><w:tblBorders><w:bottom ${LINE}/><w:insideH ${LINE}/></w:tblBorders>${margins(ROOM.plain)}</w:tblPr>${rows}`,
    ),
    style(dense, 'VSV-tabel dicht', plain, `<w:tblPr>${margins(ROOM.dense)}</w:tblPr>${rows}`),
    style(
      signs,
      'VSV-tabel tekens',
      plain,
      `<w:tblPr><w:tblBorders><w:bottom ${LINE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders>${margins(ROOM.signs)}</w:tblPr>${rows}`,
    ),
    style(
      figures,
      'VSV-kerncijfers',
      'TableNormal',
      `<w:tblPr><w:tblBorders><w:insideV w:val="single" w:sz="24" w:space="0" w:color="${colours.ground}"/></w:tblBorders>` +
        `${margins(ROOM.figures)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>`,
    ),
    '</w:styles>',
  ].join('')
}
