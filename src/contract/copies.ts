/** The automatic copies as the application and the place where it runs speak of them. */
import type { Keystore } from '../domain/dossier/keystore'
import type { Problem } from '../domain/outcome'

/** Identifies the dossier a copy is of, with what tells a fuller copy from an emptier one. */
export interface CopyLabel {
  readonly dossierId: string
  readonly dossierName: string
  /** Number of records in it, without the history. */
  readonly records: number
  /** Locked to a key: an age file, and the name of the dossier is not kept beside it. */
  readonly locked: boolean
  /** Number of filled-in questionnaires among them. */
  readonly answers: number
}

export interface CopyInfo extends CopyLabel {
  /** File name, the handle for `Platform.readCopy`. */
  readonly name: string
  /** ISO moment. */
  readonly at: string
  /** `own`: where the application keeps copies by itself. `extra`: in the folder that the user chose beside it. */
  readonly place: 'own' | 'extra'
}

/** A folder that the user chose, in which every copy is written as well. */
export interface ExtraFolder {
  /** In Electron its whole path; a browser tells no more than the name. */
  readonly name: string
  /** ISO moment at which it last had every copy; `null` when it never had. */
  readonly lastAt: string | null
  /** Why it has not every copy now. `extra-folder-asks`: the browser wants to hear from the user first. */
  readonly problem: Problem | null
}

/** The keystore as the shell keeps it; the copies of it that are newest. */
export interface KeptKeys {
  /** `null` when there is none, or none that can be read. */
  readonly keystore: Keystore | null
  /** There is one that cannot be read. */
  readonly isDamaged: boolean
  /** The newest is in every place. */
  readonly isEverywhere: boolean
}
