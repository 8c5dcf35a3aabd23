import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { success, type Outcome, type Problem } from '../../domain/outcome'
import { isLocked, openSlot } from '../../storage/locked-file/locked-zip'
import { runUnlock } from '../../storage/locked-file/run-locking'
import { useAppServices } from '../app-services'

/** What the user is told of a locked file when the passphrase is asked. */
interface Asked {
  readonly name: string
  /** May be empty. */
  readonly hint: string
}

/** The question for the passphrase of a locked dossier file. One file at a time; nothing is stored, and nothing is remembered. */
export const useUnlocking = defineStore('unlocking', () => {
  const { platform, startLocking } = useAppServices()
  const asked = shallowRef<Asked | null>(null)
  /** Why the last passphrase did not open it. */
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  /** How long it will take; `null` when that is not long. */
  const seconds = ref<number | null>(null)
  let file = new Uint8Array()
  let settle: (plain: Outcome<Uint8Array | null>) => void = () => undefined
  let stopping = new AbortController()

  /**
   * The ordinary dossier file in what was given: itself when it is not locked, else what is in it once the user has given the
   * passphrase; `null` when they would rather not. Problems: those of `openSlot`, and of `unlockFile` but a wrong passphrase, after
   * which it asks again.
   */
  async function plainOf(name: string, bytes: Uint8Array): Promise<Outcome<Uint8Array | null>> {
    if (!isLocked(bytes)) return success(bytes)
    const slot = openSlot(bytes)
    if (!slot.ok) return slot
    // One at a time: the last one that was opened.
    if (asked.value !== null) end(success(null))
    problem.value = null
    file = new Uint8Array(bytes)
    asked.value = { name, hint: slot.value.hint }
    return new Promise((resolve) => (settle = resolve))
  }

  function end(plain: Outcome<Uint8Array | null>): void {
    stopping.abort()
    asked.value = null
    file = new Uint8Array()
    settle(plain)
  }

  /** Tries a passphrase. */
  async function attempt(passphrase: string): Promise<void> {
    if (asked.value === null || busy.value) return
    problem.value = null
    seconds.value = null
    busy.value = true
    stopping = new AbortController()
    const { signal } = stopping
    try {
      const plain = await runUnlock(file, passphrase, {
        deriveKey: platform.deriveKey,
        signal,
        onSlow: (told) => (seconds.value = told),
        ...(startLocking !== undefined && { start: startLocking }),
      })
      // Stopped meanwhile: the question is gone.
      if (signal.aborted) return
      if (!plain.ok && MAY_TRY_AGAIN.has(plain.problem.code)) problem.value = plain.problem
      else end(plain)
    } finally {
      busy.value = false
    }
  }

  return { asked, problem, busy, seconds, plainOf, attempt, cancel: () => end(success(null)) }
})

/** After these another try may help. */
const MAY_TRY_AGAIN: ReadonlySet<string> = new Set(['locked/wrong-passphrase', 'locked/failed'])
