/** Of a dossier on this computer, only what is needed to notice that it is gone, and to find it again. Nothing of what is in it. */
export interface DossierMark {
  readonly id: string
  readonly name: string
  /** ISO moment at which it was last saved as a file; `null` when it never was. */
  readonly savedAt: string | null
}

/** Marks kept outside the database, which a browser may throw away without a word. */
export interface DossierMarks {
  read(): readonly DossierMark[]
  /** Takes the place of what was kept; lost without a word where nothing may be kept. */
  write(marks: readonly DossierMark[]): void
  /** Asks the browser not to clear the data of this application away by itself. May be asked again; no answer is needed. */
  askToStay(): void
}
