/** Mutants of published lists of norms with headings of their own, mapped as proposed and taken in. */
import { unzipSync } from 'fflate'
import { expect, vi } from 'vitest'
import { normsOf } from '../../src/domain/question-set'
import { inspectQuestionSet } from '../../src/storage/question-set-schema'
import { useUndo } from '../../src/stores/app/undo'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useFrameworkList } from '../../src/stores/framework/content/framework-list'
import { useOwnSets } from '../../src/stores/framework/content/own-sets'
import { rowOf, workbookOf } from '../storage/published-list'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import type { Draw } from './draw'
import { expectRefusal, expectSentence } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { mutatedParts, zipped } from './mutated-zip'
import { prove } from './prove'
import { watchRows } from './stored'

const lines = [
  ['Normenlijst van een ander', '', ''],
  ['Nr', 'Titel', 'Eis'],
  ['Beleid', '', ''],
  ['5.1', 'Een', 'Er is beleid.'],
  ['5.2', '', 'Rollen zijn belegd.'],
  ['6', 'Mensen', ''],
  ['6.1', 'Drie', 'Iedereen is geschoold; dat is na te gaan.'],
]

/** After this many a new dossier is begun: its history has grown. */
const ADDED = 40

async function makeMutants(): Promise<(draw: Draw) => { readonly name: string; readonly bytes: Uint8Array }> {
  const workbook = await workbookOf({ Lijst: lines.map((cells) => rowOf(...cells)) })
  const parts = unzipSync(workbook)
  const csv = new TextEncoder().encode(lines.map((cells) => cells.join(';')).join('\r\n'))
  return (draw) => {
    if (draw(3) === 0) return { name: 'lijst.csv', bytes: mutatedBytes(csv, draw) }
    const bytes = draw(5) === 0 ? mutatedBytes(workbook, draw) : zipped(mutatedParts(parts, draw))
    return { name: 'lijst.xlsx', bytes }
  }
}

async function openDossier() {
  const { storage, databaseName, clock } = await startApplication()
  const { dossierId } = await fillDossier(storage)
  await useDossier().open(dossierId)
  return { storage, clock, dossierId, rows: await watchRows(databaseName) }
}

prove({
  id: 'mutants-framework-list',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  mayNotHang: true,
  async start(count) {
    const mutant = await makeMutants()
    let opened = await openDossier()
    let added = 0
    /** What an earlier mutant said too goes the same way into the dossier. */
    const seen = new Set<string>()
    return async ({ draw, keep }) => {
      const { name, bytes } = mutant(draw)
      keep(name, bytes)
      const sets = useOwnSets()
      await sets.take(name, bytes)
      if (sets.list === null) {
        count('refused')
        if (sets.problem === null) throw new Error('refused without a word')
        expectRefusal(sets.problem)
        return opened.rows.expectSame()
      }
      const list = useFrameworkList()
      await list.begin(sets.list)
      const read = list.reading
      for (const { reasons } of read?.refused ?? []) {
        expect(reasons.length).toBeGreaterThan(0)
        for (const reason of reasons) expectSentence(reason)
      }
      if (list.tooMany !== null) expectSentence(list.tooMany)
      if (read === null || read.norms.length === 0 || list.tooMany !== null) {
        count('nothing to take in')
        return opened.rows.expectSame()
      }
      const said = JSON.stringify(read.norms)
      if (seen.has(said)) return count('read as another one')
      seen.add(said)
      const isTaken = await list.take()
      const { storage, clock, dossierId, rows } = opened
      if (!isTaken) {
        count('refused as a whole')
        if (list.problem === null) throw new Error('refused without a word')
        expectRefusal(list.problem)
      } else {
        count('accepted')
        const [stored, ...more] = await storage.ownSets.listOf(dossierId)
        expect(more).toEqual([])
        if (stored?.questionSet.kind !== 'kader') throw new Error('what was taken in is not there')
        expect(inspectQuestionSet(stored.questionSet).set).not.toBeNull()
        // Every norm, and as it was shown; only its number may have got a prefix.
        expect(
          normsOf(stored.questionSet)
            .map(({ text }) => text)
            .toSorted(),
        ).toEqual(read.norms.map(({ norm }) => norm.text).toSorted())
        clock.pass(60_000)
        await useUndo().undo()
        // What is as weighty as a list is only taken back after a yes.
        await useUndo().confirm()
        added += 1
      }
      expect(await storage.ownSets.listOf(dossierId)).toEqual([])
      await storage.settings.change(() => ({ listMappings: {} }))
      if (added > 0 && added % ADDED === 0) opened = await openDossier()
      else {
        await rows.take()
        await vi.waitFor(() => expect(useDossier().ownSets).toEqual([]), { interval: 1 })
      }
    }
  },
})
