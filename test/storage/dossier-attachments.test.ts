/** Dossier files of format 3: copies of documents, snapshots, sent work and own sets. */
import { usualSteps } from '../../src/domain/session/agenda'
import { NEW_SESSION } from '../../src/domain/session/session-fields'
import { LIST_NAMES } from '../../src/domain/dossier-lists'
import { NEW_VERSION } from '../../src/domain/framework/evidence/evidence-fields'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { delegatedAction } from '../../src/domain/delegation/merge'
import { sharingCopyOf } from '../../src/domain/dossier/sharing-copy'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { openTest } from './open'
import { fillDossier } from './small-dossier'

const options = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }
const documents = ['Eerste versie', 'Tweede versie', 'Alleen nog in de geschiedenis'].map((text) =>
  strToU8(text),
)

/** A dossier with everything format 3 brought; three documents, in evidence, its revision and the history. */
async function fullDossier(storage: Storage) {
  const { dossierId, assessmentId } = await fillDossier(storage)
  const [first, second, third] = await Promise.all(
    documents.map((bytes, index) => storage.attachments.keep(dossierId, `${String(index)}.txt`, bytes)),
  )
  if (!first || !second || !third) throw new Error('not kept')
  const [evidence] = await storage.evidence.listOf(dossierId)
  const [action] = await storage.actions.listOf(dossierId)
  const assessment = await storage.assessments.get(assessmentId)
  if (!evidence || !action || !assessment) throw new Error('not filled')
  await storage.evidence.change(evidence.id, { attachment: third })
  await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: 'bestuur' })
  const { version, date, owner, location, reviewOn } = evidence
  const replacedAt = '2026-11-23T09:00:00.000Z'
  await storage.evidence.change(evidence.id, {
    attachment: second,
    revisions: [{ ...NEW_VERSION, version, date, owner, location, reviewOn, attachment: first, replacedAt }],
  })
  const other = await storage.actions.plan({ ...action, title: 'Daarna', dependsOn: [action.id] })
  const next = await storage.assessments.startNext({
    previousId: assessmentId,
    title: 'Volgende',
    questionSet: assessment.questionSet,
    startedOn: '2027-01-04',
    judgements: (await storage.judgements.listOf(dossierId)).map((judgement) => {
      const { id, dossierId: of, assessmentId: from, ...fields } = judgement
      void id
      void of
      return { ...fields, carriedFrom: [{ assessmentId: from, normId: fields.normId }] }
    }),
    renamed: new Map(),
  })
  await storage.delegations.add({
    dossierId,
    assessmentId: next.id,
    recipient: 'mw. Bos',
    note: '',
    askedBefore: null,
    sentAt: replacedAt,
    base: {
      judgements: {},
      actions: { [action.id]: delegatedAction(action) },
    },
    returns: [],
  })
  await storage.ownSets.add({
    dossierId,
    fileName: 'C:\\Users\\jan\\kader.json',
    addedAt: replacedAt,
    questionSet: assessment.questionSet,
  })
  const [round] = await storage.rounds.listOf(dossierId)
  await storage.sessions.add({
    ...NEW_SESSION,
    dossierId,
    steps: usualSteps(() => crypto.randomUUID()),
    roundId: round?.id ?? null,
    assessmentId,
    actions: [{ actionId: action.id, pointId: null }],
  })
  await storage.dossiers.change(dossierId, (dossier) => ({
    visit: { ...dossier.visit, laidReady: [evidence.id], stepsDone: ['documents'] },
  }))
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  return { dossierId, content, evidenceId: evidence.id, actionId: action.id, otherId: other.id }
}

async function fullFile() {
  const storage = await openTest()
  const { content } = await fullDossier(storage)
  const { attachments } = await attachmentsOf(storage, content)
  return {
    storage,
    content,
    attachments,
    bytes: await writeDossierFile(content, { ...options, attachments }),
  }
}

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
    formatVersion: 6,
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

