import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { FindStep, FoundOnPage } from '../../contract/platform'
import { useAppServices } from '../app-services'

/** Searching in the page, in the application's own window; a browser has its own bar. */
export const useFind = defineStore('find', () => {
  const { platform } = useAppServices()
  const open = ref(false)
  /** How often it was asked for: asked again, the bar takes the keyboard again. */
  const asked = ref(0)
  const text = ref('')
  /** `null` when nothing was looked for. */
  const found = shallowRef<FoundOnPage | null>(null)

  /** The place the engine is at, the bar's own field left out; `null` when it did not answer this question. */
  async function ask(step: FindStep): Promise<FoundOnPage | null> {
    const answer = await platform.find(text.value, step)
    return answer.ok ? answer.value : null
  }

  /**
   * Looks for what is typed. The bar comes before everything else on the page, so the first place the engine finds is always
   * what was typed in the bar itself: it is not counted, and stepped over.
   */
  async function look(step: FindStep): Promise<void> {
    if (text.value === '') {
      found.value = null
      await platform.stopFinding()
      return
    }
    let seen = await ask(step)
    if (seen?.at === 1 && seen.count > 1) seen = await ask(step === 'previous' ? 'previous' : 'next')
    if (seen !== null) found.value = { at: Math.max(seen.at - 1, 0), count: Math.max(seen.count - 1, 0) }
  }

  function show(): void {
    open.value = true
    asked.value += 1
  }

  async function close(): Promise<void> {
    open.value = false
    text.value = ''
    found.value = null
    await platform.stopFinding()
  }

  return { open, asked, text, found, show, look, close }
})
