import { expect } from 'vitest'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Dossier } from '../../src/domain/dossier/dossier'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { fullDossier, fullFile, options } from '../storage/full-dossier'
import { startApplication } from './application'
import { expectRefusal } from './known-codes'
import { dossierMutator } from './mutated-dossier'
import { prove } from './prove'
import { watchRows } from './stored'

prove({
  id: 'mutants-dossier',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  mayNotHang: true,
  async start(count) {
    const { bytes: file } = await fullFile()
    const mutant = dossierMutator(file)
    const { storage, databaseName, clock } = await startApplication()
    // What has to stay as it is.
    await fullDossier(storage)
    /** Erasing remembers what it did, which is none of what is watched. */
    const forget = () => storage.settings.change(() => ({ erasedDossierIds: [], copiesToClear: [] }))
    const erase = async (id: string) => {
      await storage.dossiers.moveToBin(id)
      await storage.dossiers.erase(id)
      await forget()
    }
    // Once before: that something is to be moved stays written down.
    await erase((await storage.dossiers.add({ name: 'VSV Gewist' })).id)
    const rows = await watchRows(databaseName)

    /** What came in is what the file said, can be worked in and can be saved: else it is a dossier nobody gets out again. */
    async function expectWhole(dossier: Dossier, bytes: Uint8Array): Promise<void> {
      const read = await readDossierFile(bytes)
      const said = read.ok ? read.value.content : null
      const inside = await storage.contentOf(dossier.id)
      expect(inside && inOrder(inside)).toEqual(said && inOrder(said))
      if (inside === undefined) throw new Error('it is not there')
      const { attachments } = await attachmentsOf(storage, inside)
      const again = await readDossierFile(await writeDossierFile(inside, { ...options, attachments }))
      expect(again.ok ? '' : again.problem.code).toBe('')
      await storage.dossiers.change(dossier.id, { region: 'Elders' })
      const undone = await storage.history.undo(dossier.id)
      expect(undone.ok ? '' : undone.problem.code).toBe('')
      const after = await storage.contentOf(dossier.id)
      expect({ ...after?.dossier, updatedAt: '' }).toEqual({ ...inside.dossier, updatedAt: '' })
      expect((await readDossierFile(await writeDossierFile(after ?? inside, options))).ok).toBe(true)
    }

    return async ({ draw, keep }) => {
      const bytes = mutant(draw)
      keep('dossier.vsv', bytes)
      const taken = await useDossiers().take(bytes)
      if (!taken.ok) {
        count('refused')
        expectRefusal(taken.problem)
        await rows.expectSame()
      } else if ('question' in taken.value) {
        count('asked')
        await rows.expectSame()
      } else {
        count('accepted')
        const { id } = taken.value
        await expectWhole(taken.value, bytes)
        await erase(id)
        await rows.expectSame()
      }
      clock.pass(1)
    }
  },
})

/** Lists come back in the order of their ids. */
function inOrder(content: object): object {
  return Object.fromEntries(
    Object.entries(content).map(([key, list]): [string, unknown] => [
      key,
      Array.isArray(list) ? list.map((one) => JSON.stringify(one)).sort() : list,
    ]),
  )
}
