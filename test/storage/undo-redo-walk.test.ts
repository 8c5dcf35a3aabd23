/** A few of the walks that `npm run proof` takes by the thousand: changes, undos and redos in any order lose nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { perform, undoneSequences } from '../proof/operations'
import { withoutHistory } from '../proof/same-dossier'
import { redone, undoneToStart } from '../proof/undone'
import { openTest, standingClock } from './open'

test('a walk of changes, undos and redos comes back to where it began, and forth to where it ended', async () => {
  await fc.assert(
    fc.asyncProperty(undoneSequences, async (sequence) => {
      const clock = standingClock()
      const storage = await openTest(undefined, clock)
      const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Test' })
      const now = async () => withoutHistory(await storage.contentOf(dossierId))
      const world = { storage, dossierId, newId: () => crypto.randomUUID() }
      const start = await now()
      for (const operation of sequence) {
        clock.pass(operation.wait)
        await perform(world, operation)
      }
      const end = await now()
      const steps = await undoneToStart(storage, dossierId)
      expect(await now()).toEqual(start)
      await redone(storage, dossierId, steps)
      expect(await now()).toEqual(end)
      expect(await undoneToStart(storage, dossierId)).toBe(steps)
      expect(await now()).toEqual(start)
      storage.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)
