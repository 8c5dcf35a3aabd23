/** "Wie/wanneer" in brief: what changed most lately comes first, and old changes do not fill a report. */
import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../../src/domain/history'
import { changesOf } from '../../../../src/domain/report/report-changes'
import { emptyContent } from '../../../fixtures/build-content'
import { assessment, framework, judgement, norm } from '../framework-fixture'

const moment = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`
const entry = (minute: number, fields: Partial<HistoryEntry>): HistoryEntry => ({
  id: `wijziging ${String(minute)}`,
  dossierId: 'dossier',
  at: moment(minute),
  who: 'mw. De Wit',
  table: 'judgements',
  recordId: 'r',
  before: null,
  after: null,
  ...fields,
})
const verdict = (normId: string, value: 'met' | 'unmet') => ({ ...judgement(normId, { verdict: value }) })
const changes = (history: readonly HistoryEntry[]) =>
  changesOf({
    ...emptyContent(),
    assessments: [assessment(framework({ A: [norm('A-1', { title: 'Overdracht' })] }))],
    history,
  })

test('each kind of record is listed with its number of changes and the last one, whatever the order of the history', () => {
  const history = [
    entry(5, { table: 'actions' }),
    entry(9, { table: 'evidence' }),
    entry(7, { table: 'actions' }),
    entry(6, { table: 'actions' }),
  ]
  const expected = [
    { table: 'actions', count: 3, lastAt: moment(7) },
    { table: 'evidence', count: 1, lastAt: moment(9) },
  ]
  for (const given of [history, history.toReversed()])
    expect(changes(given).perTable.toSorted((a, b) => a.table.localeCompare(b.table))).toEqual(expected)
  expect(changes([])).toEqual({ perTable: [], verdicts: [] })
})

test('changes of a verdict come newest first, with the title of the norm; other changes are no verdict', () => {
  const history = [
    entry(1, { after: verdict('A-1', 'unmet') }),
    entry(2, { before: verdict('A-1', 'unmet'), after: verdict('A-1', 'met') }),
    entry(3, { before: verdict('A-1', 'met'), after: { ...verdict('A-1', 'met'), explanation: 'tekst' } }),
    entry(4, { table: 'actions', after: { verdict: 'met' } }),
    entry(5, { before: verdict('WEG-1', 'met') }),
    entry(6, { before: { ...verdict('A-1', 'met'), normId: 7 } }),
  ]
  expect(changes(history).verdicts).toEqual([
    { at: moment(6), who: 'mw. De Wit', normId: '', normTitle: '', from: 'met', to: 'not-assessed' },
    { at: moment(5), who: 'mw. De Wit', normId: 'WEG-1', normTitle: '', from: 'met', to: 'not-assessed' },
    { at: moment(2), who: 'mw. De Wit', normId: 'A-1', normTitle: 'Overdracht', from: 'unmet', to: 'met' },
    {
      at: moment(1),
      who: 'mw. De Wit',
      normId: 'A-1',
      normTitle: 'Overdracht',
      from: 'not-assessed',
      to: 'unmet',
    },
  ])
})

test.each([
  [24, 24],
  [25, 25],
  [26, 25],
])('of %i changes of a verdict the last %i are told', (many, expected) => {
  const history = Array.from({ length: many }, (_, at) => entry(at, { after: verdict('A-1', 'met') }))
  const { verdicts } = changes(history)
  expect(verdicts).toHaveLength(expected)
  expect(verdicts[0]?.at).toBe(moment(many - 1))
})
