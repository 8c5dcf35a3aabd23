import { computed, inject, reactive, readonly, ref, type InjectionKey } from 'vue'
import { ANSWER_EXTENSION, newNonce, sealAnswer } from '../contract/answer-file'
import type { FormRound } from '../contract/respond-form'
import {
  answeredOf,
  askedOn,
  groupOf,
  pagesOf,
  withAnswer,
  withoutUnasked,
  type Answers,
} from '../domain/survey/filling/questionnaire'
import type { Answer } from '../domain/question-set'
import { readCode } from '../domain/survey/round/short-code'

interface Draft {
  professionId: string | null
  roleId: string | null
  answers: Answers
  priorities: readonly string[]
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

  const group = computed(() => groupOf(round, draft.professionId))
  /** What this person is asked, theme by theme. */
  const pages = computed(() => pagesOf(round, draft.professionId))
  const asked = computed(() => askedOn(pages.value).length)
  const answered = computed(() => answeredOf(askedOn(pages.value), draft.answers))
  const code = computed(() => (round.usesCodes ? readCode(draft.code) : null))

  function change(changes: Partial<Draft>): void {
    Object.assign(draft, changes)
    unsaved.value = true
  }

  /** `null` removes the answer. */
  function answer(statementId: string, value: Answer | null): void {
    change({ answers: withAnswer(draft.answers, statementId, value) })
  }

  /** The answer file, sealed for the application that made the round. Rejects when the browser cannot seal. */
  async function seal(): Promise<{ readonly name: string; readonly text: string }> {
    const { professionId, roleId, priorities, phaseId, keep, improve } = draft
    const text = await sealAnswer(
      {
        id,
        roundId: round.id,
        formVersion: round.formVersion,
        form: {
          professionId: professionId ?? '',
          roleId,
          answers: withoutUnasked(draft.answers, round, professionId),
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
