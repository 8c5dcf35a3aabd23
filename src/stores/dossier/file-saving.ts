import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { success, type Outcome, type Problem } from '../../domain/outcome'
import { runLock } from '../../storage/locked-file/run-locking'
import { useAppServices } from '../app-services'
import { lockingConditions } from './locking-conditions'

/** A dossier file that was saved, with the names of the attachments that could not go along. */
export interface SavedDossier {
  readonly name: string
  readonly missing: readonly string[]
}

/** The lock that the user wants on a file. */
export interface Lock {
  readonly passphrase: string
  /** In the file for anybody to read; may be empty. */
  readonly hint: string
}

/** Puts a lock on a file, or leaves it as it is. */
export type Finish = (file: Uint8Array) => Promise<Outcome<Uint8Array>>

/** A dossier that is to be saved as a file, once the user has said how. */
interface Asked {
  readonly dossierName: string
  /** Answers of others are in it. */
  readonly holdsAnswers: boolean
  /** Makes the file, and saves it after `finish`; `null` when the user does not say where. */
  readonly save: (finish: Finish) => Promise<Outcome<SavedDossier | null>>
}

/** The question how a dossier is saved as a file: with a lock or without. One at a time. */
export const useFileSaving = defineStore('file-saving', () => {
  const services = useAppServices()
  const asked = shallowRef<Asked | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  /** How long it will take; `null` when that is not long. */
  const seconds = ref<number | null>(null)
  let settle: (saved: SavedDossier | null) => void = () => undefined
  let stopping = new AbortController()

  /** Asks, and saves. `null` when the user thinks better of it, and when another dossier is asked about already. */
  function ask(question: Asked): Promise<SavedDossier | null> {
    if (asked.value !== null) return Promise.resolve(null)
    problem.value = null
    asked.value = question
    return new Promise((resolve) => (settle = resolve))
  }

  function end(saved: SavedDossier | null): void {
    stopping.abort()
    asked.value = null
    settle(saved)
  }

  /**
   * The user's answer; a `null` lock is none. The question stays, with its problem, when it could not be saved, and without one when the
   * user did not say where.
   */
  async function save(lock: Lock | null): Promise<void> {
    const question = asked.value
    if (question === null || busy.value) return
    problem.value = null
    seconds.value = null
    busy.value = true
    stopping = new AbortController()
    const { signal } = stopping
    try {
      const saved = await question.save(finishWith(lock, signal))
      // Stopped meanwhile: that answer was given.
      if (signal.aborted) return
      if (!saved.ok) problem.value = saved.problem
      else if (saved.value !== null) end(saved.value)
    } finally {
      busy.value = false
    }
  }

  function finishWith(lock: Lock | null, signal: AbortSignal): Finish {
    if (lock === null) return (file) => Promise.resolve(success(file))
    const conditions = lockingConditions(services, signal, (told) => (seconds.value = told))
    return (file) => runLock(file, lock, conditions)
  }

  return {
    asked,
    problem,
    busy,
    seconds,
    ask,
    save,
    /** The user thinks better of it, also while it is being locked. */
    cancel: () => end(null),
  }
})
