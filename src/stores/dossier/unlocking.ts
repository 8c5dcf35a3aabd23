import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { success, type Outcome, type Problem } from '../../domain/outcome'
import { isSealed } from '../../storage/locked-file/age-header'
import { isLocked, openSlot } from '../../storage/locked-file/locked-zip'
import { runFileWork, runUnlock } from '../../storage/locked-file/run-locking'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useKeys } from './keys'
import { lockingConditions } from './locking-conditions'

/** What the user is told of a locked file when the passphrase is asked. */
interface Asked {
  /** `copy`: an automatic copy, which the key of the copies opens: by its passphrase or from the sheet. */
  readonly kind: 'file' | 'copy'
  readonly name: string
  /** May be empty. */
  readonly hint: string
}

/** The question for the passphrase of a locked dossier file or copy. One file at a time; nothing is stored. */
export const useUnlocking = defineStore('unlocking', () => {
  const services = useAppServices()
  const keys = useKeys()
  const asked = shallowRef<Asked | null>(null)
  /** Why the last passphrase did not open it. */
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  const slow = ref<number | null>(null)
  /** How long it will take; `null` when that is not long. */
  const seconds = computed(() => slow.value ?? keys.seconds)
  /** Of a computer that is not this one. */
  const keyFile = shallowRef<{ readonly name: string; readonly text: string } | null>(null)
  let file = new Uint8Array()
  let settle: (plain: Outcome<Uint8Array | null>) => void = () => undefined
  let stopping = new AbortController()

  /**
   * The ordinary dossier file in what was given: itself when it is not locked, else what is in it once the user has given the
   * passphrase; `null` when they would rather not. A copy whose key was opened before is not asked about. Problems: those of
   * `openSlot`, and of `unlockFile` and `openSealed` but a wrong passphrase or key, after which it asks again.
   */
  async function plainOf(name: string, bytes: Uint8Array): Promise<Outcome<Uint8Array | null>> {
    if (isSealed(bytes)) return plainOfCopy(name, bytes)
    if (!isLocked(bytes)) return success(bytes)
    const slot = openSlot(bytes)
    return slot.ok ? ask({ kind: 'file', name, hint: slot.value.hint }, bytes) : slot
  }

  /** The dossier file in an automatic copy, without asking; `null` when it is locked to a key that was not opened. */
  async function plainIfOpen(bytes: Uint8Array): Promise<Outcome<Uint8Array | null>> {
    if (!isSealed(bytes)) return success(bytes)
    for (const { identity } of keys.open.values()) {
      const opened = await openWith(bytes, identity)
      if (opened.ok || opened.problem.code !== WRONG_KEY) return opened
    }
    return success(null)
  }

  async function plainOfCopy(name: string, bytes: Uint8Array): Promise<Outcome<Uint8Array | null>> {
    const opened = await plainIfOpen(bytes)
    if (!opened.ok || opened.value !== null) return opened
    await keys.look()
    return ask({ kind: 'copy', name, hint: keys.keystore?.keys[0]?.hint ?? '' }, bytes)
  }

  function ask(question: Asked, bytes: Uint8Array): Promise<Outcome<Uint8Array | null>> {
    // One at a time: the last one that was opened.
    if (asked.value !== null) end(success(null))
    problem.value = null
    keyFile.value = null
    file = new Uint8Array(bytes)
    asked.value = question
    return new Promise((resolve) => (settle = resolve))
  }

  function end(plain: Outcome<Uint8Array | null>): void {
    stopping.abort()
    asked.value = null
    file = new Uint8Array()
    settle(plain)
  }

  /** Tries a passphrase; of a copy also the key of its sheet. */
  async function attempt(secret: string): Promise<void> {
    if (asked.value === null || busy.value) return
    problem.value = null
    slow.value = null
    busy.value = true
    stopping = new AbortController()
    const { signal } = stopping
    const { kind } = asked.value
    try {
      const conditions = lockingConditions(services, signal, (told) => (slow.value = told))
      const plain = await (kind === 'copy' ? openCopy(secret) : runUnlock(file, secret, conditions))
      // Stopped meanwhile: the question is gone.
      if (signal.aborted) return
      if (!plain.ok && MAY_TRY_AGAIN.has(plain.problem.code)) problem.value = plain.problem
      else end(plain)
    } finally {
      busy.value = false
    }
  }

  async function openCopy(secret: string): Promise<Outcome<Uint8Array>> {
    const bytes = file
    const key = await keys.unlock(secret, keyFile.value?.text ?? null)
    return key.ok ? openWith(bytes, key.value.identity) : key
  }

  const openWith = (bytes: Uint8Array, identity: string): Promise<Outcome<Uint8Array>> =>
    runFileWork({ kind: 'open-sealed', file: bytes, identity }, lockingConditions(services))

  /** Asks for the key file of another computer, as it lies beside its copies. */
  async function chooseKeyFile(): Promise<void> {
    const chosen = await services.platform.openFile([{ label: nl.keys.keyFile, extension: 'age' }])
    if (!chosen.ok) problem.value = chosen.problem
    else if (chosen.value !== null) {
      const { name, bytes } = chosen.value
      problem.value = null
      keyFile.value = { name, text: new TextDecoder().decode(bytes) }
    }
  }

  /** The user would rather not. */
  function cancel(): void {
    keys.stop()
    end(success(null))
  }

  return {
    ...{ asked, problem, busy, seconds, keyFile },
    ...{ plainOf, plainIfOpen, attempt, chooseKeyFile, cancel },
  }
})

const WRONG_KEY = 'locked/wrong-key'
/** After these another try may help. */
const MAY_TRY_AGAIN: ReadonlySet<string> = new Set([
  ...['locked/wrong-passphrase', 'locked/failed', WRONG_KEY],
  ...['locked/key-file', 'locked/no-key', 'keys-typo', 'keys-no-file'],
])
