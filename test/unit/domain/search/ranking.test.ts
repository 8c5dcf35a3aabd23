import { describe, expect, it } from 'vitest'
import { queryOf } from '../../../../src/domain/search/query'
import {
  groupedByKind,
  ranked,
  type Circumstances,
  type FoundDocument,
} from '../../../../src/domain/search/ranking'
import { searchDocument, type SearchDocument } from '../../../../src/domain/search/search-document'

const found = (
  document: Pick<SearchDocument, 'itemId' | 'title'> & Partial<SearchDocument>,
  matched: readonly string[] = ['klacht'],
  score = 1,
): FoundDocument => ({
  document: searchDocument({ kind: 'action', ...document }),
  score,
  matched: new Set(matched),
  terms: [],
})
const nowhere: Circumstances = { recent: [], dossierId: null }
const query = queryOf('klacht regeling', new Set())
const order = (all: readonly FoundDocument[], circumstances = nowhere, asked = query) =>
  ranked(all, asked, circumstances).map(({ document }) => document.itemId)

describe('the best comes first', () => {
  it('what has all words before what has one of them, also when that one is rarer', () => {
    const both = found({ itemId: 'both', title: 'a' }, ['klacht', 'regeling'], 1)
    expect(order([found({ itemId: 'one', title: 'b' }, ['klacht'], 3), both])).toEqual(['both', 'one'])
  })

  it('what was opened lately before what is as good', () => {
    const [one, other] = [found({ itemId: 'one', title: 'a' }), found({ itemId: 'other', title: 'b' })]
    expect(order([one, other], { recent: [other.document.id], dossierId: null })).toEqual(['other', 'one'])
  })

  it('what is in the dossier somebody works in before the same in another', () => {
    const elsewhere = found({ itemId: 'elsewhere', title: 'a', dossierId: 'other' })
    const here = found({ itemId: 'here', title: 'a', dossierId: 'mine' })
    expect(order([elsewhere, here], { recent: [], dossierId: 'mine' })).toEqual(['here', 'elsewhere'])
  })

  it('the newer before the older, when nothing else tells them apart', () => {
    const older = found({ itemId: 'older', title: 'a', date: '2024-01-01' })
    const newer = found({ itemId: 'newer', title: 'a', date: '2026-01-01' })
    expect(order([older, newer])).toEqual(['newer', 'older'])
  })

  it('an explanation before a record, when a question is asked', () => {
    const record = found({ itemId: 'record', title: 'a', kind: 'evidence' }, ['klacht'], 1.2)
    const page = found({ itemId: 'page', title: 'a', kind: 'manual' }, ['klacht'], 1)
    expect(order([record, page])).toEqual(['record', 'page'])
    expect(order([record, page], nowhere, queryOf('hoe klacht', new Set()))).toEqual(['page', 'record'])
  })
})

describe('results by kind', () => {
  const items = ['norm', 'norm', 'guide', 'norm', 'norm', 'norm', 'page'].map((kind, at) => ({
    document: { kind: kind as SearchDocument['kind'], at },
  }))
  const shape = (words: number, rows = 9) =>
    groupedByKind(items, { rows, perKind: 3, words }).map(
      (group) => `${group.kind}: ${group.items.map(({ document }) => String(document.at)).join(' ')}`,
    )

  it('are in the order of the best of each, and no kind takes all rows', () => {
    expect(shape(1)).toEqual(['norm: 0 1 3', 'guide: 2', 'page: 6'])
  })

  it('begin with the best three whatever they are, when more than a word was typed', () => {
    expect(shape(2)).toEqual(['best: 0 1 2', 'norm: 3 4 5', 'page: 6'])
  })

  it('are no more than there is room for', () => {
    expect(shape(1, 2)).toEqual(['norm: 0 1'])
    expect(shape(2, 4)).toEqual(['best: 0 1 2', 'norm: 3'])
  })
})
