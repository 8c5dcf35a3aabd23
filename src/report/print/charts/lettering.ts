/** Words in a chart: a drawing has no line breaks of its own and cannot measure, so widths are estimated, on the wide side. */
import { shortened } from '../../plain-text'
import { svg, type PrintNode, type SvgAttributes } from '../element'

/** Size of the letters, in the pixels of 1/96 inch that all drawings here are in. */
export const SIZE = 11
const LINE = 13
/** Width of an average letter of Calibri or Arial against its size. */
const LETTER = 0.5

/** Width of a text in pixels, estimated on the wide side. */
export const widthOf = (text: string, size = SIZE): number => [...text].length * size * LETTER

/** The text in lines of at most `width`, at most `most` of them; what is left over ends in an ellipsis. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const room = Math.floor(width / (SIZE * LETTER))
  const lines: string[] = []
  let rest = shortened(text, room * most)
  while (rest !== '' && lines.length < most) {
    const line = lines.length === most - 1 ? shortened(rest, room) : firstLine(rest, room)
    lines.push(line)
    rest = rest.slice(line.length).trimStart()
  }
  return lines
}

/** As many whole words as fit; a word that is too long by itself is cut. */
function firstLine(text: string, room: number): string {
  const characters = [...text]
  if (characters.length <= room) return text
  const fits = characters.slice(0, room + 1).join('')
  const space = fits.lastIndexOf(' ')
  return space > 0 ? fits.slice(0, space) : characters.slice(0, room).join('')
}

/** How high a number of lines is. */
export const heightOf = (lines: number): number => lines * LINE

/** Lines that lie around a height, each beginning (or ending) at `x`. */
export function words(
  lines: readonly string[],
  x: number,
  middle: number,
  attributes: SvgAttributes = {},
): readonly PrintNode[] {
  const first = middle - heightOf(lines.length - 1) / 2 + SIZE * 0.36
  return lines.map((line, index) =>
    svg('text', { x, y: rounded(first + heightOf(index)), 'font-size': SIZE, ...attributes }, line),
  )
}

/** Two decimals: sharper than any printer. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** The drawing as one picture that says its message; what is in it is not read out piece by piece. */
export const picture = (height: number, description: string, children: readonly PrintNode[]): PrintNode =>
  svg(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': description,
      viewBox: `0 0 ${String(WIDTH)} ${String(Math.ceil(height))}`,
    },
    ...children,
  )

/** The width of the text on an upright page. */
export const WIDTH = 632
