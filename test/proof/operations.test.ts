import { expect } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import { anySequences, perform, undoneSequences, type Operation } from './operations'
import { proveAll } from './prove'
import { expectCopy, inOrder, withoutHistory } from './same-dossier'
import { redone, undoneToStart } from './undone'

const SEQUENCES = 1000
const MADE = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }

/** A dossier with something of everything in it and nothing to undo. */
async function filled(storage: Storage): Promise<string> {
  const { dossierId } = await fillDossier(storage)
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('not filled')
  const { id } = await storage.putContent({ ...content, history: [] }, 'as-new')
  await storage.dossiers.moveToBin(dossierId)
  await storage.dossiers.erase(dossierId)
  return id
}

async function contentOf(storage: Storage, dossierId: string): Promise<DossierContent> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('the dossier is not there')
  return content
}

proveAll({
  id: 'operations-undo',
  tries: SEQUENCES,
  values: undoneSequences,
  reaches: ['done', 'undone', 'redone'],
  start: async (count) => {
    const { storage, clock } = await startApplication()
    return async (sequence: readonly Operation[]) => {
      const dossierId = await filled(storage)
      const world = { storage, dossierId, newId: () => crypto.randomUUID() }
      const start = withoutHistory(await contentOf(storage, dossierId))
      for (const operation of sequence) {
        clock.pass(operation.wait)
        count((await perform(world, operation)) ? 'done' : 'refused')
      }
      const end = withoutHistory(await contentOf(storage, dossierId))
      const steps = await undoneToStart(storage, dossierId)
      for (let step = 0; step < steps; step += 1) count('undone')
      expect(withoutHistory(await contentOf(storage, dossierId))).toEqual(start)
      await redone(storage, dossierId, steps)
      for (let step = 0; step < steps; step += 1) count('redone')
      expect(withoutHistory(await contentOf(storage, dossierId))).toEqual(end)
      expect(await undoneToStart(storage, dossierId)).toBe(steps)
      expect(withoutHistory(await contentOf(storage, dossierId))).toEqual(start)
      await storage.dossiers.moveToBin(dossierId)
      await storage.dossiers.erase(dossierId)
    }
  },
})

proveAll({
  id: 'operations-round-trip',
  tries: SEQUENCES,
  values: anySequences,
  reaches: ['done'],
  start: async (count) => {
    const { storage, clock } = await startApplication()

    async function expectSameAfterFile(dossierId: string): Promise<void> {
      const content = await contentOf(storage, dossierId)
      const { attachments } = await attachmentsOf(storage, content)
      const file = await writeDossierFile(content, { ...MADE, attachments })
      await storage.dossiers.moveToBin(dossierId)
      await storage.dossiers.erase(dossierId)
      expect(await storage.contentOf(dossierId)).toBeUndefined()
      const read = await readDossierFile(file)
      if (!read.ok) throw new Error(`our own file is refused: ${read.problem.code}: ${read.problem.message}`)
      await storage.putContent(read.value.content, 'replace', read.value.attachments)
      const back = await contentOf(storage, dossierId)
      expect(inOrder(back)).toEqual(inOrder(content))
      expect((await attachmentsOf(storage, back)).attachments).toEqual(attachments)
    }

    async function expectSameAsCopy(dossierId: string): Promise<void> {
      const content = await contentOf(storage, dossierId)
      const { id } = await storage.putContent(content, 'as-new')
      expectCopy(await storage.contentOf(id), content)
      await storage.dossiers.moveToBin(id)
      await storage.dossiers.erase(id)
    }

    /** What an older version takes the place of is whole when it is put back. */
    async function expectSameAfterReplacing(older: DossierContent): Promise<void> {
      const content = await contentOf(storage, older.dossier.id)
      await storage.putContent(older, 'replace')
      const aside = (await storage.setAside.list()).at(0)
      if (aside === undefined) throw new Error('nothing was set aside')
      await storage.setAside.putBack(aside.id)
      expect(inOrder(await contentOf(storage, older.dossier.id))).toEqual(inOrder(content))
    }

    return async (sequence: readonly Operation[]) => {
      const dossierId = await filled(storage)
      const world = { storage, dossierId, newId: () => crypto.randomUUID() }
      const older = await contentOf(storage, dossierId)
      for (const operation of sequence) {
        clock.pass(operation.wait)
        count((await perform(world, operation)) ? 'done' : 'refused')
      }
      await expectSameAfterFile(dossierId)
      await expectSameAsCopy(dossierId)
      await expectSameAfterReplacing(older)
      await storage.dossiers.moveToBin(dossierId)
      await storage.dossiers.erase(dossierId)
    }
  },
})
