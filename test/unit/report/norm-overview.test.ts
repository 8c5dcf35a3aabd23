import { expect, test } from 'vitest'
import { evidenceMatrix } from '../../../src/texts/report/norm-overview'

test.each([
  [0, 0, 'geen van deze normen is van toepassing'],
  [0, 1, 'bij elke norm die geldt is er geldig bewijs'],
  [0, 24, 'bij elke norm die geldt is er geldig bewijs'],
  [1, 1, '1 van 1 norm die geldt heeft nog geen geldig bewijs'],
  [1, 24, '1 van 24 normen die gelden heeft nog geen geldig bewijs'],
  [3, 24, '3 van 24 normen die gelden hebben nog geen geldig bewijs'],
])('the table of evidence says what is seen: %i open of %i norms', (open, norms, message) => {
  expect(evidenceMatrix.gaps(open, norms)).toBe(message)
})
