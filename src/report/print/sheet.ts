/**
 * The rules that differ per report: house colours, font, colours of figures, and the words in the margins of the paper. Everything in it
 * is checked or escaped here; the rest of the looks is `ui/styles/report-print.css`.
 */
import { REPORT_FONTS, type HouseStyle } from '../../domain/report/house-style'
import type { ReportModel } from '../../domain/report/report-model'
import { report } from '../../texts/report'
import { marginLine, nameOf } from '../chapters/cover'
import { LATE, bandColours, scale, verdictColours, type Ink } from '../colours'
import { OWN_HOUSE } from '../own-house'
import { shortened } from '../plain-text'
import { inkClass } from './text'

const COLOUR = /^[0-9a-f]{6}$/i

/** Six hexadecimal digits, or those of the app itself. */
export const colourOf = (chosen: string, own: string): string => (COLOUR.test(chosen) ? chosen : own)

/** A string of CSS: everything but plain letters, figures and a few signs goes in by its number. */
export const quoted = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} .,:·–-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)).join('')}"`

const INKS: readonly Ink[] = [...scale, ...Object.values(verdictColours), ...Object.values(bandColours), LATE]

const inkRules = (): string =>
  [...new Map(INKS.map((ink) => [inkClass(ink), ink]))]
    .map(([name, { fill, text }]) => `.report-paper .${name} { background: #${fill}; color: #${text} }`)
    .join('\n')

/** Same words in the margins as the header and footer in Word; engines without margins on paper leave them out. */
function margins(model: ReportModel): string {
  const box = (place: string, content: string): string => `@${place} { content: ${content} }`
  const [page, of] = report.pageOf
  const boxes = [
    box('top-left', quoted(shortened(nameOf(model), 60))),
    box('top-right', quoted(marginLine(model))),
    box('bottom-left', quoted(report.appName)),
    box('bottom-right', `${quoted(page)} counter(page) ${quoted(of)} counter(pages)`),
  ].join(' ')
  return `@page report { ${boxes} }\n@page report-wide { ${boxes} }`
}

export function sheetOf(model: ReportModel, house: HouseStyle): string {
  const font = REPORT_FONTS.find((one) => one === house.font) ?? OWN_HOUSE.font
  return [
    `.report-paper { --report-primary: #${colourOf(house.primary, OWN_HOUSE.primary)}; --report-accent: #${colourOf(house.accent, OWN_HOUSE.accent)}; --report-font: '${font}' }`,
    inkRules(),
    margins(model),
  ].join('\n')
}
