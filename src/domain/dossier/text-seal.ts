/** Seals what is kept outside the database, so that it can be read by nobody who does not have the database open. */
export interface TextSeal {
  /** @param place what the sealed text belongs to: it opens nowhere else */
  seal(place: string, text: string): string
  /** `null` when it is not sealed by this one, for this place, or was changed. */
  open(place: string, sealed: string): string | null
}
