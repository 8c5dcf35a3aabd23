/**
 * Answers that were erased on this computer and come back with an older file, a copy or a version that was replaced: recognised, and left
 * out unless somebody wants them back.
 */
import type { IsoDate } from '../question-set'
import { withoutAnswers } from '../survey/results/erased-answers'
import { isSameKey, publicKeyOf } from '../survey/results/reopening'
import { resultsMayBeShown } from '../survey/results/when-shown'
import type { Round } from '../survey/round/round'
import type { PublicKey } from '../survey/round/round-keys'
import type { DossierContent } from './dossier'

/** What this computer remembers of a round whose answers were erased, also when the round itself is no longer here. */
export interface ErasedRound {
  readonly id: string
  readonly dossierId: string
  readonly on: IsoDate
  /** Recognises a copy of the round under other ids; `null` when it had no keys. */
  readonly publicKey: PublicKey | null
}

/** A round of an arriving dossier that holds answers which were erased here. */
export interface ReturningAnswers {
  readonly roundId: string
  readonly title: string
  readonly on: IsoDate
  /** Submitted questionnaires it would bring back. */
  readonly submitted: number
}

type Rounds = Pick<DossierContent, 'rounds' | 'responses'>

/** What to remember of the rounds of a dossier. */
export function erasedIn(rounds: readonly Round[]): readonly ErasedRound[] {
  return rounds.flatMap(({ id, dossierId, erased }) =>
    erased === null ? [] : [{ id, dossierId, on: erased.on, publicKey: erased.publicKey }],
  )
}

/** Both lists together, each round once. */
export function allErased(
  some: readonly ErasedRound[],
  others: readonly ErasedRound[],
): readonly ErasedRound[] {
  return [...some, ...others.filter(({ id }) => !some.some((one) => one.id === id))]
}

function rememberedOf(round: Round, erased: readonly ErasedRound[]): ErasedRound | undefined {
  // Figures without their questionnaires (a sharing copy) bring nothing back.
  if (round.keptResults !== null) return undefined
  const key = publicKeyOf(round)
  return erased.find((one) => one.id === round.id || isSameKey(one.publicKey, key))
}

/** The rounds of an arriving dossier whose answers were erased here, in their order. */
export function returningAnswers(
  { rounds, responses }: Rounds,
  erased: readonly ErasedRound[],
): readonly ReturningAnswers[] {
  return rounds.flatMap((round) => {
    const known = rememberedOf(round, erased)
    if (known === undefined) return []
    const submitted = responses.filter(
      ({ roundId, status }) => roundId === round.id && status === 'submitted',
    ).length
    return [{ roundId: round.id, title: round.title, on: known.on, submitted }]
  })
}

/**
 * An arriving dossier without the answers that were erased here. Such a round is as it is known here; of one that this computer no longer
 * has, the figures are made from the arriving answers before these are left out. One that was still open in the file stays out as a
 * whole: of half of its answers nothing may be shown.
 * @param known the same rounds as this computer has them, without their answers
 * @param labels names for groups that have no name
 */
export function withoutReturning(
  content: DossierContent,
  erased: readonly ErasedRound[],
  known: readonly Round[],
  labels: { readonly rest: string },
): DossierContent {
  const returning = new Map(returningAnswers(content, erased).map((one) => [one.roundId, one]))
  if (returning.size === 0) return content
  const rounds = content.rounds.flatMap((round): readonly Round[] => {
    const one = returning.get(round.id)
    if (one === undefined) return [round]
    const here = known.find(
      (other) =>
        other.erased !== null &&
        (other.id === round.id || isSameKey(other.erased.publicKey, publicKeyOf(round))),
    )
    if (here !== undefined) return [under(here, round)]
    return resultsMayBeShown(round) ? [withoutAnswers(round, content.responses, { on: one.on, labels })] : []
  })
  const isLeft = ({ roundId }: { readonly roundId: string }) => !returning.has(roundId)
  return {
    ...content,
    rounds,
    responses: content.responses.filter(isLeft),
    receipts: content.receipts.filter(isLeft),
  }
}

/** A round of here, under the ids of the file it takes a place in. */
function under(here: Round, { id, dossierId }: Round): Round {
  const { keptResults } = here
  return { ...here, id, dossierId, keptResults: keptResults && { ...keptResults, roundId: id } }
}
