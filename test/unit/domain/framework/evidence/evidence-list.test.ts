/** The register as a list: what a filter leaves out, and the order. */
import { expect, test } from 'vitest'
import type { Evidence } from '../../../../../src/domain/framework/evidence/evidence'
import { NEW_EVIDENCE } from '../../../../../src/domain/framework/evidence/evidence-fields'
import {
  filterEvidence,
  sortEvidence,
  type EvidenceFilter,
} from '../../../../../src/domain/framework/evidence/evidence-list'

const TODAY = '2026-11-23'
const ALL: EvidenceFilter = { state: null, norms: null, text: '' }

function piece(title: string, fields: Partial<Evidence> = {}): Evidence {
  return {
    ...NEW_EVIDENCE,
    id: title,
    dossierId: 'd',
    number: 1,
    title,
    version: '',
    date: '2026-01-15',
    owner: '',
    location: 'map',
    reviewOn: null,
    normIds: [],
    ...fields,
  }
}

const pieces = [
  piece('Jaarplan', { reviewOn: '2026-12-01', owner: 'Secretaris', normIds: ['N1', 'N2'] }),
  piece('Agenda 10', { reviewOn: '2026-01-01', owner: 'Anna' }),
  piece('Agenda 9', { location: 'G:\\Évaluatie', normIds: ['N3'] }),
  piece('Convenant', {
    missing: true,
    owner: 'secretaris',
    attachment: { name: 'handtekening.pdf', size: 1, sha256: 'a'.repeat(64) },
  }),
]
const titles = (filter: Partial<EvidenceFilter>) =>
  filterEvidence(pieces, { ...ALL, ...filter }, TODAY).map(({ title }) => title)

test('a state leaves the other states out, also what is missing and what expires', () => {
  expect(titles({ state: 'missing' })).toEqual(['Convenant'])
  expect(titles({ state: 'expiring' })).toEqual(['Jaarplan'])
  expect(titles({ state: 'expired' })).toEqual(['Agenda 10'])
  expect(titles({ state: 'valid' })).toEqual(['Agenda 9'])
  const nowhere = piece('Nergens', { location: '' })
  expect(filterEvidence([...pieces, nowhere], { ...ALL, state: 'incomplete' }, TODAY)).toEqual([nowhere])
})

test('norms of a theme, one norm, or no norm at all', () => {
  expect(titles({ norms: new Set(['N2', 'N3']) })).toEqual(['Jaarplan', 'Agenda 9'])
  expect(titles({ norms: new Set(['N1']) })).toEqual(['Jaarplan'])
  expect(titles({ norms: 'none' })).toEqual(['Agenda 10', 'Convenant'])
})

test('a search finds every word, in any field, without capitals and accents', () => {
  expect(titles({ text: 'evaluatie agenda' })).toEqual(['Agenda 9'])
  expect(titles({ text: 'handtekening' })).toEqual(['Convenant'])
  expect(titles({ text: 'n2' })).toEqual(['Jaarplan'])
  expect(titles({ text: 'bestaat niet' })).toEqual([])
  const register = [piece('Jaarplan', { number: 12 }), piece('Convenant', { number: 3 })]
  expect(filterEvidence(register, { ...ALL, text: 'b12' }, TODAY).map(({ title }) => title)).toEqual([
    'Jaarplan',
  ])
})

test('sorted by title as people count, by review date and owner with the empty ones last', () => {
  const sorted = (order: Parameters<typeof sortEvidence>[1]) =>
    sortEvidence(pieces, order).map(({ title }) => title)
  expect(sorted('title')).toEqual(['Agenda 9', 'Agenda 10', 'Convenant', 'Jaarplan'])
  expect(sorted('review')).toEqual(['Agenda 10', 'Jaarplan', 'Agenda 9', 'Convenant'])
  expect(sorted('owner')).toEqual(['Agenda 10', 'Convenant', 'Jaarplan', 'Agenda 9'])
})

test('whatever order they come in: dates one after the other, owners without the spaces around them, equals by title', () => {
  const many = [
    piece('b', { reviewOn: '2026-05-01', owner: ' Bea ' }),
    piece('a', { reviewOn: '2026-05-01', owner: 'Bea' }),
    piece('c', { reviewOn: '2025-01-01', owner: '  ' }),
    piece('e', { owner: '' }),
    piece('d', { reviewOn: '2027-01-01', owner: '  Cor' }),
  ]
  for (const given of [many, many.toReversed()]) {
    const sorted = (order: Parameters<typeof sortEvidence>[1]) =>
      sortEvidence(given, order).map(({ title }) => title)
    expect(sorted('review')).toEqual(['c', 'a', 'b', 'd', 'e'])
    expect(sorted('owner')).toEqual(['a', 'b', 'd', 'c', 'e'])
  }
})

test('spaces in a search leave nothing out', () => {
  expect(titles({ text: '  ' })).toHaveLength(pieces.length)
  expect(titles({ text: ' evaluatie   agenda ' })).toEqual(['Agenda 9'])
})
