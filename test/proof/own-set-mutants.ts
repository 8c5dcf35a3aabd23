/** Mutants of a framework or questionnaire, taken in as an own set of a dossier. */
import { expect, vi } from 'vitest'
import { readContentFile } from '../../src/storage/framework-file/read-file'
import { inspectQuestionSet } from '../../src/storage/question-set-schema'
import { useUndo } from '../../src/stores/app/undo'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useOwnSets } from '../../src/stores/framework/content/own-sets'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import type { Draw } from './draw'
import { expectRefusal, expectSentence } from './known-codes'
import { prove } from './prove'
import { watchRows } from './stored'

/** After this many a new dossier is begun: its history has grown. */
const ADDED = 40

async function openDossier() {
  const { storage, databaseName, clock } = await startApplication()
  const { dossierId } = await fillDossier(storage)
  await useDossier().open(dossierId)
  return { storage, clock, dossierId, rows: await watchRows(databaseName) }
}

/** @param make makes what gives the mutants */
export function proveOwnSets(
  id: string,
  name: string,
  make: () => Promise<(draw: Draw) => Uint8Array>,
): void {
  prove({
    id,
    tries: 20_000,
    reaches: ['accepted', 'refused'],
    mayNotHang: true,
    async start(count) {
      const mutant = await make()
      let opened = await openDossier()
      let added = 0
      /** The same set as an earlier mutant, or as the file itself, goes the same way into the dossier. */
      const seen = new Set<string>()
      return async ({ draw, keep }) => {
        const bytes = mutant(draw)
        keep(name, bytes)
        const read = readContentFile(name, bytes)
        if (read.set !== null) {
          const said = JSON.stringify(read.set)
          if (seen.has(said)) return count('read as another one')
          seen.add(said)
        }
        const sets = useOwnSets()
        await sets.take(name, bytes)
        if (sets.list !== null) {
          count('offered as a list')
          expect(sets.added).toBeNull()
          return opened.rows.expectSame()
        }
        if (sets.added === null) {
          count('refused')
          if (sets.problem === null) throw new Error('refused without a word')
          expectRefusal(sets.problem)
          if (read.set === null && read.problem.code === 'set-file/faults') {
            expect(sets.faults.length).toBeGreaterThan(0)
            for (const fault of sets.faults) expectSentence(fault)
          }
          return opened.rows.expectSame()
        }
        count('accepted')
        const { storage, clock, dossierId, rows } = opened
        const [stored, ...more] = await storage.ownSets.listOf(dossierId)
        expect(more).toEqual([])
        expect(stored).toEqual(sets.added)
        // Norms may get another number than in the file, and nothing else.
        if (read.set === null || stored === undefined) throw new Error('what was refused is stored')
        expect({ ...stored.questionSet, themes: [] }).toEqual({ ...read.set, themes: [] })
        expect(inspectQuestionSet(stored.questionSet).set).not.toBeNull()
        clock.pass(60_000)
        await useUndo().undo()
        // What is as weighty as a list is only taken back after a yes.
        await useUndo().confirm()
        expect(await storage.ownSets.listOf(dossierId)).toEqual([])
        added += 1
        if (added % ADDED === 0) opened = await openDossier()
        else {
          await rows.take()
          await vi.waitFor(() => expect(useDossier().ownSets).toEqual([]), { interval: 1 })
        }
      }
    },
  })
}
