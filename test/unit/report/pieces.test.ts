import { describe, expect, test } from 'vitest'
import { bodyOf, cut, withNumbers } from '../../../src/report/word/page-numbers/pieces'
import type { Xml } from '../../../src/report/word/page-numbers/xml'

const SECTION: Xml = {
  'w:sectPr': [{ 'w:headerReference': { _attr: { 'r:id': 'rId7' } } }, { 'w:pgSz': {} }],
}

/** A paragraph with properties. */
const paragraph = (text: string, ...properties: Xml[]): Xml => ({
  'w:p': [{ 'w:pPr': properties }, { 'w:r': [{ 'w:t': [text] }] }],
})
const onNewPage: Xml = { 'w:pageBreakBefore': {} }
const style = (id: string): Xml => ({ 'w:pStyle': { _attr: { 'w:val': id } } })
const bookmark = (name: string): Xml => ({ 'w:bookmarkStart': [{ _attr: { 'w:name': name, 'w:id': 1 } }] })
const footnote = (id: number): Xml => ({ 'w:footnoteReference': { _attr: { 'w:id': id } } })
const bodyWith = (...elements: Xml[]): Xml => ({ 'w:body': [...elements, SECTION] })
const elementsOf = (body: Xml) => cut(body)?.map(({ elements }) => elements)

describe('where a document is cut', () => {
  const [a, b] = [paragraph('a'), paragraph('b', onNewPage)]

  test('before what begins a page, and at the end of a section', () => {
    const last = paragraph('c', SECTION)
    const d = paragraph('d')
    expect(elementsOf(bodyWith(a, b, last, d))).toEqual([[a], [b, last], [d]])
    expect(cut(bodyWith(a, b, last, d))?.map(({ isFirst }) => isFirst)).toEqual([true, false, true])
  })

  test('not before what says that it does not begin a page', () => {
    const off = paragraph('b', { 'w:pageBreakBefore': { _attr: { 'w:val': false } } })
    expect(elementsOf(bodyWith(a, off))).toEqual([[a, off]])
  })

  test.each([
    ['by itself', paragraph('a', { 'w:keepNext': {} })],
    ['by the style of a heading', paragraph('a', style('Heading2'))],
  ])('not after what stays with the next one %s: where it stands depends on that', (_, kept) => {
    expect(elementsOf(bodyWith(kept, b))).toEqual([[kept, b]])
  })

  test('not at all when it does not end with a section', () => {
    expect(cut({ 'w:body': [a, b] })).toBeNull()
  })

  test('with what has to be known of a piece, however deep it stands', () => {
    const table: Xml = {
      'w:tbl': [{ 'w:tr': [{ 'w:tc': [{ 'w:p': [bookmark('norm_1'), footnote(4), footnote(5)] }] }] }],
    }
    const reference: Xml = { 'w:p': [{ 'w:r': [{ 'w:instrText': ['PAGEREF norm_1 \\h'] }] }] }
    expect(cut(bodyWith(table, b, reference))).toMatchObject([
      { bookmarks: ['norm_1'], notes: ['4', '5'], refersToPages: false },
      { bookmarks: [], notes: [], refersToPages: true },
    ])
  })
})

describe('a piece as a document of its own', () => {
  const pieces = cut(bodyWith(paragraph('a'), paragraph('b', onNewPage))) ?? []

  test('has a page before it, unless it begins its section: the top of a page is another after a break', () => {
    const [first, second] = pieces.map((piece) => bodyOf(piece, 1))
    expect(first).toEqual({ body: bodyWith(paragraph('a')), pagesBefore: 0 })
    expect(second).toEqual({ body: bodyWith({ 'w:p': {} }, paragraph('b', onNewPage)), pagesBefore: 1 })
  })

  test('goes on numbering its footnotes, after the headers of its section', () => {
    const [first] = pieces
    if (first === undefined) throw new Error('no piece')
    const properties = (bodyOf(first, 107).body['w:body'] as Xml[]).at(-1)?.['w:sectPr'] as Xml[]
    expect(properties.map((property) => Object.keys(property)[0])).toEqual([
      'w:headerReference',
      'w:footnotePr',
      'w:pgSz',
    ])
    expect(JSON.stringify(properties[1])).toContain('107')
  })

  test('ends its section as a document does, and keeps the paragraph that ended it', () => {
    const [first] = cut(bodyWith(paragraph('a', style('Veld'), SECTION), paragraph('b'))) ?? []
    if (first === undefined) throw new Error('no piece')
    expect(bodyOf(first, 1).body).toEqual(bodyWith(paragraph('a', style('Veld'))))
  })

  test('has the pages it refers to as texts', () => {
    const field = (...shown: Xml[]): Xml => ({
      'w:p': [
        {
          'w:r': [
            { 'w:fldChar': { _attr: { 'w:fldCharType': 'begin' } } },
            { 'w:instrText': shown.length === 0 ? ['PAGEREF norm_1 \\h'] : [' QUOTE '] },
            { 'w:fldChar': { _attr: { 'w:fldCharType': 'separate' } } },
            ...shown,
            { 'w:fldChar': { _attr: { 'w:fldCharType': 'end' } } },
          ],
        },
      ],
    })
    const [piece] = cut(bodyWith(field())) ?? []
    if (piece === undefined) throw new Error('no piece')
    expect(withNumbers(piece, new Map([['norm_1', 12]])).elements).toEqual([
      field({ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, '12'] }),
    ])
  })
})
