/** The agenda of an evening: what is planned, what it becomes while it goes on, and what a step costs the ones after it. */
import { describe, expect, test } from 'vitest'
import {
  agendaOf,
  currentStep,
  plannedMinutes,
  stepsAt,
  usualSteps,
} from '../../../../src/domain/session/agenda'
import {
  STEP_KINDS,
  STEP_MINUTES,
  type SessionStep,
  type SessionVote,
} from '../../../../src/domain/session/session'

const at = (time: string) => `2026-12-10T${time}:00.000Z`
const ms = (time: string) => Date.parse(at(time))
const step = (id: string, minutes: number, fields: Partial<SessionStep> = {}): SessionStep => ({
  id,
  kind: 'mirror',
  minutes,
  skipped: false,
  startedAt: null,
  endedAt: null,
  ...fields,
})
const clock = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(11, 16))
const linesOf = (steps: readonly SessionStep[], startsAt: string | null, now: string) =>
  agendaOf({ steps }, startsAt === null ? null : ms(startsAt), ms(now)).lines.map(
    ({ step: { id }, progress, from, overtime }) => [id, progress, clock(from), overtime],
  )

test('a new session has every step once, in the order of the method, in about two and a half hours', () => {
  let made = 0
  const steps = usualSteps(() => `s${String((made += 1))}`)
  expect(steps.map(({ kind }) => kind)).toEqual([...STEP_KINDS])
  expect(new Set(steps.map(({ id }) => id)).size).toBe(STEP_KINDS.length)
  expect(plannedMinutes(steps)).toBeGreaterThanOrEqual(150)
  expect(plannedMinutes(steps)).toBeLessThanOrEqual(160)
  for (const { minutes } of steps) {
    expect(minutes).toBeGreaterThanOrEqual(STEP_MINUTES.least)
    expect(minutes).toBeLessThanOrEqual(STEP_MINUTES.most)
  }
})

describe('before the session began', () => {
  const steps = [step('a', 10), step('b', 20, { skipped: true }), step('c', 30)]

  test('times add up from the planned start, and a step that is skipped costs nothing', () => {
    expect(linesOf(steps, '19:30', '12:00')).toEqual([
      ['a', 'next', '19:30', null],
      ['b', 'skipped', null, null],
      ['c', 'next', '19:40', null],
    ])
    expect(plannedMinutes(steps)).toBe(40)
    const agenda = agendaOf({ steps }, ms('19:30'), ms('12:00'))
    expect([clock(agenda.endsAt), agenda.shift]).toEqual(['20:10', 0])
  })

  test('without a start nobody is told a time', () => {
    expect(linesOf(steps, null, '12:00').map(([, , from]) => from)).toEqual([null, null, null])
    expect(agendaOf({ steps }, null, ms('12:00'))).toMatchObject({ endsAt: null, shift: 0 })
  })
})

describe('while it goes on', () => {
  const steps = [
    step('a', 10, { startedAt: at('19:34'), endedAt: at('19:50') }),
    step('b', 20, { startedAt: at('19:50') }),
    step('c', 30),
  ]

  test('what is done took as long as it took, and the rest follows', () => {
    expect(linesOf(steps, '19:30', '19:55')).toEqual([
      ['a', 'done', '19:34', 6],
      ['b', 'now', '19:50', null],
      ['c', 'next', '20:10', null],
    ])
    // Sixty minutes from 19:34, and six more.
    expect(agendaOf({ steps }, ms('19:30'), ms('19:55'))).toMatchObject({ endsAt: ms('20:40'), shift: 6 })
  })

  test('a step that runs over moves the end with every minute', () => {
    expect(linesOf(steps, '19:30', '20:15').at(-1)).toEqual(['c', 'next', '20:15', null])
    expect(agendaOf({ steps }, ms('19:30'), ms('20:15')).shift).toBe(11)
  })

  test('a step that was shorter gives time back', () => {
    const short = [step('a', 10, { startedAt: at('19:30'), endedAt: at('19:33') }), step('b', 20)]
    expect(linesOf(short, '19:30', '19:33')).toEqual([
      ['a', 'done', '19:30', -7],
      ['b', 'next', '19:33', null],
    ])
    expect(agendaOf({ steps: short }, null, ms('19:33')).shift).toBe(-7)
  })
})

describe('going to a step', () => {
  const steps = [step('a', 10, { startedAt: at('19:30') }), step('b', 20, { skipped: true }), step('c', 30)]

  test('ends the one that goes on and begins the other, also one that was to be skipped', () => {
    const [a, b, c] = stepsAt(steps, 'b', at('19:41'))
    expect([a?.endedAt, b?.startedAt, b?.skipped, c?.startedAt]).toEqual([
      at('19:41'),
      at('19:41'),
      false,
      null,
    ])
    expect(currentStep({ steps: stepsAt(steps, 'b', at('19:41')) })?.id).toBe('b')
  })

  test('of the one that goes on changes nothing', () => {
    expect(stepsAt(steps, 'a', at('19:41'))).toEqual(steps)
  })

  test('of one that was done repeats it', () => {
    const later = stepsAt(stepsAt(steps, 'c', at('19:41')), 'a', at('19:50'))
    expect(later.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [at('19:50'), null],
      [null, null],
      [at('19:41'), at('19:50')],
    ])
  })

  test('that is none ends the session: no step goes on', () => {
    expect(currentStep({ steps: stepsAt(steps, null, at('20:00')) })).toBeNull()
    expect(currentStep({ steps: [step('a', 10)] })).toBeNull()
  })

  test('leaves one step at most going on, whatever road is taken', () => {
    let now = steps as readonly SessionStep[]
    for (const [index, id] of ['c', 'a', 'b', 'b', 'nergens', 'c', 'a'].entries()) {
      now = stepsAt(now, id, at(`20:${String(10 + index)}`))
      expect(
        now.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null).length,
      ).toBeLessThan(2)
    }
  })
})

test('a vote the room went on from without closing it is not done, and one that was closed is', () => {
  const steps = [
    step('a', 20, { kind: 'vote', startedAt: at('19:30'), endedAt: at('19:50') }),
    step('b', 20, { startedAt: at('19:50') }),
  ]
  const progress = (status: SessionVote['status']) => {
    const votes = [{ id: 'v', status, pointIds: [], people: 15, ways: [], ballots: 0, totals: null }]
    return agendaOf({ steps, votes }, ms('19:30'), ms('19:55')).lines.map((line) => line.progress)
  }
  expect(progress('open')).toEqual(['left-open', 'now'])
  expect(progress('closed')).toEqual(['done', 'now'])
})
