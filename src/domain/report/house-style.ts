/** Fonts of which the widths are known, so that page numbers and columns come out right; both are on every Windows and Mac with Word. */
export const REPORT_FONTS = ['Calibri', 'Arial'] as const
export type ReportFont = (typeof REPORT_FONTS)[number]

/** A picture for the cover and the header. */
export interface Logo {
  readonly kind: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** How the reports of a VSV look. Colours of figures (verdicts, answers) are not in it: they mean something. */
export interface HouseStyle {
  readonly logo: Logo | null
  /** Headings and heads of tables; six hexadecimal digits without a hash, dark enough for white text. */
  readonly primary: string
  /** Lines and grounds beside it. */
  readonly accent: string
  readonly font: ReportFont
  /** Below the title on the cover; empty for the text of the app. */
  readonly coverText: string
}
