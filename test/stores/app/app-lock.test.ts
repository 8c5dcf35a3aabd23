/** The lock of the application as its user meets it: on, off, by hand, by itself, and under another passphrase. */
import { describe, expect, test, vi } from 'vitest'
import { failure, success } from '../../../src/domain/outcome'
import { StorageFailure } from '../../../src/storage/storage'
import type { OpenedLock } from '../../../src/stores/app/page-lock'
import { PASSPHRASE } from '../../storage/locked-small'
import { lockedWindow, makeKey, windowWith } from './locked-window'

const HALF_AN_HOUR = 30 * 60_000

describe('putting it on', () => {
  test('moves the database behind the key of the sheet, and loads the page again', async () => {
    const one = await windowWith()
    await makeKey(one)
    expect(await one.lock.turnOn()).toEqual(success(null))
    const kept = one.keys.keystore?.keys[0]
    expect(one.switched.map((next) => next?.lock.key)).toEqual([kept])
    expect(one.done).toEqual(['hide', 'reload'])
    expect(one.reasons).toEqual(['on'])
    expect(() => one.switched[0]?.cipher.hide('ab'.repeat(32))).toThrow('locked')
  })

  test('changes nothing while another window is open, and the user can go on', async () => {
    const one = await windowWith()
    await makeKey(one)
    one.answer.moved = failure('storage/other-window', 'ander venster')
    expect(await one.lock.turnOn()).toEqual(one.answer.moved)
    expect([one.done, one.lock.mustReload, one.lock.isMoving]).toEqual([[], false, false])
  })

  test('that broke off leaves the page to be loaded again, which it says', async () => {
    const one = await windowWith()
    await makeKey(one)
    one.answer.moved = failure('storage/lock-not-changed', 'mislukt')
    await one.lock.turnOn()
    expect([one.done, one.lock.mustReload]).toEqual([[], true])
  })

  test('waits for what is typed, and does nothing when that cannot be stored', async () => {
    const one = await windowWith()
    await makeKey(one)
    const full = { code: 'storage/full', message: 'vol' }
    one.saving.announce(() => Promise.reject(new StorageFailure(full)))
    expect(await one.lock.turnOn()).toMatchObject({ ok: false, problem: { code: 'app-lock-unsaved' } })
    expect(one.switched).toEqual([])
  })
})

describe('locking', () => {
  test('by hand stores what was typed, and then forgets the key and everything on the screen', async () => {
    const one = await lockedWindow()
    const withdraw = one.saving.announce(async () => {
      one.done.push('stored')
      withdraw()
    })
    await one.lock.lockNow()
    expect(one.done).toEqual(['tell', 'hide', 'projector', 'stored', 'close', 'reload'])
    expect(one.forget).toHaveBeenCalledOnce()
    await one.lock.lockNow()
    expect(one.done.filter((step) => step === 'reload')).toHaveLength(1)
  })

  test('goes on although a text cannot be stored', async () => {
    const one = await lockedWindow()
    vi.useFakeTimers()
    one.saving.announce(() => new Promise(() => undefined))
    const locked = one.lock.lockNow()
    await vi.advanceTimersByTimeAsync(10_000)
    await locked
    expect(one.done).toEqual(['tell', 'hide', 'projector', 'close', 'reload'])
    vi.useRealTimers()
  })

  test('in one window locks the others, which tell nobody again', async () => {
    const one = await lockedWindow()
    one.isTold()
    await vi.waitFor(() => expect(one.done).toEqual(['hide', 'projector', 'close', 'reload']))
  })

  test('does nothing without a lock', async () => {
    const one = await windowWith()
    await one.lock.lockNow()
    one.pass(HALF_AN_HOUR)
    one.lock.look()
    one.lock.sign()
    expect(one.done).toEqual([])
  })
})

