/** The manual as plain data. `build/manual` makes it of docs/handleiding, so that no markup is read or shown in the application. */

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  /** To another place in the manual; every other address is plain text. `anchor` is empty for the top of the chapter. */
  | {
      readonly kind: 'link'
      readonly chapter: string
      readonly anchor: string
      readonly parts: readonly Inline[]
    }

export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list'
      /** The number of the first item; `null` where the order means nothing. */
      readonly from: number | null
      readonly items: readonly (readonly Block[])[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** `src` is an address in the built application; width and height in pixels. */
  | {
      readonly kind: 'picture'
      readonly src: string
      readonly alt: string
      readonly width: number
      readonly height: number
    }

export interface Section {
  /** Unique in the manual: chapter and anchor. */
  readonly id: string
  readonly title: string
  /** The name of the heading in an address, as GitHub gives it; empty for what comes before the first heading of a chapter. */
  readonly anchor: string
  readonly level: 1 | 2 | 3 | 4
  readonly blocks: readonly Block[]
  /** All its words without the title, to search in. */
  readonly text: string
}

export interface Chapter {
  /** The name of its file without the ending; `begin` for the page everything begins with. */
  readonly id: string
  readonly title: string
  readonly sections: readonly Section[]
}

/** Returns the chapter with this id, or the first one when there is none with it. */
export function chapterOf(chapters: readonly Chapter[], id: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.id === id) ?? chapters[0]
}

/** Returns the chapters before and after this one; `undefined` at either end. */
export function besides(
  chapters: readonly Chapter[],
  id: string,
): { readonly previous: Chapter | undefined; readonly next: Chapter | undefined } {
  const at = chapters.findIndex((chapter) => chapter.id === id)
  return { previous: chapters[at - 1], next: at < 0 ? undefined : chapters[at + 1] }
}
