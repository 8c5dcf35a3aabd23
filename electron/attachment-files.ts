/**
 * Copies of documents, stored next to the automatic copies of their dossier: `bijlagen/<SHA-256>`, each written once. The automatic
 * copies refer to them by digest, so that changing one letter does not rewrite every document. A locked one has a name that says nothing
 * (`<64 digits>.age`), which the page makes; what is in it the page checks when it is opened.
 */
import { createHash } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  ATTACHMENT_FOLDER,
  isAttachmentName,
  LOCKED_BEGIN,
  LOCKED_END,
} from '../src/domain/dossier/copy-names'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { clearHalfFiles, OWNER_FOLDER, ownerDisk, problemOf, systemCode, writeWhole } from './write-file'

/** The system's error code for a file that does not exist. */
const gone = new Set(['ENOENT', 'ENOTDIR'])

interface AttachmentFiles {
  keep(dossierId: string, name: string, bytes: Uint8Array): Promise<Outcome<null>>
  list(dossierId: string): Promise<Outcome<readonly string[]>>
  read(dossierId: string, name: string): Promise<Outcome<Uint8Array | null>>
  remove(dossierId: string, name: string): Promise<Outcome<null>>
}

/** Whether these bytes belong under this name, as far as the shell can tell. */
function fits(name: string, bytes: Uint8Array): boolean {
  if (name.endsWith(LOCKED_END))
    return Buffer.from(bytes.subarray(0, LOCKED_BEGIN.length)).toString('latin1') === LOCKED_BEGIN
  return createHash('sha256').update(bytes).digest('hex') === name
}

/** @param root the folder of all copies; dossier ids and names were validated on arrival (schemas.ts) */
export function openAttachmentFiles(root: string): AttachmentFiles {
  const pathOf = (dossierId: string, name: string) => join(root, dossierId, ATTACHMENT_FOLDER, name)

  /** `null` when it does not exist, cannot be read, or does not fit its name: then it counts as not kept. */
  async function read(dossierId: string, name: string): Promise<Uint8Array | null> {
    const bytes = await disk.readFile(pathOf(dossierId, name)).catch(() => null)
    return bytes !== null && fits(name, bytes) ? new Uint8Array(bytes) : null
  }

  /** One at a time: cleaning up must not encounter a half-written file. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }

  async function keep(dossierId: string, name: string, bytes: Uint8Array): Promise<Outcome<null>> {
    if (!fits(name, bytes)) return failure('invalid-request', shell.problems.invalidRequest)
    if ((await read(dossierId, name)) !== null) return success(null)
    const place = join(root, dossierId, ATTACHMENT_FOLDER)
    try {
      await disk.mkdir(place, { recursive: true, mode: OWNER_FOLDER })
    } catch (cause) {
      return problemOf(cause, 'write', basename(root))
    }
    const written = await writeWhole(pathOf(dossierId, name), bytes, ownerDisk)
    if (!written.ok) return written
    const readBack = await read(dossierId, name)
    if (readBack !== null && Buffer.compare(readBack, bytes) === 0) return success(null)
    await disk.rm(pathOf(dossierId, name), { force: true })
    return failure('copy-differs', shell.problems.copyDiffers)
  }

  async function list(dossierId: string): Promise<Outcome<readonly string[]>> {
    const place = join(root, dossierId, ATTACHMENT_FOLDER)
    const files = await disk.readdir(place).catch(() => [])
    await clearHalfFiles(place).catch(() => undefined) // a stray piece is no reason to say there is nothing
    return success(files.filter(isAttachmentName))
  }

  async function remove(dossierId: string, name: string): Promise<Outcome<null>> {
    try {
      await disk.rm(pathOf(dossierId, name))
      return success(null)
    } catch (cause) {
      return gone.has(systemCode(cause))
        ? success(null)
        : failure('file-in-use', shell.problems.attachmentNotRemoved)
    }
  }

  return {
    keep: (dossierId, name, bytes) => inTurn(() => keep(dossierId, name, bytes)),
    list: (dossierId) => inTurn(() => list(dossierId)),
    read: async (dossierId, name) => success(await read(dossierId, name)),
    remove: (dossierId, name) => inTurn(() => remove(dossierId, name)),
  }
}
