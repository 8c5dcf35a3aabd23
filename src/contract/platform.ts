/**
 * The one contract between the application and the place where it runs. `electron/preload.ts` and `src/platform/browser.ts`
 * both satisfy it; one conformance suite runs on both.
 */
import type { Keystore } from '../domain/dossier/keystore'
import type { Outcome } from '../domain/outcome'
import type { CopyInfo, CopyLabel, ExtraFolder, KeptKeys } from './copies'
import type { LogEntry } from './local-log'
import type { ProjectorPlace } from './projector-place'
import type {
  PlaceAnswer,
  VoteAddress,
  VoteCount,
  VoteEnding,
  VoteEvent,
  VoteNetwork,
  VotePlace,
  VoteRequest,
} from './vote'

export type { CopyInfo, CopyLabel, ExtraFolder, KeptKeys }

export interface AppInfo {
  readonly place: 'electron' | 'browser'
  readonly version: string
  /** Engine version for the "over" page, e.g. "Chromium 154". */
  readonly engine: string
  /** Whether automatic copies are written as files outside the database: in a browser, where it has a place for them. */
  readonly automaticCopies: boolean
  /** Whether the user may choose a folder in which every copy is written as well. */
  readonly extraFolder: boolean
  /** Folder of the automatic copies for the user to find; empty in the browser, where nobody can. */
  readonly copiesFolder: string
  /** Folder with the database itself, for the user to find; empty in the browser. */
  readonly dataFolder: string
}

/**
 * Why a window asks to save what is pending: it closes; its page is left, of which a browser does not say whether it is back at once
 * (loaded again) or never; or it only went out of sight and may be thrown away by the browser.
 */
export type FlushReason = 'hidden' | 'leaving' | 'closing'

/** What the application starts with after a restart: the existing store, or an empty one. */
export const STORES = ['kept', 'empty'] as const
export type StoreAtStart = (typeof STORES)[number]

/**
 * Extensions of documents and images people attach as evidence. None that is executable or meant for macros (docm, xlsm): the shell never
 * saves a file with such an extension, whatever the page asks.
 */
