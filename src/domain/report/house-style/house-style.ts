import type { Attachment } from '../../framework/evidence/attachment'

/**
 * Fonts whose widths are known, so that page numbers and columns come out right; both are installed on every Windows, and on every Mac
 * with Word.
 */
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

/** A picture as the dossier stores it: its properties, and the attachment that holds its bytes. */
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
 * How a VSV wants its reports to look, as stored in the dossier. Logo and template are stored as attachments, so that the dossier record
 * stays small.
 */
export interface ReportStyle {
  /** Six hexadecimal digits in capitals, without a hash; white text can be read on it. */
  readonly primary: string
  /** Six hexadecimal digits in capitals, without a hash. */
  readonly accent: string
  readonly font: ReportFont
  readonly coverText: string
  readonly logo: StoredLogo | null
  /** The VSV's own Word file, with placeholders. */
  readonly template: Attachment | null
}

/** The app's own look, used when nothing was chosen; a test checks its colours against the design tokens. */
export const DEFAULT_REPORT_STYLE: ReportStyle = {
  primary: '0B5563',
  accent: '0B5563',
  font: 'Calibri',
  coverText: '',
  logo: null,
  template: null,
}

/** The style used to draw a report. Without the bytes of the logo there is no logo. */
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

/** How the reports of a VSV look. The colours of verdicts and answers are not part of it, because they carry meaning. */
export interface HouseStyle {
  readonly logo: Logo | null
  /** Headings and heads of tables; six hexadecimal digits without a hash, dark enough for white text. */
  readonly primary: string
  /** For matching lines and backgrounds. */
  readonly accent: string
  readonly font: ReportFont
  /** Below the title on the cover; empty for the app's own text. */
  readonly coverText: string
}
