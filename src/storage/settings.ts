import type { KeptKey, Keystore } from '../domain/dossier/keystore'
import type { IdleMinutes } from '../domain/dossier/idle-lock'
import type { ErasedRound } from '../domain/dossier/erased-rounds'
import type { IsoMoment } from '../domain/question-set'
import type { BenchmarkContribution } from '../domain/survey/benchmark/benchmark'
import type { KeptDraft, Kiosk } from '../domain/survey/filling/kiosk'
import type { ListMapping } from '../domain/list/list'
import type { GivenNumbers } from './own-numbers'

/** An erasure that still has to reach the automatic copies. */
export interface CopiesToClear {
  readonly dossierId: string
  /** `null` when the dossier was erased as a whole. */
  readonly roundId: string | null
}

/** The lists that stand beside what is chosen in them. */
export type ListName = 'norms' | 'actions' | 'evidence'

/** Where somebody was in a list, and how they looked at it: ids and kinds, never a word that was typed or a name. */
export interface ListPlace {
  readonly at: string | null
  /** Filters, order and view, by name. */
  readonly choices: Readonly<Record<string, string>>
}

/** Settings of this computer, not of a dossier. */
export interface Settings {
  /** Name shown in the history ("wie/wanneer"). */
  readonly userName: string
  /** Whether the name was asked for: once is enough, also when it was left empty. */
  readonly nameAsked: boolean
  readonly appearance: 'light' | 'dark' | 'system'
  /** How large the letters are. */
  readonly textSize: 'normal' | 'large' | 'largest'
  /** Whether keys without Ctrl do something (`?`, and letters in the toetsing): whoever speaks to the computer can switch them off. */
  readonly keysWithSign: boolean
  /** Dossier last worked in. */
  readonly lastDossierId: string | null
  /** Where somebody was in the lists of each dossier; goes when the dossier is erased. */
  readonly listPlaces: Readonly<Record<string, Readonly<Partial<Record<ListName, ListPlace>>>>>
  /**
   * How far the numbers of a dossier had come when another version took its place here; numbers go on from there. Goes when the dossier
   * is erased.
   */
  readonly givenNumbers: Readonly<Record<string, GivenNumbers>>
  /** Rounds whose results were looked at here: the next step does not ask for it again. */
  readonly readRoundIds: readonly string[]
  /** Erased for good by the user: their automatic copies are not offered as lost. */
  readonly erasedDossierIds: readonly string[]
  /** Rounds whose answers were erased on this computer, so that a file that brings them back is recognised. */
  readonly erasedRounds: readonly ErasedRound[]
  /** Copies as files that may still hold what was erased: of a round, or (`null`) of the whole dossier. Cleared as soon as they are. */
  readonly copiesToClear: readonly CopiesToClear[]
  /** Benchmark files of other VSV's that were added on this computer. */
  readonly benchmarkContributions: readonly BenchmarkContribution[]
  /** How the columns and words of a list of answers were read before, by fingerprint of its headings. */
  readonly listMappings: Readonly<Record<string, ListMapping>>
  /**
   * Random; goes into the receipts of rows of lists. Without it, whoever has the dossier could tell by making the receipt of every
   * stored response which ones came from a list, and so which few came by another road. Empty until the first list.
   */
  readonly listSecret: string
  /** The version of the application whose first start copied every dossier. */
  readonly copiedForVersion: string
  /** The kiosk this computer is in; `null` when it is not. */
  readonly kiosk: Kiosk | null
  /** When a kiosk was last ended without its PIN; `null` once another one has started. */
  readonly kioskEndedWithoutPinAt: IsoMoment | null
  /** The keys of this computer, as they are also kept outside the database; `null` when there never were any. */
  readonly keystore: Keystore | null
  /**
   * Of the key that copies are locked with now: makes the names of locked attachments (`lockedName`). `null` until that key was open once on
   * this computer.
   */
  readonly attachmentSecret: { readonly recipient: string; readonly secret: string } | null
  /** After how many minutes without a sign of the user a locked application locks by itself. */
  readonly lockAfterMinutes: IdleMinutes
  /**
   * The key under its newest passphrase, as it was made here: the lock of the application follows it, and no file that somebody may have
   * changed. `null` when no passphrase was changed since there is a lock.
   */
  readonly renewedKey: KeptKey | null
  /** Half-finished questionnaires somebody can come back to with a code. */
  readonly keptDrafts: readonly KeptDraft[]
}

/** What a computer starts with. */
export const initialSettings: Settings = {
  userName: '',
  nameAsked: false,
  appearance: 'system',
  textSize: 'normal',
  keysWithSign: true,
  lastDossierId: null,
  listPlaces: {},
  givenNumbers: {},
  readRoundIds: [],
  erasedDossierIds: [],
  erasedRounds: [],
  copiesToClear: [],
  benchmarkContributions: [],
  listMappings: {},
  listSecret: '',
  copiedForVersion: '',
  kiosk: null,
  kioskEndedWithoutPinAt: null,
  keystore: null,
  attachmentSecret: null,
  lockAfterMinutes: 10,
  renewedKey: null,
  keptDrafts: [],
}

export interface SettingsRepository {
  get(): Promise<Settings>
  /** A function changes them from what is stored at that moment; `null` changes nothing. */
  change(changes: Partial<Settings> | ((settings: Settings) => Partial<Settings> | null)): Promise<Settings>
}
