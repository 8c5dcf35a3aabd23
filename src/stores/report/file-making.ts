import { computed, ref, shallowRef, watch } from 'vue'
import type { FileKind } from '../../contract/platform'
import { otherFileName } from '../../domain/file-name'
import type { Outcome, Problem } from '../../domain/outcome'
import { useDossier } from '../dossier/dossier'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'

/** A file that is made and not saved yet: nothing of it is lost when saving fails. */
export interface FinishedFile {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Uint8Array
}

/**
 * Making a file for a dossier: one at a time, with a way to stop; then the user chooses where it goes. What could not be saved stays
 * here until it is, or until the user leaves.
 *
 * @param what.of in the log, when it breaks off
 * @param what.forget forgets what the store itself reported about the last file
 * @param what.saved goes on with a file under the name it was saved as
 */
export function useFileMaking<Made extends FinishedFile>(what: {
  readonly of: string
  readonly forget?: () => void
  readonly saved?: (file: Made, name: string) => Promise<void>
}) {
  const { platform } = useAppServices()
  const dossier = useDossier()
  const state = ref<'idle' | 'making' | 'saving'>('idle')
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  const stopped = ref(false)
  const finished = shallowRef<Made | null>(null)
  let stop: AbortController | undefined
  /** What comes of it is reported in its own dossier; in the next one it is saved where the user says, and forgotten. */
  const visits = latestOnly()
  watch(
    () => dossier.dossier?.id,
    () => {
      visits.drop()
      if (!busy.value) forget()
    },
    { flush: 'sync' },
  )

  const busy = computed(() => state.value !== 'idle')
  /** Made, and not saved: because saving failed (`problem`), or because the user changed their mind. */
  const unsaved = computed(() => state.value === 'idle' && finished.value !== null)

  function forget(): void {
    what.forget?.()
    problem.value = null
    savedAs.value = null
    stopped.value = false
    finished.value = null
  }

  /**
   * Makes a file and asks where it goes; does nothing while another one is being made.
   *
   * @param failed the sentence the user gets when `work` breaks off
   */
  async function run(failed: string, work: (signal: AbortSignal) => Promise<Outcome<Made>>): Promise<void> {
    if (busy.value) return
    forget()
    const isWanted = visits.begin()
    state.value = 'making'
    stop = new AbortController()
    try {
      const outcome = await work(stop.signal)
      if (outcome.ok) {
        finished.value = outcome.value
        await save()
      } else if (outcome.problem.code === 'cancelled') stopped.value = true
      else problem.value = outcome.problem
    } catch (error) {
      // Either the dossier could not be read or this is a bug; the user gets one sentence, the log the cause.
      console.error(`${what.of}:`, error)
      problem.value = { code: 'report-failed', message: failed }
    } finally {
      state.value = 'idle'
      if (!isWanted()) forget()
    }
  }

  /** Asks where it goes. What is not saved stays in `finished`. */
  async function save(): Promise<void> {
    const file = finished.value
    if (file === null) return
    problem.value = null
    state.value = 'saving'
    try {
      const outcome = await platform.saveFile({ name: file.name, kind: file.kind }, file.bytes)
      if (!outcome.ok) problem.value = outcome.problem
      else if (outcome.value !== null) {
        savedAs.value = outcome.value.name
        finished.value = null
        await what.saved?.(file, outcome.value.name)
      }
    } finally {
      state.value = 'idle'
    }
  }

  /** Asks again where it goes, with another name to begin with; nothing is made again. */
  async function saveElsewhere(): Promise<void> {
    const file = finished.value
    if (file === null || busy.value) return
    if (problem.value !== null)
      finished.value = { ...file, name: otherFileName(file.name, file.kind.extension) }
    await save()
  }

  return {
    run,
    state,
    busy,
    problem,
    savedAs,
    stopped,
    unsaved,
    forget,
    saveElsewhere,
    cancel: () => stop?.abort(),
  }
}
