import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { statementsFor, type MirrorTheme, type Statement } from '../domain/question-set'
import type { Answer, Response } from '../domain/response'
import type { Round } from '../domain/round'
import { useGround } from './ground'

/**
 * One person filling in the questionnaire on this device. Every answer is stored at once. Nothing of an earlier person is ever
 * loaded here: a new person gets a new, empty draft.
 */
export const useFilling = defineStore('filling', () => {
  const { storage } = useGround()
  const round = shallowRef<Round | null>(null)
  const response = shallowRef<Response | null>(null)
  let last = Promise.resolve()

  const group = computed(
    () => round.value?.professions.find(({ id }) => id === response.value?.professionId)?.group ?? null,
  )

  /** Themes with the statements this person gets; a theme without any for them is left out. */
  const pages = computed<
    readonly { readonly theme: MirrorTheme; readonly statements: readonly Statement[] }[]
  >(() => {
    const current = round.value
    const audience = group.value
    if (current === null || audience === null) return []
    return current.questionSet.themes
      .map((theme) => ({ theme, statements: statementsFor(theme, current.form, audience) }))
      .filter(({ statements }) => statements.length > 0)
  })

  const asked = computed(() => pages.value.reduce((sum, { statements }) => sum + statements.length, 0))
  const answered = computed(() =>
    pages.value.reduce(
      (sum, { statements }) =>
        sum + statements.filter(({ id }) => response.value?.answers[id] !== undefined).length,
      0,
    ),
  )

  /** Clears the screen for the next person; nothing is stored until {@link begin}. */
  function prepare(of: Round): void {
    round.value = of
    response.value = null
  }

  /** The first choice (the profession) makes the draft. */
  async function begin(professionId: string): Promise<void> {
    const current = round.value
    if (current === null) return
    const draft = await storage.responses.start(current)
    response.value = await storage.responses.change(draft.id, { professionId })
  }

  /** Stores changed fields of the draft, one after another, in the order they were given. */
  function change(
    changes: Partial<Omit<Response, 'id' | 'dossierId' | 'roundId' | 'status'>>,
  ): Promise<void> {
    const current = response.value
    if (current === null) return Promise.resolve()
    response.value = { ...current, ...changes }
    last = last.then(async () => {
      await storage.responses.change(current.id, changes)
    })
    return last
  }

  /** `null` takes the answer away again: skipped is different from "weet ik niet". */
  function answer(statementId: string, value: Answer | null): Promise<void> {
    const answers = { ...(response.value?.answers ?? {}) }
    if (value === null) Reflect.deleteProperty(answers, statementId)
    else answers[statementId] = value
    return change({ answers })
  }

  async function submit(): Promise<void> {
    const current = response.value
    if (current === null) return
    await last
    await storage.responses.submit(current.id)
    response.value = null
  }

  async function discard(): Promise<void> {
    const current = response.value
    response.value = null
    await last
    if (current !== null) await storage.responses.discard(current.id)
  }

  return { round, response, group, pages, asked, answered, prepare, begin, change, answer, submit, discard }
})
