import {
  Document,
  Packer,
  Paragraph,
  Bookmark,
  FootnoteReferenceRun,
  PageReference,
  type PageNumberEstimator,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { describe, expect, test, vi } from 'vitest'
import { piecewise, type KnownPieces } from '../../../src/report/word/page-numbers/piecewise'

const whole: PageNumberEstimator = estimatePageNumbersWith({ guess: true })

interface Chapter {
  readonly name: string
  readonly lines: number
  /** With footnotes of these texts. */
  readonly notes?: readonly string[]
}

/** A list of the pages of all chapters, and the chapters; what an estimator found for it. */
async function numbersOf(estimator: PageNumberEstimator, chapters: readonly Chapter[], margin = 1440) {
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const drawn = chapters.flatMap(({ name, lines, notes = [] }) => [
    new Paragraph({
      pageBreakBefore: true,
      children: [
        new Bookmark({ id: name, children: [] }),
        ...notes.map((text) => {
          const id = Object.keys(footnotes).length + 1
          footnotes[id] = { children: [new Paragraph(text)] }
          return new FootnoteReferenceRun(id)
        }),
      ],
    }),
    ...Array.from({ length: lines }, (_, line) => new Paragraph(`${name} ${String(line)}`)),
  ])
  const found = vi.fn(estimator)
  const list = chapters.map(({ name }) => new Paragraph({ children: [new PageReference(name)] }))
  await Packer.toArrayBuffer(
    new Document({
      footnotes,
      pageNumbers: (body, context) => found(body, context),
      sections: [{ properties: { page: { margin: { top: margin } } }, children: [...list, ...drawn] }],
    }),
  )
  const result = found.mock.results[0]?.value as ReturnType<PageNumberEstimator>
  return { pages: [...result.bookmarks], pageCount: result.pageCount }
}

/** Counts as the whole does, and how often the library was asked for it. */
function counted(known: KnownPieces = new Map()) {
  const asked = vi.fn<PageNumberEstimator>((body, context) => whole(body, context))
  return { known, asked, estimator: piecewise((body, context) => asked(body, context), known) }
}

const chapters: readonly Chapter[] = [
  { name: 'een', lines: 90, notes: ['bron'] },
  { name: 'twee', lines: 10 },
  { name: 'drie', lines: 60, notes: ['bron', 'bron'] },
]

describe('pages counted in pieces', () => {
  test('are those of the whole, and known the second time', async () => {
    const { estimator, asked } = counted()
    expect(await numbersOf(estimator, chapters)).toEqual(await numbersOf(whole, chapters))
    // The list of pages once more with the numbers in it.
    expect(asked).toHaveBeenCalledTimes(5)
    await numbersOf(estimator, chapters)
    expect(asked).toHaveBeenCalledTimes(5)
  })

  test('move behind a piece that grew, of which alone, and of the list, something is counted', async () => {
    const { estimator, asked } = counted()
    await numbersOf(estimator, chapters)
    asked.mockClear()
    const grown = chapters.map((chapter) => (chapter.name === 'een' ? { ...chapter, lines: 200 } : chapter))
    expect(await numbersOf(estimator, grown)).toEqual(await numbersOf(whole, grown))
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test.each<[string, readonly Chapter[], number | undefined]>([
    [
      'the text of a footnote',
      [{ name: 'een', lines: 90, notes: ['een andere bron'] }, ...chapters.slice(1)],
      undefined,
    ],
    ['the room on a page', chapters, 4000],
  ])('are counted again after a change of %s', async (_, changed, margin) => {
    const { estimator, asked } = counted()
    await numbersOf(estimator, chapters)
    asked.mockClear()
    expect(await numbersOf(estimator, changed, margin)).toEqual(await numbersOf(whole, changed, margin))
    expect(asked).toHaveBeenCalled()
  })

  test.each<[string, readonly Chapter[]]>([
    ['a bookmark stands twice', [...chapters, { name: 'een', lines: 3 }]],
    [
      'a footnote could go on into the next piece',
      [{ name: 'een', lines: 44, notes: ['bron '.repeat(1000)] }, ...chapters.slice(1)],
    ],
  ])('are counted as a whole when %s', async (_, special) => {
    const { estimator, asked, known } = counted()
    expect(await numbersOf(estimator, special)).toEqual(await numbersOf(whole, special))
    expect(asked).toHaveBeenCalledOnce()
    expect(known.size).toBe(0)
  })

  test('are counted as a whole when a piece is not counted to its end', async () => {
    const stopped = vi.fn<PageNumberEstimator>((body, context) => {
      const { bookmarks } = whole(body, context)
      return { bookmarks }
    })
    const { pages } = await numbersOf(piecewise(stopped, new Map()), chapters)
    expect(pages).toEqual((await numbersOf(whole, chapters)).pages)
    expect(stopped).toHaveBeenCalledTimes(2)
  })

  test('are remembered without a word of the document', async () => {
    const { estimator, known } = counted()
    await numbersOf(estimator, [{ name: 'geheim', lines: 2, notes: ['vertrouwelijk'] }, ...chapters])
    expect(known.size).toBeGreaterThan(3)
    for (const [key, value] of known) {
      expect(key).toMatch(/^[0-9a-f]{64}$/)
      expect(JSON.stringify(value)).toMatch(/^\{"pages":\d+,"bookmarks":\[[\d,]*\]\}$/)
    }
  })
})
