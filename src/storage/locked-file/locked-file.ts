/**
 * Locks and unlocks a whole dossier file with a passphrase, in the public format age. Loads the library: only the worker, the command and
 * tests import it.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption'
import { passphraseOf } from '../../domain/dossier/passphrase'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { checkHeader, WORK_FACTOR } from './age-header'
import { openSlot, packLocked } from './locked-zip'
import { identityOf, recipientOf, type DeriveKey } from './passphrase-stanza'

const words = texts.locked

/**
 * A dossier file, locked: the bytes of a file that {@link unlockFile} opens again with the same passphrase. That is tried, with the
 * key made anew and the result compared byte by byte, before they are given: nobody should learn years later that it does not.
 *
 * Problems: `locked/not-the-same`. Rejects when `derive` does.
 * @param lock.factor log2 of what scrypt costs; lower ones are for tests
 */
export async function lockFile(
  file: Uint8Array,
  lock: { readonly passphrase: string; readonly hint: string; readonly factor?: number },
  derive: DeriveKey,
): Promise<Outcome<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientOf(passphraseOf(lock.passphrase), lock.factor ?? WORK_FACTOR, derive))
  const locked = packLocked(await encrypter.encrypt(file), lock.hint)
  const again = await unlockFile(locked, lock.passphrase, derive)
  return again.ok && isSame(again.value, file)
    ? success(locked)
    : failure('locked/not-the-same', words.notTheSame)
}

/**
 * What is in a locked file, wholly decrypted and checked against its own tags; what it means is for `readDossierFile`. Takes our own
 * files, and those of the `age` tool, binary and armored.
 *
 * Problems: those of `openSlot` and `checkHeader`, `locked/wrong-passphrase` (also for damage in the few bytes that hold the key, which
 * looks the same), `locked/damaged`. Rejects when `derive` does.
 */
export async function unlockFile(
  bytes: Uint8Array,
  passphrase: string,
  derive: DeriveKey,
): Promise<Outcome<Uint8Array>> {
  const slot = openSlot(bytes)
  if (!slot.ok) return slot
  const { age } = slot.value
  const binary = typeof age === 'string' ? withoutArmor(age) : success(age)
  return binary.ok ? decrypted(binary.value, passphraseOf(passphrase), derive) : binary
}

/** What is in a binary age file for a passphrase; see {@link unlockFile}. @param passphrase in NFC */
export async function decrypted(
  age: Uint8Array,
  passphrase: string,
  derive: DeriveKey,
): Promise<Outcome<Uint8Array>> {
  const header = checkHeader(age)
  if (!header.ok) return header
  let isDerived = true
  const identity = identityOf(passphrase, async (...given) => {
    isDerived = false
    const key = await derive(...given)
    isDerived = true
    return key
  })
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return success(await decrypter.decrypt(age))
  } catch (error) {
    // No fault of the file.
    if (!isDerived) throw error
    return identity.tried() === 'wrong'
      ? failure('locked/wrong-passphrase', words.wrong)
      : failure('locked/damaged', words.damaged)
  }
}

function withoutArmor(text: string): Outcome<Uint8Array> {
  if (!text.trimEnd().endsWith('-----END AGE ENCRYPTED FILE-----'))
    return text.includes('-----END AGE ENCRYPTED FILE-----')
      ? failure('locked/extra-bytes', words.extraBytes)
      : failure('locked/cut-off', words.cutOff)
  try {
    return success(armor.decode(text))
  } catch {
    return failure('locked/damaged', words.damaged)
  }
}

/** Whether two files are the same, byte by byte. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
