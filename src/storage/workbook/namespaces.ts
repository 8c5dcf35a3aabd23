/** Addresses of the markup of workbooks (ECMA-376): each exists in the form everybody writes and in the strict one. */
import type { XmlElement } from '../../markup/read-xml'

const OFFICE = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

const sheetMarkup = new Set([`${OFFICE}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`])

/** Where an attribute points at a relationship. */
export const RELATION_IDS = [
  `${OFFICE}/officeDocument/2006/relationships`,
  `${STRICT}/officeDocument/relationships`,
] as const

/** The kinds of relationship that are followed; the last part of the address says which. */
type RelationKind = 'officeDocument' | 'worksheet' | 'sharedStrings' | 'styles'

/** Whether a relationship is of this kind, in either form. */
export const isOfKind = (type: string, kind: RelationKind): boolean =>
  RELATION_IDS.some((address) => type === `${address}/${kind}`)

/** Name of an element of a workbook; empty for one of another vocabulary, such as an extension. */
export const sheetName = ({ uri, local }: Pick<XmlElement, 'uri' | 'local'>): string =>
  sheetMarkup.has(uri) ? local : ''
