import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/domain/attention'
import {
  filterNorms,
  findingsAbout,
  groupNorms,
  NO_FILTER,
  type NormRow,
} from '../../../src/domain/framework/norm-list'
import { action, evidence, forNorm, framework, norm } from './framework-fixture'

function row(id: string, fields: Partial<NormRow> = {}, text = ''): NormRow {
  return {
    norm: norm(id, { title: text, buildingBlockId: id.startsWith('B') ? 'BK2' : 'BK1', core: id !== 'A2' }),
    themeId: id.slice(0, 1),
    verdict: 'met',
    evidence: [evidence(`bij ${id}`, { normIds: [id] })],
    openActions: [],
    findings: [],
    ...fields,
  }
}

const rows = [
  row('A1', {}, 'Perinatale audits vinden plaats'),
  row('A2', { verdict: 'not-assessed', evidence: [] }, 'Cliënten zijn tevreden'),
  row('B1', { verdict: 'unmet', findings: [{ kind: 'unmet-without-action', normId: 'B1' }] }, 'Kraamzorg'),
]
const idsOf = (filter: Partial<typeof NO_FILTER>) =>
  filterNorms(rows, { ...NO_FILTER, ...filter }).map((one) => one.norm.id)

describe('the filters of the norm list', () => {
  test('no filter shows every norm', () => {
    expect(idsOf({})).toEqual(['A1', 'A2', 'B1'])
  })

  test('each filter leaves out what it says', () => {
    expect(idsOf({ verdict: 'unmet' })).toEqual(['B1'])
    expect(idsOf({ themeId: 'A' })).toEqual(['A1', 'A2'])
    expect(idsOf({ withoutEvidence: true })).toEqual(['A2'])
    expect(idsOf({ core: true })).toEqual(['A1', 'B1'])
    expect(idsOf({ attention: true })).toEqual(['B1'])
    expect(idsOf({ themeId: 'A', withoutEvidence: true, core: true })).toEqual([])
  })

  test('searching finds a code, words in any order, and does not mind capitals or accents', () => {
    expect(idsOf({ text: 'a1' })).toEqual(['A1'])
    expect(idsOf({ text: 'plaats  AUDITS' })).toEqual(['A1'])
    expect(idsOf({ text: 'clienten' })).toEqual(['A2'])
    expect(idsOf({ text: 'kraamzorg audits' })).toEqual([])
  })
})

test('norms stand under their theme or building block, and an empty heading is left out', () => {
  const set = framework({ A: [norm('A1')], B: [norm('B1')], C: [norm('C1')] })
  const headings = (by: 'theme' | 'block') =>
    groupNorms(rows, set, by).map((group) => [group.title, group.rows.map((one) => one.norm.id)])
  expect(headings('theme')).toEqual([
    ['thema A', ['A1', 'A2']],
    ['thema B', ['B1']],
  ])
  expect(headings('block')).toEqual([
    ['blok BK1', ['A1', 'A2']],
    ['blok BK2', ['B1']],
  ])
})

test('a norm is warned about its own verdict, its evidence and its actions, and about nobody else’s', () => {
  const findings: readonly Finding[] = [
    { kind: 'met-without-evidence', normId: 'A1' },
    { kind: 'met-without-evidence', normId: 'B1' },
    { kind: 'evidence-expired', evidenceId: 'e1', title: '', reviewOn: '2026-01-01' },
    { kind: 'evidence-expired', evidenceId: 'e2', title: '', reviewOn: '2026-01-01' },
    { kind: 'action-overdue', actionId: 'a1', title: '', dueOn: '2026-01-01' },
    { kind: 'action-without-owner', actionId: 'a2', title: '' },
  ]
  const about = findingsAbout(
    'A1',
    findings,
    [evidence('e1', { normIds: ['A1', 'B1'] }), evidence('e2', { normIds: ['B1'] })],
    [action('a1', { origin: forNorm('A1') }), action('a2', { origin: forNorm('B1') })],
  )
  expect(about).toEqual([findings[0], findings[2], findings[4]])
})
