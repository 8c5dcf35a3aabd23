import type { Standing } from '../../../domain/framework/readiness'
import { diverging, type ScaleStep } from '../../../look/tokens'

/** The step of the diverging scale a verdict is shown on; `null` when there is no verdict to colour. */
export const verdictColours = {
  met: diverging.highest,
  'largely-met': diverging.high,
  'largely-unmet': diverging.low,
  unmet: diverging.lowest,
  unknown: null,
  'not-applicable': null,
  'not-assessed': null,
} as const satisfies Record<Standing, ScaleStep | null>
