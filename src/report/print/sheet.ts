/**
 * The rules that differ per report (house colours, font, the words in the margins of the paper) or that Word shares (every colour).
 * Everything in it is checked or escaped here; the rest of the looks is `ui/styles/report-print*.css`.
 */
import { REPORT_FONTS, type HouseStyle } from '../../domain/report/house-style/house-style'
import type { ReportModel } from '../../domain/report/report-model'
import { quoted } from '../../look/quoted'
import { report } from '../../texts/report/report'
import { marginLine, nameOf } from '../chapters/cover'
import { colours, everyInk, tones } from '../colours'
import { OWN_HOUSE } from '../own-house'
import { shortened } from '../plain-text'
import { inkClass } from './text'

const COLOUR = /^[0-9a-f]{6}$/i

/** Six hexadecimal digits, or those of the app itself. */
export const colourOf = (chosen: string, own: string): string => (COLOUR.test(chosen) ? chosen : own)

const inkRules = (): string =>
  [...new Map(everyInk.map((ink) => [inkClass(ink), ink]))]
    .map(([name, { fill, text }]) => `.report-paper .${name} { background: #${fill}; color: #${text} }`)
    .join('\n')

const MARGIN_FONT = "8.5pt 'Calibri', 'Carlito', 'Liberation Sans', sans-serif"

/** Same words in the margins as the header and footer in Word; engines without margins on paper leave them out. */
function margins(model: ReportModel): string {
  const box = (edge: 'top' | 'bottom', side: 'left' | 'right', content: string): string =>
    `@${edge}-${side} { content: ${content}; color: #${tones.muted}; font: ${MARGIN_FONT}; text-align: ${side} }`
  const [page, of] = report.pageOf
  const boxes = [
    box('top', 'left', quoted(shortened(nameOf(model), 60))),
    box('top', 'right', quoted(marginLine(model))),
    box('bottom', 'left', quoted(report.appName)),
    box('bottom', 'right', `${quoted(page)} counter(page) ${quoted(of)} counter(pages)`),
  ].join(' ')
  return `@page report { ${boxes} }\n@page report-wide { ${boxes} }`
}

/** The rules of CSS for one report. A colour or font that is none gives way to that of the app. */
export function sheetOf(model: ReportModel, house: HouseStyle): string {
  const font = REPORT_FONTS.find((one) => one === house.font) ?? OWN_HOUSE.font
  const values = {
    '--ground': `#${colours.ground}`,
    '--soft': `#${colours.soft}`,
    '--line': `#${colours.line}`,
    '--ink': `#${colours.ink}`,
    '--head-text': `#${colours.headText}`,
    '--muted': `#${tones.muted}`,
    '--warning': `#${tones.warning}`,
    '--error': `#${tones.error}`,
    '--report-primary': `#${colourOf(house.primary, OWN_HOUSE.primary)}`,
    '--report-accent': `#${colourOf(house.accent, OWN_HOUSE.accent)}`,
    '--report-font': `'${font}'`,
  }
  return [
    `.report-paper { ${Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ')} }`,
    inkRules(),
    margins(model),
  ].join('\n')
}
