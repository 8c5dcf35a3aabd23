/** Bytes; a larger file cannot be attached. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024
/** Bytes of all attachments of one dossier together, so that its dossier file can still be opened. */
export const MOST_ATTACHED = 250 * 1024 * 1024
/** Characters; a longer file name is shortened before its extension. */
export const LONGEST_FILE_NAME = 120

/** A copy of a document, kept in the dossier under the digest of its content: the same file twice is stored once. */
export interface Attachment {
  /** The original file name, without folders. */
  readonly name: string
  /** Bytes, more than 0 and at most {@link LARGEST_ATTACHMENT}. */
  readonly size: number
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}
