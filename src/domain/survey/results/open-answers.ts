/**
 * What people wrote (V5, V6). Nobody but the facilitator sees a text until the facilitator releases it, and nobody ever sees who wrote
 * it: no profession, no order of entry, and nothing that ties an answer to V5 to the same person's answer to V6 (method K15).
 */
import type { Response, Screening, ScreeningVerdict } from '../round/response'
import { countingResponses } from './response-rate'
import type { Round } from '../round/round'
import type { OpenTexts } from './round-results'
import { appliedThreshold } from '../thresholds'
import { resultsMayBeShown } from './when-shown'

export type OpenField = keyof Screening

export const OPEN_FIELDS = ['keep', 'improve'] as const satisfies readonly OpenField[]

/** One text as the facilitator reads it. */
interface OpenAnswer {
  /** Used to return the verdict; never shown. */
  readonly responseId: string
  readonly field: OpenField
  readonly text: string
  readonly verdict: ScreeningVerdict
}

/**
 * Every text of a closed round, for the facilitator: V5 first, each question in an order that depends on the texts alone. Empty while the
 * round is open and below k questionnaires, when nothing of the round may be seen.
 */
export function openAnswersOf(round: Round, responses: readonly Response[]): readonly OpenAnswer[] {
  const counting = countingResponses(round, responses)
  return mayBeRead(round, counting) ? OPEN_FIELDS.flatMap((field) => answersTo(field, counting)) : []
}

/** The texts everybody may read: those with the verdict "shown". `null` below k questionnaires and while the round is open. */
export function openTextsOf(round: Round, responses: readonly Response[]): OpenTexts | null {
  const counting = countingResponses(round, responses)
  if (!mayBeRead(round, counting)) return null
  const shown = (field: OpenField) =>
    answersTo(field, counting).flatMap(({ verdict, text }) => (verdict === 'shown' ? [text] : []))
  return { keep: shown('keep'), improve: shown('improve') }
}

function answersTo(field: OpenField, counting: readonly Response[]): readonly OpenAnswer[] {
  return counting
    .filter((response) => response[field].trim() !== '')
    .map((response) => {
      const text = response[field].trim()
      const answer = { responseId: response.id, field, text, verdict: response.screening[field] }
      return { answer, place: placeOf(field, text) }
    })
    .sort(
      (one, other) =>
        one.place - other.place ||
        // The same text twice: the ids are random.
        compared(one.answer.text, other.answer.text) ||
        compared(one.answer.responseId, other.answer.responseId),
    )
    .map(({ answer }) => answer)
}

function mayBeRead(round: Round, counting: readonly Response[]): boolean {
  return resultsMayBeShown(round) && counting.length >= appliedThreshold(round.threshold)
}

function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/**
 * A sort key that depends on the text alone, 0 to 2^32 - 1: FNV-1a with the last step of MurmurHash3, so that similar texts do not end up
 * together. The question is hashed first, so that the orders of V5 and V6 are unrelated.
 */
function placeOf(field: OpenField, text: string): number {
  let hash = 0x811c9dc5
  for (const sign of `${field}\n${text}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
