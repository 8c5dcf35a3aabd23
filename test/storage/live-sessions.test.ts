/** What is on the screen of this computer while a session goes on: it comes back after anything, and one window at a time decides. */
import { expect, test, vi } from 'vitest'
import type { LiveSession } from '../../src/domain/session/live-session'
import type { Storage } from '../../src/storage/storage'
import { freshName, openTest, refusal } from './open'
import { fillDossier } from './small-dossier'
import { sessionFields } from './small-session'

async function started(storage: Storage) {
  const { dossierId } = await fillDossier(storage)
  const session = await storage.sessions.add(sessionFields(dossierId))
  return { dossierId, session, live: await storage.liveSessions.take(session.id) }
}

test('a session that was never on the screen starts with nothing on it', async () => {
  const storage = await openTest()
  const { dossierId, session, live } = await started(storage)
  expect(live).toEqual({
    sessionId: session.id,
    dossierId,
    epoch: 1,
    slideKey: null,
    black: false,
    timer: null,
  })
})

test('after a restart the session is where it was', async () => {
  const name = freshName()
  const storage = await openTest(name)
  const { live } = await started(storage)
  const shown = {
    ...live,
    slideKey: 'stap-2/theme/T1/1',
    black: true,
    timer: { endsAt: null, left: 1500, total: 60_000, turn: false },
  }
  expect(await storage.liveSessions.put(shown)).toBe(true)
  storage.close()
  const again = await openTest(name)
  expect(await again.liveSessions.get(live.sessionId)).toEqual(shown)
})

test('a window that takes the lead continues with what is on the screen, and the one that led before changes nothing any more', async () => {
  const name = freshName()
  const [first, second] = [await openTest(name), await openTest(name)]
  const { live } = await started(first)
  await first.liveSessions.put({ ...live, slideKey: 'een' })
  const taken = await second.liveSessions.take(live.sessionId)
  expect(taken).toEqual({ ...live, slideKey: 'een', epoch: 2 })
  expect(await first.liveSessions.put({ ...live, slideKey: 'twee' })).toBe(false)
  expect(await first.liveSessions.get(live.sessionId)).toEqual(taken)
  expect(await second.liveSessions.put({ ...taken, slideKey: 'drie' })).toBe(true)
})

test('of two windows that take the lead at once, one leads', async () => {
  const name = freshName()
  const [first, second] = [await openTest(name), await openTest(name)]
  const { live } = await started(first)
  const taken = await Promise.all([first, second].map((one) => one.liveSessions.take(live.sessionId)))
  expect(taken.map(({ epoch }) => epoch).sort()).toEqual([2, 3])
  expect(await Promise.all(taken.map((one) => first.liveSessions.put(one)))).toEqual(
    taken.map(({ epoch }) => epoch === 3),
  )
})

test('another window hears of every change', async () => {
  const name = freshName()
  const [first, second] = [await openTest(name), await openTest(name)]
  const { live } = await started(first)
  const heard: (LiveSession | undefined)[] = []
  const stop = second.liveSessions.watch(live.sessionId, (one) => heard.push(one))
  await vi.waitFor(() => {
    expect(heard.at(-1)).toEqual(live)
  })
  await first.liveSessions.put({ ...live, black: true })
  await vi.waitFor(() => {
    expect(heard.at(-1)?.black).toBe(true)
  })
  stop()
})

test('what is on the screen is in no file and no history, is no change of the dossier, and goes with the session', async () => {
  const storage = await openTest()
  const { dossierId, session, live } = await started(storage)
  const saved: (string | null)[] = []
  storage.onSaved((_at, id) => saved.push(id))
  const before = await storage.contentOf(dossierId)
  await storage.liveSessions.put({ ...live, slideKey: 'nergens te vinden' })
  expect(JSON.stringify(await storage.contentOf(dossierId))).not.toContain('nergens te vinden')
  expect(await storage.contentOf(dossierId)).toEqual(before)
  expect(saved).toEqual([null])
  await storage.sessions.remove(session.id)
  expect(await storage.liveSessions.get(session.id)).toBeUndefined()
  expect(await storage.liveSessions.put(live)).toBe(false)
  expect(await refusal(storage.liveSessions.take(session.id))).toBe('storage/gone')
})
