/** Our own four-point scale plus `unknown`; never IGJ's verdict (method T1). */
export type Verdict = 'met' | 'largely-met' | 'largely-unmet' | 'unmet' | 'unknown'

export const VERDICTS = [
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
] as const satisfies readonly Verdict[]
