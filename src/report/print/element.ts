/**
 * A page to print as plain data: it travels from the worker to the window, where `draw.ts` makes elements of it. Text is never markup
 * here, so nothing a user typed can become an element, an attribute or a script: there is no string of HTML to break out of.
 */

export type Tag =
  | 'a'
  | 'article'
  | 'br'
  | 'col'
  | 'colgroup'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'img'
  | 'li'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'

export type SvgTag = 'svg' | 'g' | 'line' | 'path' | 'rect' | 'text'

/** The only attributes a page can carry: none that runs, none that fetches. */
export interface Attributes {
  readonly class?: string
  readonly id?: string
  readonly lang?: 'nl'
  readonly role?: 'img'
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-hidden'?: 'true'
  readonly alt?: string
  readonly scope?: 'col'
  readonly colspan?: number
  /** Only to a place in the same document. */
  readonly href?: `#${string}`
  /** Only a picture that is in the attribute itself. */
  readonly src?: `data:image/${string}`
  readonly width?: number | `${number}%`
  readonly height?: number
}

export interface SvgAttributes {
  readonly class?: string
  readonly role?: 'img'
  readonly 'aria-label'?: string
  readonly 'aria-hidden'?: 'true'
  readonly viewBox?: string
  readonly x?: number
  readonly y?: number
  readonly x1?: number
  readonly x2?: number
  readonly y1?: number
  readonly y2?: number
  readonly width?: number
  readonly height?: number
  readonly rx?: number
  readonly d?: string
  readonly fill?: string
  readonly stroke?: string
  readonly 'stroke-width'?: number
  readonly 'stroke-dasharray'?: string
  readonly 'text-anchor'?: 'start' | 'middle' | 'end'
  readonly 'font-size'?: number
  readonly 'font-weight'?: number
  readonly transform?: string
}

export type PrintNode =
  | string
  | {
      readonly space: 'html'
      readonly tag: Tag
      readonly attributes: Attributes
      readonly children: readonly PrintNode[]
    }
  | {
      readonly space: 'svg'
      readonly tag: SvgTag
      readonly attributes: SvgAttributes
      readonly children: readonly PrintNode[]
    }

/** What the worker hands over. */
export interface PrintPage {
  /** Of the document: what the print dialog proposes as a file name. */
  readonly title: string
  /** Colours, font and the margins of the paper; made of checked values only. */
  readonly css: string
  readonly body: PrintNode
}

/** An element of HTML; a text among its children stays text. */
export const el = (tag: Tag, attributes: Attributes, ...children: readonly PrintNode[]): PrintNode => ({
  space: 'html',
  tag,
  attributes,
  children,
})

/** An element of a drawing, in pixels of 1/96 inch. */
export const svg = (
  tag: SvgTag,
  attributes: SvgAttributes,
  ...children: readonly PrintNode[]
): PrintNode => ({ space: 'svg', tag, attributes, children })
