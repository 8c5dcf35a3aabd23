import type { Attachment } from '../../framework/evidence/evidence'

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

/** A picture as the dossier keeps it: what it is, and the copy that holds its bytes. */
export interface StoredLogo {
  readonly attachment: Attachment
  readonly kind: Logo['kind']
  /** Pixels, 1..{@link LARGEST_LOGO_SIDE}. */
  readonly width: number
  readonly height: number
}

/** Pixels, of width and of height. */
export const LARGEST_LOGO_SIDE = 4000
/** Bytes. */
export const LARGEST_LOGO = 2 * 1024 * 1024

/**
 * How a VSV wants its reports, as the dossier keeps it. Logo and template are copies of files beside the records, so that the
 * dossier itself stays small.
 */
export interface ReportStyle {
  /** Six hexadecimal digits in capitals, without a hash; white text can be read on it. */
  readonly primary: string
  /** Six hexadecimal digits in capitals, without a hash. */
  readonly accent: string
  readonly font: ReportFont
  readonly coverText: string
  readonly logo: StoredLogo | null
  /** A Word file of the VSV itself, with placeholders. */
  readonly template: Attachment | null
}

/** The look of the app itself, for whoever chose none; a test holds its colours against the design tokens. */
export const DEFAULT_REPORT_STYLE: ReportStyle = {
  primary: '0B5563',
  accent: '0B5563',
  font: 'Calibri',
  coverText: '',
  logo: null,
  template: null,
}

/** The style as a report is drawn with it. Without the bytes of its logo, there is none. */
export function houseFrom(style: ReportStyle, logo: Uint8Array | undefined): HouseStyle {
  const { primary, accent, font, coverText } = style
  return {
    primary,
    accent,
    font,
    coverText,
    logo:
      style.logo === null || logo === undefined
        ? null
        : { kind: style.logo.kind, width: style.logo.width, height: style.logo.height, bytes: logo },
  }
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