/** The full file after somebody changed its parts. */
async function meddled(
  change: (
    parts: Record<string, Uint8Array>,
    manifest: { attachments: { sha256: string; size: number }[] },
  ) => void,
): Promise<Uint8Array> {
  const { bytes } = await fullFile()
  const parts: Record<string, Uint8Array> = unzipSync(bytes)
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? bytes)) as {
    attachments: { sha256: string; size: number }[]
  }
  change(parts, manifest)
  const whole: Zippable = { ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)) }
  return zipSync(whole)
}

const nameOfFirst = (parts: Record<string, Uint8Array>) =>
  Object.keys(parts).find((name) => name.startsWith('bijlagen/')) ?? ''
const stray = strToU8('Van niemand')
const strayDigest = createHash('sha256').update(stray).digest('hex')

const hostile: readonly (readonly [string, string, Parameters<typeof meddled>[0]])[] = [
  [
    'another document under the digest of one that belongs there',
    'file/damaged',
    (parts) => {
      const name = nameOfFirst(parts)
      parts[name] = new Uint8Array(parts[name]?.length ?? 0).fill(120)
    },
  ],
  [
    'a document that is longer than listed',
    'file/damaged',
    (parts) => {
      parts[nameOfFirst(parts)] = strToU8('Tweede versie, met meer')
    },
  ],
  [
    'a listed document that is missing',
    'file/damaged',
    (parts) => {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a part less is what this is about
      delete parts[nameOfFirst(parts)]
    },
  ],
  [
    'the same document listed twice',
    'file/damaged',
    (_parts, manifest) => {
      manifest.attachments.push(...manifest.attachments.slice(0, 1))
    },
  ],
  [
    'a document that is not listed',
    'file/unknown-part',
    (parts) => {
      parts[`bijlagen/${strayDigest}`] = stray
    },
  ],
  [
    'a listed document nothing speaks of',
    'file/unknown-part',
    (parts, manifest) => {
      parts[`bijlagen/${strayDigest}`] = stray
      manifest.attachments.push({ sha256: strayDigest, size: stray.length })
    },
  ],
  [
    'a document with a name of its own',
    'file/unknown-part',
    (parts) => {
      parts['bijlagen/notulen.exe'] = stray
    },
  ],
  [
    'a document outside its folder',
    'file/unsafe-name',
    (parts) => {
      parts['bijlagen/../../evil.exe'] = stray
    },
  ],
  [
    'a digest that is a path',
    'file/bad-manifest',
    (_parts, manifest) => {
      manifest.attachments.push({ sha256: '../../evil', size: 1 })
    },
  ],
  [
    'a document larger than may be attached',
    'file/bad-manifest',
    (_parts, manifest) => {
      manifest.attachments = manifest.attachments.map((one) => ({ ...one, size: 26 * 1024 * 1024 }))
    },
  ],
]

test.each(hostile)('%s is refused with a clear sentence', async (_name, code, change) => {
  const outcome = await readDossierFile(await meddled(change))
  expect(outcome).toMatchObject({ ok: false, problem: { code } })
  expect(outcome.ok ? '' : outcome.problem.message).toContain('Uw dossiers zijn niet veranderd.')
})

test('documents that unpack to far more than they say are stopped while unpacking', async () => {
  const bytes = await meddled((parts) => {
    parts[nameOfFirst(parts)] = new Uint8Array(260 * 1024 * 1024)
  })
  expect(await readDossierFile(bytes)).toMatchObject({ ok: false, problem: { code: 'file/too-big' } })
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
  expect(session).toMatchObject({ roundId: fresh.rounds[0]?.id, assessmentId: previous?.id })
  expect(session?.actions).toEqual([{ actionId: first?.id, pointId: null }])
  // And undo still knows its way.
  for (const table of ['dossiers', 'sessions', 'ownSets', 'delegations'])
    expect(await storage.history.undo(id)).toMatchObject({ ok: true, value: { table } })
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
