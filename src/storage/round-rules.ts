import type { Problem } from '../domain/outcome'
import type { Round } from '../domain/round'
import { storage as texts } from '../texts/storage'
import { sameValue } from './same-value'

/** What respondents were promised: fixed from the moment the round opens (research/spiegel.md C4 rule 1). */
const promised = ['questionSet', 'professions', 'clusters', 'threshold', 'form'] as const

/**
 * Why a round may not change like this; `null` when it may. `responses` is the number of responses it has, drafts included.
 * A closed round never opens again, in whatever way: two sets of results that differ by one person give that person away.
 * Taking back the adoption itself is left to undo.
 */
export function roundRefusal(before: Round, after: Round, responses: number): Problem | null {
  if (before.status === 'adopted')
    return { code: 'storage/round-adopted', message: texts.saving.roundAdopted }
  if (before.status !== 'draft' && promised.some((field) => !sameValue(before[field], after[field])))
    return { code: 'storage/round-frozen', message: texts.saving.roundFrozen }
  if (before.status === 'closed' && after.status !== 'closed' && after.status !== 'adopted')
    return { code: 'storage/round-closed', message: texts.saving.roundClosed }
  if (after.status === 'draft' && responses > 0)
    return { code: 'storage/round-has-responses', message: texts.saving.roundHasResponses }
  return null
}
