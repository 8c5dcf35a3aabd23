/** A dossier that another version took the place of: it comes back as it was. */
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { readDossierFile } from '../../src/storage/dossier-file'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { putRawRows } from './raw-database'
import { actionFields, evidenceFields, fillDossier } from './small-dossier'
import { contentOf, only } from './set-aside-versions'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Everything stored of dossiers, without what lies aside and what belongs to the computer. */
async function dossierRows(name: string) {
  const { setAside, setAsideContents, settings, ...rows } = await rawRows(name)
  void settings
  return { rows, aside: [setAside ?? [], setAsideContents ?? []].map((list) => list.length) }
}

/** A dossier with a document and a draft, the file it was saved as, and what changed here since. */
async function changedSinceSaved(name = freshName(), clock = standingClock()) {
  const storage = await openTest(name, clock)
  const ids = await fillDossier(storage)
  const { dossierId } = ids
  const file = await contentOf(storage, dossierId)
  const attachment = await storage.attachments.keep(dossierId, 'notulen.txt', new Uint8Array([1, 2, 3]))
  const piece = await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  await storage.actions.plan(actionFields(dossierId, { title: 'Later gepland' }))
  const [draft] = (await storage.responses.listOfRound(ids.roundId)).filter(
    ({ status }) => status === 'draft',
  )
  if (draft === undefined) throw new Error('no draft')
  await storage.responses.change(draft.id, { answers: { 'T1-1': 5 }, improve: 'Half af' })
  return { ...ids, storage, name, clock, file, attachment, piece, draft }
}

describe('what a file took the place of', () => {
  test('is in the bin under its own name, and comes back record for record, including drafts and documents', async () => {
    const { storage, name, dossierId, file, attachment, clock } = await changedSinceSaved()
    const before = await dossierRows(name)
    clock.pass(60_000)
    await storage.putContent(file, 'replace')
    expect(await contentOf(storage, dossierId)).toEqual(file)
    const aside = await only(storage)
    expect(aside).toMatchObject({ dossierId, name: 'VSV De Test', setAsideAt: '2026-11-23T09:01:00.000Z' })
    expect((await storage.dossiers.listDeleted()).length).toBe(0)
    await storage.setAside.putBack(aside.id)
    expect((await dossierRows(name)).rows).toEqual(before.rows)
    expect(await storage.attachments.read(dossierId, attachment.sha256)).toEqual(new Uint8Array([1, 2, 3]))
    expect((await storage.history.undo(dossierId)).ok).toBe(true)
  })

  test('changes places with the present version, there and back again', async () => {
    const { storage, name, dossierId, file } = await changedSinceSaved()
    const before = await dossierRows(name)
    await storage.putContent(file, 'replace')
    const replaced = await dossierRows(name)
    for (const expected of [before, replaced, before, replaced]) {
      await storage.setAside.putBack((await only(storage)).id)
      expect((await dossierRows(name)).rows).toEqual(expected.rows)
    }
    expect((await dossierRows(name)).aside).toEqual([1, 1])
    expect(await contentOf(storage, dossierId)).toEqual(file)
  })

  test('replaced twice in a row, both versions are there, the last one first', async () => {
    const { storage, dossierId, file, clock } = await changedSinceSaved()
    const first = await contentOf(storage, dossierId)
    clock.pass(60_000)
    await storage.putContent(file, 'replace')
    await storage.dossiers.change(dossierId, { region: 'Tweede' })
    const second = await contentOf(storage, dossierId)
    clock.pass(60_000)
    await storage.putContent(file, 'replace')
    const [last, earlier] = await storage.setAside.list()
    await storage.setAside.putBack(earlier?.id ?? '')
    expect(await contentOf(storage, dossierId)).toEqual(first)
    await storage.setAside.putBack(last?.id ?? '')
    expect(await contentOf(storage, dossierId)).toEqual(second)
  })

  test('comes back from the bin into the list, and what it replaces takes its place in the bin', async () => {
    const { storage, dossierId, file } = await changedSinceSaved()
    await storage.putContent(file, 'replace')
    await storage.dossiers.moveToBin(dossierId)
    await storage.setAside.putBack((await only(storage)).id)
    expect((await storage.dossiers.list()).map(({ id }) => id)).toEqual([dossierId])
    expect(await storage.dossiers.listDeleted()).toEqual([])
    await storage.setAside.putBack((await only(storage)).id)
    expect((await storage.dossiers.list()).map(({ id }) => id)).toEqual([dossierId])
  })

  test('a dossier that was not here sets nothing aside, nor does a copy next to it', async () => {
    const { storage, file } = await changedSinceSaved()
    await storage.putContent(file, 'as-new')
    const elsewhere = await openTest()
    await elsewhere.putContent(file, 'replace')
    expect([await storage.setAside.list(), await elsewhere.setAside.list()]).toEqual([[], []])
  })

  test('is put back once, also when two windows do so at the same time', async () => {
    const { storage, dossierId, file } = await changedSinceSaved()
    const before = await contentOf(storage, dossierId)
    await storage.putContent(file, 'replace')
    const { id } = await only(storage)
    const outcomes = await Promise.allSettled([storage.setAside.putBack(id), storage.setAside.putBack(id)])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await contentOf(storage, dossierId)).toEqual(before)
    expect((await storage.setAside.list()).length).toBe(1)
  })
})

