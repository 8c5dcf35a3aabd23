/** What the page and the worker that locks and unlocks files say to each other. */

/** What is to be done; a worker does one piece of work. */
export type LockingWork =
  | { readonly kind: 'lock'; readonly file: Uint8Array; readonly passphrase: string; readonly hint: string }
  | { readonly kind: 'unlock'; readonly file: Uint8Array; readonly passphrase: string }

/** `key`: the answer to `derive`; `null` when the worker has to make it itself. */
export type ToLockingWorker = LockingWork | { readonly kind: 'key'; readonly key: Uint8Array | null }

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
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly reason: string }
