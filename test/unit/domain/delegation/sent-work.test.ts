import { expect, test } from 'vitest'
import type { Action } from '../../../../src/domain/actions/action'
import { NEW_ACTION } from '../../../../src/domain/actions/action-fields'
import {
  actionsToSend,
  filterNormsToSend,
  NO_SEND_FILTER,
  normsToSend,
  ownersToSend,
} from '../../../../src/domain/delegation/choose-work'
import type { Delegation } from '../../../../src/domain/delegation/delegation'
import { delegationState, returnLog } from '../../../../src/domain/delegation/sent-work'
import { UNTOUCHED, type Judgement } from '../../../../src/domain/framework/assessment/assessment'
import { frameworkSet } from '../../../../src/storage/built-in-sets'

const back = (at: string) => ({ at, fileName: 'r', from: 'Mirjam', digest: at, taken: 1, conflicts: 0 })
const sent = (returns: Delegation['returns'], askedBefore: string | null) =>
  ({ returns, askedBefore }) as Delegation

test.each([
  ['nothing back and no day named', null, 'out'],
  ['on the day itself it is still in time', '2026-11-23', 'out'],
  ['the day after it is late', '2026-11-22', 'overdue'],
])('sent work: %s', (_, askedBefore, state) => {
  expect(delegationState(sent([], askedBefore), '2026-11-23')).toBe(state)
  expect(delegationState(sent([back('2026-11-20T10:00:00.000Z')], askedBefore), '2026-11-23')).toBe('back')
})

test('the log shows what came from whom, newest first', () => {
  const first = sent([back('2026-11-20T10:00:00.000Z'), back('2026-11-22T10:00:00.000Z')], null)
  const second = sent([back('2026-11-21T10:00:00.000Z')], null)
  expect(returnLog([first, second]).map(({ entry }) => entry.at.slice(8, 10))).toEqual(['22', '21', '20'])
})

const [one, two] = frameworkSet.themes.flatMap(({ norms }) => norms)
const judgement = (normId: string, changes: Partial<Judgement>) =>
  [normId, { ...UNTOUCHED, id: normId, dossierId: 'd', assessmentId: 'a', normId, ...changes }] as const
const norms = normsToSend(
  frameworkSet,
  new Map([
    judgement(one?.id ?? '', { verdict: 'met', owner: ' Mirjam ', ownerPartyId: 'zkh' }),
    judgement(two?.id ?? '', { owner: 'Achmed' }),
  ]),
)
const idsFor = (filter: object) =>
  filterNormsToSend(norms, { ...NO_SEND_FILTER, ...filter }).map(({ norm }) => norm.id)

test('norms to send are found by theme, owner, party and verdict', () => {
  const total = norms.length
  expect(idsFor({})).toHaveLength(total)
  expect(idsFor({ owner: 'Mirjam' })).toEqual([one?.id])
  expect(idsFor({ owner: '' })).toHaveLength(total - 2)
  expect(idsFor({ partyId: 'zkh' })).toEqual([one?.id])
  expect(idsFor({ notAssessed: true })).toHaveLength(total - 1)
  expect(idsFor({ themeId: frameworkSet.themes[1]?.id })).toEqual(
    frameworkSet.themes[1]?.norms.map(({ id }) => id),
  )
})

test('actions to send are those that still ask something; owners come from both', () => {
  const action = (id: string, changes: Partial<Action>) => ({ ...NEW_ACTION, id, ...changes }) as Action
  const actions = [
    action('loopt', { status: 'running', ownerName: 'Bea' }),
    action('geborgd', { status: 'secured', ownerName: 'Bea' }),
    action('van niemand', { status: 'planned' }),
  ]
  expect(actionsToSend(actions, NO_SEND_FILTER).map(({ id }) => id)).toEqual(['loopt', 'van niemand'])
  expect(actionsToSend(actions, { owner: 'Bea', partyId: null }).map(({ id }) => id)).toEqual(['loopt'])
  expect(ownersToSend(norms, actions)).toEqual(['Achmed', 'Bea', 'Mirjam'])
})
