/** Colours a user chooses for the reports: six hexadecimal digits, and dark enough for white text to be readable on it. */

/** WCAG 2.2, 1.4.3: contrast between text and background. */
export const READABLE = 4.5

/** What is wrong with a colour that must carry white text. */
export type ColourFault =
  | { readonly kind: 'not-a-colour' }
  /** `ratio`: contrast of white text on it, rounded down to one decimal; `proposal`: the same hue, dark enough. */
  | { readonly kind: 'too-light'; readonly ratio: number; readonly proposal: string }

/**
 * The colour as it is stored: six capitals without a hash. `null` when it is not a colour; a hash and the three-digit form are accepted.
 */
export function colourFrom(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, '').toUpperCase()
  if (/^[0-9A-F]{6}$/.test(digits)) return digits
  return /^[0-9A-F]{3}$/.test(digits) ? [...digits].map((digit) => digit + digit).join('') : null
}

/** Red, green and blue, 0..255. */
function channelsOf(colour: string): readonly [number, number, number] {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16)
  return [at(0), at(2), at(4)]
}

/** Relative luminance 0..1, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of white text on a colour of six digits, 1..21 (WCAG 2.2). */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminanceOf(colour) + 0.05)

/** Why white text cannot be read on it; `null` when it can. */
export function colourFaultOf(typed: string): ColourFault | null {
  const colour = colourFrom(typed)
  if (colour === null) return { kind: 'not-a-colour' }
  const ratio = contrastWithWhite(colour)
  if (ratio >= READABLE) return null
  return { kind: 'too-light', ratio: Math.floor(ratio * 10) / 10, proposal: darkEnough(colour) }
}

/** The lightest shade of the same hue on which white text can be read: every channel is darkened in proportion. */
export function darkEnough(colour: string): string {
  const channels = channelsOf(colour)
  for (let share = 100; share > 0; share -= 1) {
    const shade = channels
      .map((channel) =>
        Math.floor((channel * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
      .toUpperCase()
    if (contrastWithWhite(shade) >= READABLE) return shade
  }
  return '000000'
}
