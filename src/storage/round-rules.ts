import type { Problem } from '../domain/outcome'
import type { Round } from '../domain/survey/round/round'
import { storage as texts } from '../texts/storage'
import { sameValue } from '../domain/same-value'

/** What respondents were promised: fixed from the moment the round opens (method K1, K10). */
const promised = ['questionSet', 'professions', 'clusters', 'threshold', 'form'] as const

/** Forms and codes are out there: what they need stays. */
function breaksForms(before: Round, after: Round): boolean {
  const hashes = new Set(after.codeHashes)
  return (
    (before.keys !== null && !sameValue(before.keys, after.keys)) ||
    (before.codeHashes.length > 0 && before.codeSalt !== after.codeSalt) ||
    (before.usesCodes && !after.usesCodes) ||
    before.codeHashes.some((hash) => !hashes.has(hash))
  )
}

/** Answers are known by the place of an own statement: forms that were sent before an opening was taken back can still come in. */
function asksOtherwise(before: Round, after: Round): boolean {
  return (
    before.keys !== null &&
    (!sameValue(before.questionSet.ownStatements, after.questionSet.ownStatements) ||
      movesSomebody(before, after))
  )
}

/**
 * Whether a profession would be asked what members are asked, and was not, or the other way around. One that stands elsewhere than in the
 * questionnaire may not go either: put back, it would stand where the questionnaire has it.
 */
function movesSomebody(before: Round, after: Round): boolean {
  const groups = new Map(after.professions.map(({ id, group }) => [id, group]))
  const usual = new Map(before.questionSet.professions.map(({ id, group }) => [id, group]))
  return before.professions.some(({ id, group }) => (groups.get(id) ?? usual.get(id) ?? group) !== group)
}

/**
 * Why a round may not change like this; `null` when it may. `responses` is the number of responses it has, drafts included.
 * A closed round never opens again by a change or by undo: two sets of results that differ by one person give that person away.
 * Opening it again has a method of its own, and conditions for closing it once more (domain/survey/results/reopening.ts).
 * Taking back the adoption itself is left to undo.
 */
export function roundRefusal(before: Round, after: Round, responses: number): Problem | null {
  if (before.status === 'adopted')
    return { code: 'storage/round-adopted', message: texts.saving.roundAdopted }
  if (
    asksOtherwise(before, after) ||
    (before.status !== 'draft' &&
      (promised.some((field) => !sameValue(before[field], after[field])) || breaksForms(before, after)))
  )
    return { code: 'storage/round-frozen', message: texts.saving.roundFrozen }
  if (before.status === 'closed' && after.status !== 'closed' && after.status !== 'adopted')
    return { code: 'storage/round-closed', message: texts.saving.roundClosed }
  if (after.status === 'draft' && responses > 0)
    return { code: 'storage/round-has-responses', message: texts.saving.roundHasResponses }
  return null
}
