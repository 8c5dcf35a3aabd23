import { describe, expect, test } from 'vitest'
import {
  deskFacts,
  onDesk,
  roundOnDesk,
  type DeskLine,
  type DeskOrder,
} from '../../../../src/domain/dossier/desk'
import type { Dossier } from '../../../../src/domain/dossier/dossier'
import { action } from '../framework-fixture'
import { people, profession, round } from '../mirror-fixture'

const today = '2026-11-23'

function line(name: string, fields: Partial<Dossier> = {}, facts: DeskLine['facts'] = null): DeskLine {
  const dossier = { id: name, name, region: '', visitDate: null, updatedAt: '2026-11-01T10:00:00.000Z' }
  return { dossier: { ...dossier, ...fields } as Dossier, facts }
}

const counted = (rate: number | null, overdue: number): DeskLine['facts'] => ({
  round: { status: 'open', opensOn: null, closesOn: null, submitted: 1, invited: null, rate },
  overdue,
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
    expect(deskFacts(open, responses, [late, action('b')], today)).toEqual({
      round: { status: 'open', opensOn: null, closesOn: null, submitted: 5, invited: 20, rate: 0.25 },
      overdue: 1,
    })
    expect(deskFacts(null, [], [], today)).toEqual({ round: null, overdue: 0 })
  })
})
