import { expect, test } from 'vitest'
import { actionsToSend, ownersToSend } from '../../../../src/domain/delegation/choose-work'
import { action } from '../framework-fixture'

const everybody = { owner: null, partyId: null }

test('actions to send are those that still ask something, of the person and the party that were chosen', () => {
  const actions = [
    action('a', { ownerName: ' Anna ', ownerPartyId: 'p' }),
    action('b', { ownerName: 'Bram', ownerPartyId: 'q' }),
    action('c', { ownerName: 'Anna', ownerPartyId: null, status: 'done' }),
    action('d', { ownerName: 'Anna', ownerPartyId: 'p', status: 'secured' }),
    action('e', { ownerName: 'Anna', ownerPartyId: 'p', status: 'stopped' }),
  ]
  const sent = (filter: Partial<Parameters<typeof actionsToSend>[1]>) =>
    actionsToSend(actions, { ...everybody, ...filter }).map(({ id }) => id)
  expect(sent({})).toEqual(['a', 'b', 'c'])
  expect(sent({ owner: 'Anna' })).toEqual(['a', 'c'])
  expect(sent({ partyId: 'p' })).toEqual(['a'])
  expect(sent({ partyId: 'weg' })).toEqual([])
  expect(sent({ owner: 'Anna', partyId: 'q' })).toEqual([])
})

test('everybody who owns something is offered once, alphabetically, without empty names', () => {
  expect(
    ownersToSend(
      [],
      [
        action('a', { ownerName: ' Dirk ' }),
        action('b', { ownerName: 'Anna' }),
        action('c', { ownerName: 'Dirk' }),
        action('d', { ownerName: ' ' }),
      ],
    ),
  ).toEqual(['Anna', 'Dirk'])
})
