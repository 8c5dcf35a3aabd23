import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { HistoryEntry } from '../../src/domain/history'
import { copyLabelOf, readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { openTest, refusal, standingClock } from './open'
import { actionFields, fillDossier } from './small-dossier'

async function filled() {
  const storage = await openTest()
  const ids = await fillDossier(storage)
  const content = await storage.contentOf(ids.dossierId)
  if (!content) throw new Error('no content')
  return { storage, content, ...ids }
}

async function throughFile(content: DossierContent): Promise<DossierContent> {
  const bytes = await writeDossierFile(content, { appVersion: '1.0.0', now: new Date(0) })
  const read = await readDossierFile(bytes)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value.content
}

test('a dossier on one computer, sent as a file, is the same dossier on another', async () => {
  const { content, dossierId } = await filled()
  const elsewhere = await openTest()
  await elsewhere.putContent(await throughFile(content), 'replace')
  expect(await elsewhere.contentOf(dossierId)).toEqual(content)
  expect((await elsewhere.dossiers.list()).map(({ id }) => id)).toEqual([dossierId])
})

test('a copy put back replaces everything of that dossier and touches no other', async () => {
  const { storage, content, dossierId, roundId } = await filled()
  const other = await fillDossier(storage, 'ander')
  const otherContent = await storage.contentOf(other.dossierId)
  await storage.rounds.remove(roundId)
  await storage.actions.plan(actionFields(dossierId))
  await storage.dossiers.moveToBin(dossierId)
  await storage.putContent(await throughFile(content), 'replace')
  expect(await storage.contentOf(dossierId)).toEqual(content)
  expect(await storage.contentOf(other.dossierId)).toEqual(otherContent)
})

test('an erased dossier that is put back counts again, and is in the list although it came from the bin', async () => {
  const { storage, content, dossierId } = await filled()
  const other = await fillDossier(storage, 'ander')
  for (const id of [other.dossierId, dossierId]) {
    await storage.dossiers.moveToBin(id)
    await storage.dossiers.erase(id)
  }
  const inBin = { ...content, dossier: { ...content.dossier, deletedAt: '2026-11-23T09:00:00.000Z' } }
  await storage.putContent(inBin, 'replace')
  expect((await storage.settings.get()).erasedDossierIds).toEqual([other.dossierId])
  expect((await storage.dossiers.get(dossierId))?.deletedAt).toBeNull()
})

test('undo never changes what was settled: not by an entry from before there was a lock', async () => {
  const { storage, dossierId, assessmentId } = await filled()
  await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: '' })
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const [judgement] = content.judgements
  const [assessment] = content.assessments
  if (judgement === undefined || assessment === undefined) throw new Error('nothing in it')
  const last = { dossierId, at: '2026-11-24T09:00:00.000Z', who: '' }
  const entries: readonly HistoryEntry[] = [
    {
      ...last,
      id: 'oud-oordeel',
      table: 'judgements',
      recordId: judgement.id,
      before: { ...judgement, reasoning: 'vroeger' },
      after: { ...judgement },
    },
    {
      ...last,
      id: 'oude-toetsing',
      table: 'assessments',
      recordId: assessment.id,
      before: { id: assessment.id, dossierId, status: assessment.status, title: 'vroeger' },
      after: { id: assessment.id, dossierId, status: assessment.status, title: assessment.title },
    },
  ]
  for (const entry of entries) {
    const elsewhere = await openTest()
    await elsewhere.putContent({ ...content, history: [...content.history, entry] }, 'replace')
    expect(await elsewhere.history.undo(dossierId)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-conflict' },
    })
    expect((await elsewhere.contentOf(dossierId))?.judgements).toEqual(content.judgements)
  }
})

test('opened as new, every record has a new id and every reference follows', async () => {
  const { storage, content, dossierId } = await filled()
  const { id } = await storage.putContent(await throughFile(content), 'as-new')
  expect(await storage.contentOf(dossierId)).toEqual(content)
  const copy = await storage.contentOf(id)
  if (!copy) throw new Error('no copy')
  const idsOf = ({ dossier, ...lists }: DossierContent) => [
    dossier.id,
    ...Object.values(lists).flatMap((list) => list.map((record) => record.id)),
  ]
  const old = new Set(idsOf(content))
  expect(idsOf(copy)).toHaveLength(old.size)
  // Not one id of the original is left anywhere in the copy.
  const text = JSON.stringify(copy)
  expect([...old].filter((one) => text.includes(one))).toEqual([])
  // A file checks every reference.
  expect(await throughFile(copy)).toEqual(copy)
  expect(copy.judgements.map(({ normId }) => normId).sort()).toEqual(['N-1', 'N-2'])
  expect(copy.evidence[0]?.normIds).toEqual(['N-1'])
  expect(copyLabelOf(copy).records).toBe(copyLabelOf(content).records)
})

test('undo keeps working in a dossier opened as new', async () => {
  const { storage, content } = await filled()
  const { id } = await storage.putContent(content, 'as-new')
  expect((await storage.history.undo(id)).ok).toBe(true)
  expect(await storage.actions.listOf(id)).toEqual([])
})

test('a file whose records already belong to another dossier is refused whole', async () => {
  const { storage, content, dossierId } = await filled()
  const thief = { ...content, dossier: { ...content.dossier, id: 'dief' } }
  expect(await refusal(storage.putContent(thief, 'replace'))).toBe('storage/ids-elsewhere')
  expect(await storage.dossiers.get('dief')).toBeUndefined()
  expect(await storage.contentOf(dossierId)).toEqual(content)
})

test('a copy is labelled with how much is in it; what was removed makes it emptier', async () => {
  const { storage, content, dossierId, roundId, assessmentId } = await filled()
  expect(copyLabelOf(content)).toEqual({ dossierId, dossierName: 'VSV De Test', records: 10, answers: 3 })
  await storage.rounds.remove(roundId)
  await storage.assessments.remove(assessmentId)
  const emptier = await storage.contentOf(dossierId)
  expect(emptier && copyLabelOf(emptier)).toMatchObject({ records: 3, answers: 0 })
})

test('a dossier that is not there has no content', async () => {
  const storage = await openTest(undefined, standingClock())
  expect(await storage.contentOf('geen')).toBeUndefined()
})
