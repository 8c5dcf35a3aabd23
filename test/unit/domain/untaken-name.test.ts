import { expect, test } from 'vitest'
import { untakenName } from '../../../src/domain/untaken-name'

test.each([
  [[], 'Meting 2026'],
  [['Meting 2025'], 'Meting 2026'],
  [['Meting 2026'], 'Meting 2026 (2)'],
  [['Meting 2026', 'Meting 2026 (3)', 'Meting 2026 (2)'], 'Meting 2026 (4)'],
])('beside %j a second one is told apart: %s', (others, name) => {
  expect(untakenName('Meting 2026', others)).toBe(name)
})
