/** What the page and the worker that locks and unlocks files say to each other. */
import type { MadeKey, OpenKey } from './key-file'

/** What is to be done with a file; the answer is `done`. */
export type FileWork =
  | { readonly kind: 'lock'; readonly file: Uint8Array; readonly passphrase: string; readonly hint: string }
  | { readonly kind: 'unlock'; readonly file: Uint8Array; readonly passphrase: string }
  /** To the public half of a key. */
  | { readonly kind: 'seal'; readonly file: Uint8Array; readonly recipient: string }
  | { readonly kind: 'open-sealed'; readonly file: Uint8Array; readonly identity: string }
  /** The key of a database, in an armored file as text. */
  | { readonly kind: 'wrap-data-key'; readonly file: Uint8Array; readonly key: OpenKey }
  | { readonly kind: 'open-data-key'; readonly file: Uint8Array; readonly identity: string }

/** What is to be done with a key; the answer is `key`. */
export type KeyWork =
  | { readonly kind: 'make-key'; readonly passphrase: string }
  /** With whichever of the files the passphrase fits. */
  | { readonly kind: 'open-key'; readonly keyFiles: readonly string[]; readonly passphrase: string }
  | { readonly kind: 'read-key'; readonly typed: string }
  /** Another file for the same key. */
  | { readonly kind: 'wrap-key'; readonly key: OpenKey; readonly passphrase: string }

/** A worker does one piece of work. */
export type LockingWork = FileWork | KeyWork

export type ToLockingWorker = LockingWork | { readonly kind: 'derived'; readonly key: Uint8Array | null }

export type FromLockingWorker =
  | {
      readonly kind: 'derive'
      readonly passphrase: string
      readonly salt: Uint8Array
      readonly factor: number
    }
  /** It will take this many seconds, roughly. */
  | { readonly kind: 'slow'; readonly seconds: number }
  | { readonly kind: 'done'; readonly file: Uint8Array }
  /** `keyFile` is empty when no file was made. */
  | { readonly kind: 'key'; readonly key: MadeKey }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly reason: string }
