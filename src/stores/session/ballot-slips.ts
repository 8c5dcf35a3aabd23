import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { safeFileName } from '../../domain/file-name'
import { failure, type Outcome, type Problem } from '../../domain/outcome'
import type { Session } from '../../domain/session/session'
import { pointsToChoose } from '../../domain/session/vote'
import { runSlips } from '../../report/run-report'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useDossier } from '../dossier/dossier'
import { useSaving } from '../app/saving'
import { giveOutVoteCodes } from './vote-codes'

/** Making ballot slips: in the worker of the report; then the user chooses where the document goes. */
export const useBallotSlips = defineStore('ballot-slips', () => {
  const { storage, platform, now } = useAppServices()
  const dossier = useDossier()
  const saving = useSaving()
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  let stop: AbortController | undefined

  const words = nl.makingPapers

  function reset(): void {
    problem.value = null
    savedAs.value = null
  }

  /** @param count slips: with a code of its own each, or all the same */
  async function make(session: Session, count: number, withCodes: boolean): Promise<void> {
    reset()
    busy.value = true
    stop = new AbortController()
    try {
      const outcome = await makeAndSave(session, count, withCodes, stop.signal)
      if (outcome.ok) savedAs.value = outcome.value
      else if (outcome.problem.code !== 'cancelled') problem.value = outcome.problem
    } catch (error) {
      if (!saving.isTold(error)) throw error
      problem.value = { code: 'slips/not-stored', message: words.problems.notStored }
    } finally {
      busy.value = false
    }
  }

  async function makeAndSave(
    { id, heldOn, points }: Session,
    count: number,
    withCodes: boolean,
    signal: AbortSignal,
  ): Promise<Outcome<string | null>> {
    const vsv = dossier.dossier?.name ?? ''
    const codes = withCodes ? await giveOutVoteCodes(storage, id, count) : []
    if (codes === null) return failure('slips/too-many-codes', words.problems.tooManyCodes)
    const made = await runSlips(
      { vsv, heldOn, points: pointsToChoose(points).map(({ title }) => title), codes, count },
      signal,
    )
    if (!made.ok) return made
    const saved = await platform.saveFile(
      {
        name: safeFileName(words.fileName(vsv, heldOn ?? today(now)), 'docx'),
        kind: { label: nl.app.wordFile, extension: 'docx' },
      },
      made.value,
    )
    return saved.ok ? { ok: true, value: saved.value?.name ?? null } : saved
  }

  return { busy, problem, savedAs, make, reset, cancel: () => stop?.abort() }
})
