/** The ballot slips of a vote as blocks, for Word and for a page to print. */
import { spacedCode } from '../../domain/survey/round/short-code'
import { ballotSlips as words } from '../../texts/session/printed-papers'
import { report } from '../../texts/report/report'
import type { Block, Slip } from '../blocks'
import { oneLine } from '../plain-text'
import type { SlipsInput } from './slips-input'

/** One slip for every code, or as many without a code as were asked for. Points carry the numbers of the slide. */
export function slipBlocks({ vsv, heldOn, points, codes, count }: SlipsInput): Block[] {
  const slip = (code: string): Slip => ({
    title: words.title,
    about: words.about(oneLine(vsv) || report.unnamed, heldOn),
    ask: words.ask,
    choices: points.map((title, index) => words.point(index + 1, oneLine(title))),
    code: code === '' ? '' : words.code(spacedCode(code)),
    notes: [words.secret, ...(code === '' ? [] : [words.codeNote])],
  })
  const wanted = codes.length > 0 ? codes : Array.from({ length: count }, () => '')
  return [{ kind: 'slips', slips: wanted.map(slip) }]
}