describe('left alone', () => {
  test('it locks after the minutes that were chosen, and says why', async () => {
    const one = await lockedWindow()
    await one.lock.setMinutes(5)
    one.pass(5 * 60_000 - 1)
    one.lock.look()
    expect(one.done).toEqual([])
    one.pass(1)
    one.lock.look()
    await vi.waitFor(() => expect(one.done).toContain('reload'))
    expect(one.reasons).toEqual(['idle'])
  })

  test('a hand on the mouse after a night of sleep opens nothing', async () => {
    const one = await lockedWindow()
    one.pass(8 * 3600_000)
    one.lock.sign()
    expect(one.lock.isLocking).toBe(true)
  })

  test('a sign of the user counts, also in another window', async () => {
    const one = await lockedWindow()
    for (let turn = 0; turn < 4; turn++) {
      one.pass(9 * 60_000)
      if (turn % 2 === 0) one.lock.sign()
      else one.signElsewhere()
      one.lock.look()
    }
    expect(one.lock.isLocking).toBe(false)
  })

  test('never means never, and the choice is kept', async () => {
    const one = await lockedWindow()
    expect((await one.storage.settings.get()).lockAfterMinutes).toBe(10)
    await one.lock.setMinutes(null)
    one.pass(30 * 24 * 3600_000)
    one.lock.look()
    expect(one.lock.isLocking).toBe(false)
    expect((await one.storage.settings.get()).lockAfterMinutes).toBeNull()
  })

  test('a room that watches a session is not locked out; by hand it is', async () => {
    const one = await lockedWindow()
    vi.spyOn(one.leading, 'sessionId', 'get').mockReturnValue('s1')
    one.pass(HALF_AN_HOUR)
    one.lock.look()
    expect(one.lock.isLocking).toBe(false)
    await one.lock.lockNow()
    expect(one.done).toContain('reload')
  })

  test('a clock that was put back for a moment in another window keeps nothing open', async () => {
    const one = await lockedWindow()
    one.pass(365 * 24 * 3600_000)
    one.signElsewhere()
    one.pass(-365 * 24 * 3600_000)
    one.lock.look()
    one.pass(10 * 60_000)
    one.lock.look()
    expect(one.lock.isLocking).toBe(true)
  })
})

describe('while it is on', () => {
  test('copies stay locked, and no other key is made', async () => {
    const { keys } = await lockedWindow()
    expect(await keys.setCopies('clear')).toMatchObject({ ok: false, problem: { code: 'app-locked' } })
    expect(await keys.make(PASSPHRASE)).toMatchObject({ ok: false, problem: { code: 'app-locked' } })
    expect(keys.keystore?.copies).toBe('locked')
  })

  test('the key that opened it need not be opened again', async () => {
    const { keys } = await lockedWindow()
    expect(keys.open.has(keys.keystore?.keys[0]?.recipient ?? '')).toBe(true)
  })

  test('a key that was lost everywhere else comes back from the lock itself', async () => {
    const one = await lockedWindow()
    await one.storage.settings.change({ keystore: null })
    const { key } = one.before.switched[0]?.lock ?? {}
    const opened = { ...(one.before.switched[0] as OpenedLock), key: [...one.keys.open.values()][0] as never }
    const next = await windowWith({ opened, storage: one.storage })
    expect(next.keys.keystore?.keys).toEqual([key])
  })

  test('another passphrase reaches the lock, the last of all, under the same key', async () => {
    const one = await lockedWindow()
    expect(await one.lock.followKeys()).toEqual(success(null))
    expect(one.switched).toEqual([])
    const [key] = [...one.keys.open.values()]
    if (key === undefined) throw new Error('no key')
    await one.keys.changePassphrase(key, 'een heel andere lange zin', 'elders')
    expect(await one.lock.followKeys()).toEqual(success(null))
    const { lock } = one.switched[0] ?? {}
    expect(lock?.key).toEqual(one.keys.keystore?.keys[0])
    expect(lock?.dataKey).toBe(one.before.switched[0]?.lock.dataKey)
    expect(one.reasons).toEqual(['renewed'])
  })

  test('taking it off moves everything back in clear', async () => {
    const one = await lockedWindow()
    expect(await one.lock.turnOff()).toEqual(success(null))
    expect(one.switched).toEqual([null])
    expect(one.done).toEqual(['hide', 'reload'])
    expect(one.forget).toHaveBeenCalled()
  })
})
