import { describe, expect, test } from 'vitest'
import {
  deskFacts,
  onDesk,
  type DeskFacts,
  type DeskLine,
  type DeskOrder,
} from '../../../../src/domain/dossier/desk'
import { deskRecords, roundOnDesk } from '../../../../src/domain/dossier/desk-records'
import type { Dossier } from '../../../../src/domain/dossier/dossier'
import { action, assessment, framework, judgement, norm } from '../framework-fixture'
import { people, profession, round } from '../mirror-fixture'

const today = '2026-11-23'

function line(name: string, fields: Partial<Dossier> = {}, facts: DeskLine['facts'] = null): DeskLine {
  const dossier = { id: name, name, region: '', visitDate: null, updatedAt: '2026-11-01T10:00:00.000Z' }
  return { dossier: { ...dossier, ...fields } as Dossier, facts }
}

const counted = (rate: number | null, overdue: number, more: Partial<DeskFacts> = {}): DeskLine['facts'] => ({
  coverage: null,
  work: { out: 0, late: 0 },
  round: { status: 'open', opensOn: null, closesOn: null, submitted: 1, invited: null, rate },
  overdue,
  ...more,
})

function named(lines: readonly DeskLine[], order: DeskOrder, reversed = false, search = '') {
  return onDesk(lines, { order, reversed, search }, today).map(({ dossier }) => dossier.name)
}

describe('the dossiers beside each other', () => {
  test('by name as people count, capitals and accents aside', () => {
    const lines = [line('VSV 10'), line('vsv 2'), line('VSV Één'), line('VSV Drie')]
    expect(named(lines, 'name')).toEqual(['vsv 2', 'VSV 10', 'VSV Drie', 'VSV Één'])
    expect(named(lines, 'name', true)).toEqual(['VSV Één', 'VSV Drie', 'VSV 10', 'vsv 2'])
  })

  test('by visit: the soonest first, what is over after it, and last who has no date, also the other way round', () => {
    const lines = [
      line('geen'),
      line('geweest', { visitDate: '2026-11-22' }),
      line('lang geweest', { visitDate: '2026-01-01' }),
      line('straks', { visitDate: '2027-03-01' }),
      line('vandaag', { visitDate: today }),
    ]
    expect(named(lines, 'visit')).toEqual(['vandaag', 'straks', 'geweest', 'lang geweest', 'geen'])
    expect(named(lines, 'visit', true).at(-1)).toBe('geen')
  })

  test('by what is late the most first, and by response the lowest first', () => {
    const lines = [
      line('goed', {}, counted(0.9, 0)),
      line('slecht', {}, counted(0.2, 3)),
      line('onbekend', {}, counted(null, 1)),
      line('nog niet gelezen'),
    ]
    expect(named(lines, 'late')).toEqual(['slecht', 'onbekend', 'goed', 'nog niet gelezen'])
    expect(named(lines, 'round').slice(0, 2)).toEqual(['slecht', 'goed'])
  })

  test('by coverage the lowest first, and by sent work what is past its day before what is out', () => {
    const covered = (share: number | null) =>
      counted(null, 0, { coverage: { list: null, assessed: 0, applicable: 0, share } })
    const shares = [
      line('ver', {}, covered(0.9)),
      line('niets', {}, covered(null)),
      line('begin', {}, covered(0.1)),
    ]
    expect(named([line('geen toetsing', {}, counted(null, 0)), ...shares], 'coverage').slice(0, 2)).toEqual([
      'begin',
      'ver',
    ])
    const sent = (out: number, late: number) => counted(null, 0, { work: { out, late } })
    const lines = [line('veel', {}, sent(9, 0)), line('laat', {}, sent(1, 1)), line('niets', {}, sent(0, 0))]
    expect(named(lines, 'work')).toEqual(['laat', 'veel', 'niets'])
  })

  test('equals stand as they were changed, the last first', () => {
    const lines = [
      line('ouder', { updatedAt: '2026-11-02T10:00:00.000Z' }),
      line('nieuwer', { updatedAt: '2026-11-03T10:00:00.000Z' }),
    ]
    expect(named(lines, 'visit')).toEqual(['nieuwer', 'ouder'])
    expect(named(lines, 'changed')).toEqual(['nieuwer', 'ouder'])
    expect(named(lines, 'changed', true)).toEqual(['ouder', 'nieuwer'])
  })

  test('a search looks for every word, in name and region', () => {
    const lines = [
      line('VSV Één', { region: 'Noord' }),
      line('VSV Twee', { region: 'Noord' }),
      line('VSV Drie'),
    ]
    expect(named(lines, 'name', false, 'noord een')).toEqual(['VSV Één'])
    expect(named(lines, 'name', false, '  ')).toHaveLength(3)
    expect(named(lines, 'name', false, 'zuid')).toEqual([])
  })

  test('seventy-one of them are all there, in order', () => {
    const lines = Array.from({ length: 71 }, (_, index) => line(`VSV ${String(71 - index)}`))
    expect(named(lines, 'name')).toEqual(Array.from({ length: 71 }, (_, index) => `VSV ${String(index + 1)}`))
  })
})

