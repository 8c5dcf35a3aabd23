/** Pieces of a line as nodes. Everything a user typed passes `plain-text.ts` here, as it does on its way to Word. */
import type { Inline } from '../blocks'
import type { Ink } from '../colours'
import { linesOf, oneLine, printable } from '../plain-text'
import { el, type PrintNode } from './element'

/** Our own ids are kept apart from those of the application around them. */
export const idOf = (name: string): string => `r-${printable(name)}`

/** The class of a word on a coloured ground; `sheet.ts` gives its rule. */
export const inkClass = ({ fill, text }: Ink): string => `ink-${fill}-${text}`

/** Line ends of a text become line breaks. */
export const lines = (text: string): readonly PrintNode[] =>
  linesOf(text).flatMap((line, index) => (index === 0 ? [line] : [el('br', {}), line]))

/** The notes of one document, numbered from 1 in the order in which they are met. */
export interface Notes {
  /** The reference to put in the line. */
  add(text: string): PrintNode
}

/** The pieces of a line, one after another; a footnote leaves its reference there and goes into `notes`. */
export function inline(parts: readonly Inline[], notes: Notes): readonly PrintNode[] {
  return parts.flatMap((part): readonly PrintNode[] => {
    if (typeof part === 'string') return lines(part)
    switch (part.kind) {
      case 'text': {
        const names = [part.tone === undefined ? '' : `tone-${part.tone}`, part.large ? 'large' : '']
          .filter((name) => name !== '')
          .join(' ')
        const attributes = names === '' ? {} : { class: names }
        return [el(part.bold ? 'strong' : 'span', attributes, ...lines(part.text))]
      }
      case 'link':
        return [el('a', { href: `#${idOf(part.anchor)}` }, oneLine(part.text))]
      case 'page':
        return []
      case 'anchor':
        return [el('strong', { id: idOf(part.id) }, oneLine(part.text))]
      case 'chip':
        return [chip(part.text, part.ink)]
      case 'footnote':
        return [notes.add(part.text)]
    }
  })
}

/** A word on a coloured ground. */
export const chip = (text: string, ink: Ink): PrintNode =>
  el('span', { class: `chip ${inkClass(ink)}` }, oneLine(text))
