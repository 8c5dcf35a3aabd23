import { nextTick, ref, type Ref } from 'vue'
import type { Part } from '../../../filling/AnswerSummary.vue'
import { goesOnByEnter, onlyOnce } from '../../../filling/keys'
import { useFilling } from '../../../stores/survey/filling/filling'
import { useStepTrail } from '../../../standalone/step-trail'
import { nl } from '../../../texts/nl'
import { closeTopDialog } from '../../composables/open-dialogs'

type FillStep = 'rest' | 'welcome' | 'about' | 'theme' | 'choices' | 'open' | 'check' | 'later' | 'done'

interface Place {
  readonly step: FillStep
  readonly page: number
  readonly statement?: number
}

/** Steps after which somebody else may sit down. */
const OVER: readonly FillStep[] = ['rest', 'later', 'done']

/** The steps of the questionnaire: the current one, and the ones before and after it. */
export function useFillSteps(): {
  readonly step: Ref<FillStep>
  /** Index of the theme on the screen, from 0. */
  readonly page: Ref<number>
  /** The statement to begin at, from 0; without it the first one without an answer. */
  readonly startAt: Ref<number | undefined>
  /** What somebody came from the last page to change; the way on then returns there. */
  readonly changing: Ref<Part | null>
  /** What keeps the user on this step, as a sentence; empty if nothing does. */
  readonly problem: Ref<string>
  readonly show: (to: FillStep, toPage?: number) => void
  readonly goOn: () => void
  readonly goBack: () => void
  /** Enter on a choice goes on. */
  readonly onKey: (event: KeyboardEvent) => void
  /** Goes from the last page to one part of it. */
  readonly changePart: (part: Part) => void
  /** Goes to the first step for a new person. */
  readonly begin: (at: 'rest' | 'welcome') => void
} {
  const store = useFilling()
  const step = ref<FillStep>('welcome')
  const page = ref(0)
  const startAt = ref<number>()
  const changing = ref<Part | null>(null)
  const problem = ref('')

  const trail = useStepTrail<Place>(
    { step: 'welcome', page: 0 },
    (place) => void appear(place),
    closeTopDialog,
  )

  /** Goes to a step. Once the questionnaire is over there is no way back to the answers. */
  function show(to: FillStep, toPage = 0): void {
    if (OVER.includes(to)) trail.restart({ step: to, page: toPage })
    else trail.go({ step: to, page: toPage })
  }

  async function appear({ step: to, page: toPage, statement }: Place): Promise<void> {
    problem.value = ''
    step.value = to
    page.value = toPage
    startAt.value = statement
    await nextTick()
    // A theme moves the focus to a statement, the last page to what was just changed; the page between two people focuses its only
    // button; every other page starts at its heading.
    const isBack = to === 'check' && changing.value !== null
    if (to === 'check') changing.value = null
    if (to === 'theme' || to === 'rest' || isBack) return
    window.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }

  function goOn(): void {
    if (step.value === 'about' && (store.response?.professionId ?? null) === null) void goOnOnceChosen()
    else goToNext()
  }

  /** A first choice makes a draft before it is seen here: somebody quick is on the way on by then. */
  async function goOnOnceChosen(): Promise<void> {
    await store.settled()
    if (step.value !== 'about') return
    if ((store.response?.professionId ?? null) === null) problem.value = nl.filling.about.missing
    else goToNext()
  }

  function goToNext(): void {
    if (changing.value !== null) show('check')
    else if (step.value === 'about') show('theme')
    else if (step.value === 'theme' && page.value + 1 < store.pages.length) show('theme', page.value + 1)
    else if (step.value === 'theme') show('choices')
    else if (step.value === 'choices') show('open')
    else if (step.value === 'open') show('check')
  }

  function goBack(): void {
    if (step.value === 'about') show('welcome')
    else if (step.value === 'theme' && page.value > 0) show('theme', page.value - 1)
    else if (step.value === 'theme') show('about')
    else if (step.value === 'choices') show('theme', store.pages.length - 1)
    else if (step.value === 'open') show('choices')
    else if (step.value === 'check') show('open')
  }

  function onKey(event: KeyboardEvent): void {
    onlyOnce(event)
    if ((step.value === 'about' || step.value === 'choices') && goesOnByEnter(event)) goOn()
  }

  function changePart(part: Part): void {
    changing.value = part
    if (typeof part === 'string') show(part)
    else trail.go({ step: 'theme', ...part })
  }

  function begin(at: 'rest' | 'welcome'): void {
    changing.value = null
    trail.restart({ step: at, page: 0 })
  }

  return { step, page, startAt, changing, problem, show, goOn, goBack, onKey, changePart, begin }
}
