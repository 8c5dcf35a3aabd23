/** What a change in the history comes to, in words. */
import { expect, test } from 'vitest'
import type { HistoryEntry, HistoryTable } from '../../../src/domain/history'
import { HISTORY_LISTS } from '../../../src/domain/dossier-lists'
import { changesInWords, deedInWords } from '../../../src/texts/dossier/changes'
import { nl } from '../../../src/texts/nl'

type Fields = Readonly<Record<string, unknown>>

function entry(table: HistoryTable, before: Fields | null, after: Fields | null, more = {}): HistoryEntry {
  return {
    id: 'e',
    dossierId: 'd',
    at: '2026-11-23T09:00:00.000Z',
    who: '',
    table,
    recordId: 'r',
    before,
    after,
    ...more,
  }
}

test.each<[string, HistoryEntry]>([
  [
    'oordeel ORG-02, van ‘nog niet beoordeeld’ naar ‘voldoet’',
    entry('judgements', null, { normId: 'ORG-02', verdict: 'met', judgedAt: '2026-11-23T09:00:00.000Z' }),
  ],
  [
    'oordeel ORG-02, van ‘voldoet’ naar ‘niet van toepassing’, waarom niet van toepassing van leeg naar ‘Wij hebben geen kraamzorg’',
    entry(
      'judgements',
      { normId: 'ORG-02', verdict: 'met', applicable: true, notApplicableReason: '' },
      {
        normId: 'ORG-02',
        verdict: 'met',
        applicable: false,
        notApplicableReason: 'Wij hebben geen kraamzorg',
      },
    ),
  ],
  [
    'actie ‘Bellen’, status van ‘gepland’ naar ‘loopt’',
    entry('actions', { title: 'Bellen', status: 'planned' }, { title: 'Bellen', status: 'running' }),
  ],
  [
    'actie ‘Bellen’, gereed op van leeg naar ‘1-3-2027’, eigenaar van ‘Noor’ naar ‘Bram’ en nog 1',
    entry(
      'actions',
      { title: 'Bellen', dueOn: null, ownerName: 'Noor', goal: '' },
      { title: 'Bellen', dueOn: '2027-03-01', ownerName: 'Bram', goal: 'Sneller' },
    ),
  ],
  ['verwijderen van bewijsstuk ‘Protocol’', entry('evidence', { title: 'Protocol' }, null)],
  [
    'toetsing ‘Toetsing 2026’, stand van de toetsing van ‘concept’ naar ‘vastgesteld’, met wat erbij hoorde',
    entry(
      'assessments',
      { title: 'Toetsing 2026', status: 'draft', adoptedOn: null },
      { title: 'Toetsing 2026', status: 'adopted', adoptedOn: '2026-11-23' },
      { group: 'g' },
    ),
  ],
  [
    'gegevens van het VSV, partijen',
    entry('dossiers', { name: 'VSV Rijn', parties: [] }, { name: 'VSV Rijn', parties: [{ id: 'a' }] }),
  ],
])('%s', (words, changed) => {
  expect(deedInWords(changed)).toBe(words)
})

test('a long text is cut off, and nothing that was typed on more lines breaks the sentence', () => {
  const [said = ''] = changesInWords(entry('actions', { goal: 'a\nb' }, { goal: 'x'.repeat(500) }))
  expect(said).toMatch(/^doel van ‘a b’ naar ‘x{60}…’$/u)
})

test('codes of a later version and ids of records are not shown as words', () => {
  expect(changesInWords(entry('actions', { status: 'planned' }, { status: 'parked' }))).toEqual(['status'])
  expect(changesInWords(entry('sessions', { roundId: 'a' }, { roundId: 'b' }))).toEqual(['meting'])
})

test('every kind of record can be told of, with nothing in it', () => {
  for (const table of ['dossiers', ...HISTORY_LISTS] as const)
    for (const [before, after] of [
      [null, {}],
      [{}, {}],
      [{}, null],
    ] as const)
      expect(nl.history.line(entry(table, before, after))).not.toMatch(/undefined|null|‘’/u)
})
