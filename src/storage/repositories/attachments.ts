import { Dexie } from 'dexie'
import { LARGEST_ATTACHMENT, MOST_ATTACHED } from '../../domain/framework/evidence'
import { storage as texts } from '../../texts/storage'
import { attachmentName } from '../attachment-name'
import type { Database } from '../database'
import { digestOf } from '../digest'
import { perform, read, type Room } from '../intent'
import type { AttachmentRepository } from '../storage'
import { refuse } from '../storage-problems'
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

/** Copies of documents: no history of their own, the records that name them have one. */
export function attachmentRepository(room: Room): AttachmentRepository {
  const { database } = room
  return {
    async keep(dossierId, name, given) {
      const bytes = new Uint8Array(given)
      const size = bytes.length
      // Before the transaction, which may await nothing but the database.
      const sha256 = size > 0 && size <= LARGEST_ATTACHMENT ? await digestOf(bytes) : ''
      await perform(
        room,
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
          const there = await sizesOf(database, dossierId)
          if (there.some((one) => one.sha256 === sha256)) return
          const sum = there.reduce((total, one) => total + one.size, 0)
          if (sum + size > MOST_ATTACHED)
            refuse('storage/attachments-full', texts.attaching.full(sum / MEGABYTE, MOST_ATTACHED / MEGABYTE))
          await database.attachments.add({ dossierId, sha256, size, bytes })
        },
      )
      return { name: attachmentName(name, texts.attaching.unnamed), size, sha256 }
    },
    read: (dossierId, sha256) =>
      read(room, async () => (await database.attachments.get([dossierId, sha256]))?.bytes),
    listOf: (dossierId) => read(room, () => sizesOf(database, dossierId)),
    async erase(dossierId, sha256) {
      await perform(
        room,
        () => dossierId,
        [database.attachments],
        async () => database.attachments.delete([dossierId, sha256]),
      )
    },
  }
}
