/** What a table ticks off while it makes an action concrete: the gaps of {@link smartGaps} in nine lines, and the cause (method P2, M5). */
import type { Action } from './action'
import { smartGaps, type SmartGap } from './smart-gaps'

const GAPS_OF = {
  cause: [],
  goal: ['no-goal'],
  approach: ['no-approach'],
  owner: ['no-owner'],
  role: ['no-owner-role'],
  dates: ['no-start-date', 'no-due-date', 'due-before-start'],
  measure: ['no-measure', 'no-baseline', 'no-target'],
  check: ['no-check-date', 'check-before-due'],
  evidence: ['no-evidence'],
} as const satisfies Record<string, readonly SmartGap[]>

export type SmartLine = keyof typeof GAPS_OF
const LINES = Object.keys(GAPS_OF) as SmartLine[]

/** Every line, in the order in which a table fills the action in. The list never blocks: it names what is missing. */
export function smartList(
  action: Action,
): readonly { readonly line: SmartLine; readonly inOrder: boolean }[] {
  const gaps = new Set<SmartGap>(smartGaps(action))
  return LINES.map((line) => ({
    line,
    inOrder: line === 'cause' ? action.cause.trim() !== '' : !GAPS_OF[line].some((gap) => gaps.has(gap)),
  }))
}
