/** Dossier files of format 3: copies of documents, snapshots, sent work and own sets. */
import { LIST_NAMES } from '../../src/domain/dossier-lists'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { sharingCopyOf } from '../../src/domain/dossier/sharing-copy'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { openTest } from './open'
import { options, fullDossier, fullFile } from './full-dossier'

test('documents in evidence, in earlier versions, in snapshots and in the history all go through a file', async () => {
  const { content, attachments, bytes } = await fullFile()
  expect(attachments.size).toBe(3)
  const read = await readDossierFile(bytes)
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.content).toEqual(content)
  expect(read.value.attachments).toEqual(attachments)
  expect(content.delegations).toHaveLength(1)
  expect(content.ownSets).toHaveLength(1)
  const storage = await openTest()
  const { id } = await storage.putContent(read.value.content, 'replace', read.value.attachments)
  expect(await storage.contentOf(id)).toEqual(content)
  for (const [sha256, document] of attachments)
    expect(await storage.attachments.read(id, sha256)).toEqual(document)
})

test('a document is stored as it is, under its digest, and listed in the manifest', async () => {
  const { attachments, bytes } = await fullFile()
  const parts = unzipSync(bytes)
  const digests = [...attachments.keys()].toSorted()
  expect(Object.keys(parts)).toEqual([
    'manifest.json',
    'data.json',
    ...digests.map((digest) => `bijlagen/${digest}`),
  ])
  expect(strFromU8(bytes, true)).toContain('Tweede versie')
  expect(JSON.parse(strFromU8(parts['manifest.json'] ?? bytes))).toMatchObject({
    formatVersion: 10,
    attachments: digests.map((sha256) => ({ sha256, size: attachments.get(sha256)?.length })),
  })
})

test('an erased document is simply not in the file; the file opens all the same', async () => {
  const { storage, content, attachments } = await fullFile()
  const [erased] = [...attachments.keys()]
  await storage.attachments.erase(content.dossier.id, erased ?? '')
  const { attachments: left } = await attachmentsOf(storage, content)
  const read = await readDossierFile(await writeDossierFile(content, { ...options, attachments: left }))
  expect(read).toMatchObject({ ok: true, value: { content } })
  if (read.ok) expect(read.value.attachments.size).toBe(2)
})

test('a document nothing speaks of stays out of the file', async () => {
  const { content, attachments } = await fullFile()
  const stray = strToU8('Van niemand')
  const more = new Map(attachments).set(createHash('sha256').update(stray).digest('hex'), stray)
  const bytes = await writeDossierFile(content, { ...options, attachments: more })
  expect(strFromU8(bytes, true)).not.toContain('Van niemand')
  expect(await readDossierFile(bytes)).toMatchObject({ ok: true })
})

test('replacing a dossier by a copy without documents keeps those that were here', async () => {
  const { storage, content, attachments } = await fullFile()
  const { id } = await storage.putContent(content, 'replace')
  const listed = await storage.attachments.listOf(id)
  expect(listed.map(({ sha256 }) => sha256).toSorted()).toEqual([...attachments.keys()].toSorted())
})

test('documents the replacing dossier does not speak of go with the version that was replaced', async () => {
  const { storage, content, attachments } = await fullFile()
  const bare = { ...content, evidence: [], assessments: [], judgements: [], delegations: [], history: [] }
  const { id } = await storage.putContent(bare, 'replace')
  expect(await storage.attachments.listOf(id)).toHaveLength(attachments.size)
  for (const replaced of await storage.setAside.list()) await storage.setAside.erase(replaced.id)
  expect(await storage.attachments.listOf(id)).toEqual([])
})

test('a dossier opened as new has documents of its own, given or taken from the one that is here', async () => {
  const { storage, content, attachments } = await fullFile()
  const copy = await storage.putContent(content, 'as-new')
  await storage.dossiers.moveToBin(content.dossier.id)
  await storage.dossiers.erase(content.dossier.id)
  for (const [sha256, document] of attachments)
    expect(await storage.attachments.read(copy.id, sha256)).toEqual(document)
  const again = await storage.putContent(content, 'as-new', attachments)
  expect(await storage.attachments.listOf(again.id)).toHaveLength(3)
})

