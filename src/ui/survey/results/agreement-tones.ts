import type { Agreement } from '../../../domain/survey/results/round-results'

/** Colour of the chip; the word in it carries the meaning. */
export const agreementTones = {
  agreed: 'ok',
  'fairly-agreed': 'neutral',
  divided: 'warning',
} as const satisfies Record<Agreement, string>
