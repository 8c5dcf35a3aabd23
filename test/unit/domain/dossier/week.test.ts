import { describe, expect, test } from 'vitest'
import type { Delegation } from '../../../../src/domain/delegation/delegation'
import { deskRecords, type DeskRecords } from '../../../../src/domain/dossier/desk-records'
import { lookedAt, weekOver } from '../../../../src/domain/dossier/week'
import type { Session } from '../../../../src/domain/session/session'
import { action } from '../framework-fixture'
import { round } from '../mirror-fixture'

const today = '2026-11-23'
const nothing: DeskRecords = {
  ...{ round: null, coverage: null, rounds: [] },
  ...{ actions: [], work: [], sessions: [] },
}

interface Known {
  readonly name?: string
  readonly visitDate?: string | null
  readonly example?: boolean
}

function line(
  records: Partial<DeskRecords>,
  { name = 'VSV Een', visitDate = null, example = false }: Known = {},
) {
  return { dossier: { id: name, name, visitDate, example }, records: { ...nothing, ...records } }
}

const told = (lines: Parameters<typeof weekOver>[0], day = today) =>
  weekOver(lines, day).map(({ kind, late, on, count }) => [kind, late ? 'late' : 'coming', on, count])

const dueOn = (...days: readonly (string | null)[]) => ({
  actions: days.map((on, index) => ({ ...action(String(index), { status: 'running', dueOn: on }) })),
})

describe('what comes up', () => {
  test('is within seven days, today and the seventh day included', () => {
    const visits = (visitDate: string) => told([line({}, { visitDate })])
    expect(visits('2026-11-23')).toEqual([['visit', 'coming', '2026-11-23', 1]])
    expect(visits('2026-11-30')).toEqual([['visit', 'coming', '2026-11-30', 1]])
    expect(visits('2026-12-01')).toEqual([])
  })

  test('goes on over the end of a year', () => {
    expect(told([line(dueOn('2027-01-04'))], '2026-12-28')).toEqual([['actions', 'coming', '2027-01-04', 1]])
    expect(told([line(dueOn('2027-01-05'))], '2026-12-28')).toEqual([])
    expect(told([line(dueOn('2026-12-31'))], '2027-01-01')).toEqual([['actions', 'late', '2026-12-31', 1]])
  })

  test('neither loses nor gains a day when the clock changes', () => {
    // Summer time begins on 28 March 2027 and ends on 31 October 2027.
    for (const [day, seventh, eighth] of [
      ['2027-03-27', '2027-04-03', '2027-04-04'],
      ['2027-10-30', '2027-11-06', '2027-11-07'],
    ] as const) {
      expect(told([line(dueOn(seventh))], day)).toEqual([['actions', 'coming', seventh, 1]])
      expect(told([line(dueOn(eighth))], day)).toEqual([])
    }
  })

  test('is late from the day after, however long ago that is', () => {
    expect(told([line(dueOn('2026-11-22', '2025-01-01', '2026-11-23'))])).toEqual([
      ['actions', 'coming', '2026-11-23', 1],
      ['actions', 'late', '2025-01-01', 2],
    ])
  })

  test('a visit and a session are over when their day is', () => {
    const sessions = [{ id: 's', heldOn: '2026-11-22', startTime: '15:00' }]
    expect(told([line({ sessions }, { visitDate: '2026-11-22' })])).toEqual([])
    expect(told([line({ sessions: [{ id: 's', heldOn: today, startTime: '' }] })])).toEqual([
      ['session', 'coming', today, 1],
    ])
  })

  test('a line that is about one thing knows which, and several of a kind are one line', () => {
    const one = weekOver([line(dueOn('2026-11-24'))], today)
    expect(one[0]?.only).toEqual({ id: '0', text: expect.any(String) })
    const two = weekOver([line(dueOn('2026-11-25', '2026-11-24'))], today)
    expect(two).toMatchObject([{ count: 2, on: '2026-11-24', only: null }])
  })

  test('what has no day asks nothing', () => {
    expect(told([line({ ...dueOn(null), work: [{ id: 'w', recipient: '', askedBefore: null }] })])).toEqual(
      [],
    )
  })
})

