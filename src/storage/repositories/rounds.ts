import {
  allClosings,
  closingOf,
  hidesSomebody,
  isSameRound,
  leastNew,
  obstacleToClosing,
} from '../../domain/survey/results/reopening'
import type { Round } from '../../domain/survey/round/round'
import { storage as texts } from '../../texts/storage'
import { remember } from '../history'
import { answersToErase, eraseAnswers } from '../erased-answers'
import { perform, read, type StorageContext } from '../intent'
import { knownRounds } from '../known-rounds'
import type { RoundRepository } from '../stored-survey'
import { refuse } from '../storage-problems'
import { roundKind } from './kinds'
import { present, recordRepository, recordWriter } from './records'

/** Rounds: what every record can do, counting at each closing, and the one way back. */
export function roundRepository(context: StorageContext): RoundRepository {
  const { database } = context
  const kind = roundKind(context)
  const writer = recordWriter(context, kind)
  const dossierOf = (round: Round) => round.dossierId

  /** The closings of a round that goes from `before` to `status`; refuses a closing that would give people away. */
  async function closingsAfter(before: Round, status: Round['status']): Promise<Round['closings']> {
    if (before.status !== 'open' || status === 'open' || status === 'draft') return before.closings
    const now = closingOf(await database.responses.where('roundId').equals(before.id).toArray())
    // A copy of this dossier may have closed the same round.
    const copies = (await knownRounds(database)).filter((one) => isSameRound(one, before))
    // Its figures were shown; what the answers of that closing were, nobody knows any more.
    if (copies.some(({ erased }) => erased !== null))
      refuse('storage/round-erased', texts.saving.closingErased)
    const known = copies.reduce((all, one) => allClosings(all, one.closings), before.closings)
    const obstacle = obstacleToClosing({ ...before, closings: known }, now)
    if (obstacle?.kind === 'hides-some') refuse('storage/round-hides-some', texts.saving.closingHidesSome)
    if (obstacle !== null) {
      const label = before.professions.find(({ id }) => id === obstacle.professionId)?.label ?? null
      refuse('storage/too-few-new', texts.saving.tooFewNew({ ...obstacle, label, least: leastNew(before) }))
    }
    return [...known, now]
  }

  /** Whether another version of the round has lost its answers: new figures could be held against the ones that were kept. */
  async function isErasedElsewhere(round: Round): Promise<boolean> {
    const known = await knownRounds(database)
    return known.some((one) => one.erased !== null && isSameRound(one, round))
  }

  return {
    ...recordRepository(context, kind),
    change: (id, given) =>
      perform(context, dossierOf, [...writer.tables, database.setAsideContents], async () => {
        const before = present(await database.rounds.get(id))
        const changes = typeof given === 'function' ? given(before) : given
        if (changes === null) return before
        const closings = await closingsAfter(before, changes.status ?? before.status)
        return writer.change(id, { ...changes, closings })
      }),
    answersToErase: (id) =>
      read(context, () =>
        database.transaction('r!', database.tables, async () => answersToErase(database, id)),
      ),
    eraseAnswers: (id, on) =>
      perform(context, dossierOf, database.tables, async () => eraseAnswers(context, id, on)),
    reopen: (id, reason) =>
      perform(context, dossierOf, [...writer.tables, database.setAsideContents], async () => {
        const before = present(await database.rounds.get(id))
        if (before.status !== 'closed') refuse('storage/round-not-closed', texts.saving.roundNotClosed)
        if (before.erased !== null || (await isErasedElsewhere(before)))
          refuse('storage/round-erased', texts.saving.roundErased)
        if (before.keptResults !== null) refuse('storage/round-kept', texts.saving.roundKept)
        if (reason.trim() === '') refuse('storage/reason-missing', texts.saving.reasonMissing)
        // Counted again: a round of an earlier version, or of a file made by hand, brings no true closings.
        const shown = closingOf(await database.responses.where('roundId').equals(id).toArray())
        const closings = allClosings(before.closings, [shown])
        if (closings.some((one) => hidesSomebody(before, one)))
          refuse('storage/round-hides-some', texts.saving.roundHidesSome)
        const after: Round = { ...before, status: 'open', closesOn: null, closings }
        await database.rounds.put(after)
        const { dossierId } = before
        await remember(context, {
          table: 'rounds',
          dossierId,
          recordId: id,
          before,
          after,
          reason: reason.trim(),
        })
        return after
      }),
  }
}
