/** What the VSV itself puts on the page of its board, and what becomes of what the rules propose (method B5). */
import { describe, expect, test } from 'vitest'
import {
  boardDecisionsOf,
  decideBefore,
  type DecisionMaterial,
} from '../../../../src/domain/report/board-decisions'
import {
  changeOf,
  MOST_CHANGED,
  NO_BOARD_PLAN,
  withChange,
  withoutChange,
  type BoardPlan,
  type OwnProposal,
} from '../../../../src/domain/dossier/board-plan'
import { subjectOf, type Proposal, type RuledProposal } from '../../../../src/domain/report/board-proposals'
import { action, norm } from '../framework-fixture'

const today = '2026-10-01'

const asked = (plan: Partial<BoardPlan>, material: Partial<DecisionMaterial> = {}) =>
  boardDecisionsOf({
    things: [],
    findings: [],
    actions: [],
    normOwners: new Map(),
    sessions: [],
    adoptedRounds: new Set(),
    toAdopt: null,
    left: { notAssessed: 0, unknown: 0 },
    roundToAdopt: null,
    visitDate: null,
    today,
    ...material,
    plan: { ...NO_BOARD_PLAN, ...plan },
  })
const own = (id: string, fields: Partial<OwnProposal> = {}): OwnProposal => ({
  id,
  text: `Voorstel ${id}`,
  owner: '',
  before: null,
  ...fields,
})
const late = (id: string) => action(id, { dueOn: '2026-09-01' })
/** A plan in which something was done with a proposal by the rules. */
const changed = (proposal: RuledProposal, what: { leftOut?: boolean; text?: string }): BoardPlan =>
  withChange(NO_BOARD_PLAN, subjectOf(proposal), what, () => 'x')
const named = (of: Proposal): string => ('text' in of ? of.text : of.kind)

describe('the day of the board', () => {
  test.each([
    ['2026-11-12', '2026-11-12'],
    [today, today],
    // What is over is no day to decide on.
    ['2026-09-30', '2026-10-29'],
    [null, '2026-10-29'],
  ])('%s asks for a decision on %s', (meetsOn, before) => {
    expect(decideBefore({ meetsOn, visitDate: null, today })).toBe(before)
    expect(asked({ meetsOn }, { actions: [late('a')] }).decisions.map((one) => one.before)).toEqual([before])
  })

  test('goes before the day that follows from a visit', () => {
    expect(decideBefore({ meetsOn: '2026-10-30', visitDate: '2026-10-20', today })).toBe('2026-10-30')
  })
})

describe('own proposals', () => {
  test('come before those of the rules, with their owner and day, or else those of the page', () => {
    const proposals = [own('een', { owner: ' mw. Geel ', before: '2026-12-01' }), own('twee')]
    expect(asked({ proposals }, { actions: [late('a')] }).decisions).toMatchObject([
      {
        proposal: { kind: 'own', text: 'Voorstel een' },
        owner: { kind: 'named', names: ['mw. Geel'], more: 0 },
        before: '2026-12-01',
      },
      { proposal: { kind: 'own', text: 'Voorstel twee' }, owner: { kind: 'open' }, before: '2026-10-29' },
      { proposal: { kind: 'chase-overdue' } },
    ])
  })

  test('are not on the page as long as they have no words', () => {
    expect(asked({ proposals: [own('leeg', { text: ' ' })] }).decisions).toEqual([])
  })

  test('make the rest stand with what did not fit, never off the page', () => {
    const { decisions, further } = asked(
      { proposals: ['1', '2', '3', '4', '5'].map((id) => own(id)) },
      { actions: [late('a')] },
    )
    expect(decisions).toHaveLength(5)
    expect(further.map(named)).toEqual(['chase-overdue'])
  })
})

describe('a proposal of the rules', () => {
  const two = { actions: [late('a'), late('b')] }
  const chase: RuledProposal = { kind: 'chase-overdue', count: 2 }

  test('that is left out is not on the page, and can be found to put it back', () => {
    const plan = changed(chase, { leftOut: true })
    const found = asked(plan, two)
    expect([...found.decisions, ...found.further]).toEqual([])
    expect(found.ruled).toMatchObject([{ proposal: chase, change: { leftOut: true } }])
    expect(asked(withoutChange(plan, subjectOf(chase)), two).decisions).toHaveLength(1)
  })

  test('stands in other words with the owner and the day it had; without words in its own', () => {
    const { decisions } = asked(changed(chase, { text: ' Bel de eigenaren. ' }), two)
    expect(decisions).toMatchObject([
      { proposal: { kind: 'reworded', text: 'Bel de eigenaren.' }, owner: { names: ['A. de Vries'] } },
    ])
    expect(asked(changed(chase, { text: '  ' }), two).decisions.map(({ proposal }) => proposal)).toEqual([
      chase,
    ])
  })

  test('is asked again in its own words once it is about another number', () => {
    for (const what of [{ leftOut: true }, { text: 'Bel de twee eigenaren.' }]) {
      const { decisions } = asked(changed(chase, what), { actions: [...two.actions, late('c')] })
      expect(decisions.map(({ proposal }) => proposal)).toEqual([{ kind: 'chase-overdue', count: 3 }])
    }
  })

  test('of one action, norm, round or decision leaves that of another alone', () => {
    const pairs: readonly (readonly [RuledProposal, RuledProposal])[] = [
      [
        { kind: 'set-date', action: late('a'), normId: null },
        { kind: 'set-date', action: late('b'), normId: null },
      ],
      [
        { kind: 'start-action', norm: norm('N-1') },
        { kind: 'start-action', norm: norm('N-2') },
      ],
      [
        { kind: 'adopt-round', id: '1', title: 'Meting' },
        { kind: 'adopt-round', id: '2', title: 'Meting' },
      ],
      [
        { kind: 'confirm-session', decisionId: '1', text: 'Doen', heldOn: today },
        { kind: 'confirm-session', decisionId: '2', text: 'Doen', heldOn: today },
      ],
      [
        { kind: 'finish-assessment', notAssessed: 2, unknown: 1 },
        { kind: 'finish-assessment', notAssessed: 1, unknown: 2 },
      ],
      [
        { kind: 'set-date', action: late('a'), normId: null },
        { kind: 'appoint-owner', action: late('a'), normId: null },
      ],
    ]
    for (const [one, other] of pairs) {
      const plan = changed(one, { leftOut: true })
      expect(changeOf(plan, subjectOf(one))).not.toBeNull()
      expect(changeOf(plan, subjectOf(other))).toBeNull()
    }
  })

  test('keeps one change, and the oldest changes go when there are too many', () => {
    let plan = NO_BOARD_PLAN
    for (let count = 1; count <= MOST_CHANGED + 5; count += 1) {
      const subject = subjectOf({ kind: 'chase-overdue', count })
      plan = withChange(plan, subject, { text: 'Zo' }, () => String(count))
      plan = withChange(plan, subject, { leftOut: true }, () => 'nieuw')
    }
    expect(plan.changed).toHaveLength(MOST_CHANGED)
    expect(plan.changed.at(-1)).toMatchObject({ id: String(MOST_CHANGED + 5), text: 'Zo', leftOut: true })
    expect(changeOf(plan, subjectOf({ kind: 'chase-overdue', count: 5 }))).toBeNull()
    expect(changeOf(plan, subjectOf({ kind: 'chase-overdue', count: 6 }))).not.toBeNull()
  })
})
