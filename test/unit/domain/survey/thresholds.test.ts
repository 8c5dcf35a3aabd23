import { describe, expect, test } from 'vitest'
import { appliedThreshold, distributionThreshold } from '../../../../src/domain/survey/thresholds'
import { vectorsOf } from '../../docs/method-rules'

describe('threshold', () => {
  test.each(vectorsOf('K1', 'stored', 'applied', 'distribution'))(
    '$stored stored works as $applied, and $distribution for a distribution: it can only be raised',
    ({ stored, applied, distribution }) => {
      expect(appliedThreshold(Number(stored))).toBe(Number(applied))
      expect(distributionThreshold(appliedThreshold(Number(stored)))).toBe(Number(distribution))
    },
  )

  test('no number stored works as five', () => {
    expect(appliedThreshold(Number.NaN)).toBe(5)
  })
})
