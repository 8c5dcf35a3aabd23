/** In a sharing copy a name or place gives way to a word; what was empty is not made to look as if something had been there. */
import { expect, test } from 'vitest'
import { sharingCopyOf } from '../../../src/domain/sharing-copy'
import { emptyContent } from '../../fixtures/build-content'
import { action, evidence } from './framework-fixture'

const copied = (people: boolean) =>
  sharingCopyOf(
    {
      ...emptyContent(),
      evidence: [
        evidence('vol', { owner: 'Els', location: 'Kast 3' }),
        evidence('leeg', { owner: '', location: '' }),
      ],
      actions: [action('vol', { involved: 'Bas' }), action('leeg', { ownerName: '', involved: '' })],
    },
    {
      name: 'Deelkopie',
      madeAt: '2026-11-23T00:00:00.000Z',
      people,
      labels: { rest: 'Overige', leftOut: '(weggelaten)' },
    },
  )

test('names and places are left out, and what was empty stays empty', () => {
  const { evidence: pieces, actions } = copied(false)
  expect(pieces.map(({ owner, location }) => [owner, location])).toEqual([
    ['(weggelaten)', '(weggelaten)'],
    ['', ''],
  ])
  expect(actions.map(({ ownerName, involved }) => [ownerName, involved])).toEqual([
    ['(weggelaten)', '(weggelaten)'],
    ['', ''],
  ])
})

test('in a copy to go on working in they stand as they were', () => {
  const { evidence: pieces, actions } = copied(true)
  expect(pieces.map(({ owner, location }) => [owner, location])).toEqual([
    ['Els', 'Kast 3'],
    ['', ''],
  ])
  expect(actions.map(({ ownerName, involved }) => [ownerName, involved])).toEqual([
    ['A. de Vries', 'Bas'],
    ['', ''],
  ])
})
