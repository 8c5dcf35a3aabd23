import { expect, test } from 'vitest'
import { carryOver, hasContent, SAME_IDS } from '../../../../../src/domain/framework/assessment/carry-over'
import type { Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import { framework, judgement, norm } from '../../framework-fixture'

const set = framework({ A: [norm('A-1'), norm('A-2')], B: [norm('B-1')] })
const from = (...judgements: readonly Judgement[]) => ({ assessment: { id: 'toetsing' }, judgements })

const full = judgement('A-1', {
  verdict: 'largely-unmet',
  severity: 'major',
  reasoning: 'Twee van de vier verslagen.',
  answerIfAsked: 'Wij zijn ermee bezig.',
  owner: 'A. de Vries',
  ownerPartyId: 'praktijk',
  workStatus: 'settled',
  judgedAt: '2025-11-03T10:00:00.000Z',
})

test('a next assessment starts with everything that was said, to be confirmed and with the work to be done again', () => {
  const [carried, ...rest] = carryOver(from(full), SAME_IDS, set, 'all')
  expect(rest).toEqual([])
  expect(carried).toEqual({
    normId: 'A-1',
    applicable: true,
    notApplicableReason: '',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning: 'Twee van de vier verslagen.',
    answerIfAsked: 'Wij zijn ermee bezig.',
    owner: 'A. de Vries',
    ownerPartyId: 'praktijk',
    workStatus: 'to-do',
    toConfirm: true,
    carriedFrom: [{ assessmentId: 'toetsing', normId: 'A-1' }],
    judgedAt: '2025-11-03T10:00:00.000Z',
  })
})

test('an empty judgement is not carried over; one word is enough', () => {
  const empty = judgement('A-1', { verdict: null, workStatus: 'to-do' })
  expect(carryOver(from(empty), SAME_IDS, set, 'all')).toEqual([])
  expect(hasContent({ ...empty, reasoning: ' \n', owner: ' ' })).toBe(false)
  for (const fields of [
    { verdict: 'unknown' },
    { severity: 'minor' },
    { reasoning: 'Nog navragen.' },
    { owner: 'Anna' },
    { ownerPartyId: 'praktijk' },
    { applicable: false },
    { workStatus: 'busy' },
  ] as const) {
    expect(hasContent({ ...empty, ...fields }), JSON.stringify(fields)).toBe(true)
  }
})

test('judgements of another assessment are left alone', () => {
  expect(carryOver(from({ ...full, assessmentId: 'andere' }), SAME_IDS, set, 'all')).toEqual([])
})

test('merged norms get the worst verdict, and every word under its old number', () => {
  const renames = new Map([
    ['X-1', ['B-1']],
    ['X-2', ['B-1']],
    ['X-3', ['B-1']],
  ])
  const [carried] = carryOver(
    from(
      judgement('X-1', { verdict: 'met', reasoning: 'Alles op orde. ', owner: 'Anna' }),
      judgement('X-2', { verdict: 'unmet', severity: 'minor', reasoning: 'Niets.', owner: 'Bram' }),
      judgement('X-3', { verdict: 'unknown', severity: 'critical', owner: 'Anna' }),
    ),
    renames,
    set,
    'changed',
  )
  expect(carried).toMatchObject({
    normId: 'B-1',
    verdict: 'unmet',
    severity: 'critical',
    reasoning: 'X-1: Alles op orde.\n\nX-2: Niets.',
    owner: 'Anna, Bram',
    toConfirm: true,
    workStatus: 'to-do',
    carriedFrom: [
      { assessmentId: 'toetsing', normId: 'X-1' },
      { assessmentId: 'toetsing', normId: 'X-2' },
      { assessmentId: 'toetsing', normId: 'X-3' },
    ],
  })
})

test('merged norms are n.v.t. only when all of them were, and keep the reasons', () => {
  const renames = new Map([
    ['X-1', ['B-1']],
    ['X-2', ['B-1']],
  ])
  const aside = judgement('X-1', { applicable: false, verdict: null, notApplicableReason: 'Geen kliniek.' })
  const mixed = carryOver(from(aside, judgement('X-2', { verdict: 'met' })), renames, set, 'all')
  expect(mixed[0]).toMatchObject({
    applicable: true,
    verdict: 'met',
    notApplicableReason: 'X-1: Geen kliniek.',
  })
  const both = carryOver(from(aside, { ...aside, normId: 'X-2' }), renames, set, 'all')
  expect(both[0]).toMatchObject({ applicable: false, verdict: null })
})

test('every part of a split norm gets a copy that has to be confirmed', () => {
  const carried = carryOver(
    from({ ...full, normId: 'X-1' }),
    new Map([['X-1', ['A-1', 'A-2']]]),
    set,
    'changed',
  )
  expect(
    carried.map(({ normId, toConfirm, reasoning }) => [normId, toConfirm, reasoning === full.reasoning]),
  ).toEqual([
    ['A-1', true, true],
    ['A-2', true, true],
  ])
})

test('in a newer framework only what changed has to be confirmed; a new number alone changes nothing', () => {
  const carried = carryOver(
    from(
      { ...full, normId: 'OUD-1' },
      judgement('A-2'),
      judgement('B-1', { toConfirm: true, workStatus: 'busy' }),
    ),
    new Map([['OUD-1', ['A-1']]]),
    set,
    'changed',
    new Set(['A-2']),
  )
  expect(carried.map(({ normId, toConfirm, workStatus }) => [normId, toConfirm, workStatus])).toEqual([
    ['A-1', false, 'settled'],
    ['A-2', true, 'to-do'],
    ['B-1', true, 'to-do'],
  ])
})

test('numbers that change places take their judgements along, and a number given away is not kept by its old norm', () => {
  const swap = new Map([
    ['A-1', ['A-2']],
    ['A-2', ['A-1']],
  ])
  const two = from(judgement('A-1', { reasoning: 'een' }), judgement('A-2', { reasoning: 'twee' }))
  expect(carryOver(two, swap, set, 'all').map(({ normId, reasoning }) => [normId, reasoning])).toEqual([
    ['A-1', 'twee'],
    ['A-2', 'een'],
  ])
  const dropped = carryOver(two, new Map([['A-2', ['A-1']]]), set, 'all')
  expect(dropped.map(({ normId, reasoning }) => [normId, reasoning])).toEqual([['A-1', 'twee']])
})

test('a norm that was dropped stays behind in the old assessment', () => {
  expect(carryOver(from(judgement('WEG-1')), SAME_IDS, set, 'all')).toEqual([])
})

test('of merged norms the first party that is named, the oldest day, and no owner or text that is only spaces', () => {
  const renames = new Map([
    ['X-1', ['B-1']],
    ['X-2', ['B-1']],
    ['X-3', ['B-1']],
  ])
  const merged = (...days: readonly (string | null)[]) =>
    carryOver(
      from(
        ...days.map((judgedAt, index) =>
          judgement(`X-${String(index + 1)}`, {
            judgedAt,
            ...(index === 0
              ? { owner: ' ', reasoning: ' ' }
              : { owner: ' Anna ', ownerPartyId: `p${String(index)}` }),
          }),
        ),
      ),
      renames,
      set,
      'changed',
    )[0]
  const [early, late] = ['2025-01-01T10:00:00.000Z', '2026-01-01T10:00:00.000Z']
  expect(merged(late, early, null)).toMatchObject({
    judgedAt: early,
    ownerPartyId: 'p1',
    owner: 'Anna',
    reasoning: '',
  })
  expect(merged(early, late)).toMatchObject({ judgedAt: early })
  expect(merged(null, late)).toMatchObject({ judgedAt: late })
  expect(merged(null, null)).toMatchObject({ judgedAt: null })
})

test('a norm that is split into one part and merged with another that was not has to be confirmed', () => {
  const renames = new Map([['X-1', ['A-1', 'A-2']]])
  const carried = carryOver(from({ ...full, normId: 'X-1' }, judgement('B-1')), renames, set, 'changed')
  expect(carried.map(({ normId, toConfirm }) => [normId, toConfirm])).toEqual([
    ['A-1', true],
    ['A-2', true],
    ['B-1', false],
  ])
})
