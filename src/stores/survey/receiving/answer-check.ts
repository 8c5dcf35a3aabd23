/** Whether an answer file may be taken into a round, and as what. */
import { openRead, readAnswer, type AnswerFile } from '../../../contract/answer-file'
import { faultsOf } from '../../../domain/survey/filling/filled-form'
import { failure, success, type Outcome } from '../../../domain/outcome'
import type { Round } from '../../../domain/survey/round/round'
import type { Arrival } from '../../../storage/stored-survey'
import { codeHashOf } from '../secrets'
import { receive as words } from '../../../texts/survey/receiving/receive'

/**
 * Opens an answer file and checks it against the round as it was frozen. Whether it came in before is for the storage to say.
 *
 * Problems: those of `openAnswer`, and `receive/other-round`, `receive/other-form`, `receive/older-form`, `receive/newer-form`,
 * `receive/no-keys`, `receive/no-code`, `receive/<kind of fault>`.
 */
export async function arrivalOf(text: string, round: Round): Promise<Outcome<Arrival>> {
  const outside = readAnswer(text)
  if (!outside.ok) return outside
  if (outside.value.roundId !== round.id) return failure('receive/other-round', words.problems.otherRound)
  const wrongForm = formProblem(outside.value, round)
  if (wrongForm !== null) return wrongForm
  if (round.keys === null) return failure('receive/no-keys', words.problems.noKeys)
  const opened = await openRead(outside.value, round.keys)
  if (!opened.ok) return opened
  const { id, form, code, digest } = opened.value
  const [fault] = faultsOf(form, round)
  if (fault !== undefined)
    return failure(`receive/${fault.kind}`, words.problems.faults[fault.kind](shortened(fault.value)))
  if (round.usesCodes && code === null) return failure('receive/no-code', words.problems.noCode)
  return success({
    form,
    receipt: {
      id,
      digest,
      codeHash: code === null || !round.usesCodes ? null : await codeHashOf(code, round.codeSalt),
    },
  })
}

function formProblem({ formVersion }: AnswerFile, { questionSet }: Round): Outcome<never> | null {
  if (formVersion.id !== questionSet.id) return failure('receive/other-form', words.problems.otherForm)
  if (formVersion.version === questionSet.version) return null
  const order = formVersion.version.localeCompare(questionSet.version, 'en', { numeric: true })
  if (order === 0) return null
  return order < 0
    ? failure('receive/older-form', words.problems.olderForm)
    : failure('receive/newer-form', words.problems.newerForm)
}

/** A strange value in a sentence: never a page full. */
function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
