import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../../../src/domain/history'
import { verdictChangesOf } from '../../../../../src/domain/framework/assessment/verdict-changes'
import { judgement } from '../../framework-fixture'

function entry(id: string, before: HistoryEntry['before'], after: HistoryEntry['after']): HistoryEntry {
  return {
    id,
    dossierId: 'dossier',
    at: '2026-11-23T10:00:00.000Z',
    who: 'mw. De Wit',
    table: 'judgements',
    recordId: 'oordeel A1',
    before,
    after,
  }
}

const met = { ...judgement('A1', { verdict: 'met' }) }
const unmet = { ...judgement('A1', { verdict: 'unmet' }) }
const setAside = {
  ...judgement('A1', { applicable: false, verdict: null, notApplicableReason: 'geen ziekenhuis' }),
}

test('who changed a verdict and when is recorded; another text is not a change of the verdict', () => {
  const changes = verdictChangesOf([
    entry('3', unmet, setAside),
    entry('2', met, unmet),
    entry('1', met, { ...met, reasoning: 'Twee audits' }),
    entry('0', null, met),
  ])
  expect(changes.map(({ entryId, from, to }) => [entryId, from, to])).toEqual([
    ['3', 'unmet', 'not-applicable'],
    ['2', 'met', 'unmet'],
    ['0', 'not-assessed', 'met'],
  ])
  expect(changes[0]).toMatchObject({ who: 'mw. De Wit', at: '2026-11-23T10:00:00.000Z' })
})

test('n.v.t. without a reason, and an unknown verdict, count as not assessed', () => {
  const withoutReason = { ...setAside, notApplicableReason: ' ' }
  expect(verdictChangesOf([entry('1', met, withoutReason)])[0]?.to).toBe('not-assessed')
  expect(verdictChangesOf([entry('1', met, { ...met, verdict: 'excellent' })])[0]?.to).toBe('not-assessed')
})

test('a verdict that was carried over is given on the day somebody confirms it', () => {
  const carried = { ...met, toConfirm: true }
  const changes = verdictChangesOf([entry('1', carried, met), entry('0', null, carried)])
  expect(changes.map(({ entryId, from, to }) => [entryId, from, to])).toEqual([['1', 'not-assessed', 'met']])
})
