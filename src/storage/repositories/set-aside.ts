import type { SetAside } from '../../domain/dossier/set-aside'
import { storage as texts } from '../../texts/storage'
import { attachmentsInUse } from '../attachment-references'
import { gather } from '../dossier-content'
import { perform, read, watch, type StorageContext } from '../intent'
import { takenInHere } from '../known-rounds'
import { contentSetAside, forgetSetAside, setAsideOf } from '../set-aside'
import { wantMove } from '../place/request'
import type { SetAsideRepository } from '../storage'
import { putInPlace, refuseIdsElsewhere } from '../whole-dossier'
import { present } from './records'

/** The versions of dossiers that were set aside as a whole, and putting one of them back. */
export function setAsideRepository(context: StorageContext): SetAsideRepository {
  const { database } = context

  async function newestFirst(): Promise<readonly SetAside[]> {
    const found = await database.setAside.toArray()
    return found.sort(
      (one, other) => other.setAsideAt.localeCompare(one.setAsideAt) || other.id.localeCompare(one.id),
    )
  }

  return {
    list: () => read(context, newestFirst),
    watch: (listener) => watch(context, newestFirst, listener),
    putBack: (id) =>
      perform(
        context,
        (dossier) => dossier.id,
        database.tables,
        async () => {
          present(await database.setAside.get(id))
          const content = await takenInHere(database, await contentSetAside(database, id))
          const dossier = await putInPlace(context, content).catch(
            refuseIdsElsewhere(texts.puttingBack.idsElsewhere),
          )
          await forgetSetAside(database, [id])
          return dossier
        },
      ),
    async erase(id) {
      await perform(
        context,
        ({ dossierId }) => dossierId,
        database.tables,
        async () => {
          const record = present(await database.setAside.get(id))
          const { dossierId, attachments } = record
          await forgetSetAside(database, [id])
          const inUse = attachmentsInUse(
            await gather(database, dossierId),
            await setAsideOf(database, dossierId),
          )
          const loose = attachments.filter((sha256) => !inUse.has(sha256))
          await database.attachments.bulkDelete(loose.map((sha256) => [dossierId, sha256]))
          await wantMove(database)
          return record
        },
      )
    },
  }
}
