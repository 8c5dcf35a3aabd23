import { expect, test } from 'vitest'
import { restOf } from '../../../src/report/words'

test.each([
  [3, 2],
  [3, 3],
  [0, 0],
])('of %i shown and %i in all, no line says that there are 0 more', (shown, total) => {
  expect(restOf(shown, total, 'Verbeterplan')).toEqual([])
})

test('a line says how many items do not fit, and where they are', () => {
  const [line, ...more] = restOf(3, 4, 'Verbeterplan')
  expect(line).toContain('1')
  expect(line).toContain('Verbeterplan')
  expect(more).toEqual([])
})
