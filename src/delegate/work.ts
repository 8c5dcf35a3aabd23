import { computed, inject, reactive, readonly, ref, type InjectionKey } from 'vue'
import { readReturnFile, RETURN_EXTENSION, returnInText, writeReturnFile } from '../contract/delegation-file'
import type { WorkPackage } from '../contract/delegation-form'
import { safeName } from '../contract/form-template'
import type { DelegatedAction, DelegatedJudgement, DelegatedValues } from '../domain/delegation/delegation'
import { failure, success, type Outcome } from '../domain/outcome'
import { UNTOUCHED } from '../domain/framework/assessment/assessment'
import { NEW_ACTION } from '../domain/actions/action-fields'
import { delegate } from '../texts/delegation/delegate'

/** One page of the form. */
type WorkItem = { readonly kind: 'norm' | 'action'; readonly id: string; readonly title: string }

/**
 * The work of one person in this file. Everything lives in this window only, as in the questionnaire: the device may be somebody else's,
 * and a page opened from disk has no reliable storage. Saving is always to a file.
 */
export function newWork(work: WorkPackage, today: () => string) {
  const judgements = reactive<Record<string, DelegatedJudgement>>({ ...work.values.judgements })
  const actions = reactive<Record<string, DelegatedAction>>({ ...work.values.actions })
  const from = ref(work.recipient)
  /** True from the first change until it is saved: closing the window would lose something. */
  const unsaved = ref(false)

  const items: readonly WorkItem[] = [
    ...work.norms.map(({ id, title }) => ({ kind: 'norm' as const, id, title: `${id} · ${title}` })),
    ...work.actions.map(({ id, number, title }) => ({
      kind: 'action' as const,
      id,
      title: delegate.action.title(number, title),
    })),
  ]

  const judgementOf = (id: string): DelegatedJudgement => judgements[id] ?? UNTOUCHED
  const actionOf = (id: string): DelegatedAction => actions[id] ?? NEW_ACTION

  function judge(id: string, changes: Partial<DelegatedJudgement>): void {
    judgements[id] = { ...judgementOf(id), ...changes }
    unsaved.value = true
  }

  function changeAction(id: string, changes: Partial<DelegatedAction>): void {
    actions[id] = { ...actionOf(id), ...changes }
    unsaved.value = true
  }

  function sign(name: string): void {
    from.value = name
    unsaved.value = true
  }

  const same = <T extends object>(one: T, other: T | undefined) =>
    other !== undefined && (Object.keys(one) as (keyof T)[]).every((field) => one[field] === other[field])

  /** Whether anything in it differs from what was sent. */
  function isChanged({ kind, id }: WorkItem): boolean {
    return kind === 'norm'
      ? !same(judgementOf(id), work.values.judgements[id])
      : !same(actionOf(id), work.values.actions[id])
  }

  const anyChanged = computed(() => items.some(isChanged))

  /** The return file as it is now; also used to save unfinished work. */
  function file(): { readonly name: string; readonly text: string } {
    const values: DelegatedValues = { judgements: { ...judgements }, actions: { ...actions } }
    const text = writeReturnFile({
      delegationId: work.delegationId,
      dossierId: work.dossierId,
      base: work.base,
      from: from.value.trim(),
      filledOn: today(),
      values,
    })
    const name = `Retour-${safeName(`${work.vsv} ${from.value}`)}-${today()}.${RETURN_EXTENSION}`
    return { name, text }
  }

  /** Continues work that was saved before; a file of other work changes nothing. */
  function resume(text: string): Outcome<null> {
    const read = readReturnFile(returnInText(text))
    if (!read.ok) return read
    const { delegationId, base, from: name, values } = read.value
    if (delegationId !== work.delegationId || base !== work.base)
      return failure('work/other', delegate.welcome.otherWork)
    for (const { kind, id } of items) {
      const kept = kind === 'norm' ? values.judgements[id] : values.actions[id]
      if (kept === undefined) return failure('work/other', delegate.welcome.otherWork)
    }
    for (const [id, kept] of Object.entries(values.judgements)) judge(id, kept)
    for (const [id, kept] of Object.entries(values.actions)) changeAction(id, kept)
    from.value = name
    unsaved.value = false
    return success(null)
  }

  function markSaved(): void {
    unsaved.value = false
  }

  return {
    work,
    items,
    from: readonly(from),
    unsaved: readonly(unsaved),
    anyChanged,
    judgementOf,
    actionOf,
    judge,
    changeAction,
    sign,
    isChanged,
    file,
    resume,
    markSaved,
  }
}

type Work = ReturnType<typeof newWork>
export const workKey: InjectionKey<Work> = Symbol('work')

/** The work of this window; throws outside it. */
export function useWork(): Work {
  const work = inject(workKey)
  if (work === undefined) throw new Error('No work was provided: see src/delegate/main.ts')
  return work
}
