import { defineStore } from 'pinia'
import { computed, inject, markRaw, ref, shallowRef } from 'vue'
import { areCheckWords, looksLikeKey, typedKey } from '../../domain/dossier/key-sheet'
import {
  newestKeystore,
  withCopies,
  withKey,
  withPassphrase,
  type Keystore,
} from '../../domain/dossier/keystore'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { MadeKey, OpenKey } from '../../storage/locked-file/key-file'
import { keyFault, nameSecretOf, sheetWords } from '../../storage/locked-file/key-text'
import type { KeyWork } from '../../storage/locked-file/locking-protocol'
import type { Settings } from '../../storage/settings'
import { runFileWork, runKeyWork } from '../../storage/locked-file/run-locking'
import { passphraseWords } from '../../texts/dossier/passphrase-words'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { pageLockKey } from '../app/page-lock'
import { lockingConditions, tellOfLock } from './locking-conditions'

/**
 * Whether automatic copies are locked. `missing`: they were, and nothing that is still here says with which key; then none are made, because
 * a missing key never means that there is no lock.
 */
type CopyLock = 'unknown' | 'off' | 'on' | 'missing'

export type { OpenKey }

/** How the next copy is locked. */
export interface Sealing {
  readonly recipient: string
  /** Of the names of attachments; `null` when the key was not open on this computer yet. */
  readonly secret: string | null
}

const words = nl.keys

