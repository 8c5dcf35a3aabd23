/** The minimum about a dossier on this computer that is needed to notice its loss and to find it again. None of its content. */
export interface DossierMark {
  readonly id: string
  /** Empty while it is sealed and the database that opens it is not open. */
  readonly name: string
  /** ISO moment at which it was last saved as a file; `null` when it never was. */
  readonly savedAt: string | null
  /** ISO moment at which it was first seen on this computer; empty in a mark of before this was written down. */
  readonly hereSince: string
}

/** Marks kept outside the database, because a browser may silently delete the database. */
export interface DossierMarks {
  read(): readonly DossierMark[]
  /** Replaces the stored marks; silently lost where nothing may be stored. */
  write(marks: readonly DossierMark[]): void
  /** Asks the browser not to clear this application's data on its own. May be asked again; no answer is needed. */
  askToStay(): void
}
