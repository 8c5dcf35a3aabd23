/** The lock of the application follows what was made here and no file; and what it is opened with locks the copies too. */
import { expect, test, vi } from 'vitest'
import type { Keystore } from '../../../src/domain/dossier/keystore'
import { failure, success } from '../../../src/domain/outcome'
import { lockedWindow, windowWith } from './locked-window'

test('a key file that somebody changed never takes the place of the one in the lock', async () => {
  const one = await lockedWindow()
  const kept = one.keys.keystore
  if (kept === null) throw new Error('no keys')
  for (const edition of [kept.edition, kept.edition + 1]) {
    const keys = kept.keys.map((key) => ({ ...key, keyFile: `${key.keyFile}!`, hint: 'van een ander' }))
    const next = await windowWith({
      opened: one.opened,
      storage: one.storage,
      files: { ...kept, edition, keys },
    })
    expect(await next.lock.followKeys()).toEqual(success(null))
    expect(next.switched).toEqual([])
  }
})

test('a new passphrase that could not reach the lock reaches it at the next start', async () => {
  const one = await lockedWindow()
  const [key] = [...one.keys.open.values()]
  if (key === undefined) throw new Error('no key')
  await one.keys.changePassphrase(key, 'een heel andere lange zin', 'elders')
  one.answer.moved = failure('storage/full', 'vol')
  expect(await one.lock.followKeys()).toMatchObject({ ok: false })
  expect(one.lock.mustReload).toBe(true)
  one.lock.reload('not-renewed')
  expect(one.reasons).toEqual(['not-renewed'])
  const again = await windowWith({ opened: { ...one.opened, because: 'not-renewed' }, storage: one.storage })
  expect(again.lock.couldNotFollow).toBe(true)
  const next = await windowWith({ opened: one.opened, storage: one.storage })
  expect(next.lock.couldNotFollow).toBe(false)
  expect(await next.lock.followKeys()).toEqual(success(null))
  expect(next.switched.map((to) => to?.lock.key.hint)).toEqual(['elders'])
})

test('copies stay locked with the key of the lock, whatever another computer wrote beside them', async () => {
  const one = await lockedWindow()
  const kept = one.keys.keystore
  if (kept === null) throw new Error('no keys')
  const other = { recipient: `age1${'q'.repeat(58)}`, keyFile: 'van een ander', hint: '' }
  const files: readonly Keystore[] = [
    { ...kept, edition: kept.edition + 1, copies: 'clear' },
    { ...kept, edition: kept.edition + 1, keys: [other, ...kept.keys] },
    { ...kept, edition: kept.edition + 1, copies: 'clear', keys: [other] },
  ]
  for (const file of files) {
    const next = await windowWith({ opened: one.opened, storage: one.storage, files: file })
    expect(next.keys.state).toBe('on')
    expect(await next.keys.sealing()).toMatchObject({
      ok: true,
      value: { recipient: one.opened.lock.key.recipient },
    })
  }
})

test('a session in this window keeps the others open too', async () => {
  const one = await lockedWindow()
  vi.spyOn(one.leading, 'sessionId', 'get').mockReturnValue('s1')
  one.pass(60_000)
  one.lock.look()
  expect(one.sign()).toBeGreaterThan(0)
})
