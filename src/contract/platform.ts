/**
 * The one contract between the application and the place where it runs. `electron/preload.ts` and `src/platform/browser.ts`
 * both satisfy it; one conformance suite runs on both.
 */
import type { Outcome } from '../domain/outcome'

export interface AppInfo {
  readonly place: 'electron' | 'browser'
  readonly version: string
  /** Engine version for the "over" page, e.g. "Chromium 154". */
  readonly engine: string
  /** Whether automatic copies are written as files next to the database. */
  readonly automaticCopies: boolean
  /** Folder of the automatic copies for the user to find; empty in the browser. */
  readonly copiesFolder: string
  /** Folder with the database itself, for the user to find; empty in the browser. */
  readonly dataFolder: string
}

/** What the application finds when it starts again: the store as it is, or an empty one. */
export const STORES = ['kept', 'empty'] as const
export type StoreAtStart = (typeof STORES)[number]

/**
 * Endings of documents and images people attach as evidence. None that runs, and none that was made for macros (docm, xlsm): the shell
 * saves no file under such an ending, whatever the page asks.
 */
export const DOCUMENT_EXTENSIONS = [
  ...(['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'md', 'xlsx', 'xls', 'ods', 'csv'] as const),
  ...(['pptx', 'ppt', 'odp', 'vsdx', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'eml', 'msg'] as const),
] as const

/** Every ending a file can be opened or saved under. */
export const FILE_EXTENSIONS = [
  ...(['vsv', 'json', 'html', 'vsvantwoord', 'vsvretour', 'zip', 'ics', 'tsv'] as const),
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

/** One of many files the user chose: what was in it, or why it could not be read. The others are there all the same. */
export interface ChosenFile {
  readonly name: string
  readonly content: Outcome<Uint8Array>
}

/** Identifies the dossier a copy is of; `records` is the number of records in it, to tell a fuller copy from an emptier one. */
export interface CopyLabel {
  readonly dossierId: string
  readonly dossierName: string
  readonly records: number
}

export interface CopyInfo extends CopyLabel {
  /** File name, the handle for {@link Platform.readCopy}. */
  readonly name: string
  /** ISO moment. */
  readonly at: string
}

/** `back` and `forward` also come from the extra buttons of a mouse. */
export type MenuCommand =
  | 'new-dossier'
  | 'open-dossier'
  | 'save-dossier'
  | 'make-report'
  | 'undo'
  | 'print'
  | 'find'
  | 'back'
  | 'forward'
  | 'about'

/** `system`: as this computer is set. */
export const APPEARANCES = ['system', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

/** A search begins with `first`; the others go on from where it is. */
export const FIND_STEPS = ['first', 'next', 'previous'] as const
export type FindStep = (typeof FIND_STEPS)[number]

/** Where a search is: at the `at`th of `count` places, counted from 1; 0 of 0 when it found nothing. */
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
  /** How many files wait that the system gave to open (a double click). Always 0 in the browser. */
  countGivenFiles(): Promise<Outcome<number>>
  /**
   * Reads the first of the files that the system gave to open (at most {@link LARGEST_FILE}); it waits no longer, also when it could
   * not be read or is no dossier, which its content then says. `null` when none waits, so always in the browser.
   */
  takeGivenFile(): Promise<Outcome<ChosenFile | null>>
  /** Writes an automatic copy, reads it back and compares; then prunes old copies, never the fullest one. */
  writeCopy(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>>
  /** Newest first. Empty in the browser. */
  listCopies(): Promise<Outcome<readonly CopyInfo[]>>
  readCopy(name: string): Promise<Outcome<OpenedFile>>
  /**
   * Keeps a copy of a document beside the automatic copies, which only refer to it. Written once, read back and compared; the same
   * content again changes nothing. `copies-unavailable` in the browser.
   */
  keepAttachment(dossierId: string, sha256: string, bytes: Uint8Array): Promise<Outcome<null>>
  /** Digests of the kept copies of a dossier, in no order. Empty in the browser. */
  listAttachments(dossierId: string): Promise<Outcome<readonly string[]>>
  /** `null` when it is not kept, or no longer what it was. Always so in the browser. */
  readAttachment(dossierId: string, sha256: string): Promise<Outcome<Uint8Array | null>>
  /** Removes a kept copy for good; one that is not there is no problem. */
  removeAttachment(dossierId: string, sha256: string): Promise<Outcome<null>>
  print(): Promise<Outcome<null>>
  /**
   * Saves the page as it prints as a PDF that a screen reader can read, with its headings as bookmarks. Asks the user where, under the
   * proposed name without ending, and writes as {@link Platform.saveFile} does; `null` if the user cancelled. `cannot-make-pdf`, and
   * `pdf-unavailable` in the browser, whose print dialog has a printer of that name.
   */
  savePdf(name: string): Promise<Outcome<SavedFile | null>>
  /**
   * Finds a text on the page as it is shown, in text fields too, and marks every place. `null` when another question came before
   * the answer; `find-unavailable` in the browser, which has its own.
   */
  find(text: string, step: FindStep): Promise<Outcome<FoundOnPage | null>>
  /** Takes the marks of {@link Platform.find} away. */
  stopFinding(): Promise<Outcome<null>>
  /**
   * Fills the whole screen, without a menu and without a way back in it, until it is told otherwise. In the browser as far as that
   * allows it: never without a click before, and Escape ends it.
   */
  fillScreen(filled: boolean): Promise<Outcome<null>>
  /** Bytes free on the disk of the database; `null` where nobody tells, as in the browser. */
  freeSpace(): Promise<Outcome<number | null>>
  /**
   * Ends the application and starts it again; in the browser the page is loaded again. Before an `empty` store the present one is put
   * aside in the same folder under another name, never removed; the browser cannot do that (`cannot-begin-empty`).
   */
  restart(store: StoreAtStart): Promise<Outcome<null>>
  /** Tells how the pages look, so that the window begins in that colour the next time. */
  setAppearance(appearance: Appearance): Promise<Outcome<null>>
  /** Returns the function that stops listening. */
  onMenu(listener: (command: MenuCommand) => void): () => void
  /** Tells that the system gave a file to open while the page is there. Returns the function that stops listening. */
  onGivenFile(listener: () => void): () => void
  /** Before the window closes the shell asks to save what is pending and waits for the promise (3 s at most). */
  onClose(flush: () => Promise<void>): () => void
}

/** Bytes; larger files are refused before they are read. A dossier file with all the copies of documents it may hold fits in it. */
export const LARGEST_FILE = 400 * 1024 * 1024
/** Bytes read in one go from many files; more than any survey gives. */
export const LARGEST_TOGETHER = 100 * 1024 * 1024
/** Files read in one go; more than any survey gives. */
export const MOST_FILES = 5000
