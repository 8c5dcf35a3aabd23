import { describe, expect, test } from 'vitest'
import { NEW_ACTION } from '../../../../src/domain/actions/action-fields'
import type { DelegatedAction, DelegatedJudgement } from '../../../../src/domain/delegation/delegation'
import {
  delegatedAction,
  delegatedJudgement,
  mergeChanges,
  mergeCounts,
  mergeOf,
  sideOf,
  type Choices,
  type Ours,
  type Side,
} from '../../../../src/domain/delegation/merge'

const untouched = delegatedJudgement(undefined)
const newAction = delegatedAction(NEW_ACTION)
const nothing: Choices = new Map()

interface Sides<T> {
  readonly base?: Partial<T>
  readonly ours?: Partial<T>
  readonly theirs?: Partial<T>
}

function ofNorm({ base, ours, theirs }: Sides<DelegatedJudgement>, about: Partial<Ours> = {}) {
  return mergeOf(
    { judgements: { N: { ...untouched, ...base } }, actions: {} },
    { judgements: { N: { ...untouched, ...theirs } }, actions: {} },
    {
      normIds: new Set(['N']),
      locked: false,
      judgements: ours === undefined ? new Map() : new Map([['N', { ...untouched, ...ours }]]),
      actions: new Map(),
      ...about,
    },
  )
}

function ofAction({ base, ours, theirs }: Sides<DelegatedAction>) {
  return mergeOf(
    { judgements: {}, actions: { A: { ...newAction, ...base } } },
    { judgements: {}, actions: { A: { ...newAction, ...theirs } } },
    {
      normIds: new Set(),
      locked: false,
      judgements: new Map(),
      actions: new Map([['A', { ...newAction, ...ours }]]),
    },
  )
}

/** The state of one field. */
function stateOf(merge: ReturnType<typeof mergeOf>, unit: string) {
  const fields = merge.items[0]?.fields ?? []
  return fields.find((field: { readonly unit: string }) => field.unit === unit)?.state
}

const choose = (key: string, side: Side): Choices => new Map([[key, side]])

describe('a field that came back', () => {
  const before = { reasoning: 'Er is een afspraak.' }

  test('that nobody changed stays as it is', () => {
    const merge = ofNorm({ base: before, ours: before, theirs: before })
    expect(stateOf(merge, 'reasoning')).toBe('untouched')
    expect(mergeChanges(merge, nothing)).toEqual([])
  })

  test('that only we changed keeps what we wrote', () => {
    const merge = ofNorm({ base: before, ours: { reasoning: 'Nieuw van ons' }, theirs: before })
    expect(stateOf(merge, 'reasoning')).toBe('untouched')
    expect(mergeChanges(merge, nothing)).toEqual([])
  })

  test('that only the owner changed is taken over, unless the user keeps ours', () => {
    const merge = ofNorm({ base: before, ours: before, theirs: { reasoning: 'Nieuw van de eigenaar' } })
    expect(stateOf(merge, 'reasoning')).toBe('taken')
    expect(mergeChanges(merge, nothing)).toEqual([
      { kind: 'norm', id: 'N', changes: { reasoning: 'Nieuw van de eigenaar' } },
    ])
    expect(mergeChanges(merge, choose('norm N reasoning', 'ours'))).toEqual([])
  })

  test('that both changed alike asks nothing', () => {
    const merge = ofNorm({ base: before, ours: { reasoning: 'Zo' }, theirs: { reasoning: 'Zo' } })
    expect(stateOf(merge, 'reasoning')).toBe('same')
    expect(mergeChanges(merge, nothing)).toEqual([])
  })

  test('that both changed differently waits for a choice, and then follows it', () => {
    const merge = ofNorm({ base: before, ours: { reasoning: 'Wij' }, theirs: { reasoning: 'Zij' } })
    const field = { key: 'norm N reasoning', state: 'conflict' as const }
    expect(stateOf(merge, 'reasoning')).toBe('conflict')
    expect(sideOf(field, nothing)).toBeNull()
    expect(mergeChanges(merge, nothing)).toEqual([])
    expect(mergeChanges(merge, choose(field.key, 'ours'))).toEqual([])
    expect(mergeChanges(merge, choose(field.key, 'theirs'))).toEqual([
      { kind: 'norm', id: 'N', changes: { reasoning: 'Zij' } },
    ])
    expect(mergeCounts(merge.items, nothing)).toEqual({ taken: 0, conflicts: 1, undecided: 1, same: 0 })
    expect(mergeCounts(merge.items, choose(field.key, 'theirs'))).toEqual({
      taken: 1,
      conflicts: 1,
      undecided: 0,
      same: 0,
    })
  })

  test('that the owner emptied is emptied', () => {
    const merge = ofNorm({ base: before, ours: before, theirs: { reasoning: '  ' } })
    expect(mergeChanges(merge, nothing)).toEqual([{ kind: 'norm', id: 'N', changes: { reasoning: '' } }])
  })

  test.each([
    ['spaces around it', ' Er is een afspraak. '],
    ['a line end after it', 'Er is een afspraak.\r\n'],
  ])('that differs by %s only was not changed', (_, text) => {
    expect(stateOf(ofNorm({ base: before, ours: before, theirs: { reasoning: text } }), 'reasoning')).toBe(
      'untouched',
    )
  })

  test('with the line ends of another computer was not changed', () => {
    const merge = ofNorm({
      base: { reasoning: 'een\ntwee' },
      ours: { reasoning: 'een\ntwee' },
      theirs: { reasoning: 'een\r\ntwee' },
    })
    expect(stateOf(merge, 'reasoning')).toBe('untouched')
  })
})

