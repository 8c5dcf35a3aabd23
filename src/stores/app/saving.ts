import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../domain/outcome'
import { StorageFailure } from '../../storage/storage'
import { diskTrouble, isPassing } from './disk'
import { useAppServices } from '../app-services'

/**
 * Typing is stored after this much rest (ms), on leaving the field, on leaving the page and when the window closes; until then every key
 * press is kept (typed-texts.ts), for a page that is reloaded or closed before that.
 */
export const SAVE_AFTER_MS = 400

/**
 * The saved state that is always on screen. It follows what the storage reports as durable, never what we hope: `saved` only
 * when nothing is pending and the last write succeeded.
 */
export const useSaving = defineStore('saving', () => {
  const { storage, platform } = useAppServices()
  const pendingFields = ref(0)
  const lastSavedAt = ref<number | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** The database was closed from outside: until a restart nothing can be read or stored. */
  const isClosed = ref(false)
  const flushers = new Set<() => Promise<void>>()

  storage.onSaved((at) => {
    lastSavedAt.value = at
    problem.value = null
  })
  storage.onFailure((failed) => {
    // Everything fails after a close; what is wrong with the disk stays the reason.
    if (isClosed.value && isPassing(problem.value)) return
    problem.value = failed
    if (failed.code !== 'storage/closed') return
    isClosed.value = true
    void tellDisk()
  })

  /** On a full or closed disk the engine closes its database instead of saying so. */
  async function tellDisk(): Promise<void> {
    problem.value = (await diskTrouble(platform)) ?? problem.value
  }

  const state = computed<'failed' | 'saving' | 'saved' | 'untouched'>(() => {
    if (problem.value !== null) return 'failed'
    if (pendingFields.value > 0) return 'saving'
    return lastSavedAt.value === null ? 'untouched' : 'saved'
  })

  /** A field with typed text that is not stored yet announces itself here, so that closing waits for it. */
  function announce(flush: () => Promise<void>): () => void {
    flushers.add(flush)
    pendingFields.value = flushers.size
    return () => {
      flushers.delete(flush)
      pendingFields.value = flushers.size
    }
  }

  /** Stores everything that is still waiting. `false` when something broke off that nobody foresaw, which is reported as such. */
  async function flush(): Promise<boolean> {
    const outcomes = await Promise.allSettled([...flushers].map((one) => one()))
    const broken = outcomes.filter((one) => one.status === 'rejected')
    for (const { reason } of broken) report(reason)
    return broken.length === 0
  }

  /** Before leaving a page: stores what waits. `false` when something typed there could not be stored. */
  async function settle(): Promise<boolean> {
    const whole = flushers.size === 0 || (await flush())
    return flushers.size === 0 || (whole && problem.value === null)
  }

  /** Whether the user already saw this error, in the words of the storage. */
  function isTold(error: unknown): boolean {
    return error instanceof StorageFailure
  }

  /** Reports an unexpected error from work that must go on; App.vue shows it as if it had been thrown. */
  function report(error: unknown): void {
    if (!isTold(error)) void Promise.reject(error instanceof Error ? error : new Error(String(error)))
  }

  return { state, problem, isClosed, lastSavedAt, announce, flush, settle, isTold, report }
})
