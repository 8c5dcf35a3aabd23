import type { Dossier, DossierContent } from '../domain/dossier'
import { entriesOf } from './history'
import { perform, read, type Room } from './intent'
import { eraseDossier } from './repositories/dossiers'
import { readSettings } from './repositories/settings'
import type { Storage } from './storage'
import { underNewIds } from './under-new-ids'

/** Reading and replacing a dossier with everything in it, each in one transaction. */
export function wholeDossiers(room: Room): Pick<Storage, 'contentOf' | 'putContent'> {
  const { database } = room

  /** Half a questionnaire of somebody who walked away, or whose laptop stopped, is nobody's business: drafts stay behind. */
  async function gather(dossierId: string): Promise<DossierContent | undefined> {
    const dossier = await database.dossiers.get(dossierId)
    if (!dossier) return undefined
    const [rounds, responses, receipts, assessments, judgements, evidence, actions, history] =
      await Promise.all([
        database.rounds.where({ dossierId }).toArray(),
        database.responses
          .where({ dossierId })
          .filter(({ status }) => status === 'submitted')
          .toArray(),
        database.receipts.where({ dossierId }).toArray(),
        database.assessments.where({ dossierId }).toArray(),
        database.judgements.where({ dossierId }).toArray(),
        database.evidence.where({ dossierId }).toArray(),
        database.actions.where({ dossierId }).toArray(),
        entriesOf(database, dossierId).toArray(),
      ])
    return { dossier, rounds, responses, receipts, assessments, judgements, evidence, actions, history }
  }

  /** `bulkAdd`, not `bulkPut`: a record that already belongs to another dossier must never be overwritten. */
  async function store(content: DossierContent): Promise<Dossier> {
    const dossier = { ...content.dossier, deletedAt: null }
    await database.dossiers.add(dossier)
    const { erasedDossierIds } = await readSettings(database)
    // Put back after it was erased: from now on it counts again, also when it gets lost.
    if (erasedDossierIds.includes(dossier.id)) {
      const value = erasedDossierIds.filter((id) => id !== dossier.id)
      await database.settings.put({ key: 'erasedDossierIds', value })
    }
    await Promise.all([
      database.rounds.bulkAdd(content.rounds),
      database.responses.bulkAdd(content.responses),
      database.receipts.bulkAdd(content.receipts),
      database.assessments.bulkAdd(content.assessments),
      database.judgements.bulkAdd(content.judgements),
      database.evidence.bulkAdd(content.evidence),
      database.actions.bulkAdd(content.actions),
      database.history.bulkAdd(content.history),
    ])
    return dossier
  }

  return {
    contentOf: (dossierId) =>
      read(room, () => database.transaction('r!', database.tables, () => gather(dossierId))),
    putContent: (content, mode) =>
      perform(
        room,
        (dossier) => dossier.id,
        database.tables,
        async () => {
          if (mode === 'as-new') return store(underNewIds(content, room.newId))
          await eraseDossier(database, content.dossier.id)
          return store(content)
        },
      ),
  }
}
