import { expect, test } from 'vitest'
import { inRegisterOrder } from '../../../../src/domain/framework/evidence-numbers'
import { evidence } from '../framework-fixture'

test('the register is numbered by title as a reader sorts it, then by date, then by id', () => {
  const pieces = [
    evidence('z', { title: 'Jaarplan', date: '2026-01-01' }),
    evidence('y', { title: 'Jaarplan', date: null }),
    evidence('b', { title: 'bijlage 10' }),
    evidence('x', { title: 'Jaarplan', date: '2025-01-01' }),
    evidence('a', { title: 'Bijlage 2' }),
    evidence('w', { title: 'Jaarplan', date: '2026-01-01' }),
  ]
  const order = ['a', 'b', 'y', 'x', 'w', 'z']
  expect(inRegisterOrder(pieces).map(({ id }) => id)).toEqual(order)
  expect(inRegisterOrder(pieces.toReversed()).map(({ id }) => id)).toEqual(order)
  expect(pieces[0]?.id).toBe('z') // what it was given stays as it was
})
