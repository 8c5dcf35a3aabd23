/** What a field is called: on screen, in the work form, in Word, in Excel and in messages, the same everywhere. */
export interface FieldWords {
  readonly name: string
  /** The same word, for a narrow column. */
  readonly short?: string
  /** What to fill in. */
  readonly hint?: string
}

/** The name of a field for a narrow column. */
export function shortName({ name, short = name }: FieldWords): string {
  return short
}

/** The name of a field within a sentence. */
export function inSentence({ name }: FieldWords): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
