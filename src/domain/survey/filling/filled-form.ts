import { askedOn, pagesOf, questionnaireOf, withoutUnasked, type Answers } from './questionnaire'
import { ownStatementsOf } from '../../question-set'
import type { Response } from '../round/response'
import type { Round } from '../round/round'

/** One completed questionnaire being received, by whichever road: this device, an answer file, a paper form, a row of a list. */
export interface FilledForm {
  readonly professionId: string
  readonly roleId: string | null
  readonly answers: Answers
  readonly priorities: readonly string[]
  readonly phaseId: string | null
  readonly keep: string
  readonly improve: string
}

/**
 * Proof that a form was received, kept apart from the resulting response: it says *that* a form came in, never which answers it held,
 * when it came, or whose it was.
 */
export interface Receipt {
  /**
   * Random id the form gave itself (a file); a hash of the code on paper, random without one; of a row of a list a hash with a
   * secret of this computer.
   */
  readonly id: string
  readonly dossierId: string
  readonly roundId: string
  /**
   * SHA-256 (hex) by which the same form is recognised: the same id with another digest is an edited copy. Computed from the sealed form,
   * or from data stored nowhere else. Never from the answers alone: with a digest of every stored response one could tell which form, and
   * with a code which person, it belongs to.
   */
  readonly digest: string
  /** Hash of the one-time code, as the round has it, when the round uses codes. */
  readonly codeHash: string | null
}

/** Longest open answer that is accepted, in characters. */
export const LONGEST_OPEN_ANSWER = 10_000

/** What is wrong with a form; the texts give the sentences. */
export type FormFault =
  | { readonly kind: 'unknown-profession'; readonly value: string }
  | { readonly kind: 'unknown-role'; readonly value: string }
  | { readonly kind: 'unknown-statement'; readonly value: string }
  | { readonly kind: 'not-asked'; readonly value: string }
  | { readonly kind: 'unknown-theme'; readonly value: string }
  | { readonly kind: 'too-many-priorities'; readonly value: string }
  | { readonly kind: 'unknown-phase'; readonly value: string }
  | { readonly kind: 'too-long'; readonly value: string }
  | { readonly kind: 'empty'; readonly value: '' }

/** A draft on this device as the form to be submitted, with the round it belongs to. */
export function formOf(draft: Response, round: Round): FilledForm {
  const { professionId, roleId, answers, priorities, phaseId, keep, improve } = draft
  return {
    professionId: professionId ?? '',
    roleId,
    answers: withoutUnasked(answers, questionnaireOf(round), professionId),
    priorities,
    phaseId,
    keep,
    improve,
  }
}

/**
 * Everything that prevents a form from counting in a round, checked against what was frozen when the round opened. Empty when it may be
 * accepted. A form without a single answered statement is not an answer (`empty`).
 */
export function faultsOf(form: FilledForm, round: Round): readonly FormFault[] {
  const { questionSet } = round
  const profession = round.professions.find(({ id }) => id === form.professionId)
  const known = new Set(
    [...questionSet.themes.flatMap(({ statements }) => statements), ...ownStatementsOf(questionSet)].map(
      ({ id }) => id,
    ),
  )
  // For an unknown profession it is not known which statements it is asked.
  const asked =
    profession === undefined
      ? known
      : new Set(askedOn(pagesOf(questionnaireOf(round), form.professionId)).map(({ id }) => id))
  const themes = new Set(questionSet.themes.map(({ id }) => id))
  const roles = new Set(questionSet.unscored.role.choices.map(({ id }) => id))
  const phases = new Set(questionSet.unscored.phase.choices.map(({ id }) => id))
  const faults: FormFault[] = []
  if (profession === undefined) faults.push({ kind: 'unknown-profession', value: form.professionId })
  if (form.roleId !== null && !roles.has(form.roleId))
    faults.push({ kind: 'unknown-role', value: form.roleId })
  for (const id of Object.keys(form.answers)) {
    if (!known.has(id)) faults.push({ kind: 'unknown-statement', value: id })
    else if (!asked.has(id)) faults.push({ kind: 'not-asked', value: id })
  }
  for (const id of form.priorities) if (!themes.has(id)) faults.push({ kind: 'unknown-theme', value: id })
  if (new Set(form.priorities).size > questionSet.unscored.priorities.max)
    faults.push({ kind: 'too-many-priorities', value: String(form.priorities.length) })
  if (form.phaseId !== null && !phases.has(form.phaseId))
    faults.push({ kind: 'unknown-phase', value: form.phaseId })
  for (const text of [form.keep, form.improve])
    if (text.length > LONGEST_OPEN_ANSWER) faults.push({ kind: 'too-long', value: String(text.length) })
  if (Object.keys(form.answers).length === 0) faults.push({ kind: 'empty', value: '' })
  return faults
}
