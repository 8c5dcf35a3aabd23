/** Colours of figures, for every output: the same as on the screens. Six hexadecimal digits without a hash. */
import { diverging, light, noVerdict, type ScaleStep } from '../look/tokens'
import type { Standing } from '../domain/framework/readiness'
import type { Band } from '../domain/results/round-results'

/** A ground with the colour that can be read on it. */
export interface Ink {
  readonly fill: string
  readonly text: string
}

export const hex = (colour: string): string => colour.replace('#', '')

/** What a text wants to say with its colour; the words say it too. */
export type Tone = 'muted' | 'primary' | 'warning' | 'error'

export const tones = {
  muted: hex(light.muted),
  primary: hex(light.primary),
  warning: hex(light.warning),
  error: hex(light.error),
} as const satisfies Record<Tone, string>

const step = (from: ScaleStep): Ink => ({ fill: hex(from.fill), text: hex(from.text) })

export const scale = [
  step(diverging.lowest),
  step(diverging.low),
  step(diverging.middle),
  step(diverging.high),
  step(diverging.highest),
] as const

export const verdictColours = {
  met: step(diverging.highest),
  'largely-met': step(diverging.high),
  'largely-unmet': step(diverging.low),
  unmet: step(diverging.lowest),
  unknown: step(noVerdict),
  'not-assessed': { fill: 'F4F6F6', text: hex(light.muted) },
  'not-applicable': { fill: 'FFFFFF', text: hex(light.muted) },
} as const satisfies Record<Standing, Ink>

export const bandColours = {
  strong: step(diverging.highest),
  discuss: step(diverging.middle),
  attention: step(diverging.lowest),
} as const satisfies Record<Band, Ink>

/** For what is late. */
export const LATE: Ink = { fill: tones.error, text: hex(light.onPrimary) }
