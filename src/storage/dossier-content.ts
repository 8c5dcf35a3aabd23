/** Everything that belongs to a dossier, out of its tables and into them; inside a transaction over all tables. */
import type { Dossier, DossierContent } from '../domain/dossier/dossier'
import type { Database } from './database'
import { entriesOf } from './history'
import { readSettings } from './repositories/settings'

/** `undefined` when the dossier is not there. Drafts are in it: half-finished questionnaires that nobody handed in yet. */
export async function gather(database: Database, dossierId: string): Promise<DossierContent | undefined> {
  const dossier = await database.dossiers.get(dossierId)
  if (!dossier) return undefined
  const [
    rounds,
    responses,
    receipts,
    assessments,
    judgements,
    evidence,
    actions,
    delegations,
    ownSets,
    history,
  ] = await Promise.all([
    database.rounds.where({ dossierId }).toArray(),
    database.responses.where({ dossierId }).toArray(),
    database.receipts.where({ dossierId }).toArray(),
    database.assessments.where({ dossierId }).toArray(),
    database.judgements.where({ dossierId }).toArray(),
    database.evidence.where({ dossierId }).toArray(),
    database.actions.where({ dossierId }).toArray(),
    database.delegations.where({ dossierId }).toArray(),
    database.ownSets.where({ dossierId }).toArray(),
    entriesOf(database, dossierId).toArray(),
  ])
  return {
    dossier,
    rounds,
    responses,
    receipts,
    assessments,
    judgements,
    evidence,
    actions,
    delegations,
    ownSets,
    history,
  }
}

/** `bulkAdd`, not `bulkPut`: a record that already belongs to another dossier must never be overwritten. */
export async function store(database: Database, content: DossierContent): Promise<Dossier> {
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
    database.delegations.bulkAdd(content.delegations),
    database.ownSets.bulkAdd(content.ownSets),
    database.history.bulkAdd(content.history),
  ])
  return dossier
}
