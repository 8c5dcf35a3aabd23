import type { SetAside } from '../../domain/dossier/set-aside'
import { storage as texts } from '../../texts/storage'
import { perform, read, watch, type StorageContext } from '../intent'
import { takenInHere } from '../known-rounds'
import { contentSetAside, eraseSetAside, forgetSetAside } from '../set-aside'
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
        async () => present(await eraseSetAside(database, id)),
      )
    },
  }
}
