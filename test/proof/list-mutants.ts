/** Mutants of a list of answers, taken in as the page does. */
import { expect } from 'vitest'
import { useAnswerList } from '../../src/stores/survey/receiving/answer-list'
import { quickscan } from '../storage/list-round'
import { startApplication } from './application'
import type { Draw } from './draw'
import { expectRefusal } from './known-codes'
import { prove } from './prove'
import { watchRows } from './stored'

/** @param make makes what gives the mutants */
export function proveLists(id: string, name: string, make: () => (draw: Draw) => Uint8Array): void {
  prove({
    id,
    tries: 20_000,
    reaches: ['accepted', 'refused'],
    mayNotHang: true,
    async start(count) {
      const mutant = make()
      const { storage, databaseName } = await startApplication()
      const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
      const draft = await storage.rounds.add({ ...quickscan, dossierId, status: 'draft' })
      const round = await storage.rounds.change(draft.id, { status: 'open' })
      await storage.settings.change(() => ({ listMappings: {}, listSecret: 'geheim' }))
      const rows = await watchRows(databaseName)
      const list = useAnswerList()
      /** What an earlier mutant said too goes the same way into the round. */
      const seen = new Set<string>()

      return async ({ draw, keep }) => {
        const bytes = mutant(draw)
        keep(name, bytes)
        list.prepare(round)
        const isRead = await list.read(name, bytes)
        await rows.expectSame()
        if (!isRead) {
          count('refused')
          if (list.problem === null) throw new Error('refused without a word')
          expectRefusal(list.problem)
          return
        }
        // Headings that say too little, or nobody under them: there is no button to take it in.
        const accepted = list.reading?.accepted ?? []
        if (accepted.length === 0) return count('nothing to take in')
        const said = JSON.stringify(accepted)
        if (seen.has(said)) return count('read as another one')
        seen.add(said)
        count('accepted')
        await list.lookBack()
        expect(await list.take()).toBe(true)
        const { taken = 0, duplicates = 0 } = list.outcome ?? {}
        expect(taken + duplicates).toBe(accepted.length)
        expect(await storage.responses.listOfRound(round.id)).toHaveLength(taken)
        await list.undo()
        await storage.settings.change(() => ({ listMappings: {} }))
        await rows.expectSame()
      }
    },
  })
}
