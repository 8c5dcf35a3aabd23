import type { Dossier, DossierContent } from '../domain/dossier/dossier'
import { storage as texts } from '../texts/storage'
import { attachmentsIn, attachmentsInUse } from './attachment-references'
import { gather, gatherRecords, store } from './dossier-content'
import { perform, read, type StorageContext } from './intent'
import { forgetErasures, returningHere, withoutErasedHere } from './erased-answers'
import { takenInHere } from './known-rounds'
import { contentAt } from './repositories/attachments'
import { withNumbersApart } from './own-numbers'
import { changeDossier, eraseDossier } from './repositories/dossiers'
import { rememberNumbers } from './repositories/next-number'
import { setAside, setAsideOf } from './set-aside'
import type { Storage } from './storage'
import { problemOf, refuse } from './storage-problems'
import { underNewIds } from './under-new-ids'

/**
 * Ids are random: the same ones elsewhere mean that a file was made from a dossier under another id, by hand or by another program.
 * @param message what to say about it
 */
export function refuseIdsElsewhere(message: string): (error: unknown) => never {
  return (error) => {
    if (problemOf(error).code === 'storage/duplicate') refuse('storage/ids-elsewhere', message)
    throw error
  }
}

/**
 * Puts a dossier in, inside a transaction over all tables; what is here of the same dossier is set aside, with its documents. Its numbers
 * are those of the version that comes in, and new ones go on from the highest of both (decision 174).
 */
export async function putInPlace(context: StorageContext, content: DossierContent): Promise<Dossier> {
  const { database } = context
  const { id } = content.dossier
  const given = await rememberNumbers(context, id)
  await setAside(context, id)
  await eraseDossier(database, id, attachmentsInUse(content, await setAsideOf(database, id)))
  return store(database, withNumbersApart(content, given))
}

/** Reading and replacing a dossier with everything in it, each in one transaction. */
export function wholeDossiers(
  context: StorageContext,
): Pick<Storage, 'recordsOf' | 'contentOf' | 'putContent' | 'returningAnswers' | 'withoutErased'> {
  const { database } = context

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

  /** Half a questionnaire of somebody who walked away, or whose laptop stopped, is nobody's business: drafts stay behind. */
  async function contentOf(dossierId: string): Promise<DossierContent | undefined> {
    const content = await gather(database, dossierId)
    return content && { ...content, responses: content.responses.filter(({ status }) => status !== 'draft') }
  }

  return {
    recordsOf: (dossierId) =>
      read(context, () =>
        database.transaction('r!', database.tables, () => gatherRecords(database, dossierId)),
      ),
    contentOf: (dossierId) =>
      read(context, () => database.transaction('r!', database.tables, () => contentOf(dossierId))),
    returningAnswers: (content) =>
      read(context, () =>
        database.transaction('r!', database.tables, async () => returningHere(database, content)),
      ),
    withoutErased: (content) =>
      read(context, () =>
        database.transaction('r!', database.tables, async () => withoutErasedHere(database, content)),
      ),
    putContent: (content, mode, attachments = new Map(), name = undefined, erased = 'left-out') =>
      perform(
        context,
        (dossier) => dossier.id,
        database.tables,
        async () => {
          if (erased === 'brought-back') await forgetErasures(database, content)
          const arriving = erased === 'left-out' ? await withoutErasedHere(database, content) : content
          const taken = await takenInHere(database, arriving)
          const dossier = await (
            mode === 'replace'
              ? putInPlace(context, taken)
              : store(database, withNumbersApart(underNewIds(taken, context.newId)))
          ).catch(refuseIdsElsewhere(texts.file.idsElsewhere))
          for (const sha256 of attachmentsIn(content))
            await attach(dossier.id, sha256, attachments.get(sha256) ?? { of: content.dossier.id })
          // By a change of its own, so that the history still ends in what the dossier holds.
          return name === undefined ? dossier : changeDossier(context, dossier.id, { name })
        },
      ),
  }
}
