import { expect, it } from 'vitest'
import { browserLockKeep } from '../../../src/platform/lock-keep'

function lasting(): Partial<Storage> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const windowWith = (localStorage: Partial<Storage>, sessionStorage: Partial<Storage> = lasting()): Window =>
  ({ localStorage, sessionStorage }) as unknown as Window

it('keeps wrong tries and the last sign of the user for every window, and the reason for the next page only', () => {
  const kept = lasting()
  const mine = browserLockKeep(windowWith(kept))
  mine.writeTries({ count: 4, lastAt: 1_000 })
  mine.writeSign(2_000)
  mine.leaveReason('idle')
  const other = browserLockKeep(windowWith(kept))
  expect(other.readTries()).toEqual({ count: 4, lastAt: 1_000 })
  expect(other.readSign()).toBe(2_000)
  expect(other.takeReason()).toBeNull()
  expect([mine.takeReason(), mine.takeReason()]).toEqual(['idle', null])
})

it('tells every window, also after a restart, that a respondent may have the computer in hands', () => {
  const kept = lasting()
  browserLockKeep(windowWith(kept)).writeKiosk(true)
  const other = browserLockKeep(windowWith(kept))
  expect(other.readKiosk()).toBe(true)
  other.writeKiosk(false)
  expect(browserLockKeep(windowWith(kept)).readKiosk()).toBe(false)
})

it('leaves nothing behind of tries that were wiped out', () => {
  const kept = lasting()
  const { readTries, writeTries } = browserLockKeep(windowWith(kept))
  writeTries({ count: 4, lastAt: 1_000 })
  writeTries({ count: 0, lastAt: 0 })
  expect(kept.getItem?.('vsv-slot-pogingen')).toBeNull()
  expect(readTries().count).toBe(0)
})

it('reads what is not its own, or refused, as nothing', () => {
  const strange = { getItem: () => '{"count":"veel"' }
  const blocked = (): never => {
    throw new Error('blocked')
  }
  const refused = { getItem: blocked, setItem: blocked, removeItem: blocked }
  for (const storage of [strange, refused]) {
    const keep = browserLockKeep(windowWith(storage, storage))
    expect([keep.readTries().count, keep.readSign(), keep.takeReason()]).toEqual([0, 0, null])
  }
  const keep = browserLockKeep(windowWith(refused, refused))
  keep.writeTries({ count: 1, lastAt: 1 })
  keep.writeSign(1)
})
