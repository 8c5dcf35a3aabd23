import { expect, test } from 'vitest'
import { sameValue } from '../../../src/domain/same-value'

const value = () => ({ text: 'a', count: 0, nothing: null, list: [1, { deep: true }], empty: {} })

test('values are the same when they hold the same, whatever the order of their fields', () => {
  const { text, ...rest } = value()
  expect(sameValue(value(), { ...rest, text })).toBe(true)
  expect(sameValue([], [])).toBe(true)
  expect(sameValue(Number.NaN, Number.NaN)).toBe(true)
})

test.each([
  [value(), { ...value(), text: 'b' }],
  [value(), { ...value(), list: [1, { deep: false }] }],
  [value(), { ...value(), more: 1 }],
  [{ ...value(), more: 1 }, value()],
  [{ one: undefined }, { other: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [{}, []],
  [null, {}],
  [{}, null],
  [0, '0'],
  [[1], [1, 2]],
])('%j is not %j', (one, other) => {
  expect(sameValue(one, other)).toBe(false)
})
