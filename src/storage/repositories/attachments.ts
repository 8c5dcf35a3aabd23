import { Dexie } from 'dexie'
import { LARGEST_ATTACHMENT, MOST_ATTACHED } from '../../domain/framework/evidence/attachment'
import { storage as texts } from '../../texts/storage'
import { attachmentName } from '../attachment-name'
import type { Database } from '../database'
import { digestOf } from '../digest'
import { perform, read, type StorageContext } from '../intent'
import { wantMove } from '../place/request'
import type { AttachmentRepository } from '../storage'
import { problemOfReading, refuse } from '../storage-problems'
import { present } from './records'

const MEGABYTE = 1024 * 1024

/** What there is, from the index alone: the content can be large. */
async function sizesOf(
  database: Database,
  dossierId: string,
): Promise<readonly { readonly sha256: string; readonly size: number }[]> {
  const sizes: { sha256: string; size: number }[] = []
  await database.attachments
    .where('[dossierId+size]')
    .between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey])
    .eachKey((key, cursor) => {
      const [, size] = key as unknown as readonly [string, number]
      const [, sha256] = cursor.primaryKey
      sizes.push({ sha256, size })
    })
  return sizes
}

/** `undefined` when the row is not there, or its content cannot be read: a browser keeps large content in a file of its own, which can get lost. */
export async function contentAt(database: Database, key: [string, string]): Promise<Uint8Array | undefined> {
  try {
    return (await database.attachments.get(key))?.bytes
  } catch (error) {
    if (problemOfReading(error).code === 'storage/closed') throw error
    return undefined
  }
}

/**
 * The copy of a document. One that cannot be read, or is no longer what it was, is taken from another dossier that has the same one, or
 * from what the shell keeps with its copies, and put back. One that was erased stays away.
 * @returns what is there, also when it changed and nobody has it as it was; `undefined` without anything
 */
async function readOrMend(
  context: StorageContext,
  dossierId: string,
  sha256: string,
): Promise<Uint8Array | undefined> {
  const { database } = context
  const own = await contentAt(database, [dossierId, sha256])
  if (own !== undefined && (await digestOf(own)) === sha256) return own
  const keys = await database.attachments.toCollection().primaryKeys()
  if (!keys.some(([of, digest]) => of === dossierId && digest === sha256)) return undefined
  const found = await foundElsewhere(context, keys, dossierId, sha256)
  if (found === null) return own
  const bytes = new Uint8Array(found)
  await database.attachments.put({ dossierId, sha256, size: bytes.length, bytes })
  return bytes
}

async function foundElsewhere(
  { database, keptAttachment }: StorageContext,
  keys: readonly [string, string][],
  dossierId: string,
  sha256: string,
): Promise<Uint8Array | null> {
  const isIt = async (bytes: Uint8Array) => (await digestOf(bytes)) === sha256
  for (const [of, digest] of keys) {
    if (of === dossierId || digest !== sha256) continue
    const bytes = await contentAt(database, [of, digest])
    if (bytes !== undefined && (await isIt(bytes))) return bytes
  }
  const kept = await keptAttachment(dossierId, sha256)
  return kept !== null && (await isIt(kept)) ? kept : null
}

/** Copies of documents: no history of their own, the records that name them have one. */
export function attachmentRepository(context: StorageContext): AttachmentRepository {
  const { database } = context
  return {
    async keep(dossierId, name, given) {
      const bytes = new Uint8Array(given)
      const size = bytes.length
      // Before the transaction, which may await nothing but the database.
      const sha256 = size > 0 && size <= LARGEST_ATTACHMENT ? await digestOf(bytes) : ''
      // One that cannot be read any more is there again once its file is added again.
      const own = sha256 === '' ? undefined : await contentAt(database, [dossierId, sha256])
      const isIntact = own !== undefined && (await digestOf(own)) === sha256
      await perform(
        context,
        () => dossierId,
        [database.dossiers, database.attachments],
        async () => {
          if (size === 0) refuse('storage/attachment-empty', texts.attaching.empty)
          if (size > LARGEST_ATTACHMENT)
            refuse(
              'storage/attachment-too-big',
              texts.attaching.tooBig(size / MEGABYTE, LARGEST_ATTACHMENT / MEGABYTE),
            )
          present(await database.dossiers.get(dossierId))
          const stored = await sizesOf(database, dossierId)
          if (stored.some((one) => one.sha256 === sha256)) {
            if (!isIntact) await database.attachments.put({ dossierId, sha256, size, bytes })
            return
          }
          const sum = stored.reduce((total, one) => total + one.size, 0)
          if (sum + size > MOST_ATTACHED)
            refuse('storage/attachments-full', texts.attaching.full(sum / MEGABYTE, MOST_ATTACHED / MEGABYTE))
          await database.attachments.add({ dossierId, sha256, size, bytes })
        },
      )
      return { name: attachmentName(name, texts.attaching.unnamed), size, sha256 }
    },
    read: (dossierId, sha256) => read(context, () => readOrMend(context, dossierId, sha256)),
    listOf: (dossierId) => read(context, () => sizesOf(database, dossierId)),
    async erase(dossierId, sha256) {
      await perform(
        context,
        () => dossierId,
        [database.attachments, database.settings],
        async () => {
          await database.attachments.delete([dossierId, sha256])
          await wantMove(database)
        },
      )
    },
  }
}