describe('when it breaks off half way, everything is as it was', () => {
  test.each(['setAside', 'setAsideContents', 'dossiers', 'rounds', 'history'])(
    'at the table %s',
    async (broken) => {
      const { storage, name, file } = await changedSinceSaved()
      const breakOff = () => {
        const add = IDBObjectStore.prototype.add
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
          this: IDBObjectStore,
          ...given
        ) {
          if (this.name === broken) throw new DOMException('full', 'QuotaExceededError')
          return add.apply(this, given)
        })
      }
      const before = await rawRows(name)
      breakOff()
      expect(await refusal(storage.putContent(file, 'replace'))).toBe('storage/full')
      vi.restoreAllMocks()
      expect(await rawRows(name)).toEqual(before)
      await storage.putContent(file, 'replace')
      const replaced = await rawRows(name)
      const { id } = await only(storage)
      breakOff()
      expect(await refusal(storage.setAside.putBack(id))).toBe('storage/full')
      vi.restoreAllMocks()
      expect(await rawRows(name)).toEqual(replaced)
    },
  )

  test('a copy next to the dossier always has a name of its own', async () => {
    const { storage, name, file } = await changedSinceSaved()
    const before = await rawRows(name)
    // Naming is the last thing that is written.
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'dossiers') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    })
    expect(await refusal(storage.putContent(file, 'as-new', undefined, 'Een kopie'))).toBe('storage/full')
    vi.restoreAllMocks()
    expect(await rawRows(name)).toEqual(before)
    const copy = await storage.putContent(file, 'as-new', undefined, 'Een kopie')
    expect(copy.name).toBe('Een kopie')
    expect((await storage.history.listOf(copy.id))[0]?.after).toEqual(
      expect.objectContaining({ name: copy.name }),
    )
  })
})

describe('erased for good', () => {
  test('a version takes along the documents that nothing else refers to, and no others', async () => {
    const { storage, dossierId, attachment, file } = await changedSinceSaved()
    const shared = await storage.attachments.keep(dossierId, 'beide.txt', new Uint8Array([7]))
    const withShared = (content: DossierContent): DossierContent => ({
      ...content,
      evidence: content.evidence.map((piece) => ({ ...piece, attachment: shared })),
    })
    await storage.putContent(withShared(await contentOf(storage, dossierId)), 'replace')
    await storage.putContent(withShared(file), 'replace')
    const sizes = async () => (await storage.attachments.listOf(dossierId)).map(({ size }) => size).toSorted()
    const [last, first] = await storage.setAside.list()
    await storage.setAside.erase(last?.id ?? '')
    // The history of the first still speaks of it.
    expect(await sizes()).toEqual([1, 3])
    await storage.setAside.erase(first?.id ?? '')
    expect(await sizes()).toEqual([1])
    expect(await storage.attachments.read(dossierId, attachment.sha256)).toBeUndefined()
    expect(await storage.setAside.list()).toEqual([])
  })

  test('a dossier takes along what was set aside of it, and of no other', async () => {
    const { storage, name, dossierId, file } = await changedSinceSaved()
    await storage.putContent(file, 'replace')
    const other = await fillDossier(storage, 'VSV Ander')
    await storage.putContent(await contentOf(storage, other.dossierId), 'replace')
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    expect((await storage.setAside.list()).map((one) => one.dossierId)).toEqual([other.dossierId])
    // Named only as erased, and as one whose copies have to go.
    expect(JSON.stringify(await rawRows(name)).split(dossierId)).toHaveLength(3)
  })
})

