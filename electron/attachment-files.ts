/**
 * Copies of documents, stored next to the automatic copies of their dossier: `bijlagen/<SHA-256>`, each written once. The automatic
 * copies refer to them by digest, so that changing one letter does not rewrite every document.
 */
import { createHash } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { basename, join } from 'node:path'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { clearHalfFiles, OWNER_FOLDER, ownerDisk, problemOf, systemCode, writeWhole } from './write-file'

const folder = 'bijlagen'
const attachmentName = /^[0-9a-f]{64}$/

/** The system's error code for a file that does not exist. */
const gone = new Set(['ENOENT', 'ENOTDIR'])

interface AttachmentFiles {
  keep(dossierId: string, sha256: string, bytes: Uint8Array): Promise<Outcome<null>>
  list(dossierId: string): Promise<Outcome<readonly string[]>>
  read(dossierId: string, sha256: string): Promise<Outcome<Uint8Array | null>>
  remove(dossierId: string, sha256: string): Promise<Outcome<null>>
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** @param root the folder of all copies; dossier ids and digests were validated on arrival (schemas.ts) */
export function openAttachmentFiles(root: string): AttachmentFiles {
  const pathOf = (dossierId: string, sha256: string) => join(root, dossierId, folder, sha256)

  /** `null` when it does not exist, cannot be read, or does not match its digest: then it counts as not kept. */
  async function read(dossierId: string, sha256: string): Promise<Uint8Array | null> {
    const bytes = await disk.readFile(pathOf(dossierId, sha256)).catch(() => null)
    return bytes !== null && digestOf(bytes) === sha256 ? new Uint8Array(bytes) : null
  }

  /** One at a time: cleaning up must not encounter a half-written file. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }

  async function keep(dossierId: string, sha256: string, bytes: Uint8Array): Promise<Outcome<null>> {
    if (digestOf(bytes) !== sha256) return failure('invalid-request', shell.problems.invalidRequest)
    if ((await read(dossierId, sha256)) !== null) return success(null)
    const place = join(root, dossierId, folder)
    try {
      await disk.mkdir(place, { recursive: true, mode: OWNER_FOLDER })
    } catch (cause) {
      return problemOf(cause, 'write', basename(root))
    }
    const written = await writeWhole(pathOf(dossierId, sha256), bytes, ownerDisk)
    if (!written.ok) return written
    if ((await read(dossierId, sha256)) !== null) return success(null)
    await disk.rm(pathOf(dossierId, sha256), { force: true })
    return failure('copy-differs', shell.problems.copyDiffers)
  }

  async function list(dossierId: string): Promise<Outcome<readonly string[]>> {
    const place = join(root, dossierId, folder)
    const files = await disk.readdir(place).catch(() => [])
    await clearHalfFiles(place).catch(() => undefined) // a stray piece is no reason to say there is nothing
    return success(files.filter((file) => attachmentName.test(file)))
  }

  async function remove(dossierId: string, sha256: string): Promise<Outcome<null>> {
    try {
      await disk.rm(pathOf(dossierId, sha256))
      return success(null)
    } catch (cause) {
      return gone.has(systemCode(cause))
        ? success(null)
        : failure('file-in-use', shell.problems.attachmentNotRemoved)
    }
  }

  return {
    keep: (dossierId, sha256, bytes) => inTurn(() => keep(dossierId, sha256, bytes)),
    list: (dossierId) => inTurn(() => list(dossierId)),
    read: async (dossierId, sha256) => success(await read(dossierId, sha256)),
    remove: (dossierId, sha256) => inTurn(() => remove(dossierId, sha256)),
  }
}