describe('what is told of a dossier', () => {
  const material = {
    ...{ rounds: [], responses: [], assessments: [], judgements: [] },
    ...{ actions: [], delegations: [], sessions: [] },
  }
  const recordsOf = (fields: object) => deskRecords({ ...material, ...fields }, 'kader')

  test('is about the open round, else the one that waits, else the newest', () => {
    const adopted = round({ id: 'vast', status: 'adopted', opensOn: '2026-10-01' })
    const older = round({ id: 'ouder', status: 'adopted', opensOn: '2025-10-01' })
    const draft = round({ id: 'concept', status: 'draft' })
    const closed = round({ id: 'dicht', status: 'closed', opensOn: '2024-01-01' })
    const open = round({ id: 'open', status: 'open', opensOn: '2023-01-01' })
    expect(roundOnDesk([adopted, draft, closed, open])?.id).toBe('open')
    expect(roundOnDesk([adopted, draft, closed])?.id).toBe('dicht')
    expect(roundOnDesk([adopted, draft])?.id).toBe('concept')
    expect(roundOnDesk([older, adopted])?.id).toBe('vast')
    expect(roundOnDesk([])).toBeNull()
  })

  test('are totals: how many filled in of how many, and how many actions are late', () => {
    const open = round({
      status: 'open',
      professions: [profession('VK', 'C1', 12), profession('GYN', 'C2', 8)],
    })
    const responses = [...people(4, 'VK', {}), ...people(1, 'GYN', {})]
    const late = action('a', { dueOn: '2026-11-22' })
    const records = recordsOf({ rounds: [open], responses, actions: [late, action('b')] })
    expect(deskFacts(records, today)).toEqual({
      coverage: null,
      work: { out: 0, late: 0 },
      round: { status: 'open', opensOn: null, closesOn: null, submitted: 5, invited: 20, rate: 0.25 },
      overdue: 1,
    })
    expect(deskFacts(recordsOf({}), today)).toMatchObject({ round: null, overdue: 0 })
  })

  test('a closed round tells its own questionnaires, never what was counted at another closing of it', () => {
    const closing = { submitted: 7, professions: {}, answers: {} }
    // Another state of the round, brought in with a copy, was closed with more.
    const closed = round({ status: 'closed', closings: [closing, { ...closing, submitted: 11 }] })
    const responses = people(7, 'VK', {})
    expect(recordsOf({ rounds: [closed], responses }).round?.submitted).toBe(7)
  })

  test('nothing is kept of what anybody answered, and of an action only its title and days', () => {
    const open = round({ status: 'open', professions: [profession('VK', 'C1', 12)] })
    const responses = people(4, 'VK', {})
    const kept = JSON.stringify(recordsOf({ rounds: [open], responses, actions: [action('a')] }))
    for (const { id } of responses) expect(kept).not.toContain(id)
    expect(kept).not.toContain('VK')
    expect(kept).not.toContain('ownerName')
  })

  test('coverage is the share of norms with a verdict, and says of which list', () => {
    const kader = { ...framework({ A: [norm('1'), norm('2'), norm('3'), norm('4')] }), id: 'kader' }
    const other = { ...framework({ A: [norm('X')] }), id: 'ander', title: 'Eigen lijst' }
    const judgements = [
      judgement('1', { verdict: 'met' }),
      judgement('2', { verdict: 'unmet' }),
      judgement('3', { applicable: false, notApplicableReason: 'Geen tweede lijn' }),
      // Of an earlier assessment.
      judgement('4', { verdict: 'met', assessmentId: 'vorige' }),
    ]
    const working = assessment(other, { id: 'nieuw', startedOn: '2026-11-01' })
    expect(recordsOf({ assessments: [working, assessment(kader)], judgements }).coverage).toEqual({
      list: null,
      assessed: 2,
      applicable: 3,
      share: 2 / 3,
    })
    expect(recordsOf({ assessments: [working], judgements }).coverage).toEqual({
      list: 'Eigen lijst',
      assessed: 0,
      applicable: 1,
      share: 0,
    })
  })

  test('sent work is out until something comes back, and late the day after it was asked for', () => {
    const sent = (askedBefore: string | null, returns: readonly object[] = []) => ({ askedBefore, returns })
    const delegations = [sent('2026-11-22'), sent(today), sent(null), sent('2026-11-01', [{}])]
    expect(deskFacts(recordsOf({ delegations }), today).work).toEqual({ out: 3, late: 1 })
  })
})
