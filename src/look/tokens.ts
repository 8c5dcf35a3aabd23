/**
 * The design tokens: one place for the Vuetify theme, the charts, the page to print and the Word report. Contrast on white is noted where
 * text may use the colour (WCAG 2.2 AA requires 4.5 for text, 3 for graphics).
 */
export interface Palette {
  readonly primary: string
  readonly onPrimary: string
  readonly navigation: string
  readonly accent: string
  readonly ink: string
  readonly muted: string
  readonly background: string
  readonly card: string
  readonly line: string
  readonly ok: string
  readonly warning: string
  readonly error: string
  readonly info: string
}

export const light: Palette = {
  primary: '#0B5563', // 8.4
  onPrimary: '#FFFFFF',
  navigation: '#083F4A', // 11.5
  accent: '#B4491E', // 5.4
  ink: '#1D2B2F', // 14.6
  muted: '#55656B', // 6.1
  background: '#F6F8F8',
  card: '#FFFFFF',
  line: '#D5DDDF',
  ok: '#01665E', // 6.9
  warning: '#8C510A', // 6.4
  error: '#A4262C', // 7.3
  info: '#1F5A99', // 7.1
}

export const dark: Palette = {
  primary: '#7CC7D3',
  onPrimary: '#06282F',
  navigation: '#0C2A31',
  accent: '#F0A27F',
  ink: '#E8EEEF',
  muted: '#A9B7BB',
  background: '#12191B',
  card: '#1B2427',
  line: '#33434A',
  ok: '#6CC6BC',
  warning: '#E0B870',
  error: '#F2A3A3',
  info: '#8EBBEA',
}

/** The items in the navigation, which is dark in both palettes. */
export const navigation = {
  text: '#FFFFFF',
  item: '#E3F0F2', // 9.9 on the navigation
  quiet: '#BFD8DC', // 7.7
} as const

/** A report, and paper on the screen: light in both palettes, with the text colour of `light`. */
export const paper = {
  ground: '#FFFFFF',
  soft: '#EEF3F4',
  /** The background behind the sheets. */
  desk: '#C9D2D4',
} as const

/** One step of the diverging scale with the text colour that stays readable on it. */
export interface ScaleStep {
  readonly fill: string
  readonly text: string
}

/**
 * The diverging scale for answers 1..5 and, without the middle, for verdicts; safe for colour-blind readers and always accompanied by a
 * figure, sign or word. The same in light and dark.
 */
export const diverging = {
  lowest: { fill: '#8C510A', text: '#FFFFFF' },
  low: { fill: '#D8B365', text: '#1D2B2F' },
  middle: { fill: '#E8EAEA', text: '#1D2B2F' },
  high: { fill: '#5AB4AC', text: '#1D2B2F' },
  highest: { fill: '#01665E', text: '#FFFFFF' },
} as const satisfies Record<string, ScaleStep>

/** The steps for the answers 1..5, in that order. */
export const answerSteps = [
  diverging.lowest,
  diverging.low,
  diverging.middle,
  diverging.high,
  diverging.highest,
] as const

/** The steps of the answers 1..5 on a dark slide: on a projector the light ones would drown or glare. */
export const darkAnswerSteps = [
  { fill: '#C9832F', text: '#12191B' },
  { fill: '#EBD29F', text: '#12191B' },
  { fill: '#56666C', text: '#FFFFFF' },
  { fill: '#A3DDD6', text: '#12191B' },
  { fill: '#38A89D', text: '#12191B' },
] as const satisfies readonly ScaleStep[]

/** What a slide has beside the palette: a soft ground, a line that must be seen from the back row, and a bar that is not the first. */
export const slideShades = {
  light: { soft: '#E6EFF0', strongLine: '#74848A', quietBar: '#6F8A91' },
  dark: { soft: '#1E2B2F', strongLine: '#7C8C92', quietBar: '#7C8C92' },
} as const

/** Black modules on white in both palettes: telephones read nothing else for certain. The projector without a slide is as black. */
export const qrColours = { module: '#000000', ground: '#FFFFFF' } as const

/**
 * The colour of every verdict, for screen, Word and print. The backgrounds of the last three are for paper only: on screen anything that
 * is not a verdict has no colour but is hatched or has a dashed line. The four verdicts borrow the steps of the answers: to change the colour
 * of one, give it a value of its own here, because a change in `diverging` changes the answers too.
 */
export const verdictColours = {
  met: diverging.highest,
  'largely-met': diverging.high,
  'largely-unmet': diverging.low,
  unmet: diverging.lowest,
  unknown: { fill: '#DFE5E6', text: '#1D2B2F' },
  'not-assessed': { fill: '#F4F6F6', text: light.muted },
  'not-applicable': { fill: paper.ground, text: light.muted },
} as const satisfies Record<string, ScaleStep>

/** Colour and marker of the groups in a chart, in order of the round's group list; shapes carry the meaning without colour. */
export const groupMarks = [
  { colour: '#0B5563', shape: 'circle' },
  { colour: '#8C510A', shape: 'rect' },
  { colour: '#1F5A99', shape: 'triangle' },
  { colour: '#A4262C', shape: 'rectRot' },
  { colour: '#5B3E96', shape: 'star' },
  { colour: '#01665E', shape: 'crossRot' },
  { colour: '#B4491E', shape: 'rectRounded' },
  { colour: '#3D4E54', shape: 'cross' },
  { colour: '#7A3B69', shape: 'circle' },
  { colour: '#55656B', shape: 'rect' },
] as const
