import { computed, inject, reactive, readonly, ref, type InjectionKey } from 'vue'
import { ANSWER_EXTENSION, newNonce, sealAnswer } from '../contract/answer-file'
import type { FormRound } from '../contract/respond-form'
import { statementsFor } from '../domain/question-set'
import type { Answer } from '../domain/survey/response'
import { readCode } from '../domain/survey/short-code'

export type FormTheme = FormRound['themes'][number]
export type FormStatement = FormTheme['statements'][number]

interface Draft {
  professionId: string | null
  roleId: string | null
  answers: Record<string, Answer>
  priorities: string[]
  phaseId: string | null
  keep: string
  improve: string
  code: string
}

/**
 * One person filling in the questionnaire in this file. Everything lives in this window only: nothing is stored on the device,
 * which may be somebody else's.
 *
 * @param id random UUID of this form: the same answers saved twice count once
 */
export function newForm(round: FormRound, id: string) {
  const draft = reactive<Draft>({
    professionId: null,
    roleId: null,
    answers: {},
    priorities: [],
    phaseId: null,
    keep: '',
    improve: '',
    code: '',
  })
  const nonce = newNonce()
  /** True from the first answer until everything is saved: closing the window would lose something. */
  const unsaved = ref(false)

  const group = computed(
    () => round.professions.find(({ id: one }) => one === draft.professionId)?.group ?? null,
  )

  /** Themes with the statements this person gets; a theme without any for them is left out. */
  const pages = computed(() => {
    const audience = group.value
    if (audience === null) return []
    return round.themes
      .map((theme) => ({ theme, statements: statementsFor(theme, round.form, audience) }))
      .filter(({ statements }) => statements.length > 0)
  })

  const asked = computed(() => pages.value.reduce((sum, { statements }) => sum + statements.length, 0))
  const answered = computed(() =>
    pages.value.reduce((sum, { statements }) => sum + answeredOf(statements), 0),
  )
  const code = computed(() => (round.usesCodes ? readCode(draft.code) : null))

  /** How many of these statements have an answer; "weet ik niet" and "n.v.t." are answers, skipped is not. */
  function answeredOf(statements: readonly FormStatement[]): number {
    return statements.filter(({ id: one }) => draft.answers[one] !== undefined).length
  }

  function change(changes: Partial<Draft>): void {
    Object.assign(draft, changes)
    unsaved.value = true
  }

  /** `null` takes the answer away again: skipped is different from "weet ik niet". */
  function answer(statementId: string, value: Answer | null): void {
    const answers = { ...draft.answers }
    if (value === null) Reflect.deleteProperty(answers, statementId)
    else answers[statementId] = value
    change({ answers })
  }

  /** The answer file, sealed for the application that made the round. Rejects when the browser cannot seal. */
  async function seal(): Promise<{ readonly name: string; readonly text: string }> {
    const { professionId, roleId, priorities, phaseId, keep, improve } = draft
    // Whoever changed profession may have answered statements that are no longer asked.
    const current = new Set(pages.value.flatMap(({ statements }) => statements.map(({ id: one }) => one)))
    const text = await sealAnswer(
      {
        id,
        roundId: round.id,
        formVersion: round.formVersion,
        form: {
          professionId: professionId ?? '',
          roleId,
          answers: Object.fromEntries(Object.entries(draft.answers).filter(([one]) => current.has(one))),
          priorities: [...priorities],
          phaseId,
          keep: keep.trim(),
          improve: improve.trim(),
        },
        code: code.value,
        nonce,
      },
      round.publicKey,
    )
    return { name: `antwoord-${round.id.slice(0, 8)}-${id.slice(0, 8)}.${ANSWER_EXTENSION}`, text }
  }

  function markSaved(): void {
    unsaved.value = false
  }

  return {
    round,
    draft: readonly(draft),
    unsaved: readonly(unsaved),
    group,
    pages,
    asked,
    answered,
    code,
    answeredOf,
    change,
    answer,
    seal,
    markSaved,
  }
}

type Form = ReturnType<typeof newForm>
export const formKey: InjectionKey<Form> = Symbol('form')

/** The form of this window; throws outside it. */
export function useForm(): Form {
  const form = inject(formKey)
  if (form === undefined) throw new Error('No form was provided: see src/respond/main.ts')
  return form
}