test('a dossier opened as new holds not one id of a record of the old one, and all references follow', async () => {
  const storage = await openTest()
  const { content, evidenceId, actionId } = await fullDossier(storage)
  const { id } = await storage.putContent(content, 'as-new')
  const fresh = await storage.contentOf(id)
  if (!fresh) throw new Error('no content')
  const text = JSON.stringify(fresh)
  // The id of a receipt is that of the form, by which it is recognised: it stays.
  const lists = LIST_NAMES.filter((name) => name !== 'receipts')
  expect(lists.filter((name) => content[name].length === 0)).toEqual([])
  const old = [content.dossier.id, ...lists.flatMap((name) => content[name].map((one) => one.id))]
  expect(old).toContain(evidenceId)
  expect(old).toContain(actionId)
  expect(old.filter((one) => text.includes(one))).toEqual([])

  const [evidence] = fresh.evidence
  const [first, second] = fresh.actions.toSorted((one, other) => one.number - other.number)
  const previous = fresh.assessments.find(({ previousId }) => previousId === null)
  const next = fresh.assessments.find(({ previousId }) => previousId !== null)
  expect(second?.dependsOn).toEqual([first?.id])
  expect(fresh.dossier.visit.laidReady).toEqual([evidence?.id])
  expect(fresh.dossier.board.changed.map(({ recordId }) => recordId)).toEqual([first?.id])
  expect(next?.previousId).toBe(previous?.id)
  expect(previous?.snapshot?.evidence.map(({ id: one }) => one)).toEqual([evidence?.id])
  expect(previous?.snapshot?.actions.map((one) => [one.id, one.dossierId])).toEqual([[first?.id, id]])
  const carried = fresh.judgements.filter(({ assessmentId }) => assessmentId === next?.id)
  expect(carried.map(({ carriedFrom }) => carriedFrom[0]?.assessmentId)).toEqual(
    carried.map(() => previous?.id),
  )
  expect(fresh.delegations.map(({ assessmentId }) => assessmentId)).toEqual([next?.id])
  expect(Object.keys(fresh.delegations[0]?.base.actions ?? {})).toEqual([first?.id])
  const [session] = fresh.sessions
  const about = content.rounds.find(({ id: one }) => one === content.sessions[0]?.roundId)
  const same = fresh.rounds.find(({ title }) => title === about?.title)
  expect(session).toMatchObject({ roundId: same?.id, assessmentId: previous?.id })
  expect(session?.actions).toEqual([{ actionId: first?.id, pointId: null }])
  // And undo still knows its way.
  for (const table of ['dossiers', 'sessions', 'ownSets', 'delegations']) {
    const entryId = (await storage.history.next(id))?.entry.id ?? ''
    const undone = await storage.history.undo(id, 'any', { entryId, reason: 'Het oude was beter.' })
    expect(undone).toMatchObject({ ok: true, value: { table } })
  }
})

test('a sharing copy holds no document, no sent work, no preparation and no moment; it opens in the application', async () => {
  const { content, attachments } = await fullFile()
  const madeAt = '2026-11-23T00:00:00.000Z'
  const copy = sharingCopyOf(content, {
    name: 'Deelkopie',
    madeAt,
    people: false,
    labels: { rest: 'overig', leftOut: '(weg)' },
  })
  const bytes = await writeDossierFile(copy, { ...options, attachments })
  const read = await readDossierFile(bytes)
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.attachments.size).toBe(0)
  const text = JSON.stringify(read.value.content)
  for (const sha256 of attachments.keys()) expect(text).not.toContain(sha256)
  expect(text).not.toContain('2026-11-23T09')
  expect(text).not.toContain('jan')
  expect(read.value.content).toMatchObject({
    delegations: [],
    dossier: { visit: { laidReady: [], stepsDone: [] } },
  })
  expect(read.value.content.assessments.some(({ snapshot }) => snapshot !== null)).toBe(true)
})

test('the example as it was published in the second format opens, with its history', async () => {
  const file = await readFile(new URL('../fixtures/dossiers/voorbeeld-formaat-2.vsv', import.meta.url))
  const read = await readDossierFile(new Uint8Array(file))
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.manifest.formatVersion).toBe(2)
  const { content } = read.value
  expect(content.evidence.every(({ attachment, missing }) => attachment === null && !missing)).toBe(true)
  expect(content.judgements.every(({ toConfirm }) => !toConfirm)).toBe(true)
  expect(content.history.length).toBeGreaterThan(10)
  const storage = await openTest()
  const { id } = await storage.putContent(content, 'replace')
  const stored = await storage.contentOf(id)
  expect(stored?.history).toEqual(content.history)
  const byId = (list: readonly { readonly id: string }[] = []) =>
    list.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  for (const table of ['assessments', 'judgements', 'evidence', 'actions'] as const)
    expect(byId(stored?.[table])).toEqual(byId(content[table]))
})

test('an assessment that was settled in the second format gets the snapshot it never had', async () => {
  const file = await readFile(new URL('../fixtures/dossiers/voorbeeld-formaat-2.vsv', import.meta.url))
  const parts = unzipSync(new Uint8Array(file))
  const data = JSON.parse(strFromU8(parts['data.json'] ?? new Uint8Array())) as DossierContent
  const assessments = data.assessments.map((one) => ({ ...one, status: 'adopted', adoptedOn: '2026-11-01' }))
  const changed = strToU8(JSON.stringify({ ...data, assessments }))
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as object
  const sha256 = createHash('sha256').update(changed).digest('hex')
  const read = await readDossierFile(
    zipSync({ 'manifest.json': strToU8(JSON.stringify({ ...manifest, sha256 })), 'data.json': changed }),
  )
  if (!read.ok) throw new Error(read.problem.message)
  const { content } = read.value
  expect(content.assessments[0]?.snapshot).toEqual({
    takenAt: content.dossier.updatedAt,
    parties: content.dossier.parties,
    evidence: content.evidence,
    actions: content.actions,
  })
})
