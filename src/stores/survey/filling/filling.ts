import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import {
  answeredOf,
  askedOn,
  groupOf,
  pagesOf,
  questionnaireOf,
  withAnswer,
} from '../../../domain/survey/filling/questionnaire'
import type { Answer } from '../../../domain/question-set'
import type { Response } from '../../../domain/survey/round/response'
import type { Round } from '../../../domain/survey/round/round'
import { useAppServices } from '../../app-services'
import { inTurn } from '../../in-turn'
import { latestOnly } from '../../latest'
import { useSaving } from '../../app/saving'

type DraftChanges = Partial<Omit<Response, 'id' | 'dossierId' | 'roundId' | 'status'>>

/**
 * One person filling in the questionnaire on this device. Every answer is stored at once.
 *
 * Nothing of an earlier person is ever loaded here by itself: a new person gets a new, empty draft. That also holds after a crash
 * or a reload. We cannot know whether the person in front of the screen is still the same one, and showing half a questionnaire to
 * a colleague does more harm than answering a few statements again. Only somebody's own code brings a draft back (`takeUp`; see
 * `useKeptDrafts`). Drafts left behind never count, and are removed when the questionnaire is opened next
 * ({@link useLeftBehind}) or the round closes.
 */
export const useFilling = defineStore('filling', () => {
  const { storage } = useAppServices()
  const saving = useSaving()
  const round = shallowRef<Round | null>(null)
  const response = shallowRef<Response | null>(null)
  /** True when something given could not be stored; it is tried again with the next change and before submitting. */
  const unstored = ref(false)
  /** What this person gave and is not stored yet. Everybody gets a line of their own, so that no answer ends up with the next. */
  let line: { waiting: DraftChanges } = { waiting: {} }
  const turn = inTurn()
  let starting: Promise<void> | undefined
  /** The people who sat down here, one after another: what the storage still answers for one never reaches the next. */
  const people = latestOnly()
  let isThere = people.begin()

  const questionnaire = computed(() => (round.value === null ? null : questionnaireOf(round.value)))
  const professionId = computed(() => response.value?.professionId ?? null)
  const answers = computed(() => response.value?.answers ?? {})
  const group = computed(() => questionnaire.value && groupOf(questionnaire.value, professionId.value))
  /** What this person is asked, theme by theme. */
  const pages = computed(() => (questionnaire.value ? pagesOf(questionnaire.value, professionId.value) : []))
  const asked = computed(() => askedOn(pages.value).length)
  const answered = computed(() => answeredOf(askedOn(pages.value), answers.value))

  /** Clears the screen for the next person; nothing is stored until {@link chooseProfession}. */
  function prepare(of: Round): void {
    isThere = people.begin()
    round.value = of
    response.value = null
    line = { waiting: {} }
    unstored.value = false
    starting = undefined
  }

  /** Goes on with a draft that its maker asked for with a code. */
  function takeUp(of: Round, draft: Response): void {
    prepare(of)
    response.value = draft
    starting = Promise.resolve()
  }

  /** The first choice makes the draft; a later one changes it. */
  async function chooseProfession(professionId: string): Promise<void> {
    const current = round.value
    if (current === null) return
    const isSamePerson = isThere
    // The arrow keys go through the choices quickly: a second choice waits for the draft of the first.
    starting ??= storage.responses.start(current).then(
      async (draft) => {
        if (isSamePerson()) response.value = draft
        else await storage.responses.discard(draft.id)
      },
      (problem: unknown) => {
        if (isSamePerson()) starting = undefined
        throw problem
      },
    )
    await starting
    if (isSamePerson()) await change({ professionId })
  }

  /** When the draft that a first choice makes is there with that choice in it, or could not be made. */
  async function settled(): Promise<void> {
    await starting?.catch(() => undefined)
  }

  /** Stores changed fields of the draft, one after another, in the order they were given. */
  function change(changes: DraftChanges): Promise<void> {
    const current = response.value
    if (current === null) return Promise.resolve()
    response.value = { ...current, ...changes }
    const mine = line
    mine.waiting = { ...mine.waiting, ...changes }
    return turn(() => storeWaiting(current.id, mine))
  }

  async function storeWaiting(id: string, mine: typeof line): Promise<void> {
    const changes = mine.waiting
    if (Object.keys(changes).length === 0) return
    mine.waiting = {}
    try {
      await storage.responses.change(id, changes)
      if (mine === line) unstored.value = false
    } catch (error) {
      // The answers stay on screen and in line for the next attempt; what was given since is newer.
      mine.waiting = { ...changes, ...mine.waiting }
      if (mine === line) unstored.value = true
      // The storage told the saving store why; anything else is a fault of ours, and is reported as one.
      if (!saving.isTold(error)) throw error
    }
  }

  /** `null` takes the answer away again. */
  function answer(statementId: string, value: Answer | null): Promise<void> {
    return change({ answers: withAnswer(answers.value, statementId, value) })
  }

  /** Makes it count. `false` when that failed; everything is then still on screen. */
  async function submit(): Promise<boolean> {
    const current = response.value
    if (current === null) return false
    const isSamePerson = isThere
    await change({})
    if (!isSamePerson() || unstored.value) return false
    try {
      await storage.responses.submit(current.id)
    } catch (error) {
      if (!saving.isTold(error)) throw error
      return false
    }
    if (isSamePerson()) response.value = null
    return isSamePerson()
  }

  /** Throws away everything this person gave. */
  async function discard(): Promise<void> {
    const current = response.value
    response.value = null
    line.waiting = {}
    await turn(async () => {
      if (current !== null) await storage.responses.discard(current.id)
    })
  }

  return {
    round,
    response,
    group,
    answers,
    pages,
    asked,
    answered,
    unstored,
    prepare,
    takeUp,
    chooseProfession,
    settled,
    change,
    answer,
    submit,
    discard,
  }
})
