/** The lock of the database opens with the passphrase and with the sheet, and with nothing else. */
import { beforeAll, describe, expect, test } from 'vitest'
import { databaseLockOf } from '../../src/domain/dossier/database-lock'
import type { KeptKey } from '../../src/domain/dossier/keystore'
import { success } from '../../src/domain/outcome'
import { makeDatabaseLock, openDatabaseLock, relockedWith } from '../../src/storage/lock/database-lock'
import type { UnlockedDatabase } from '../../src/storage/lock/database-lock'
import type { MadeKey } from '../../src/storage/locked-file/key-file'
import { runKeyWork } from '../../src/storage/locked-file/run-locking'
import { lockingHere } from '../stores/locking-here'

const PASSPHRASE = 'vijf losse woorden achter elkaar'
const conditions = {
  deriveKey: () => Promise.resolve(success(null)),
  signal: new AbortController().signal,
  onSlow: () => undefined,
  start: lockingHere(),
}
const place = 'judgements'

async function keyUnder(passphrase: string): Promise<MadeKey> {
  const made = await runKeyWork({ kind: 'make-key', passphrase }, conditions)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}
const keptAs = ({ recipient, keyFile }: MadeKey): KeptKey => ({ recipient, keyFile, hint: 'kluis' })

/** Another letter in the last whole line, which holds what is locked. */
function changed(armored: string): string {
  const lines = armored.trim().split('\n')
  return lines
    .map((line, at) =>
      at === lines.length - 3 ? line.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) : line,
    )
    .join('\n')
}

let key: MadeKey
let made: UnlockedDatabase
let sealed: Uint8Array

beforeAll(async () => {
  key = await keyUnder(PASSPHRASE)
  const outcome = await makeDatabaseLock(key, keptAs(key), conditions)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  made = outcome.value
  sealed = made.cipher.seal(place, 'geheim')
})

describe('a lock', () => {
  test.each([
    ['the passphrase', () => PASSPHRASE],
    ['the key on the sheet', () => key.identity.toLowerCase()],
  ])('opens with %s, and gives the key of the rows and of the copies', async (_with, secret) => {
    const opened = await openDatabaseLock(made.lock, secret(), conditions)
    if (!opened.ok) throw new Error(opened.problem.code)
    expect(opened.value.cipher.open(place, sealed)).toBe('geheim')
    expect(opened.value.key).toEqual({ identity: key.identity, recipient: key.recipient })
  })

  test('is what can be stored and read again, and holds no secret', () => {
    const stored = JSON.stringify(made.lock)
    expect(databaseLockOf(JSON.parse(stored))).toEqual(made.lock)
    expect(stored).not.toContain(key.identity)
    expect(stored).not.toContain(PASSPHRASE)
  })

  test('has a key and a name of its own each time', async () => {
    const again = await makeDatabaseLock(key, keptAs(key), conditions)
    if (!again.ok) throw new Error(again.problem.code)
    expect(again.value.lock.id).not.toBe(made.lock.id)
    expect(() => again.value.cipher.open(place, sealed)).toThrow()
  })

  test.each([
    ['another passphrase', () => 'vijf andere woorden achter elkaar', 'locked/wrong-passphrase'],
    ['a sheet with a typing error', () => `${key.identity.slice(0, -1)}?`, 'keys-typo'],
  ])('does not open with %s, and says what to do', async (_with, secret, code) => {
    expect(await openDatabaseLock(made.lock, secret(), conditions)).toMatchObject({ problem: { code } })
  })

  test('does not open with the sheet of another key', async () => {
    const other = await keyUnder('x')
    expect(await openDatabaseLock(made.lock, other.identity, conditions)).toMatchObject({
      problem: { code: 'locked/wrong-key' },
    })
  })

  test.each([
    ['of the rows is no file of age', { dataKey: 'x' }],
    ['of the rows was changed', () => ({ dataKey: changed(made.lock.dataKey) })],
    ['in the key file was damaged', () => ({ key: { ...made.lock.key, keyFile: changed(key.keyFile) } })],
    ['in the key file is no file of age', () => ({ key: { ...made.lock.key, keyFile: 'x' } })],
  ])('of which the key %s is called damaged, and not a wrong passphrase', async (_what, change) => {
    const damaged = { ...made.lock, ...(typeof change === 'function' ? change() : change) }
    expect(await openDatabaseLock(damaged, PASSPHRASE, conditions)).toMatchObject({
      problem: { code: 'storage/lock-damaged' },
    })
  })

  test('stops when nobody waits for it any more', async () => {
    const signal = AbortSignal.abort()
    expect(await openDatabaseLock(made.lock, PASSPHRASE, { ...conditions, signal })).toMatchObject({
      problem: { code: 'locked/stopped' },
    })
  })
})

describe('a new passphrase', () => {
  test('opens the same rows from then on, and the one of before does not', async () => {
    const wrapped = await runKeyWork({ kind: 'wrap-key', key, passphrase: 'een nieuwe zin' }, conditions)
    if (!wrapped.ok) throw new Error(wrapped.problem.code)
    const next = relockedWith(made, keptAs(wrapped.value))
    expect(next.lock.id).not.toBe(made.lock.id)
    const opened = await openDatabaseLock(next.lock, 'een nieuwe zin', conditions)
    expect(opened.ok && opened.value.cipher.open(place, sealed)).toBe('geheim')
    expect(await openDatabaseLock(next.lock, PASSPHRASE, conditions)).toMatchObject({
      problem: { code: 'locked/wrong-passphrase' },
    })
  })

  test('of another key is refused: it would lock everybody out', async () => {
    const other = await keyUnder('x')
    expect(() => relockedWith(made, keptAs(other))).toThrow()
    await expect(makeDatabaseLock(key, keptAs(other), conditions)).rejects.toThrow()
  })
})

test.each<[string, object]>([
  ['of another format', { format: 'vsv-sleutels' }],
  ['of another version', { version: 2 }],
  ['without a name', { id: '' }],
  ['with a long key', { dataKey: 'x'.repeat(3000) }],
  ['with a key that is none', { key: { recipient: 'age1', keyFile: 'x', hint: '' } }],
  ['with nothing of a key', { key: null }],
])('what is %s is no lock of ours', (_what, change) => {
  expect(databaseLockOf({ ...made.lock, ...change })).toBeNull()
})
