import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { ChosenFile } from '../../contract/platform'
import type { Dossier } from '../../domain/dossier/dossier'
import { success, type Outcome } from '../../domain/outcome'
import { useUnlocking } from '../dossier/unlocking'
import type { ErasedOnArrival } from '../../storage/storage'
import { useDossiers, type Arrival, type ArrivalChoice } from '../dossier/dossiers'
import { useAppServices } from '../app-services'

/** A file that was not opened, and why. */
export interface RefusedFile {
  readonly name: string
  readonly reason: string
}

/** What the user says about the file that is asked about. */
interface Answer {
  readonly choice: ArrivalChoice | 'cancel'
  readonly erased: ErasedOnArrival | undefined
}

/**
 * Dossier files the system gave to open (a double click), and those dropped on the window. They wait until the page takes them, one at a
 * time; nothing of one is stored before the user says so.
 */
export const useGivenFiles = defineStore('given-files', () => {
  const { platform } = useAppServices()
  const dossiers = useDossiers()
  const unlocking = useUnlocking()
  /** Goes up with every file that comes. */
  const came = ref(0)
  const waiting = ref(0)
  const taking = ref(false)
  /** The file about which the user is asked. */
  const arrival = shallowRef<Arrival | null>(null)
  const refused = shallowRef<readonly RefusedFile[]>([])
  /** Dropped on the window; the others wait in the shell. */
  let dropped: readonly ChosenFile[] = []
  let answer: (given: Answer) => void = () => undefined

  async function count(): Promise<void> {
    const total = await platform.countGivenFiles()
    waiting.value = (total.ok ? total.value : 0) + dropped.length
    if (waiting.value > 0) came.value += 1
  }

  /** Finds out what waits already, and listens; the function that comes back stops that. */
  function start(): () => void {
    void count()
    return platform.onGivenFile(() => void count())
  }

  /** Takes dossier files that were dropped on the window. */
  async function give(files: readonly ChosenFile[]): Promise<void> {
    dropped = [...dropped, ...files]
    await count()
  }

  /** The file whose turn it is, no longer waiting; `null` when there is none. */
  async function next(): Promise<Outcome<ChosenFile | null>> {
    const [first, ...rest] = dropped
    if (first === undefined) return platform.takeGivenFile()
    dropped = rest
    return success(first)
  }

  function decide(choice: Answer['choice'], erased?: ErasedOnArrival): void {
    arrival.value = null
    answer({ choice, erased })
  }

  /** Asks the user about it, and again when the answer turns out to need one more. `null` when they do not want it. */
  async function settle(name: string, first: Arrival): Promise<Dossier | null> {
    for (let asked = first; ;) {
      arrival.value = asked
      const { choice, erased } = await new Promise<Answer>((resolve) => (answer = resolve))
      if (choice === 'cancel') return null
      const outcome =
        choice === 'open'
          ? await dossiers.take(asked.bytes, erased)
          : await dossiers.settle(asked, choice, erased)
      if (!outcome.ok) {
        refuse(name, outcome.problem.message)
        return null
      }
      if (!('question' in outcome.value)) return outcome.value
      asked = outcome.value
    }
  }

  /** What is in a file, after its passphrase when it is locked; `null` when the user would rather not. */
  async function look(name: string, bytes: Uint8Array): Promise<Outcome<Arrival> | null> {
    const plain = await unlocking.plainOf(name, bytes)
    if (!plain.ok) return plain
    return plain.value === null ? null : dossiers.look(plain.value)
  }

  function refuse(name: string, reason: string): void {
    refused.value = [...refused.value, { name, reason }]
  }

  /** Takes what waits, also what comes meanwhile. The dossier that was opened last, if any. */
  async function takeAll(): Promise<Dossier | null> {
    if (taking.value) return null
    taking.value = true
    let opened: Dossier | null = null
    try {
      for (;;) {
        const given = await next()
        if (!given.ok || given.value === null) {
          // Known at once: counting again takes a moment, in which the page would come back for what is gone.
          waiting.value = 0
          return opened
        }
        const { name, content } = given.value
        const looked = content.ok ? await look(name, content.value) : content
        if (looked === null) continue
        if (looked.ok) opened = (await settle(name, looked.value)) ?? opened
        else refuse(name, looked.problem.message)
      }
    } finally {
      taking.value = false
      // One may have come after the last was taken.
      void count()
    }
  }

  return {
    came,
    waiting,
    taking,
    arrival,
    refused,
    start,
    give,
    refuse,
    decide,
    takeAll,
    forget: () => (refused.value = []),
  }
})
