/**
 * The key that automatic copies are locked to, in the public format age: an X25519 pair, whose secret half is kept in a small file under the
 * passphrase. A passphrase on each copy would take a second each time and would have to be at hand. Loads the library: only the worker and
 * tests import it.
 */
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { typedKey } from '../../domain/dossier/key-sheet'
import { passphraseOf } from '../../domain/dossier/passphrase'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { checkSealed, WORK_FACTOR } from './age-header'
import { decrypted, isSame } from './locked-file'
import { recipientOf, type DeriveKey } from './passphrase-stanza'

const words = texts.locked

/** A key that is open. */
export interface OpenKey {
  /** The secret half, `AGE-SECRET-KEY-1…`. */
  readonly identity: string
  /** The public half, `age1…`. */
  readonly recipient: string
}

/** A key with the file it is kept in. */
export interface MadeKey extends OpenKey {
  readonly keyFile: string
}

/** A new key, in a file under a passphrase; tried out as {@link keyFileOf} does. */
export async function makeKey(
  lock: { readonly passphrase: string; readonly factor?: number },
  derive: DeriveKey,
): Promise<Outcome<MadeKey>> {
  const opened = await openKeyOf(await generateX25519Identity())
  if (!opened.ok) return opened
  const keyFile = await keyFileOf(opened.value, lock, derive)
  return keyFile.ok ? success({ ...opened.value, keyFile: keyFile.value }) : keyFile
}

/**
 * A key in a file under a passphrase, armored, as `age-keygen | age -p -a` makes it. It is opened again, with the key made anew, before it
 * is given. Problems: `locked/not-the-same`. Rejects when `derive` does.
 */
export async function keyFileOf(
  { identity, recipient }: OpenKey,
  lock: { readonly passphrase: string; readonly factor?: number },
  derive: DeriveKey,
): Promise<Outcome<string>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientOf(passphraseOf(lock.passphrase), lock.factor ?? WORK_FACTOR, derive))
  const text = `# public key: ${recipient}\n${identity}\n`
  const keyFile = armor.encode(await encrypter.encrypt(text))
  const again = await openKeyFile(keyFile, lock.passphrase, derive)
  return again.ok && again.value.identity === identity
    ? success(keyFile)
    : failure('locked/not-the-same', words.keyNotTheSame)
}

/**
 * The key in a key file. Problems: `locked/wrong-passphrase`, `locked/key-file` (damaged, or no key file at all), `locked/no-key`.
 * Rejects when `derive` does.
 */
export async function openKeyFile(
  keyFile: string,
  passphrase: string,
  derive: DeriveKey,
): Promise<Outcome<OpenKey>> {
  const binary = decodedArmor(keyFile)
  if (!binary.ok) return binary
  const text = await decrypted(binary.value, passphraseOf(passphrase), derive)
  if (!text.ok)
    return text.problem.code === 'locked/wrong-passphrase'
      ? failure('locked/wrong-passphrase', words.keyWrong)
      : failure('locked/key-file', words.keyFileDamaged)
  const [identity] = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(new TextDecoder().decode(text.value)) ?? []
  return identity === undefined ? failure('locked/no-key', words.noKey) : openKeyOf(identity)
}

/** The first of these key files that the passphrase opens; otherwise the problem of the last. */
export async function openOneOf(
  keyFiles: readonly string[],
  passphrase: string,
  derive: DeriveKey,
): Promise<Outcome<OpenKey>> {
  let last: Outcome<OpenKey> = failure('locked/no-key', words.noKey)
  for (const keyFile of keyFiles) {
    last = await openKeyFile(keyFile, passphrase, derive)
    if (last.ok) return last
  }
  return last
}

/** The key as somebody typed it over. Problem: `locked/no-key`; what is wrong with it, `keyFault` says. */
export async function openKeyOf(typed: string): Promise<Outcome<OpenKey>> {
  const identity = typedKey(typed)
  try {
    return success({ identity, recipient: await identityToRecipient(identity) })
  } catch {
    return failure('locked/no-key', words.noKey)
  }
}

/**
 * A file, locked to the public half of a key: an age file that {@link openSealed} and `age -d -i` open. The contents are decrypted
 * again and compared before they are given; that the secret half opens it was tried when the key was made.
 * Problems: `locked/not-the-same`. Rejects when `recipient` is none.
 */
export async function sealFile(file: Uint8Array, recipient: string): Promise<Outcome<Uint8Array>> {
  const encrypter = new Encrypter()
  let fileKey = new Uint8Array()
  encrypter.addRecipient(recipient)
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = new Uint8Array(key)
      return []
    },
  })
  const sealed = await encrypter.encrypt(file)
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: () => fileKey })
  const again = await decrypter.decrypt(sealed).catch(() => null)
  return again !== null && isSame(again, file)
    ? success(sealed)
    : failure('locked/not-the-same', words.copyNotTheSame)
}

/**
 * What is in a file that was locked to a key, wholly decrypted. Problems: those of `checkSealed`, `locked/wrong-key` (also for damage in
 * the few bytes that hold the key of the file), `locked/damaged`.
 */
export async function openSealed(sealed: Uint8Array, identity: string): Promise<Outcome<Uint8Array>> {
  const header = checkSealed(sealed)
  if (!header.ok) return header
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return success(await decrypter.decrypt(sealed))
  } catch (error) {
    return String(error).includes('no identity matched')
      ? failure('locked/wrong-key', words.wrongKey)
      : failure('locked/damaged', words.damaged)
  }
}

function decodedArmor(text: string): Outcome<Uint8Array> {
  try {
    return success(armor.decode(text))
  } catch {
    return failure('locked/key-file', words.keyFileDamaged)
  }
}
