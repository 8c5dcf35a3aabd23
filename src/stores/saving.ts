import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../domain/outcome'
import { StorageFailure } from '../storage/storage'
import { useGround } from './ground'

/**
 * The saved state that is always on screen. It follows what the storage reports as durable, never what we hope: `saved` only
 * when nothing is pending and the last write succeeded.
 */
export const useSaving = defineStore('saving', () => {
  const { storage } = useGround()
  const pendingFields = ref(0)
  const lastSavedAt = ref<number | null>(null)
  const lastCopyAt = ref<number | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** The database was closed from outside: until a restart nothing can be read or stored. */
  const isClosed = ref(false)
  const flushers = new Set<() => Promise<void>>()

  storage.onSaved((at) => {
    lastSavedAt.value = at
    problem.value = null
  })
  storage.onFailure((failed) => {
    problem.value = failed
    if (failed.code === 'storage/closed') isClosed.value = true
  })

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

  /** Stores everything that is still waiting. `false` when something broke off that nobody foresaw, which is told as such. */
  async function flush(): Promise<boolean> {
    const outcomes = await Promise.allSettled([...flushers].map((one) => one()))
    const broken = outcomes.filter((one) => one.status === 'rejected')
    for (const { reason } of broken)
      void Promise.reject(reason instanceof Error ? reason : new Error(String(reason)))
    return broken.length === 0
  }

  /** Before leaving a page: stores what waits. `false` when something typed there could not be stored. */
  async function settle(): Promise<boolean> {
    const whole = flushers.size === 0 || (await flush())
    return flushers.size === 0 || (whole && problem.value === null)
  }

  /** Whether the user was already told about this error, in the words of the storage. */
  function isTold(error: unknown): boolean {
    return error instanceof StorageFailure
  }

  return { state, problem, isClosed, lastSavedAt, lastCopyAt, announce, flush, settle, isTold }
})