describe('a verdict, "n.v.t." and its reason are decided as one', () => {
  test('a verdict here and "n.v.t." there never become both', () => {
    const merge = ofNorm({
      ours: { verdict: 'met' },
      theirs: { applicable: false, notApplicableReason: 'Geen eerste lijn' },
    })
    expect(stateOf(merge, 'standing')).toBe('conflict')
    expect(mergeChanges(merge, choose('norm N standing', 'theirs'))).toEqual([
      {
        kind: 'norm',
        id: 'N',
        changes: { applicable: false, verdict: null, notApplicableReason: 'Geen eerste lijn' },
      },
    ])
    expect(mergeChanges(merge, choose('norm N standing', 'ours'))).toEqual([])
  })

  test('the same verdict on both sides asks nothing, whatever was left in the field of the reason', () => {
    const merge = ofNorm({
      ours: { verdict: 'unmet' },
      theirs: { verdict: 'unmet', notApplicableReason: 'stond er nog' },
    })
    expect(stateOf(merge, 'standing')).toBe('same')
  })

  test('two reasons for "n.v.t." are a conflict', () => {
    const merge = ofNorm({
      ours: { applicable: false, notApplicableReason: 'omdat' },
      theirs: { applicable: false, notApplicableReason: 'daarom' },
    })
    expect(stateOf(merge, 'standing')).toBe('conflict')
  })

  test('back from "n.v.t." to a verdict takes the reason away', () => {
    const none = { applicable: false, notApplicableReason: 'omdat' }
    const merge = ofNorm({ base: none, ours: none, theirs: { verdict: 'met', notApplicableReason: 'omdat' } })
    expect(mergeChanges(merge, nothing)).toEqual([
      { kind: 'norm', id: 'N', changes: { applicable: true, verdict: 'met', notApplicableReason: '' } },
    ])
  })

  test('severity, status and answer are decided apart from it', () => {
    const merge = ofNorm({
      base: { verdict: 'unmet' },
      ours: { verdict: 'largely-unmet', severity: 'minor' },
      theirs: {
        verdict: 'unmet',
        severity: 'critical',
        workStatus: 'to-check',
        answerIfAsked: 'Wij werken eraan.',
      },
    })
    expect(stateOf(merge, 'standing')).toBe('untouched')
    expect(stateOf(merge, 'severity')).toBe('conflict')
    expect(mergeChanges(merge, nothing)).toEqual([
      { kind: 'norm', id: 'N', changes: { workStatus: 'to-check', answerIfAsked: 'Wij werken eraan.' } },
    ])
  })

  test('a norm nobody judged here yet takes the judgement that came back', () => {
    const merge = ofNorm({ theirs: { verdict: 'largely-met', reasoning: 'Gezien' } })
    expect(mergeChanges(merge, nothing)).toEqual([
      {
        kind: 'norm',
        id: 'N',
        changes: { applicable: true, verdict: 'largely-met', notApplicableReason: '', reasoning: 'Gezien' },
      },
    ])
  })
})

