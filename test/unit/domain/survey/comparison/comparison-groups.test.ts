/** When one or two people make the difference between two rounds, the change is theirs: then it is not shown. */
import { describe, expect, test } from 'vitest'
import { fewDiffer } from '../../../../../src/domain/survey/comparison/comparison-groups'

type Two = readonly [number, number]
const differ = (
  submitted: Two,
  invited: readonly [number | null, number | null] = [60, 60],
  soon = false,
  k = 5,
) => fewDiffer({ submitted, invited }, k, soon)

describe('rounds that lie apart', () => {
  test.each<readonly [Two, boolean]>([
    [[8, 8], false],
    [[8, 9], true],
    [[9, 8], true],
    [[7, 9], true],
    [[9, 7], true],
    [[6, 9], false],
    [[9, 6], false],
  ])('%j answered, under ten in one of them: is the change of few: %s', (submitted, few) => {
    expect(differ(submitted)).toBe(few)
  })

  test.each<readonly [Two, boolean]>([
    [[9, 10], true],
    [[9, 11], true],
    [[10, 10], false],
    [[10, 11], false],
    [[11, 10], false],
  ])('from ten people in both one more or fewer is nobody in particular: %j', (submitted, few) => {
    expect(differ(submitted)).toBe(few)
    expect(differ(submitted.toReversed() as unknown as Two)).toBe(few)
  })

  test.each<readonly [readonly [number | null, number | null], boolean]>([
    [[20, 20], false],
    [[20, 21], true],
    [[22, 20], true],
    [[20, 23], false],
    [[null, 20], true],
    [[20, null], true],
    [[null, null], true],
  ])('of fewer than ten who came, whoever was invited counts too: %j', (invited, few) => {
    expect(differ([8, 8], invited)).toBe(few)
    expect(differ([10, 10], invited)).toBe(false)
  })
})

describe('rounds soon after each other, where most would answer the same', () => {
  test.each<readonly [Two, boolean]>([
    [[40, 40], true],
    [[40, 44], true],
    [[44, 40], true],
    [[40, 45], false],
    [[46, 40], false],
  ])('need k people more or fewer: %j', (submitted, few) => {
    expect(differ(submitted, [60, 60], true)).toBe(few)
  })

  test('need more when a VSV chose a higher threshold', () => {
    expect(differ([40, 46], [60, 60], true, 7)).toBe(true)
    expect(differ([40, 47], [60, 60], true, 7)).toBe(false)
  })
})
