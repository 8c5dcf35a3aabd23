/** Whether two dossiers are the same, apart from what must differ. */
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { LIST_NAMES } from '../../src/domain/dossier-lists'

/** The lists in one order; the database gives them in that of its keys. */
export function inOrder(content: DossierContent | undefined): object {
  if (content === undefined) throw new Error('the dossier is not there')
  const lists = LIST_NAMES.map((name) => {
    const records: readonly { readonly id: string }[] = content[name]
    return [name, records.toSorted((one, other) => (one.id < other.id ? -1 : 1))] as const
  })
  return { dossier: content.dossier, ...Object.fromEntries(lists) }
}

/** What undo brings back: everything but the history itself, and the moment of change. */
export function withoutHistory(content: DossierContent | undefined): object {
  const { dossier, ...lists } = inOrder(content) as DossierContent
  return { ...lists, dossier: { ...dossier, updatedAt: '' }, history: [] }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * What a dossier is whatever its ids are: each record by what it says and by the records it refers to, a few steps deep. Made without
 * any knowledge of which fields hold ids.
 */
function shapeOf({ dossier, ...content }: DossierContent): readonly string[] {
  const records = [
    { list: 'dossiers', record: dossier as { readonly id: string } },
    ...LIST_NAMES.flatMap((list) =>
      content[list].map((record: { readonly id: string }) => ({ list, record })),
    ),
  ].map(({ list, record }) => ({ list, id: record.id, text: JSON.stringify({ ...record, id: '' }) }))
  // The history speaks of records that are gone, and of intents.
  const gone = content.history.flatMap(({ recordId, group }) => [recordId, group ?? recordId])
  // The id of a receipt is that of its form, and stays.
  const ours = records.filter(({ list }) => list !== 'receipts')
  let labels = new Map([
    ...gone.map((id) => [id, 'gone'] as const),
    ...ours.map(({ id, list }) => [id, list] as const),
  ])
  const inWords = (text: string) =>
    text.replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu,
      (id) => labels.get(id) ?? id,
    )
  for (let round = 0; round < 3; round += 1)
    labels = new Map([
      ...labels,
      ...ours.map(({ list, id, text }) => [id, digestOf(list + inWords(text))] as const),
    ])
  return records.map(({ list, text }) => `${list} ${inWords(text)}`).sort()
}

/** Throws unless one is the other under other ids, all of them its own. */
export function expectCopy(copy: DossierContent | undefined, of: DossierContent): void {
  if (copy === undefined) throw new Error('the copy is not there')
  const ids = new Set(
    LIST_NAMES.filter((name) => name !== 'receipts').flatMap((name) =>
      of[name].map((one: { readonly id: string }) => one.id),
    ),
  )
  const kept = LIST_NAMES.filter((name) => name !== 'receipts').flatMap((name) =>
    copy[name].filter((one: { readonly id: string }) => ids.has(one.id)),
  )
  expect(kept, 'records under their old ids').toEqual([])
  expect(shapeOf(copy)).toEqual(shapeOf(of))
}