describe('an action that came back', () => {
  test('takes a new status and date, empties a date, and asks about a text both changed', () => {
    const merge = ofAction({
      base: { dueOn: '2026-09-01', result: '' },
      ours: { dueOn: '2026-09-01', result: 'Wij' },
      theirs: { status: 'done', startOn: '2026-02-01', dueOn: null, result: 'Zij' },
    })
    expect(stateOf(merge, 'result')).toBe('conflict')
    expect(mergeChanges(merge, nothing)).toEqual([
      { kind: 'action', id: 'A', changes: { status: 'done', startOn: '2026-02-01', dueOn: null } },
    ])
  })

  test('both sides with the same status asks nothing', () => {
    expect(stateOf(ofAction({ ours: { status: 'running' }, theirs: { status: 'running' } }), 'status')).toBe(
      'same',
    )
  })
})

describe('what cannot be merged is reported, and the rest is merged', () => {
  test('a norm that is not in the assessment any more', () => {
    const merge = ofNorm({ theirs: { verdict: 'met' } }, { normIds: new Set(['ander']) })
    expect(merge).toEqual({ items: [], skipped: [{ kind: 'norm', id: 'N', reason: 'gone' }] })
  })

  test('norms of an assessment that was locked since, but not the actions sent with them', () => {
    const merge = mergeOf(
      { judgements: { N: untouched }, actions: { A: newAction } },
      {
        judgements: { N: { ...untouched, verdict: 'met' } },
        actions: { A: { ...newAction, status: 'done' } },
      },
      {
        normIds: new Set(['N']),
        locked: true,
        judgements: new Map(),
        actions: new Map([['A', newAction]]),
      },
    )
    expect(merge.skipped).toEqual([{ kind: 'norm', id: 'N', reason: 'locked' }])
    expect(mergeChanges(merge, nothing)).toEqual([{ kind: 'action', id: 'A', changes: { status: 'done' } }])
  })

  test('an action that was removed, and whatever was never sent', () => {
    const merge = mergeOf(
      { judgements: {}, actions: { weg: newAction } },
      { judgements: { X: untouched }, actions: { weg: newAction, Y: newAction } },
      { normIds: new Set(['X']), locked: false, judgements: new Map(), actions: new Map([['Y', newAction]]) },
    )
    expect(merge.items).toEqual([])
    expect(merge.skipped).toEqual([
      { kind: 'norm', id: 'X', reason: 'not-sent' },
      { kind: 'action', id: 'weg', reason: 'gone' },
      { kind: 'action', id: 'Y', reason: 'not-sent' },
    ])
  })

  test.each(['toString', 'hasOwnProperty'])(
    'an id that every object answers to was not sent for that: %s',
    (id) => {
      const merge = mergeOf(
        { judgements: {}, actions: {} },
        { judgements: { [id]: untouched }, actions: { [id]: newAction } },
        {
          normIds: new Set([id]),
          locked: false,
          judgements: new Map(),
          actions: new Map([[id, newAction]]),
        },
      )
      expect(merge.items).toEqual([])
      expect(merge.skipped).toEqual([
        { kind: 'norm', id, reason: 'not-sent' },
        { kind: 'action', id, reason: 'not-sent' },
      ])
    },
  )
})

test('a judgement gives away only what an owner fills in: not who looks after it, nor where it came from', () => {
  expect(Object.keys(untouched).toSorted()).toEqual([
    'answerIfAsked',
    'applicable',
    'notApplicableReason',
    'reasoning',
    'severity',
    'verdict',
    'workStatus',
  ])
})