describe('a version that does not pass the checks stays in the bin, and the present version stays as it is', () => {
  test('when something in it is not sound', async () => {
    const { storage, name, file } = await changedSinceSaved()
    await storage.putContent(file, 'replace')
    const { id, dossierId } = await only(storage)
    const content = { ...file, rounds: file.rounds.map((round) => ({ ...round, threshold: 1 })) }
    await putRawRows(name, 'setAsideContents', [{ id, dossierId, formatVersion: 4, content }])
    const before = await rawRows(name)
    expect(await refusal(storage.setAside.putBack(id))).toBe('storage/set-aside-unreadable')
    expect(await rawRows(name)).toEqual(before)
  })

  test('when another dossier has taken its ids', async () => {
    const { storage, name, dossierId, file } = await changedSinceSaved()
    const here = await contentOf(storage, dossierId)
    await storage.putContent({ ...file, actions: [], history: [] }, 'replace')
    const [stolen] = here.actions
    if (stolen === undefined) throw new Error('no action')
    const thief = await storage.dossiers.add({ name: 'Dief' })
    await putRawRows(name, 'actions', [{ ...stolen, dossierId: thief.id }])
    const { id } = await only(storage)
    const before = await rawRows(name)
    expect(await refusal(storage.setAside.putBack(id))).toBe('storage/ids-elsewhere')
    expect(await rawRows(name)).toEqual(before)
  })

  test('one that no longer exists is reported as gone', async () => {
    const { storage } = await changedSinceSaved()
    expect(await refusal(storage.setAside.putBack('weg'))).toBe('storage/gone')
    expect(await refusal(storage.setAside.erase('weg'))).toBe('storage/gone')
  })
})

test.each([
  'formaat-1.vsv',
  'voorbeeld-formaat-2.vsv',
  'deelkopie-formaat-3.vsv',
  'voorbeeld-formaat-4.vsv',
  'voorbeeld-formaat-5.vsv',
  'voorbeeld-formaat-6.vsv',
  'voorbeeld-formaat-7.vsv',
  'voorbeeld-formaat-8.vsv',
  'voorbeeld-formaat-9.vsv',
])(
  'a version that was set aside by an earlier version of the application comes back: %s',
  async (fileName) => {
    const bytes = await readFile(new URL(`../fixtures/dossiers/${fileName}`, import.meta.url))
    const parts = unzipSync(new Uint8Array(bytes))
    const part = (name: string): unknown => JSON.parse(strFromU8(parts[name] ?? new Uint8Array()))
    const { formatVersion, dossierId } = part('manifest.json') as { formatVersion: number; dossierId: string }
    const name = freshName()
    const storage = await openTest(name)
    const aside = {
      id: 'v',
      dossierId,
      name: 'Oud',
      changedAt: '',
      setAsideAt: '',
      attachments: [],
      drafts: [],
    }
    await putRawRows(name, 'setAside', [aside])
    await putRawRows(name, 'setAsideContents', [
      { id: 'v', dossierId, formatVersion, content: part('data.json') },
    ])
    await storage.setAside.putBack('v')
    const read = await readDossierFile(new Uint8Array(bytes))
    if (!read.ok) throw new Error(read.problem.message)
    const numbersOf = ({ evidence }: DossierContent) =>
      new Map(evidence.map(({ id, number }) => [id, number]))
    const sorted = (content: DossierContent) => ({
      ...content,
      responses: content.responses.toSorted((a, b) => a.id.localeCompare(b.id)),
    })
    const content = await contentOf(storage, dossierId)
    expect(content.dossier).toEqual(read.value.content.dossier)
    expect(numbersOf(content)).toEqual(numbersOf(read.value.content))
    expect(content.rounds).toHaveLength(read.value.content.rounds.length)
    expect(sorted(content).responses).toEqual(
      sorted({
        ...read.value.content,
        responses: read.value.content.responses.filter(({ status }) => status === 'submitted'),
      }).responses,
    )
  },
)
