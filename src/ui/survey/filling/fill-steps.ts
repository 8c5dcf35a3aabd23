import { nextTick, ref, type Ref } from 'vue'
import type { Part } from '../../../filling/AnswerSummary.vue'
import { useFilling } from '../../../stores/survey/filling/filling'
import { useStepTrail } from '../../../standalone/step-trail'
import { nl } from '../../../texts/nl'
import { closeTopDialog } from '../../composables/open-dialogs'

type FillStep = 'rest' | 'welcome' | 'about' | 'theme' | 'choices' | 'open' | 'check' | 'later' | 'done'

interface Place {
  readonly step: FillStep
  readonly page: number
}

/** Steps after which somebody else may sit down. */
const OVER: readonly FillStep[] = ['rest', 'later', 'done']

/** The steps of the questionnaire: the current one, and the ones before and after it. */
export function useFillSteps(): {
  readonly step: Ref<FillStep>
  /** Index of the theme on the screen, from 0. */
  readonly page: Ref<number>
  /** What keeps the user on this step, as a sentence; empty if nothing does. */
  readonly problem: Ref<string>
  readonly show: (to: FillStep, toPage?: number) => void
  readonly goOn: () => void
  readonly goBack: () => void
  /** Goes from the last page to one part; "next" then returns there. */
  readonly changePart: (part: Part) => void
  /** Goes to the first step for a new person. */
  readonly begin: (at: 'rest' | 'welcome') => void
} {
  const store = useFilling()
  const step = ref<FillStep>('welcome')
  const page = ref(0)
  const fromCheck = ref(false)
  const problem = ref('')

  const trail = useStepTrail<Place>(
    { step: 'welcome', page: 0 },
    ({ step: to, page: toPage }) => {
      // Whoever goes back from one part to the last page is there again.
      if (to === 'check') fromCheck.value = false
      void appear(to, toPage)
    },
    closeTopDialog,
  )

  /** Goes to a step. Once the questionnaire is over there is no way back to the answers. */
  function show(to: FillStep, toPage = 0): void {
    if (OVER.includes(to)) trail.restart({ step: to, page: toPage })
    else trail.go({ step: to, page: toPage })
  }

  async function appear(to: FillStep, toPage: number): Promise<void> {
    problem.value = ''
    step.value = to
    page.value = toPage
    await nextTick()
    // A theme scrolls to its first open statement and moves the focus there; the page between two people focuses its only button; every
    // other page starts at its heading.
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
      show('check')
    } else if (step.value === 'about') show('theme')
    else if (step.value === 'theme' && page.value + 1 < store.pages.length) show('theme', page.value + 1)
    else if (step.value === 'theme') show('choices')
    else if (step.value === 'choices') show('open')
    else if (step.value === 'open') show('check')
  }

  function goBack(): void {
    fromCheck.value = false
    if (step.value === 'about') show('welcome')
    else if (step.value === 'theme' && page.value > 0) show('theme', page.value - 1)
    else if (step.value === 'theme') show('about')
    else if (step.value === 'choices') show('theme', store.pages.length - 1)
    else if (step.value === 'open') show('choices')
    else if (step.value === 'check') show('open')
  }

  function changePart(part: Part): void {
    fromCheck.value = true
    if (typeof part === 'number') show('theme', part)
    else show(part)
  }

  function begin(at: 'rest' | 'welcome'): void {
    fromCheck.value = false
    trail.restart({ step: at, page: 0 })
  }

  return { step, page, problem, show, goOn, goBack, changePart, begin }
}
