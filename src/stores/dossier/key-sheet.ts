import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../domain/outcome'
import { formatDate } from '../../texts/format'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useCopies } from './copies'

/** The printed sheet of a key on its way to paper, or to a file on a stick. */
export const useKeySheet = defineStore('key-sheet', () => {
  const { platform, now } = useAppServices()
  const copies = useCopies()
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)

  async function print(): Promise<void> {
    const printed = await platform.print()
    problem.value = printed.ok ? null : printed.problem
  }

  async function savePdf(): Promise<void> {
    const saved = await platform.savePdf(nl.keys.sheet.pdfName)
    problem.value = saved.ok ? null : saved.problem
    if (saved.ok && saved.value !== null) savedAs.value = saved.value.name
  }

  return {
    problem,
    savedAs,
    print,
    savePdf,
    /** The shell makes a PDF; a browser leaves that to its print dialog. */
    canSavePdf: computed(() => copies.info?.place === 'electron'),
    day: computed(() => formatDate(today(now))),
  }
})
