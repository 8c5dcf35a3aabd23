/** A small dossier file that is locked in no time, and what it takes to mutate one. */
import { readFile } from 'node:fs/promises'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { keyDeriver } from '../../electron/passphrase-key'
import { lockFile } from '../../src/storage/locked-file/locked-file'
import type { DeriveKey } from '../../src/storage/locked-file/passphrase-stanza'

export const PASSPHRASE = 'boter-fiets-wolk-tak'
/** log2 of what scrypt costs: only for tests. */
export const QUICK = 4

const shellKey = keyDeriver()

/** As the shell derives it. */
export const deriveQuickly: DeriveKey = async (passphrase, salt, factor) => {
  const key = await shellKey(passphrase, salt, factor)
  if (!key.ok || key.value === null) throw new Error('no key')
  return key.value
}

/** A whole dossier file, as version 1 made it. */
export async function plainFile(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL('../fixtures/dossiers/formaat-1.vsv', import.meta.url)))
}

export async function lockedFile(
  plain: Uint8Array,
  { passphrase = PASSPHRASE, hint = 'in de kluis', factor = QUICK } = {},
): Promise<Uint8Array> {
  const locked = await lockFile(plain, { passphrase, hint, factor }, deriveQuickly)
  if (!locked.ok) throw new Error(locked.problem.code)
  return locked.value
}

/** The age file in a locked file. */
export function ageIn(locked: Uint8Array): Uint8Array {
  return unzipSync(locked)['inhoud.age'] ?? new Uint8Array()
}

/** The zip with another age file or slot in it, and every checksum right: as damage that only age itself can tell. */
export function repacked(
  locked: Uint8Array,
  { age = ageIn(locked), slot = {} }: { readonly age?: Uint8Array; readonly slot?: object },
): Uint8Array {
  const parts = unzipSync(locked)
  const was = JSON.parse(new TextDecoder().decode(parts['slot.json'])) as object
  return zipSync(
    { 'slot.json': strToU8(JSON.stringify({ ...was, ...slot })), 'inhoud.age': age },
    { level: 0 },
  )
}

/** With one byte changed; `at` may count from the end. */
export function flipped(bytes: Uint8Array, at: number, bits = 1): Uint8Array {
  const changed = new Uint8Array(bytes)
  const place = at < 0 ? bytes.length + at : at
  changed[place] = (changed[place] ?? 0) ^ bits
  return changed
}

/** The same file under another header: what an age file says before its check. */
export function withHeader(age: Uint8Array, change: (header: string) => string): Uint8Array {
  const end = new TextDecoder('latin1').decode(age).indexOf('\n---')
  const header = change(new TextDecoder('latin1').decode(age.subarray(0, end)))
  return new Uint8Array([...strToU8(header), ...age.subarray(end)])
}
