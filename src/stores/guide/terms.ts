import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { FindableTerm } from '../../domain/guide/terms-in-text'

interface Term extends FindableTerm {
  readonly meaning: string
}

/** The terms of the Wegwijzer with their meaning in one sentence, for where they stand on a screen. Read when the first is shown. */
export const useTerms = defineStore('terms', () => {
  const terms = shallowRef<readonly Term[]>([])
  let loading: Promise<void> | null = null

  async function read(): Promise<void> {
    try {
      terms.value = (await import('../../../questionnaires/wegwijzer/terms.json')).default.terms
    } catch (error) {
      // Without them the words stand there as before.
      console.error(error)
      loading = null
    }
  }

  const load = (): Promise<void> => (loading ??= read())
  const termOf = (id: string): Term | undefined => terms.value.find((term) => term.id === id)

  return { terms, load, termOf }
})
