import { describe, expect, test } from 'vitest'
import { readManual } from '../../../build/manual/read-manual.mjs'

const pictureAt = (path: string) => ({ src: `built/${path}`, width: 1366, height: 768 })

const read = (text: string, ...others: readonly string[]) =>
  readManual(
    [
      { id: 'een', path: 'docs/handleiding/1-een.md', text },
      ...others.map((other, at) => ({
        id: `ander-${at}`,
        path: `docs/handleiding/ander-${at}.md`,
        text: other,
      })),
    ],
    pictureAt,
  )
const blocksIn = (text: string) =>
  read(`# Titel\n\n${text}`, '# Twee\n\n## Het vak (A)')[0]?.sections[0]?.blocks

describe('a chapter', () => {
  test('is its title, and a section for each heading with the name GitHub gives it', () => {
    const [chapter] = read(
      '# 1. Één & twee\n\nVooraf.\n\n## Het adres (de poort)\n\nTekst.\n\n### Reservekopieën op slot\n',
    )
    expect(chapter?.title).toBe('1. Één & twee')
    expect(chapter?.sections.map(({ id, level, text }) => [id, level, text])).toEqual([
      ['een#', 1, 'Vooraf.'],
      ['een#het-adres-de-poort', 2, 'Tekst.'],
      ['een#reservekopieën-op-slot', 3, ''],
    ])
  })

  test('keeps every word of a paragraph, a list, a table and a quote to search in', () => {
    const [chapter] = read(
      '# T\n\nEen **twee**\ndrie `vier`.\n\n- vijf\n- zes\n  1. zeven\n\n| acht | negen |\n| --- | --- |\n| tien | elf |\n\n> twaalf',
    )
    expect(chapter?.sections[0]?.text).toBe('Een twee drie vier. vijf zes zeven acht negen tien elf twaalf')
  })
})

describe('a link', () => {
  test('to another chapter leads to that chapter and that heading', () => {
    expect(blocksIn('Zie [het vak](ander-0.md#het-vak-a).')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'Zie ' },
          {
            kind: 'link',
            chapter: 'ander-0',
            anchor: 'het-vak-a',
            parts: [{ kind: 'text', text: 'het vak' }],
          },
          { kind: 'text', text: '.' },
        ],
      },
    ])
  })

  test('to a heading of the same chapter stays in it, accents and all', () => {
    const parts = [{ kind: 'text', text: 'slot' }]
    expect(blocksIn('[slot](#reservekopieën)')).toEqual([
      { kind: 'paragraph', parts: [{ kind: 'link', chapter: 'een', anchor: 'reservekopieën', parts }] },
    ])
  })

  test.each(['[igj](https://www.igj.nl)', '[igj](mailto:a@b.nl)', '[igj](../security.md#x)'])(
    'that leaves the manual is its words only: %s',
    (link) => expect(blocksIn(link)).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text: 'igj' }] }]),
  )

  test('never comes of a bare address', () => {
    const address = 'https://www.igj.nl'
    expect(blocksIn(address)).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text: address }] }])
  })
})

describe('what stands in a chapter', () => {
  test('is a picture with its words, its size and its address in the build', () => {
    expect(blocksIn('![Het scherm](../schermen/01.png)')).toEqual([
      { kind: 'picture', src: 'built/docs/schermen/01.png', alt: 'Het scherm', width: 1366, height: 768 },
    ])
  })

  test('keeps the number a list begins with', () => {
    expect(blocksIn('3. drie\n4. vier')).toMatchObject([{ kind: 'list', from: 3, items: [[{}], [{}]] }])
    expect(blocksIn('- een')).toMatchObject([{ kind: 'list', from: null }])
  })

  test('stops the build when it is HTML, or a picture in a sentence', () => {
    for (const text of ['<b>x</b>', 'a <i>b</i>', '<!-- x -->', 'Zie ![x](../schermen/01.png) hier.', '---'])
      expect(() => blocksIn(text), text).toThrow('docs/handleiding/1-een.md')
  })

  test('is plain text where it looks like code to a browser', () => {
    expect(blocksIn('Een \\<script> en `<img onerror>`.')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'Een ' },
          { kind: 'text', text: '<' },
          { kind: 'text', text: 'script> en ' },
          { kind: 'code', text: '<img onerror>' },
          { kind: 'text', text: '.' },
        ],
      },
    ])
  })
})
