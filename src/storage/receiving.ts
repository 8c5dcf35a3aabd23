/** Taking in filled-in questionnaires from any road, many at once, in one transaction. */
import { faultsOf, type Receipt } from '../domain/survey/filled-form'
import { UNSCREENED, type Response } from '../domain/survey/response'
import type { Round } from '../domain/survey/round'
import { storage as texts } from '../texts/storage'
import { checkedRecord, refuseField } from './check-record'
import { recordSchemas } from './dossier-schema'
import { perform, type Room } from './intent'
import { present } from './repositories/records'
import type { Arrival, Reception } from './storage'
import { refuse } from './storage-problems'

/** What is to be done with one arrival. */
type Sorted = 'taken' | 'duplicates' | 'conflicts' | 'usedCodes' | 'unknownCodes'

/** Sorts arrivals against what is there already, and against those before it in the same batch. */
function sorter(round: Round, present: readonly Receipt[]): (receipt: Arrival['receipt']) => Sorted {
  const digests = new Map(present.map(({ id, digest }) => [id, digest]))
  const used = new Set(present.map(({ codeHash }) => codeHash))
  const given = new Set(round.codeHashes)
  return ({ id, digest, codeHash }) => {
    const known = digests.get(id)
    if (known !== undefined) return known === digest ? 'duplicates' : 'conflicts'
    if (codeHash !== null && used.has(codeHash)) return 'usedCodes'
    if (codeHash !== null && !given.has(codeHash)) return 'unknownCodes'
    digests.set(id, digest)
    if (codeHash !== null) used.add(codeHash)
    return 'taken'
  }
}

/** See {@link ResponseRepository.receive}. */
export async function receive(room: Room, roundId: string, arrivals: readonly Arrival[]): Promise<Reception> {
  const { database, newId } = room
  const tables = [database.rounds, database.responses, database.receipts]
  const { dossierId, closings, responses, receipts, sorted } = await perform(
    room,
    ({ dossierId }) => dossierId,
    tables,
    async () => {
      const round = openRound(await database.rounds.get(roundId))
      const { dossierId, closings } = round
      const sort = sorter(round, await database.receipts.where({ roundId }).toArray())
      const sorted = arrivals.map(({ receipt }) => sort(receipt))
      const taken = arrivals.filter((_, index) => sorted[index] === 'taken')
      const responses = taken
        .map(({ form }): Response => {
          if (faultsOf(form, round).length > 0) refuseField('responses', 'answers')
          return checkedRecord(recordSchemas.responses, 'responses', {
            professionId: form.professionId,
            roleId: form.roleId,
            answers: form.answers,
            priorities: form.priorities,
            phaseId: form.phaseId,
            keep: form.keep,
            improve: form.improve,
            id: newId(),
            dossierId,
            roundId,
            status: 'submitted',
            screening: UNSCREENED,
          })
        })
        // In the order of their random ids, so that not even the order of writing follows that of arriving.
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const receipts = taken.map(({ receipt }) =>
        checkedRecord(recordSchemas.receipts, 'receipts', { ...receipt, dossierId, roundId }),
      )
      await database.responses.bulkAdd(responses)
      await database.receipts.bulkAdd(receipts)
      return { dossierId, closings, responses, receipts, sorted }
    },
  )
  const placesOf = (what: Sorted) => sorted.flatMap((one, index) => (one === what ? [index] : []))

  async function undo(): Promise<void> {
    await perform(
      room,
      () => dossierId,
      tables,
      async () => {
        const round = openRound(await database.rounds.get(roundId))
        // After a closing the results with these answers may have been seen; without them, the difference would give them away.
        if (round.closings.length !== closings.length)
          refuse('storage/received-counted', texts.saving.receivedCounted)
        await database.responses.bulkDelete(responses.map(({ id }) => id))
        await database.receipts.bulkDelete(receipts.map(({ id }) => [roundId, id]))
      },
    )
  }

  return {
    taken: responses.length,
    duplicates: placesOf('duplicates'),
    conflicts: placesOf('conflicts'),
    usedCodes: placesOf('usedCodes'),
    unknownCodes: placesOf('unknownCodes'),
    undo,
  }
}

/** The round, when it is there and open; refuses otherwise. */
function openRound(found: Round | undefined): Round {
  const round = present(found)
  if (round.status !== 'open') refuse('storage/round-not-open', texts.saving.roundNotOpen)
  return round
}
