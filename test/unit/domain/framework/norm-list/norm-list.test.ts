import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../../src/domain/framework/readiness/finding'
import {
  filterNorms,
  groupNorms,
  NO_FILTER,
  ownersOf,
  type NormGrouping,
} from '../../../../../src/domain/framework/norm-list/norm-list'
import { findingsByNorm, normRows } from '../../../../../src/domain/framework/norm-list/norm-rows'
import { action, evidence, forNorm, framework, judgement, norm } from '../../framework-fixture'

const set = framework({
  A: [
    norm('A1', { title: 'Perinatale audits vinden plaats', short: true }),
    norm('A2', { title: 'Cliënten zijn tevreden', core: false }),
  ],
  B: [norm('B1', { title: 'Kraamzorg', buildingBlockId: 'BK2' })],
  C: [],
})
const parties = [
  { id: 'p2', name: 'Ziekenhuis', kind: '' },
  { id: 'p1', name: 'Praktijk', kind: '' },
]
const rows = normRows({
  set,
  judgementByNorm: new Map(
    [
      judgement('A1', { owner: 'Bram', ownerPartyId: 'p1', severity: 'critical' }),
      judgement('A2', { toConfirm: true, verdict: 'met', workStatus: 'to-do', ownerPartyId: 'weg' }),
      judgement('B1', { verdict: 'unmet', severity: 'major', owner: ' Anna ', workStatus: 'busy' }),
    ].map((one) => [one.normId, one]),
  ),
  evidence: [evidence('e1', { normIds: ['A1', 'B1', 'B1'] })],
  actions: [action('a1', { origin: forNorm('B1') }), action('a2', { origin: forNorm('B1'), status: 'done' })],
  findings: [{ kind: 'unmet-without-action', normId: 'B1', verdict: 'unmet' }],
  parties,
})
const idsOf = (filter: Partial<typeof NO_FILTER>) =>
  filterNorms(rows, { ...NO_FILTER, ...filter }).map((one) => one.norm.id)

describe('the rows of the norm list', () => {
  test('every norm has its own evidence once, and only the actions still to be carried out', () => {
    expect(
      rows.map((row) => [row.norm.id, row.evidence.length, row.openActions.map(({ id }) => id)]),
    ).toEqual([
      ['A1', 1, []],
      ['A2', 0, []],
      ['B1', 1, ['a1']],
    ])
  })

  test('what was carried over counts as not assessed; a party that is gone counts as none; a norm that is met has no severity', () => {
    expect(rows[1]).toMatchObject({ verdict: 'not-assessed', toConfirm: true, partyId: null })
    expect(rows[0]).toMatchObject({ verdict: 'met', severity: null, partyId: 'p1' })
    expect(rows[2]).toMatchObject({ severity: 'major', owner: 'Anna' })
  })
})

describe('the filters of the norm list', () => {
  test('no filter shows every norm', () => {
    expect(idsOf({})).toEqual(['A1', 'A2', 'B1'])
  })

  test('each filter leaves out what it says', () => {
    expect(idsOf({ verdict: 'unmet' })).toEqual(['B1'])
    expect(idsOf({ themeId: 'A' })).toEqual(['A1', 'A2'])
    expect(idsOf({ workStatus: 'busy' })).toEqual(['B1'])
    expect(idsOf({ owner: 'Anna' })).toEqual(['B1'])
    expect(idsOf({ partyId: 'p1' })).toEqual(['A1'])
    expect(idsOf({ severity: 'major' })).toEqual(['B1'])
    expect(idsOf({ severity: 'critical' })).toEqual([])
    expect(idsOf({ toConfirm: true })).toEqual(['A2'])
    expect(idsOf({ withoutEvidence: true })).toEqual(['A2'])
    expect(idsOf({ core: true })).toEqual(['A1', 'B1'])
    expect(idsOf({ short: true })).toEqual(['A1'])
    expect(idsOf({ attention: true })).toEqual(['B1'])
    expect(idsOf({ themeId: 'A', withoutEvidence: true, core: true })).toEqual([])
  })

  test('a piece of evidence that is still wanted is no evidence', () => {
    const withWanted = normRows({
      set,
      judgementByNorm: new Map(),
      evidence: [
        evidence('w', { normIds: ['A1'], missing: true }),
        evidence('x', { normIds: ['B1'], missing: true }),
        evidence('y', { normIds: ['B1'] }),
      ],
      actions: [],
      findings: [],
      parties: [],
    })
    const without = filterNorms(withWanted, { ...NO_FILTER, withoutEvidence: true })
    expect(without.map((row) => row.norm.id)).toEqual(['A1', 'A2'])
    expect(withWanted[0]?.evidence.map(({ id }) => id)).toEqual(['w'])
  })

  test('what is nobody’s can be found', () => {
    expect(idsOf({ owner: '' })).toEqual(['A2'])
    expect(idsOf({ partyId: '' })).toEqual(['A2', 'B1'])
  })

  test('searching finds a code, words in any order, and does not mind capitals or accents', () => {
    expect(idsOf({ text: 'a1' })).toEqual(['A1'])
    expect(idsOf({ text: 'plaats  AUDITS' })).toEqual(['A1'])
    expect(idsOf({ text: 'clienten' })).toEqual(['A2'])
    expect(idsOf({ text: 'kraamzorg audits' })).toEqual([])
  })
})

test('norms are grouped by theme, block, party or owner; empty headings are left out and norms without one come last', () => {
  const headings = (by: NormGrouping) =>
    groupNorms(rows, set, by, parties).map((group) => [group.title, group.rows.map((one) => one.norm.id)])
  expect(headings('theme')).toEqual([
    ['thema A', ['A1', 'A2']],
    ['thema B', ['B1']],
  ])
  expect(headings('block')).toEqual([
    ['blok BK1', ['A1', 'A2']],
    ['blok BK2', ['B1']],
  ])
  expect(headings('party')).toEqual([
    ['Praktijk', ['A1']],
    ['', ['A2', 'B1']],
  ])
  expect(headings('owner')).toEqual([
    ['Anna', ['B1']],
    ['Bram', ['A1']],
    ['', ['A2']],
  ])
  expect(ownersOf(rows)).toEqual(['Anna', 'Bram'])
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
  const about = findingsByNorm(
    findings,
    [evidence('e1', { normIds: ['A1', 'B1'] }), evidence('e2', { normIds: ['B1'] })],
    [action('a1', { origin: forNorm('A1') }), action('a2', { origin: forNorm('B1') })],
  )
  expect(about.get('A1')).toEqual([findings[0], findings[2], findings[4]])
})