export const DOCUMENT_EXTENSIONS = [
  ...(['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'md', 'xlsx', 'xls', 'ods', 'csv'] as const),
  ...(['pptx', 'ppt', 'odp', 'vsdx', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'eml', 'msg'] as const),
] as const

/** Every extension a file can be opened or saved with. */
export const FILE_EXTENSIONS = [
  ...(['vsv', 'age', 'json', 'html', 'vsvantwoord', 'vsvretour', 'zip', 'ics', 'tsv'] as const),
  ...DOCUMENT_EXTENSIONS,
] as const

export interface FileKind {
  /** Dutch, for the dialog: "Word-document". */
  readonly label: string
  /** Without dot. */
  readonly extension: (typeof FILE_EXTENSIONS)[number]
}

export interface FileSuggestion {
  readonly name: string
  readonly kind: FileKind
}

export interface SavedFile {
  /** Last part of the path the user chose; the full path stays in the shell. */
  readonly name: string
}

export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One of several files the user chose: its content, or why it could not be read. This does not affect the others. */
export interface ChosenFile {
  readonly name: string
  readonly content: Outcome<Uint8Array>
}

/** `back` and `forward` also come from the extra buttons of a mouse. */
export type MenuCommand =
  | 'new-dossier'
  | 'open-dossier'
  | 'save-dossier'
  | 'restore-copy'
  | 'make-report'
  | 'undo'
  | 'redo'
  | 'print'
  | 'find'
  | 'search'
  | 'back'
  | 'forward'
  | 'lock'
  | 'manual'
  | 'about'

/** `system`: as this computer is set. */
export const APPEARANCES = ['system', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

/** A search begins with `first`; the others continue from its position. */
export const FIND_STEPS = ['first', 'next', 'previous'] as const
export type FindStep = (typeof FIND_STEPS)[number]

/** Position in a search: match `at` of `count`, counted from 1; 0 of 0 when nothing was found. */
export interface FoundOnPage {
  readonly at: number
  readonly count: number
}

export interface Platform {
  info(): Promise<AppInfo>
  /** Asks the user where, writes atomically (temp, fsync, rename). `value` is `null` if the user cancelled. */
  saveFile(suggestion: FileSuggestion, bytes: Uint8Array): Promise<Outcome<SavedFile | null>>
  /** Asks the user which file and reads it (at most {@link LARGEST_FILE}). `value` is `null` if the user cancelled. */
  openFile(kinds: readonly FileKind[]): Promise<Outcome<OpenedFile | null>>
  /**
   * Asks the user for files of these kinds, or for one folder (of which those directly in it count), and reads them, together at
   * most {@link LARGEST_TOGETHER} bytes and {@link MOST_FILES} files; a file beyond that gets a problem. `null` if the user cancelled.
   */
  openFiles(
    kinds: readonly FileKind[],
    from: 'files' | 'folder',
  ): Promise<Outcome<readonly ChosenFile[] | null>>
  /** How many files are waiting that the system asked to open (a double click). Always 0 in the browser. */
  countGivenFiles(): Promise<Outcome<number>>
  /**
   * Reads the first waiting file that the system asked to open (at most {@link LARGEST_FILE}). It is removed from the queue even when it
   * could not be read or is not a dossier, which its content then says. `null` when none is waiting, so always in the browser.
   */
  takeGivenFile(): Promise<Outcome<ChosenFile | null>>
  /** Writes an automatic copy, reads it back and compares; then prunes old copies, never the fullest one. */
  writeCopy(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>>
  /** Newest first. */
  listCopies(): Promise<Outcome<readonly CopyInfo[]>>
  readCopy(name: string): Promise<Outcome<OpenedFile>>
  /** The extra folder, after what is being copied to it; `null` when none was chosen. */
  extraFolder(): Promise<Outcome<ExtraFolder | null>>
  /**
   * Asks the user for a folder and writes every copy in it from now on, beginning with those there are. `null` if the user cancelled; `extra-folder-own`, `extra-folder-away`, `extra-folder-full`,
   * `extra-folder-read-only`, and `extra-folder-unavailable` where an engine lets no page write in a folder.
   */
  chooseExtraFolder(): Promise<Outcome<ExtraFolder | null>>
  /** Tries at once to bring the extra folder up to date; in a browser the user may be asked whether that is allowed. */
  catchUpExtraFolder(): Promise<Outcome<ExtraFolder | null>>
  /** No copy is written there any more; what is in it stays. */
  forgetExtraFolder(): Promise<Outcome<null>>
  /**
   * Puts a locked copy in the place of one in clear, of the same moment: read back and compared before the other goes. `copy-unknown`
   * when it is not there, or locked already.
   */
  lockCopy(name: string, locked: Uint8Array): Promise<Outcome<CopyInfo>>
  /** Removes a copy for good; a missing one is not a problem. With the last one goes what was kept beside it to name its dossier. */
  removeCopy(name: string): Promise<Outcome<null>>
  /** What is kept of the keys that copies are locked to. */
  readKeys(): Promise<Outcome<KeptKeys>>
  /**
   * Keeps them in every place, read back and compared; a place that fails does not stop the others. `keys-newer` when a place has a
   * newer edition, which stays.
   */
  keepKeys(keystore: Keystore): Promise<Outcome<null>>
  /**
   * Stores a copy of a document next to the automatic copies, which only refer to it. Written once, read back and compared; storing the
   * same content again changes nothing. `copies-unavailable` where no copies are made.
   *
   * @param name the SHA-256 of the bytes; of a locked one 64 other hexadecimal digits and `.age`
   */
  keepAttachment(dossierId: string, name: string, bytes: Uint8Array): Promise<Outcome<null>>
  /** Names of the kept copies of a dossier, in no order. */
  listAttachments(dossierId: string): Promise<Outcome<readonly string[]>>
  /** `null` when it is not kept, or no longer what it was. */
  readAttachment(dossierId: string, name: string): Promise<Outcome<Uint8Array | null>>
  /** Removes a kept copy for good; a missing one is not a problem. */
  removeAttachment(dossierId: string, name: string): Promise<Outcome<null>>
  /**
   * The key that scrypt makes of a passphrase (N = 2^factor, r = 8, p = 1, 32 bytes), for a locked dossier file; `null` in the browser,
   * where the page makes it itself.
   *
   * @param salt {@link KEY_SALT_SIZE} bytes
   * @param factor whole number from 1 to {@link HIGHEST_KEY_FACTOR}
   */
  deriveKey(passphrase: string, salt: Uint8Array, factor: number): Promise<Outcome<Uint8Array | null>>
  print(): Promise<Outcome<null>>
  /**
   * Saves the printed page as a PDF that a screen reader can read, with its headings as bookmarks. Asks the user where, suggesting the
   * name (without extension), and writes as {@link Platform.saveFile} does; `null` if the user cancelled. `cannot-make-pdf`, and
   * `pdf-unavailable` in the browser, whose print dialog has a printer of that name.
   */
  savePdf(name: string): Promise<Outcome<SavedFile | null>>
  /**
   * Finds a text on the visible page, including text fields, and marks every match. `null` when a newer search was started before the
   * answer; `find-unavailable` in the browser, which has its own.
   */
  find(text: string, step: FindStep): Promise<Outcome<FoundOnPage | null>>
  /** Removes the marks of {@link Platform.find}. */
  stopFinding(): Promise<Outcome<null>>
  /**
   * Fills the whole screen, without a menu or a way out, until it is called to end that. In the browser only as far as allowed: it needs
   * a preceding click, and Escape ends it.
   */
  fillScreen(filled: boolean): Promise<Outcome<null>>
  /** Bytes free on the disk of the database; `null` if unknown (browser). `disk/closed-folder`: away, or closed to us. */
  freeSpace(): Promise<Outcome<number | null>>
  /**
   * Ends the application and starts it again; in the browser the page is loaded again. Before an `empty` store the present one is put
   * aside in the same folder under another name, never removed; the browser cannot do that (`cannot-begin-empty`).
   */
  restart(store: StoreAtStart): Promise<Outcome<null>>
  /**
   * The database has left the engine's default store for a place of its own, and nothing is left in it but the files in which deleted words
   * can still be read. Has them removed at the next start, before the engine opens them. A browser keeps them as long as it likes.
   */
  forgetDefaultStore(): Promise<Outcome<null>>
  /** Writes a line in the log of this computer. Always succeeds: what cannot be written down is not. */
  writeLog(entry: LogEntry): Promise<Outcome<null>>
  /** The log of this computer, the oldest lines first; at most {@link LARGEST_LOG} bytes. */
  readLog(): Promise<Outcome<string>>
  /** Tells how the pages look, so that the window begins in that colour the next time. */
  setAppearance(appearance: Appearance): Promise<Outcome<null>>
  /** Whether the application can be locked now: the menu then offers it. A browser has no menu. */
  offerLock(on: boolean): Promise<Outcome<null>>
  /**
   * Opens the projector window for a session, or brings it back: on another screen than this window where there is one, and filling
   * it. It shows slides and knows nothing else. `projector-blocked` when a browser lets no window open.
   */
  openProjector(sessionId: string): Promise<Outcome<ProjectorPlace>>
  /** Closes the projector window; none is no problem. */
  closeProjector(): Promise<Outcome<null>>
  /**
   * Tells when the projector window came elsewhere: its screen was taken away or came back, or it was closed. A browser tells
   * nothing. Returns the function that stops listening.
   */
  onProjector(listener: (place: ProjectorPlace) => void): () => void
  /** The networks on which telephones may vote, the likeliest first; asks nothing of them. Empty in the browser. */
  listVoteNetworks(): Promise<Outcome<readonly VoteNetwork[]>>
  /**
   * Lets telephones on one network vote, until the vote is stopped, the window or the application ends, or half an hour has passed. The
   * only time that anything listens. Asked again for the vote that is open it gives the same address; for one that stopped by
   * itself it goes on with what came in before. `vote-unavailable` in the browser; `vote-is-open`, `vote-network-unknown`,
   * `vote-address-gone`, `vote-port-taken`, `vote-not-allowed`, `vote-cannot-open`.
   */
  startVote(request: VoteRequest): Promise<Outcome<VoteAddress>>
  /**
   * Keeps the place of ballots that come in another way while telephones vote, so that all together are never more than the people in
   * the room and no code is used twice. `vote-unknown`.
   */
  keepVotePlace(place: VotePlace): Promise<Outcome<PlaceAnswer>>
  /**
   * Ends the vote for telephones and waits for a ballot that is on its way. `count` gives the totals, once: they are kept nowhere
   * then; `discard` gives `null`. `vote-unknown`.
   */
  stopVote(voteId: string, ending: VoteEnding): Promise<Outcome<VoteCount | null>>
  /** Tells how a vote by telephone goes. Returns the function that stops listening. */
  onVote(listener: (event: VoteEvent) => void): () => void
  /** Returns the function that stops listening. */
  onMenu(listener: (command: MenuCommand) => void): () => void
  /**
   * Tells that the user leaves the computer: it goes to sleep, or its screen is locked. A browser hears neither. Returns the function
   * that stops listening.
   */
  onAway(listener: () => void): () => void
  /** Tells that the system gave a file to open while the page is there. Returns the function that stops listening. */
  onGivenFile(listener: () => void): () => void
  /**
   * Before the window closes the shell asks to save what is pending and waits for the promise, at most `FLUSH_PATIENCE`
   * (electron/window.ts). A browser waits for nothing, and asks every time the window goes out of sight as well.
   */
  onClose(flush: (why: FlushReason) => Promise<void>): () => void
}

/** Bytes; larger files are refused before they are read. A dossier file with all the copies of documents it may hold fits in it. */
export const LARGEST_FILE = 400 * 1024 * 1024
/** Bytes read in one go from many files; more than any survey gives. */
export const LARGEST_TOGETHER = 100 * 1024 * 1024
/** Files read in one go; more than any survey gives. */
export const MOST_FILES = 5000
/** Bytes of the salt of {@link Platform.deriveKey}: the label of age ("age-encryption.org/v1/scrypt") and 16 of the file. */
export const KEY_SALT_SIZE = 44
/** Each one more takes twice the memory; this one takes 256 MB. */
export const HIGHEST_KEY_FACTOR = 18
