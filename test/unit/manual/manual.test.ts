import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chapters } from 'virtual:manual'
import { describe, expect, test } from 'vitest'
import { besides, chapterOf, type Block, type Inline } from '../../../src/domain/manual/manual'

const root = resolve(import.meta.dirname, '../../..')
const sections = chapters.flatMap((chapter) => chapter.sections)

const blocksIn = (block: Block): readonly Block[] => {
  if (block.kind === 'quote') return [block, ...block.blocks.flatMap(blocksIn)]
  return block.kind === 'list' ? [block, ...block.items.flat().flatMap(blocksIn)] : [block]
}
const partsIn = (part: Inline): readonly Inline[] =>
  'parts' in part ? [part, ...part.parts.flatMap(partsIn)] : [part]
const blocks = sections.flatMap((section) => section.blocks.flatMap(blocksIn))
const links = blocks
  .flatMap((block) => {
    if (block.kind === 'paragraph') return block.parts
    return block.kind === 'table' ? [block.head, ...block.rows].flat(2) : []
  })
  .flatMap(partsIn)
  .filter((part) => part.kind === 'link')

describe('the manual in the application', () => {
  test('has every chapter of the folder, the index first', () => {
    const files = readdirSync(join(root, 'docs/handleiding')).filter((name) => name !== 'README.md')
    expect(chapters[0]?.id).toBe('begin')
    expect(chapters.map(({ id }) => `${id}.md`)).toEqual(expect.arrayContaining(files))
    expect(chapters).toHaveLength(files.length + 2)
  })

  test('has a heading for every heading, each with an address of its own', () => {
    const headings = chapters.slice(1, -1).flatMap(({ id }) => {
      const text = readFileSync(join(root, `docs/handleiding/${id}.md`), 'utf8').replace(
        /^```[\s\S]*?^```/gm,
        '',
      )
      return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title)
    })
    expect(chapters.slice(1, -1).flatMap((chapter) => chapter.sections.map(({ title }) => title))).toEqual(
      headings,
    )
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  })

  test('leads to places that are there', () => {
    expect(links.length).toBeGreaterThan(40)
    const ids = sections.map(({ id }) => id)
    expect(links.filter(({ chapter, anchor }) => !ids.includes(`${chapter}#${anchor}`))).toEqual([])
  })

  test('has words and a size for every picture', () => {
    const pictures = blocks.filter((block) => block.kind === 'picture')
    expect(pictures.length).toBeGreaterThan(25)
    for (const { src, alt, width, height } of pictures) {
      expect(alt, src).toMatch(/\p{L}{3}/u)
      expect(src).toMatch(/\.png/)
      expect(width).toBeGreaterThan(300)
      expect(height).toBeGreaterThan(300)
    }
  })
})

describe('from one chapter to the next', () => {
  test('leads from the first to the last and back', () => {
    expect(besides(chapters, 'begin').previous).toBeUndefined()
    expect(besides(chapters, 'begin').next?.id).toBe('1-installeren-en-starten')
    expect(besides(chapters, '5-toetsing')).toMatchObject({
      previous: { id: '4a-spiegelsessie' },
      next: { id: '5a-bewijs-en-gereedheid' },
    })
    expect(besides(chapters, 'beveiliging').next).toBeUndefined()
  })

  test('begins at the beginning where an address names no chapter of ours', () => {
    expect(chapterOf(chapters, 'constructor')?.id).toBe('begin')
    expect(chapterOf(chapters, '7-rapport')?.title).toBe('7. Het rapport')
  })
})
