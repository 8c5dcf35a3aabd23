/**
 * The key of a database in an armored age file to the public half of a key: `age -d -i` opens it too. Loads the library: only the worker
 * and tests import it.
 */
import { armor } from 'age-encryption'
import { failure, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { isSame } from './locked-file'
import { openSealed, sealFile, type OpenKey } from './key-file'

const words = texts.locked

/** Tried out before it is given: what only this file opens is lost without it. Problem: `locked/not-the-same`. */
export async function wrapDataKey(
  dataKey: Uint8Array,
  { identity, recipient }: OpenKey,
): Promise<Outcome<Uint8Array>> {
  const sealed = await sealFile(dataKey, recipient)
  if (!sealed.ok) return sealed
  const text = new TextEncoder().encode(armor.encode(sealed.value))
  const again = await openDataKey(text, identity)
  return again.ok && isSame(again.value, dataKey)
    ? { ok: true, value: text }
    : failure('locked/not-the-same', words.keyNotTheSame)
}

/** Problems: those of `openSealed`; `locked/damaged` too when it is not armored. */
export async function openDataKey(text: Uint8Array, identity: string): Promise<Outcome<Uint8Array>> {
  let sealed: Uint8Array
  try {
    sealed = armor.decode(new TextDecoder().decode(text))
  } catch {
    return failure('locked/damaged', words.damaged)
  }
  return openSealed(sealed, identity)
}
