import type { Dossier, DossierContent } from '../domain/dossier'
import { closingOf, isSameRound, takenIn } from '../domain/survey/reopening'
import type { Round } from '../domain/survey/round'
import { storage as texts } from '../texts/storage'
import { attachmentsIn } from './attachment-references'
import { entriesOf } from './history'
import { perform, read, type Room } from './intent'
import { contentAt } from './repositories/attachments'
import { eraseDossier } from './repositories/dossiers'
import { readSettings } from './repositories/settings'
import type { Storage } from './storage'
import { problemOf, refuse } from './storage-problems'
import { underNewIds } from './under-new-ids'

/** Ids are random: the same ones elsewhere mean that a file was made from a dossier under another id, by hand or by another program. */
function idsElsewhere(error: unknown): never {
  if (problemOf(error).code === 'storage/duplicate') refuse('storage/ids-elsewhere', texts.file.idsElsewhere)
  throw error
}

/** Reading and replacing a dossier with everything in it, each in one transaction. */
export function wholeDossiers(room: Room): Pick<Storage, 'contentOf' | 'putContent'> {
  const { database } = room

  /** Half a questionnaire of somebody who walked away, or whose laptop stopped, is nobody's business: drafts stay behind. */
  async function gather(dossierId: string): Promise<DossierContent | undefined> {
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
      database.responses
        .where({ dossierId })
        .filter(({ status }) => status === 'submitted')
        .toArray(),
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
      database.delegations.bulkAdd(content.delegations),
      database.ownSets.bulkAdd(content.ownSets),
      database.history.bulkAdd(content.history),
    ])
    return dossier
  }

  /** The rounds of a dossier that comes in, with what this computer knows of the same rounds. */
  async function roundsTakenIn({ rounds, responses }: DossierContent): Promise<readonly Round[]> {
    const here = await database.rounds.toArray()
    return rounds.map((round) =>
      takenIn(
        round,
        closingOf(responses.filter(({ roundId }) => roundId === round.id)),
        here.filter((one) => isSameRound(one, round)),
      ),
    )
  }

  /** Puts the copy of a document with a dossier; without bytes, the one the dossier `of` has, if it has it. */
  async function attach(
    dossierId: string,
    sha256: string,
    given: Uint8Array | { readonly of: string },
  ): Promise<void> {
    const there = await database.attachments.where({ dossierId, sha256 }).count()
    if (there > 0) return
    const bytes = given instanceof Uint8Array ? given : await contentAt(database, [given.of, sha256])
    if (bytes === undefined) return
    // A copy of its own: bytes that came out of a file are a view on the whole of it.
    await database.attachments.add({ dossierId, sha256, size: bytes.length, bytes: new Uint8Array(bytes) })
  }

  return {
    contentOf: (dossierId) =>
      read(room, () => database.transaction('r!', database.tables, () => gather(dossierId))),
    putContent: (content, mode, attachments = new Map()) =>
      perform(
        room,
        (dossier) => dossier.id,
        database.tables,
        async () => {
          const wanted = attachmentsIn(content)
          const taken = { ...content, rounds: await roundsTakenIn(content) }
          const whole = mode === 'as-new' ? underNewIds(taken, room.newId) : taken
          if (mode === 'replace') await eraseDossier(database, content.dossier.id, wanted)
          const dossier = await store(whole).catch(idsElsewhere)
          for (const sha256 of wanted)
            await attach(dossier.id, sha256, attachments.get(sha256) ?? { of: content.dossier.id })
          return dossier
        },
      ),
  }
}
