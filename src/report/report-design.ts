import type { HouseStyle } from '../domain/report/house-style/house-style'
import type { SectionId } from '../domain/report/kinds/report-kinds'

/** What a report is made of and how it looks; a user may change all but `pageNumbers`. */
export interface ReportDesign {
  /** Those of the kind when left out. */
  readonly sections?: readonly SectionId[]
  readonly house?: HouseStyle
  /** A Word file of the VSV itself to make the report in, as `readTemplate` gave it. */
  readonly template?: Uint8Array
  /**
   * `false` leaves the page numbers in the table of contents to Word, which is many times faster. For tests of what the report
   * says; users get them.
   */
  readonly pageNumbers?: boolean
}