/** The keys that automatic copies are locked to: made, kept in several places, opened with the passphrase or from the sheet. */
export const useKeys = defineStore('keys', () => {
  const services = useAppServices()
  const { storage, platform } = services
  /** The lock of the application, which is of the first key: neither may leave the other behind. */
  const appLock = inject(pageLockKey, null)?.opened?.lock ?? null
  const state = ref<CopyLock>('unknown')
  const keystore = shallowRef<Keystore | null>(null)
  /** A new key whose sheet was not asked back yet; kept nowhere. */
  const made = shallowRef<MadeKey | null>(null)
  /** Keys that were opened since the application started, by their public half: the passphrase is asked once. Raw, as the worker takes them. */
  const open = markRaw(new Map<string, OpenKey>())
  /** How long it will take; `null` when that is not long. */
  const seconds = ref<number | null>(null)
  let looked: Promise<void> | null = null
  let stopping = new AbortController()

  /** The words on the sheet of the key that copies are locked to now. */
  const currentWords = computed(() => {
    const recipient = keystore.value?.keys[0]?.recipient
    return recipient === undefined ? null : sheetWords(recipient, passphraseWords)
  })

  /** Reads what is kept, and brings every place up to date. Once; {@link lookAgain} after that. */
  function look(): Promise<void> {
    looked ??= lookAgain().catch((error: unknown) => {
      // Not known yet, so asked again.
      looked = null
      throw error
    })
    return looked
  }

  async function lookAgain(): Promise<void> {
    if (!(await platform.info()).automaticCopies) {
      state.value = 'off'
      // For the lock of the application; there is no other place here.
      keystore.value = behindTheLock((await storage.settings.get()).keystore)
      return
    }
    const kept = await platform.readKeys()
    const { keystore: stored } = await storage.settings.get()
    // Of two of one edition that in the database counts: a file can be changed by anybody.
    const newest = behindTheLock(newestKeystore([stored, kept.ok ? kept.value.keystore : null]))
    keystore.value = newest
    if (newest === null) {
      const isLost = !kept.ok || kept.value.isDamaged || (await hasLockedCopies())
      state.value = isLost ? 'missing' : 'off'
      return
    }
    state.value = newest.copies === 'locked' ? 'on' : 'off'
    if (kept.ok && !kept.value.isEverywhere) await platform.keepKeys(newest)
    if (stored?.edition !== newest.edition) await storage.settings.change({ keystore: newest })
  }

  /**
   * Behind the lock of the application copies are locked, with its key, whatever a file says that another computer may have changed. And the
   * key that the application was opened with is never lost with the files beside it.
   */
  function behindTheLock(found: Keystore | null): Keystore | null {
    if (appLock === null) return found
    const { recipient } = appLock.key
    if (found === null) return withKey(null, appLock.key)
    const ours = found.keys.find((key) => key.recipient === recipient) ?? appLock.key
    const others = found.keys.filter((key) => key.recipient !== recipient)
    return { ...found, copies: 'locked', keys: [ours, ...others] }
  }

  async function hasLockedCopies(): Promise<boolean> {
    const [copies, dossiers] = await Promise.all([platform.listCopies(), storage.dossiers.list()])
    const here = dossiers.map(({ id }) => id)
    return !copies.ok || tellOfLock(copies.value, here)
  }

  /** How the next copy has to be made; `null` in clear. Problem: `keys-missing`, and then it is not made. */
  async function sealing(): Promise<Outcome<Sealing | null>> {
    await look()
    if (state.value === 'missing') return failure('keys-missing', words.missingShort)
    const recipient = keystore.value?.keys[0]?.recipient
    if (state.value !== 'on' || recipient === undefined) return success(null)
    const { attachmentSecret } = await storage.settings.get()
    const secret = attachmentSecret?.recipient === recipient ? attachmentSecret.secret : null
    return success({ recipient, secret })
  }

  const seal = (file: Uint8Array, recipient: string): Promise<Outcome<Uint8Array>> =>
    runFileWork({ kind: 'seal', file, recipient }, lockingConditions(services))

  async function keyWork(work: KeyWork): Promise<Outcome<MadeKey>> {
    seconds.value = null
    stopping = new AbortController()
    const told = (much: number): number => (seconds.value = much)
    return runKeyWork(work, lockingConditions(services, stopping.signal, told))
  }

  /** Whoever waited for a key is gone: what is being made stops, and a new key goes, with which nothing was locked. */
  function stop(): void {
    stopping.abort()
    made.value = null
  }

  /** Makes a new key, unless the application is locked with the one there is (`app-locked`). It locks nothing before its sheet was asked back ({@link confirm}). */
  async function make(passphrase: string): Promise<Outcome<null>> {
    if (appLock !== null) return failure('app-locked', nl.appLock.copiesStay)
    const key = await keyWork({ kind: 'make-key', passphrase })
    if (!key.ok) return key
    made.value = key.value
    return success(null)
  }

  /**
   * The user has the sheet of the new key: copies are locked with it from now on.
   * @param typed the two words on the sheet
   */
  async function confirm(typed: string, hint: string): Promise<Outcome<null>> {
    const key = made.value
    if (key === null || !areCheckWords(typed, sheetWords(key.recipient, passphraseWords)))
      return failure('keys-other-words', words.otherWords)
    const { recipient, keyFile } = key
    const kept = await keep(withKey(keystore.value, { recipient, keyFile, hint }), key)
    if (kept.ok) made.value = null
    return kept
  }

  /** Keeps it in every place; what could not be kept is told, and tried again at the next start. */
  async function keep(
    next: Keystore,
    opened: OpenKey | null,
    more: Pick<Settings, 'renewedKey'> | null = null,
  ): Promise<Outcome<null>> {
    const kept = await platform.keepKeys(next)
    try {
      if (kept.ok) {
        await storage.settings.change({ keystore: next, ...more })
        if (opened !== null) await remember(opened, next)
      }
      return kept
    } finally {
      // What is outside the database counts, also when the database has no room for it.
      await lookAgain()
    }
  }

  async function remember(key: OpenKey, among = keystore.value): Promise<void> {
    open.set(key.recipient, key)
    if (among?.keys[0]?.recipient !== key.recipient) return
    const secret = nameSecretOf(key.identity)
    await storage.settings.change({ attachmentSecret: { recipient: key.recipient, secret } })
  }

  /**
   * Opens a key with its passphrase, or with what stands on its sheet. Problems: `locked/wrong-passphrase`, `keys-typo`, and those of
   * `runKeyWork`.
   * @param keyFile of a computer that is not this one
   */
  async function unlock(secret: string, keyFile: string | null = null): Promise<Outcome<OpenKey>> {
    const isKey = looksLikeKey(secret)
    const fault = isKey ? keyFault(secret) : null
    if (fault !== null) return failure('keys-typo', words.typo(fault))
    const keyFiles = [
      ...(keyFile === null ? [] : [keyFile]),
      ...(keystore.value?.keys ?? []).map((one) => one.keyFile),
    ]
    if (!isKey && keyFiles.length === 0) return failure('keys-no-file', words.noKeyFile)
    const opened = await keyWork(
      isKey ? { kind: 'read-key', typed: secret } : { kind: 'open-key', keyFiles, passphrase: secret },
    )
    if (!opened.ok) return opened
    const { identity, recipient } = opened.value
    await remember({ identity, recipient })
    return success({ identity, recipient })
  }

  /** Opens the key that copies are locked with now, and no other. Problem besides those of {@link unlock}: `keys-other`. */
  async function unlockCurrent(secret: string): Promise<Outcome<OpenKey>> {
    const opened = await unlock(secret)
    const current = keystore.value?.keys[0]?.recipient
    return opened.ok && current !== undefined && opened.value.recipient !== current
      ? failure('keys-other', words.otherKey)
      : opened
  }

  /**
   * Puts the same key under another passphrase; everything that was locked with it stays as it is. A key that is not of this computer is
   * refused (`keys-other`), unless none is left here.
   */
  async function changePassphrase(key: OpenKey, passphrase: string, hint: string): Promise<Outcome<null>> {
    const known = keystore.value?.keys.some(({ recipient }) => recipient === key.recipient) ?? true
    if (!known) return failure('keys-other', words.otherKey)
    const wrapped = await keyWork({ kind: 'wrap-key', key, passphrase })
    if (!wrapped.ok) return wrapped
    const renewed = { recipient: key.recipient, keyFile: wrapped.value.keyFile, hint }
    return keep(withPassphrase(keystore.value, renewed), key, { renewedKey: renewed })
  }

  /** Copies from now on in clear, which a locked application refuses (`app-locked`), or locked again with the key there was. What was made before stays as it is. */
  async function setCopies(copies: Keystore['copies']): Promise<Outcome<null>> {
    if (appLock !== null && copies === 'clear') return failure('app-locked', nl.appLock.copiesStay)
    await look()
    return keystore.value === null ? success(null) : keep(withCopies(keystore.value, copies), null)
  }

  return {
    ...{ state, keystore, made, seconds, currentWords, open },
    /** A key that was opened elsewhere. */
    knowOpen: (key: OpenKey) => void open.set(key.recipient, key),
    ...{ look, sealing, seal, make, confirm, unlock, unlockCurrent, changePassphrase, setCopies },
    /** What the user wrote down beside the passphrase. */
    hint: computed(() => keystore.value?.keys[0]?.hint ?? ''),
    /** As {@link unlock} knows the key of a sheet, also when its head was left out. */
    asSheetKey: typedKey,
    wordsOf: (recipient: string) => sheetWords(recipient, passphraseWords),
    stop,
  }
})
