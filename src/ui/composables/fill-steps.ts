import { nextTick, ref, type Ref } from 'vue'
import type { Part } from '../components/mirror/FillCheck.vue'
import { useFilling } from '../../stores/filling'
import { nl } from '../../texts/nl'

type FillStep = 'rest' | 'welcome' | 'about' | 'theme' | 'choices' | 'open' | 'check' | 'later' | 'done'

/** The walk through the questionnaire: which step is on the screen, and what lies before and after it. */
export function useFillSteps(): {
  readonly step: Ref<FillStep>
  /** Place of the theme on the screen, from 0. */
  readonly page: Ref<number>
  /** What keeps the user on this step, as a sentence; empty when nothing does. */
  readonly problem: Ref<string>
  readonly show: (to: FillStep, toPage?: number) => Promise<void>
  readonly goOn: () => void
  readonly goBack: () => void
  /** From the last page to one part; "next" then returns there. */
  readonly changePart: (part: Part) => void
  /** Goes to the first step of somebody new. */
  readonly begin: (at: 'rest' | 'welcome') => void
} {
  const store = useFilling()
  const step = ref<FillStep>('welcome')
  const page = ref(0)
  const fromCheck = ref(false)
  const problem = ref('')

  async function show(to: FillStep, toPage = 0): Promise<void> {
    problem.value = ''
    step.value = to
    page.value = toPage
    await nextTick()
    // A theme scrolls to its first open statement and puts the keyboard there, the page in between to its only button; every other
    // page starts at its heading.
    if (to === 'theme' || to === 'rest') return
    window.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }

  function goOn(): void {
    if (step.value === 'about' && (store.response?.professionId ?? null) === null) {
      problem.value = nl.filling.about.missing
      return
    }
    if (fromCheck.value) {
      fromCheck.value = false
      void show('check')
    } else if (step.value === 'about') void show('theme')
    else if (step.value === 'theme' && page.value + 1 < store.pages.length) void show('theme', page.value + 1)
    else if (step.value === 'theme') void show('choices')
    else if (step.value === 'choices') void show('open')
    else if (step.value === 'open') void show('check')
  }

  function goBack(): void {
    fromCheck.value = false
    if (step.value === 'about') void show('welcome')
    else if (step.value === 'theme' && page.value > 0) void show('theme', page.value - 1)
    else if (step.value === 'theme') void show('about')
    else if (step.value === 'choices') void show('theme', store.pages.length - 1)
    else if (step.value === 'open') void show('choices')
    else if (step.value === 'check') void show('open')
  }

  function changePart(part: Part): void {
    fromCheck.value = true
    if (typeof part === 'number') void show('theme', part)
    else void show(part)
  }

  function begin(at: 'rest' | 'welcome'): void {
    fromCheck.value = false
    void show(at)
  }

  return { step, page, problem, show, goOn, goBack, changePart, begin }
}
