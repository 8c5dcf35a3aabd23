/** Documents beside the copies of their dossier, each kept once, as in the shell (electron/attachment-files.ts). */
import type { Platform } from '../../contract/platform'
import {
  ATTACHMENT_FOLDER,
  isAttachmentName,
  LOCKED_BEGIN,
  LOCKED_END,
} from '../../domain/dossier/copy-names'
import { failure, success, type Outcome } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import { bytesOf, folderIn, namesIn, remove, unfilledIn, writeChecked, type Folder } from './folder-files'
import type { InTurn } from './in-turn'

type AttachmentMethods = Pick<
  Platform,
  'keepAttachment' | 'listAttachments' | 'readAttachment' | 'removeAttachment'
>

interface Place {
  /** Gives the folder of all copies. */
  readonly root: () => Promise<Folder>
  readonly inTurn: InTurn
}

/** Whether these bytes belong under this name, as far as can be told without the key. */
async function fits(name: string, bytes: Uint8Array): Promise<boolean> {
  if (name.endsWith(LOCKED_END))
    return new TextDecoder('latin1').decode(bytes.subarray(0, LOCKED_BEGIN.length)) === LOCKED_BEGIN
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === name
}

/** See {@link Platform}. */
export function folderAttachments({ root, inTurn }: Place): AttachmentMethods {
  async function placeOf(dossierId: string): Promise<Folder | null> {
    const dossier = await folderIn(await root(), dossierId)
    return dossier === null ? null : folderIn(dossier, ATTACHMENT_FOLDER)
  }

  /** `null` when it does not exist, cannot be read, or does not fit its name: then it counts as not kept. */
  async function read(dossierId: string, name: string): Promise<Uint8Array | null> {
    const place = await placeOf(dossierId).catch(() => null)
    const bytes = place === null ? null : await bytesOf(place, name).catch(() => null)
    return bytes !== null && (await fits(name, bytes)) ? bytes : null
  }

  async function keep(dossierId: string, name: string, bytes: Uint8Array): Promise<Outcome<null>> {
    if (!isAttachmentName(name) || !(await fits(name, bytes)))
      return failure('invalid-request', shell.problems.invalidRequest)
    if ((await read(dossierId, name)) !== null) return success(null)
    const dossier = await (await root()).getDirectoryHandle(dossierId, { create: true })
    const place = await dossier.getDirectoryHandle(ATTACHMENT_FOLDER, { create: true })
    const isThere = await writeChecked(place, name, bytes)
    return isThere ? success(null) : failure('copy-differs', shell.problems.copyDiffers)
  }

  async function removeNow(dossierId: string, name: string): Promise<Outcome<null>> {
    try {
      const place = await placeOf(dossierId)
      if (place !== null) await remove(place, name)
      return success(null)
    } catch {
      return failure('file-in-use', shell.problems.attachmentNotRemoved)
    }
  }

  return {
    keepAttachment: (dossierId, name, bytes) => inTurn(() => keep(dossierId, name, bytes)),
    listAttachments: (dossierId) =>
      inTurn(async () => {
        const place = await placeOf(dossierId)
        if (place === null) return success([])
        const names = (await namesIn(place)).filter(isAttachmentName)
        const unfilled = await unfilledIn(place, names)
        return success(names.filter((name) => !unfilled.has(name)))
      }),
    readAttachment: async (dossierId, name) => success(await read(dossierId, name)),
    removeAttachment: (dossierId, name) => inTurn(() => removeNow(dossierId, name)),
  }
}
