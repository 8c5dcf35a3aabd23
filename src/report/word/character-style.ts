/** The looks of words as character styles of Word: nothing is made bold or coloured by hand, so that a style changes all of its kind. */
import { type ICharacterStyleOptions, ShadingType } from 'docx'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import { bandColours, colours, type Ink, LATE, type Tone, tones, verdictInk } from '../colours'

/** Not Word's own Strong: the library makes that a style of paragraphs, and a template may have it under another id. */
const STRONG = { id: 'VSVvet', name: 'VSV-vet' } as const

const toneStyles = {
  muted: { id: 'Gedempt', name: 'Gedempt' },
  primary: { id: 'Huiskleur', name: 'Huiskleur' },
  warning: { id: 'Waarschuwing', name: 'Waarschuwing' },
  error: { id: 'Dringend', name: 'Dringend' },
} as const satisfies Record<Tone, { id: string; name: string }>

const LARGE = { id: 'GrootCijfer', name: 'Groot cijfer', size: 40 } as const
/** The heads of a table in a template: what it calls normal may have a colour, which wins over that of a table style. */
const HEAD = { id: 'Tabelkop', name: 'Tabelkop' } as const
/** Words in a cell with a dark ground. */
const ON_DARK = { id: 'OpDonker', name: 'Op donkere grond' } as const

/** Words on a coloured ground, from the worst to the best and then what is no verdict. */
const marks = [
  { id: 'MerkLaagste', name: 'Merk laagste', ink: verdictInk('unmet') },
  { id: 'MerkLaag', name: 'Merk laag', ink: verdictInk('largely-unmet') },
  { id: 'MerkMidden', name: 'Merk midden', ink: bandColours.discuss },
  { id: 'MerkHoog', name: 'Merk hoog', ink: verdictInk('largely-met') },
  { id: 'MerkHoogste', name: 'Merk hoogste', ink: verdictInk('met') },
  { id: 'MerkOnbekend', name: 'Merk onbekend', ink: verdictInk('unknown') },
  { id: 'MerkNietBeoordeeld', name: 'Merk niet beoordeeld', ink: verdictInk('not-assessed') },
  { id: 'MerkNvt', name: 'Merk niet van toepassing', ink: verdictInk('not-applicable') },
  { id: 'MerkTeLaat', name: 'Merk te laat', ink: LATE },
] as const satisfies readonly { id: string; name: string; ink: Ink }[]

/** The style of words on this ground. Throws for a ground without one: every ground of `colours.ts` has one. */
export function markStyleOf(ink: Ink): string {
  const found = marks.find((mark) => mark.ink.fill === ink.fill && mark.ink.text === ink.text)
  if (found === undefined) throw new Error(`No style for words on ${ink.fill}`)
  return found.id
}

/** The style of words in a cell or a line, in the order in which one look wins over another; none for plain words. */
export function characterOf(look: {
  readonly ink?: Ink | undefined
  readonly tone?: Tone | undefined
  readonly bold?: boolean | undefined
  readonly large?: boolean | undefined
  readonly head?: boolean | undefined
}): { readonly style?: string } {
  if (look.head) return { style: HEAD.id }
  if (look.large) return { style: LARGE.id }
  // The cell has the ground.
  if (look.ink?.text === colours.headText) return { style: ON_DARK.id }
  if (look.ink?.text === tones.muted) return { style: toneStyles.muted.id }
  if (look.tone !== undefined) return { style: toneStyles[look.tone].id }
  return look.bold ? { style: STRONG.id } : {}
}

/** Whether a style has a name of our own. */
export const isOurCharacterStyle = (id: string): boolean =>
  [STRONG, ...Object.values(toneStyles), LARGE, HEAD, ON_DARK, ...marks].some((own) => own.id === id)

/** All of them. */
export function characterStyles({ primary }: Pick<HouseStyle, 'primary'>): readonly ICharacterStyleOptions[] {
  const made = (
    { id, name }: { readonly id: string; readonly name: string },
    run: NonNullable<ICharacterStyleOptions['run']>,
  ): ICharacterStyleOptions => ({ id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run })
  return [
    made(STRONG, { bold: true }),
    made(toneStyles.muted, { color: tones.muted }),
    made(toneStyles.primary, { color: primary }),
    // Colour alone would tell nothing to who sees none.
    made(toneStyles.warning, { color: tones.warning, bold: true }),
    made(toneStyles.error, { color: tones.error, bold: true }),
    made(LARGE, { size: LARGE.size, bold: true }),
    made(HEAD, { color: colours.headText, bold: true }),
    made(ON_DARK, { color: colours.headText }),
    ...marks.map((mark) =>
      made(mark, {
        bold: true,
        color: mark.ink.text,
        shading: { type: ShadingType.CLEAR, fill: mark.ink.fill, color: 'auto' },
      }),
    ),
  ]
}
