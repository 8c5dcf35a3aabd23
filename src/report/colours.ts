/** Colours of figures, for every output: the same as on the screens. Six hexadecimal digits without a hash. */
import { answerSteps, diverging, light, paper, verdictColours, type ScaleStep } from '../look/tokens'
import type { Standing } from '../domain/framework/assessment/standing'
import type { Signal } from '../domain/framework/readiness/readiness-figures'
import type { Band } from '../domain/survey/results/round-results'

/** A ground with the colour that can be read on it. */
export interface Ink {
  readonly fill: string
  readonly text: string
}

/** A token as Word wants it: without its hash. */
export const hex = (colour: string): string => colour.replace('#', '')

/** What a text wants to say with its colour; the words say it too. */
export type Tone = 'muted' | 'primary' | 'warning' | 'error'

export const tones = {
  muted: hex(light.muted),
  primary: hex(light.primary),
  warning: hex(light.warning),
  error: hex(light.error),
} as const satisfies Record<Tone, string>

/** Grounds and lines that belong to no house style. */
export const colours = {
  ink: hex(light.ink),
  line: hex(light.line),
  ground: hex(paper.ground),
  soft: hex(paper.soft),
  headText: hex(light.onPrimary),
} as const

const step = (from: ScaleStep): Ink => ({ fill: hex(from.fill), text: hex(from.text) })

/** Of the answers 1..5. */
export const scale = answerSteps.map(step)

/** The ground of a verdict on paper, for Word and print alike. */
export const verdictInk = (verdict: Standing): Ink => step(verdictColours[verdict])

export const bandColours = {
  strong: step(diverging.highest),
  discuss: step(diverging.middle),
  attention: step(diverging.lowest),
} as const satisfies Record<Band, Ink>

/** Of a part of the framework by the worst-norm rule; the sign and the word beside it say the same. */
export const signalInk = {
  red: step(verdictColours.unmet),
  amber: step(verdictColours['largely-unmet']),
  green: step(verdictColours['largely-met']),
  none: step(verdictColours['not-assessed']),
} as const satisfies Record<Signal, Ink>

/** Lines that go up, down or stay: dashes and mark say the same as the colour. */
export const slopeLines = {
  up: { colour: hex(diverging.highest.fill), dash: 'solid', mark: 'triangle' },
  down: { colour: hex(diverging.lowest.fill), dash: 'dash', mark: 'square' },
  level: { colour: tones.muted, dash: 'dot', mark: 'circle' },
} as const

/** For what is late. */
export const LATE: Ink = { fill: tones.error, text: hex(light.onPrimary) }

/** Every ground there is, for callers that have to name them all beforehand. */
export const everyInk: readonly Ink[] = [
  ...scale,
  ...Object.values(verdictColours).map(step),
  ...Object.values(bandColours),
  LATE,
]
