/** Files in a folder that the engine lets a page write in: the part of the disk that a browser keeps for this application, or a folder of the user. */

/** Writing a file: the engine puts it beside the one there is, and in its place when it is closed. */
interface Writing {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

interface File {
  getFile(): Promise<{ readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }>
  createWritable(): Promise<Writing>
}

/** What is used of a `FileSystemDirectoryHandle`. */
export interface Folder {
  keys(): AsyncIterable<string>
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<File>
  getDirectoryHandle(name: string, options?: { readonly create?: boolean }): Promise<Folder>
  removeEntry(name: string, options?: { readonly recursive?: boolean }): Promise<void>
}

export async function namesIn(folder: Folder): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

/** The name that the engine gives a failure: `NotFoundError`, `QuotaExceededError`; empty for any other. */
export function failureName(cause: unknown): string {
  return cause instanceof DOMException ? cause.name : ''
}

export const isGone = (cause: unknown): boolean => failureName(cause) === 'NotFoundError'

/** @throws NotFoundError, NotReadableError */
export async function bytesOf(folder: Folder, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await folder.getFileHandle(name)).getFile()
  return new Uint8Array(await file.arrayBuffer())
}

export async function textOf(folder: Folder, name: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(folder, name))
}

/**
 * Whether nothing ever came in a file: asking for one to write in makes it, and it stays when the page goes before the writing is closed. It
 * is none then, like one that went meanwhile. Of one that cannot be asked nobody knows, so it counts.
 */
async function isUnfilled(folder: Folder, name: string): Promise<boolean> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size === 0
  } catch (cause) {
    return isGone(cause)
  }
}

/** Which of these names in a folder are of files that were never filled. */
export async function unfilledIn(folder: Folder, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(names.map(async (name) => ((await isUnfilled(folder, name)) ? [name] : [])))
  return new Set(found.flat())
}

/** A folder in it; `null` when it is not there. */
export async function folderIn(folder: Folder, name: string): Promise<Folder | null> {
  try {
    return await folder.getDirectoryHandle(name)
  } catch (cause) {
    if (isGone(cause)) return null
    throw cause
  }
}

/** Removes a file, or a folder with nothing in it; a missing one is no problem. */
export async function remove(folder: Folder, name: string): Promise<void> {
  await folder.removeEntry(name).catch((cause: unknown) => {
    if (!isGone(cause)) throw cause
  })
}

async function fill(file: File, bytes: Uint8Array): Promise<void> {
  const writing = await file.createWritable()
  try {
    await writing.write(new Uint8Array(bytes))
    await writing.close()
  } catch (cause) {
    await writing.abort().catch(() => undefined)
    throw cause
  }
}

/**
 * Whole or not at all, and read back. What was not read back as it was written goes.
 * @returns whether it is there as it was given
 * @throws QuotaExceededError, NotAllowedError, NotFoundError
 */
export async function writeChecked(folder: Folder, name: string, bytes: Uint8Array): Promise<boolean> {
  const isNew = !(await namesIn(folder)).includes(name)
  const file = await folder.getFileHandle(name, { create: true })
  try {
    await fill(file, bytes)
  } catch (cause) {
    // Asking for its handle left an empty file.
    if (isNew) await folder.removeEntry(name).catch(() => undefined)
    throw cause
  }
  const readBack = await bytesOf(folder, name)
  if (readBack.length === bytes.length && readBack.every((byte, index) => byte === bytes[index])) return true
  await folder.removeEntry(name)
  return false
}

export function writeText(folder: Folder, name: string, text: string): Promise<boolean> {
  return writeChecked(folder, name, new TextEncoder().encode(text))
}
