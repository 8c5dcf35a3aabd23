/** Everything that belongs to a dossier, out of its tables and into them; inside a transaction over all tables. */
import type { Dossier, DossierContent } from '../domain/dossier/dossier'
import type { Database } from './database'
import { entriesOf } from './history'
import { readSettings } from './repositories/settings'

/** `undefined` when the dossier is not there. Drafts are in it: half-finished questionnaires that nobody handed in yet. */
export async function gather(database: Database, dossierId: string): Promise<DossierContent | undefined> {
  const dossier = await database.dossiers.get(dossierId)
  if (!dossier) return undefined
  return {
    dossier,
    rounds: await database.rounds.where({ dossierId }).toArray(),
    responses: await database.responses.where({ dossierId }).toArray(),
    receipts: await database.receipts.where({ dossierId }).toArray(),
    assessments: await database.assessments.where({ dossierId }).toArray(),
    judgements: await database.judgements.where({ dossierId }).toArray(),
    evidence: await database.evidence.where({ dossierId }).toArray(),
    actions: await database.actions.where({ dossierId }).toArray(),
    delegations: await database.delegations.where({ dossierId }).toArray(),
    ownSets: await database.ownSets.where({ dossierId }).toArray(),
    sessions: await database.sessions.where({ dossierId }).toArray(),
    history: await entriesOf(database, dossierId).toArray(),
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
  const added = {
    rounds: database.rounds.bulkAdd(content.rounds),
    responses: database.responses.bulkAdd(content.responses),
    receipts: database.receipts.bulkAdd(content.receipts),
    assessments: database.assessments.bulkAdd(content.assessments),
    judgements: database.judgements.bulkAdd(content.judgements),
    evidence: database.evidence.bulkAdd(content.evidence),
    actions: database.actions.bulkAdd(content.actions),
    delegations: database.delegations.bulkAdd(content.delegations),
    ownSets: database.ownSets.bulkAdd(content.ownSets),
    sessions: database.sessions.bulkAdd(content.sessions),
    history: database.history.bulkAdd(content.history),
  } satisfies Record<keyof Omit<DossierContent, 'dossier'>, PromiseLike<unknown>>
  await Promise.all(Object.values(added))
  return dossier
}
