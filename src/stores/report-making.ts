import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { failure, type Problem } from '../domain/outcome'
import type { ReportKind } from '../domain/report/report-kinds'
import { runReport } from '../report/run-report'
import { frameworkSet, mirrorSet } from '../storage/question-sets'
import { nl } from '../texts/nl'
import { today, useGround } from './ground'

/** Making a Word report: in a worker, with progress and a way to stop; then the user chooses where it goes. */
export const useReportMaking = defineStore('report-making', () => {
  const { storage, platform, appVersion, now } = useGround()
  const state = ref<'idle' | 'making' | 'saving'>('idle')
  const progress = ref({ done: 0, total: 1, step: '' })
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  const stopped = ref(false)
  let stop: AbortController | undefined

  const busy = computed(() => state.value !== 'idle')

  async function make(dossierId: string, kind: ReportKind): Promise<void> {
    problem.value = null
    savedAs.value = null
    stopped.value = false
    state.value = 'making'
    progress.value = { done: 0, total: 1, step: '' }
    stop = new AbortController()
    try {
      const outcome = await makeAndSave(dossierId, kind, stop.signal)
      if (outcome.ok) savedAs.value = outcome.value
      else if (outcome.problem.code === 'cancelled') stopped.value = true
      else problem.value = outcome.problem
    } finally {
      state.value = 'idle'
    }
  }

  async function makeAndSave(dossierId: string, kind: ReportKind, signal: AbortSignal) {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure<string | null>('dossier-gone', nl.app.dossierGone)
    const made = await runReport(
      {
        content,
        kind,
        today: today(now),
        appVersion,
        professions: mirrorSet.professions,
        framework: frameworkSet.id,
        mirror: mirrorSet,
      },
      (done, total, step) => (progress.value = { done, total, step }),
      signal,
    )
    if (!made.ok) return made
    state.value = 'saving'
    const saved = await platform.saveFile(
      {
        name: `${nl.reportMaking.fileName(content.dossier.name, today(now))}.docx`,
        kind: { label: nl.app.wordFile, extension: 'docx' },
      },
      made.value,
    )
    return saved.ok ? { ok: true as const, value: saved.value?.name ?? null } : saved
  }

  return { state, busy, progress, problem, savedAs, stopped, make, cancel: () => stop?.abort() }
})
