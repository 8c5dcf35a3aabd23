/** Versions of a dossier that another one took the place of, inside a transaction over all tables. */
import * as v from 'valibot'
import type { DossierContent } from '../domain/dossier/dossier'
import type { SetAside } from '../domain/dossier/set-aside'
import type { Round } from '../domain/survey/round/round'
import { storage as texts } from '../texts/storage'
import { attachmentsIn, attachmentsInUse } from './attachment-references'
import { checkContent } from './check-content'
import type { Database } from './database'
import { gather } from './dossier-content'
import { FORMAT_VERSION, inNewestFormat } from './dossier-formats'
import type { StorageContext } from './intent'
import { wantMove } from './place/request'
import { RoundSchema } from './schemas/survey'
import { refuse } from './storage-problems'

/** Keeps what is here of a dossier, when it is here, as it is; the dossier itself stays where it is. */
export async function setAside({ database, newId, now }: StorageContext, dossierId: string): Promise<void> {
  const content = await gather(database, dossierId)
  if (content === undefined) return
  const id = newId()
  const { name, updatedAt } = content.dossier
  await database.setAside.add({
    id,
    dossierId,
    name,
    changedAt: updatedAt,
    setAsideAt: now().toISOString(),
    attachments: [...attachmentsIn(content)],
    drafts: content.responses.flatMap((response) => (response.status === 'draft' ? [response.id] : [])),
  })
  await database.setAsideContents.add({ id, dossierId, formatVersion: FORMAT_VERSION, content })
}

/** What was set aside of a dossier, without its content, in no order. */
export function setAsideOf(database: Database, dossierId: string): Promise<readonly SetAside[]> {
  return database.setAside.where({ dossierId }).toArray()
}

/** What was set aside, in the shape of today and checked as a file that comes in. `storage/set-aside-unreadable` */
export async function contentSetAside(database: Database, id: string): Promise<DossierContent> {
  const row = await database.setAsideContents.get(id)
  const checked = row && checkContent(inNewestFormat(row.content, row.formatVersion))
  if (!checked?.ok) return refuse('storage/set-aside-unreadable', texts.puttingBack.unreadable)
  return checked.value
}

/** The rounds in everything that was set aside, of all dossiers. One version in memory at a time: they can be large. */
export async function roundsSetAside(database: Database): Promise<readonly Round[]> {
  const rounds: Round[] = []
  await database.setAsideContents.each(({ content, formatVersion }) => {
    const data = v.safeParse(
      v.object({ rounds: v.array(v.unknown()) }),
      inNewestFormat(content, formatVersion),
    )
    for (const round of data.success ? data.output.rounds : []) {
      const read = v.safeParse(RoundSchema, round)
      if (read.success) rounds.push(read.output)
    }
  })
  return rounds
}

/** Forgets them; the copies of documents they referred to stay. */
export async function forgetSetAside(database: Database, ids: readonly string[]): Promise<void> {
  await database.setAside.bulkDelete([...ids])
  await database.setAsideContents.bulkDelete([...ids])
}

/** Forgets one, with the documents that nothing else of the dossier refers to. */
export async function eraseSetAside(database: Database, id: string): Promise<SetAside | undefined> {
  const record = await database.setAside.get(id)
  if (record === undefined) return undefined
  const { dossierId, attachments } = record
  await forgetSetAside(database, [id])
  const inUse = attachmentsInUse(await gather(database, dossierId), await setAsideOf(database, dossierId))
  const loose = attachments.filter((sha256) => !inUse.has(sha256))
  await database.attachments.bulkDelete(loose.map((sha256) => [dossierId, sha256]))
  await wantMove(database)
  return record
}
