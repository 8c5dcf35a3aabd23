import { unzipSync } from 'fflate'
import { expect, vi } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useHouseStyle } from '../../src/stores/report/house-style'
import { templateIn } from '../../src/stores/report/report-design'
import { chaptersTemplate, letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from '../report/dossiers'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import { oneOf, type Draw } from './draw'
import { expectRefusal } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { mutatedParts, zipped } from './mutated-zip'
import { prove } from './prove'
import { watchRows } from './stored'

/** One in so many is filled when it is accepted: that takes longer than everything else. */
const FILLED = 40
/** One in so many is chosen in the application, and kept when it is accepted; all are judged as that does. */
const CHOSEN = 4
/** After this many a new dossier is begun: its history and its documents have grown. */
const KEPT = 40

async function openDossier() {
  const { storage, databaseName } = await startApplication()
  const { dossierId } = await fillDossier(storage)
  await useDossier().open(dossierId)
  return { storage, dossierId, rows: await watchRows(databaseName) }
}

prove({
  id: 'mutants-template',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  async start(count) {
    const files = [await letterTemplate(), await chaptersTemplate()]
    const wholes = files.map((file) => unzipSync(file))
    const mutant = (draw: Draw) =>
      draw(5) === 0 ? mutatedBytes(oneOf(draw, files), draw) : zipped(mutatedParts(oneOf(draw, wholes), draw))
    const content = exampleContent(mirrorSet, frameworkSet)
    let opened = await openDossier()
    let kepts = 0

    return async ({ index, draw, keep }) => {
      const bytes = mutant(draw)
      keep('sjabloon.docx', bytes)
      const judged = templateIn(bytes)
      count(judged.ok ? 'accepted' : 'refused')
      if (!judged.ok) expectRefusal(judged.problem)
      else if (index % FILLED === 0) {
        count('filled')
        await reportBytes(content, 'agendabijlage', { template: judged.value.bytes })
      }
      if (index % CHOSEN !== 0) return
      const taken = await useHouseStyle().chooseTemplate(new File([new Uint8Array(bytes)], 'sjabloon.docx'))
      expect(taken.ok).toBe(judged.ok)
      if (taken.ok) await expectKept()
      else await opened.rows.expectSame()
    }

    async function expectKept(): Promise<void> {
      const { storage, dossierId, rows } = opened
      const kept = (await storage.dossiers.get(dossierId))?.reportStyle.template
      const inside = kept && (await storage.attachments.read(dossierId, kept.sha256))
      if (!inside) throw new Error('it is not there')
      // Judged again at every report: what was taken once must not be refused then.
      const again = templateIn(inside)
      if (!again.ok) throw new Error(`taken, and then refused: ${again.problem.code}`)
      kepts += 1
      if (kepts % KEPT === 0) opened = await openDossier()
      else {
        await rows.take()
        await vi.waitFor(() => expect(useHouseStyle().template).not.toBeNull(), { interval: 1 })
      }
    }
  },
})
