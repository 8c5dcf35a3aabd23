/**
 * Somebody who wants erased answers back tries the way along the history: undo and redo in any order, around the erasing, after a restart and
 * with a file from before it.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Storage } from '../../src/storage/storage'
import { closedRound, ERASED_ON, SECRET, secretsOf } from '../storage/erased-round'
import { openTest, rawRows } from '../storage/open'

type Setting = Awaited<ReturnType<typeof closedRound>>

async function secretsIn({ storage, roundId }: Setting): Promise<readonly string[]> {
  const round = await storage.rounds.get(roundId)
  if (round === undefined) throw new Error('no round')
  return [...secretsOf(round, await storage.responses.listOfRound(roundId)), SECRET]
}

/** Every way along the history, whatever it says. */
const steps: Readonly<
  Record<string, (storage: Storage, dossierId: string, roundId: string) => Promise<unknown>>
> = {
  undo: async (storage, dossierId) => {
    const next = await storage.history.next(dossierId)
    return storage.history.undo(dossierId, 'any', { entryId: next?.entry.id ?? '', reason: 'Toch wel.' })
  },
  redo: (storage, dossierId) => storage.history.redo(dossierId),
  rename: (storage, dossierId) => storage.dossiers.change(dossierId, ({ name }) => ({ name: `${name}x` })),
  adopt: (storage, _dossierId, roundId) => storage.rounds.change(roundId, { status: 'adopted' }),
}

async function attempt(kind: string, storage: Storage, dossierId: string, roundId: string): Promise<void> {
  try {
    await steps[kind]?.(storage, dossierId, roundId)
  } catch {
    // A refusal is one of the ways this may end.
  }
}

test('no walk of changes, undos and redos around the erasing brings an answer back, and its figures stay', async () => {
  const walks = fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(walks, walks, async (before, after) => {
      const setting = await closedRound()
      const { storage, dossierId, roundId, databaseName } = setting
      for (const kind of before) await attempt(kind, storage, dossierId, roundId)
      const secrets = await secretsIn(setting)
      await storage.rounds.eraseAnswers(roundId, ERASED_ON)
      const erased = await storage.rounds.get(roundId)
      for (const kind of after) {
        await attempt(kind, storage, dossierId, roundId)
        const rows = await rawRows(databaseName)
        expect([rows['responses'], rows['receipts']]).toEqual([[], []])
        for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret)
        const round = await storage.rounds.get(roundId)
        expect(round?.erased).toEqual(erased?.erased)
        expect(round?.keptResults).toEqual(erased?.keptResults)
      }
      storage.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('a redo that a file from before the erasing brings along finds another round than it left', async () => {
  const setting = await closedRound()
  const { storage, dossierId, roundId, databaseName } = setting
  const secrets = await secretsIn(setting)
  await storage.rounds.change(roundId, { status: 'adopted' })
  await storage.history.undo(dossierId)
  const older = await storage.contentOf(dossierId)
  if (older === undefined) throw new Error('no content')
  await storage.rounds.eraseAnswers(roundId, ERASED_ON)
  await storage.putContent(await storage.withoutErased(older), 'replace')
  await storage.history.redo(dossierId)
  const round = await storage.rounds.get(roundId)
  expect(round?.erased).not.toBeNull()
  expect(await storage.responses.listOfRound(roundId)).toEqual([])
  storage.close()
  const again = await openTest(databaseName)
  await again.history.redo(dossierId)
  expect(await again.responses.listOfRound(roundId)).toEqual([])
  expect(secrets.length).toBeGreaterThan(1)
})
