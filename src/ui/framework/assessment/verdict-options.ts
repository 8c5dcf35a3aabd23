/** The verdicts in the order in which they are offered, each with its digit. */
export const VERDICT_OPTIONS = [
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
  'not-applicable',
] as const
export type VerdictOption = (typeof VERDICT_OPTIONS)[number]

/** The verdict of a digit; `null` for another key. */
export function optionOfKey(key: string): VerdictOption | null {
  return /^[1-6]$/.test(key) ? (VERDICT_OPTIONS[Number(key) - 1] ?? null) : null
}
