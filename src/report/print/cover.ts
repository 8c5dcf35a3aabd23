/** The front of a report: a page of its own, or a title above a text that continues. */
import type { HouseStyle, Logo } from '../../domain/report/house-style/house-style'
import { report } from '../../texts/report/report'
import type { Block } from '../blocks'
import { oneLine } from '../plain-text'
import { el, type PrintNode } from './element'
import { lines } from './text'

/** The cover of a report, with the logo and the text of the VSV where it has them. */
export function cover(block: Extract<Block, { kind: 'cover' }>, { logo, coverText }: HouseStyle): PrintNode {
  return el(
    'div',
    { class: 'cover' },
    ...logoOf(logo, block.title, 240, 110),
    el('p', { class: 'above' }, oneLine(block.above)),
    el('p', { class: 'title' }, ...lines(block.title)),
    el('p', { class: 'subtitle' }, ...lines(oneLine(coverText) || block.subtitle)),
    el(
      'dl',
      { class: 'fields' },
      ...block.fields.flatMap(({ label, value }) => [el('dt', {}, label), el('dd', {}, ...lines(value))]),
    ),
    ...block.warnings.map((text) => el('p', { class: 'warning' }, ...lines(text))),
    el(
      'div',
      { class: 'small-print' },
      ...block.notes.map((text) => el('p', { class: 'note' }, ...lines(text))),
    ),
  )
}

/** The top of a page that continues below it. */
export function titleBlock(
  { title, subtitle, line }: Extract<Block, { kind: 'title-block' }>,
  { logo }: HouseStyle,
): PrintNode {
  return el(
    'div',
    { class: 'title-block' },
    ...logoOf(logo, title, 150, 60),
    el('p', { class: 'title' }, ...lines(title)),
    el(
      'p',
      { class: 'subtitle' },
      el('strong', {}, ...lines(subtitle)),
      ...(line === '' ? [] : [' ', el('span', { class: 'tone-muted' }, ...lines(line))]),
    ),
  )
}

/** The picture, at most this large (pixels of 1/96 inch). */
function logoOf(logo: Logo | null, name: string, width: number, height: number): readonly PrintNode[] {
  if (logo === null) return []
  const shrink = Math.min(1, width / logo.width, height / logo.height)
  return [
    el(
      'p',
      { class: 'logo' },
      el('img', {
        src: `data:image/${logo.kind === 'jpg' ? 'jpeg' : 'png'};base64,${base64(logo.bytes)}`,
        alt: report.logoOf(oneLine(name)),
        width: Math.round(logo.width * shrink),
        height: Math.round(logo.height * shrink),
      }),
    ),
  ]
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
