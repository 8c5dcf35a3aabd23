/** The key of the automatic copies: made once, kept under a passphrase, typed over from paper. */
import { expect, test } from 'vitest'
import { keyGroups } from '../../src/domain/dossier/key-sheet'
import { keyFault, lockedName, nameSecretOf } from '../../src/storage/locked-file/key-text'
import {
  keyFileOf,
  makeKey,
  openKeyFile,
  openKeyOf,
  openOneOf,
  openSealed,
  sealFile,
} from '../../src/storage/locked-file/key-file'
import { isSealed } from '../../src/storage/locked-file/age-header'
import { deriveQuickly, flipped, PASSPHRASE, plainFile, QUICK } from './locked-small'

const quick = { passphrase: PASSPHRASE, factor: QUICK }

async function freshKey() {
  const made = await makeKey(quick, deriveQuickly)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

const codeOf = (outcome: { readonly ok: boolean; readonly problem?: { readonly code: string } }) =>
  outcome.ok ? 'ok' : outcome.problem?.code

test('a copy is locked without the passphrase, and only the key opens it', async () => {
  const [mine, other] = [await freshKey(), await freshKey()]
  const plain = await plainFile()
  const sealed = await sealFile(plain, mine.recipient)
  if (!sealed.ok) throw new Error(sealed.problem.code)
  expect(isSealed(sealed.value)).toBe(true)
  expect(isSealed(plain)).toBe(false)
  expect(await openSealed(sealed.value, mine.identity)).toEqual({ ok: true, value: plain })
  expect(codeOf(await openSealed(sealed.value, other.identity))).toBe('locked/wrong-key')
})

test('a locked copy that was damaged, cut or added to is refused, and nothing of it comes out', async () => {
  const { identity, recipient } = await freshKey()
  const sealed = await sealFile(new Uint8Array(200_000).fill(7), recipient)
  if (!sealed.ok) throw new Error(sealed.problem.code)
  const bytes = sealed.value
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [flipped(bytes, 60), 'locked/wrong-key'],
    [flipped(bytes, -1), 'locked/damaged'],
    [flipped(bytes, 100_000), 'locked/damaged'],
    [bytes.subarray(0, bytes.length - 70_000), 'locked/damaged'],
    [bytes.subarray(0, 190), 'locked/cut-off'],
    [new Uint8Array([...bytes, 1]), 'locked/damaged'],
    [new Uint8Array(), 'locked/cut-off'],
  ]
  for (const [damaged, code] of cases) expect(codeOf(await openSealed(damaged, identity))).toBe(code)
})

test('the passphrase opens the key file, also with another spelling of é, and no other passphrase does', async () => {
  const key = await freshKey()
  const made = await keyFileOf(key, { passphrase: 'caf\u00e9 met een hond', factor: QUICK }, deriveQuickly)
  if (!made.ok) throw new Error(made.problem.code)
  const { identity, recipient } = key
  expect(await openKeyFile(made.value, 'cafe\u0301 met een hond', deriveQuickly)).toEqual({
    ok: true,
    value: { identity, recipient },
  })
  expect(codeOf(await openKeyFile(made.value, 'cafe met een hond', deriveQuickly))).toBe(
    'locked/wrong-passphrase',
  )
})

test('a new passphrase is another file for the same key: every copy of before stays readable', async () => {
  const key = await freshKey()
  const sealed = await sealFile(new Uint8Array([1, 2, 3]), key.recipient)
  const renewed = await keyFileOf(key, { passphrase: 'een heel andere zin', factor: QUICK }, deriveQuickly)
  if (!renewed.ok || !sealed.ok) throw new Error('not made')
  const opened = await openKeyFile(renewed.value, 'een heel andere zin', deriveQuickly)
  if (!opened.ok) throw new Error(opened.problem.code)
  expect(await openSealed(sealed.value, opened.value.identity)).toEqual({
    ok: true,
    value: new Uint8Array([1, 2, 3]),
  })
})

test('of several keys the passphrase finds its own', async () => {
  const [first, second] = [await freshKey(), await freshKey()]
  const renewed = await keyFileOf(second, { passphrase: 'een heel andere zin', factor: QUICK }, deriveQuickly)
  const files = [first.keyFile, renewed.ok ? renewed.value : '']
  expect(await openOneOf(files, 'een heel andere zin', deriveQuickly)).toMatchObject({
    value: { recipient: second.recipient },
  })
  expect(codeOf(await openOneOf(files, 'geen van beide zinnen', deriveQuickly))).toBe(
    'locked/wrong-passphrase',
  )
  expect(codeOf(await openOneOf([], PASSPHRASE, deriveQuickly))).toBe('locked/no-key')
})

test.each([
  ['no armor', 'dit is geen sleutelbestand'],
  ['armor around nothing', '-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n'],
])('a key file that is none (%s) is refused with a sentence of its own', async (_what, file) =>
  expect(codeOf(await openKeyFile(file, PASSPHRASE, deriveQuickly))).toBe('locked/key-file'),
)

test('the key is taken as people type it: small letters, groups, without its head', async () => {
  const { identity, recipient } = await freshKey()
  const typed = keyGroups(identity).join(' ').toLowerCase()
  expect(keyFault(typed)).toBeNull()
  expect(await openKeyOf(typed)).toEqual({ ok: true, value: { identity, recipient } })
  expect(await openKeyOf(` ${identity}\n`)).toEqual({ ok: true, value: { identity, recipient } })
})

test('a typing fault in the key is named by its group', async () => {
  const { identity } = await freshKey()
  const groups = keyGroups(identity)
  const withFault = (group: number, text: string) =>
    groups.map((one, at) => (at === group - 1 ? text : one)).join(' ')
  const ninth = groups[8] ?? ''
  const other = ninth.startsWith('Q') ? 'P' : 'Q'
  expect(keyFault(withFault(9, other + ninth.slice(1)))).toEqual({ kind: 'group', group: 9 })
  // Never in a key: they look like other characters.
  expect(keyFault(withFault(9, `O${ninth.slice(1)}`))).toEqual({ kind: 'group', group: 9 })
  expect(keyFault(withFault(9, ninth.slice(1)))).toEqual({ kind: 'length', difference: -1 })
  const third = groups[2] ?? ''
  const twoWrong = withFault(9, other + ninth.slice(1)).replace(
    third,
    (third.startsWith('Q') ? 'P' : 'Q') + third.slice(1),
  )
  expect(keyFault(twoWrong)).toEqual({ kind: 'typo' })
  expect(codeOf(await openKeyOf(twoWrong))).toBe('locked/no-key')
})

test('the name of a locked document tells nothing to somebody who has the same document', async () => {
  const [mine, other] = [await freshKey(), await freshKey()]
  const digest = 'ab'.repeat(32)
  const name = lockedName(nameSecretOf(mine.identity), digest)
  expect(name).toMatch(/^[0-9a-f]{64}\.age$/)
  expect(name).toBe(lockedName(nameSecretOf(mine.identity), digest))
  expect(name).not.toBe(lockedName(nameSecretOf(other.identity), digest))
  expect(name).not.toContain(digest)
})