describe('over all dossiers', () => {
  test('what comes up stands first, by day and the visit before the rest; then what is late, the oldest first', () => {
    const lines = [
      line(dueOn('2026-11-24'), { name: 'VSV B', visitDate: '2026-11-24' }),
      line(dueOn('2026-11-20'), { name: 'VSV 10' }),
      line(dueOn('2026-11-20', '2026-11-23'), { name: 'VSV 2' }),
    ]
    expect(weekOver(lines, today).map(({ dossierName, kind }) => `${dossierName} ${kind}`)).toEqual([
      'VSV 2 actions',
      'VSV B visit',
      'VSV B actions',
      'VSV 2 actions',
      'VSV 10 actions',
    ])
  })

  test('no heap of late actions and no advice stands before the visit of this week', () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      line(
        {
          ...dueOn('2026-01-05'),
          rounds: [round({ id: 'r', status: 'closed', closesOn: '2025-01-01' })].map((one) => ({
            ...one,
            eraseFrom: '2026-01-01',
          })),
        },
        { name: `VSV ${String(index)}` },
      ),
    )
    const week = weekOver([...many, line({}, { name: 'Noorderveld', visitDate: '2026-11-27' })], today)
    expect(week.map(({ kind }) => kind)).toEqual([
      'visit',
      ...Array(5).fill('actions'),
      ...Array(5).fill('erasing'),
    ])
  })

  test('the example asks nothing of who has dossiers of their own, and shows what it can do to who has none', () => {
    const example = line(dueOn(today), { name: 'Voorbeeld', example: true })
    expect(told([example, line({})])).toEqual([])
    expect(told([example])).toHaveLength(1)
  })

  test('beside the example one dossier of one’s own is not several', () => {
    const example = line({}, { name: 'Voorbeeld', example: true })
    expect(lookedAt([example, line({})]).map(({ dossier }) => dossier.name)).toEqual(['VSV Een'])
    expect(lookedAt([example])).toHaveLength(1)
  })

  test('a dossier that was not read yet says nothing', () => {
    const { dossier } = line({}, { visitDate: today })
    expect(told([{ dossier, records: null }])).toEqual([])
  })
})

describe('of the records of a dossier', () => {
  const material = {
    ...{ rounds: [], responses: [], assessments: [], judgements: [] },
    ...{ actions: [], delegations: [], sessions: [] },
  }
  const of = (fields: object) => told([line(deskRecords({ ...material, ...fields }, 'kader'))])

  test('an open round ends, a closed one does not; one that should have ended is late', () => {
    const ending = (status: 'open' | 'closed', closesOn: string) =>
      of({ rounds: [round({ status, closesOn })] })
    expect(ending('open', '2026-11-27')).toEqual([['closing', 'coming', '2026-11-27', 1]])
    expect(ending('open', '2026-11-22')).toEqual([['closing', 'late', '2026-11-22', 1]])
    expect(ending('closed', '2026-11-22')).toEqual([])
  })

  test('separate answers are due twelve months after the end, unless nobody answered or they are gone', () => {
    const closed = { status: 'closed', closesOn: '2025-11-25' } as const
    const closing = { submitted: 0, professions: {}, answers: {} }
    expect(of({ rounds: [round(closed)] })).toEqual([['erasing', 'coming', '2026-11-25', 1]])
    expect(of({ rounds: [round({ ...closed, closings: [{ ...closing, submitted: 9 }] })] })).toHaveLength(1)
    expect(of({ rounds: [round({ ...closed, closings: [closing] })] })).toEqual([])
  })

  test('an action that is done asks for a look at its effect; what is secured or stopped asks nothing', () => {
    const days = { dueOn: '2026-11-20', checkOn: '2026-11-25' }
    expect(of({ actions: [action('a', { status: 'done', ...days })] })).toEqual([
      ['checks', 'coming', '2026-11-25', 1],
    ])
    for (const status of ['effect-checked', 'secured', 'stopped'] as const)
      expect(of({ actions: [action('a', { status, ...days })] })).toEqual([])
  })

  test('sent work is asked back until something of it came in', () => {
    const sent = { id: 'w', recipient: 'Mirjam', askedBefore: '2026-11-22', returns: [] }
    expect(of({ delegations: [sent as Partial<Delegation>] })).toEqual([['work', 'late', '2026-11-22', 1]])
    expect(of({ delegations: [{ ...sent, returns: [{}] }] })).toEqual([])
  })

  test('a session that was held asks nothing any more', () => {
    const session = { id: 's', heldOn: today, startTime: '', status: 'finished' } as Partial<Session>
    expect(of({ sessions: [session] })).toEqual([])
    expect(of({ sessions: [{ ...session, status: 'preparing' }] })).toEqual([['session', 'coming', today, 1]])
  })
})
