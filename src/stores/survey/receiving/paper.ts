import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { failure, type Outcome, type Problem } from '../../../domain/outcome'
import type { Round } from '../../../domain/survey/round/round'
import { runPaperForm } from '../../../report/run-report'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useAppServices } from '../../app-services'
import { giveOutCodes } from './one-time-codes'
import { useSaving } from '../../app/saving'

/** Most forms in one document: more takes long to make, and nobody prints it in one go. */
export const MOST_FORMS = 100

/** Making paper forms: in the worker of the report; then the user chooses where the document goes. */
export const usePaper = defineStore('paper', () => {
  const { storage, platform } = useAppServices()
  const dossier = useDossier()
  const saving = useSaving()
  const state = ref<'idle' | 'making' | 'saving'>('idle')
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  let stop: AbortController | undefined

  const busy = computed(() => state.value !== 'idle')

  function reset(): void {
    problem.value = null
    savedAs.value = null
  }

  /** @param count forms with a code each, 1 to {@link MOST_FORMS}; 0 makes one form without a code, to copy */
  async function make(round: Round, count: number): Promise<void> {
    reset()
    state.value = 'making'
    stop = new AbortController()
    try {
      const outcome = await makeAndSave(round, count, stop.signal)
      if (outcome.ok) savedAs.value = outcome.value
      else if (outcome.problem.code !== 'cancelled') problem.value = outcome.problem
    } catch (error) {
      if (!saving.isTold(error)) throw error
      problem.value = { code: 'paper/not-stored', message: nl.paper.problems.failed }
    } finally {
      state.value = 'idle'
    }
  }

  async function makeAndSave(
    round: Round,
    count: number,
    signal: AbortSignal,
  ): Promise<Outcome<string | null>> {
    const vsv = dossier.dossier?.name ?? ''
    const contact = dossier.dossier?.contact ?? ''
    const codes = await giveOutCodes(storage, round.id, count)
    if (codes === null) return failure('paper/too-many-codes', nl.paper.problems.tooManyCodes)
    const { title, form, questionSet, professions, threshold, closesOn, introduction } = round
    const outcome = await runPaperForm(
      {
        vsv,
        contact,
        round: { title, form, questionSet, professions, threshold, closesOn, introduction },
        codes,
      },
      signal,
    )
    if (!outcome.ok) return outcome
    state.value = 'saving'
    const saved = await platform.saveFile(
      {
        name: `${nl.paper.dialog.fileName(vsv, title)}.docx`,
        kind: { label: nl.app.wordFile, extension: 'docx' },
      },
      outcome.value,
    )
    return saved.ok ? { ok: true, value: saved.value?.name ?? null } : saved
  }

  return { state, busy, problem, savedAs, make, reset, cancel: () => stop?.abort() }
})
