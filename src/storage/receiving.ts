/** Taking in filled-in questionnaires from any road, many at once, in one transaction. */
import { faultsOf, type FilledForm, type FormFault, type Receipt } from '../domain/survey/filling/filled-form'
import { UNSCREENED, type Response } from '../domain/survey/round/response'
import type { Round } from '../domain/survey/round/round'
import { storage as texts } from '../texts/storage'
import { checkedRecord, refuseField } from './check-record'
import { recordSchemas } from './dossier-schema'
import { newestIdOf } from './history'
import { perform, type StorageContext } from './intent'
import { present } from './repositories/records'
import type { Arrival, Reception } from './stored-survey'
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

/** The field of a response each fault is in; `null` where it may be either of two. */
const faultyField = {
  'unknown-profession': 'professionId',
  'unknown-role': 'roleId',
  'unknown-statement': 'answers',
  'not-asked': 'answers',
  'unknown-theme': 'priorities',
  'too-many-priorities': 'priorities',
  'unknown-phase': 'phaseId',
  'too-long': null,
  empty: 'answers',
} as const satisfies Record<FormFault['kind'], keyof FilledForm | null>

/**
 * The response a form becomes: the one gate every road ends at. Refuses with `storage/invalid`, naming the field, what the round does
 * not ask.
 */
export function admitted(form: FilledForm, round: Round, id: string): Response {
  const [fault] = faultsOf(form, round)
  if (fault !== undefined) refuseField('responses', faultyField[fault.kind])
  return checkedRecord(recordSchemas.responses, 'responses', {
    professionId: form.professionId,
    roleId: form.roleId,
    answers: form.answers,
    priorities: form.priorities,
    phaseId: form.phaseId,
    keep: form.keep,
    improve: form.improve,
    id,
    dossierId: round.dossierId,
    roundId: round.id,
    status: 'submitted',
    screening: UNSCREENED,
  })
}

/** See {@link ResponseRepository.receive}. */
export async function receive(
  context: StorageContext,
  roundId: string,
  arrivals: readonly Arrival[],
): Promise<Reception> {
  const { database, newId } = context
  const tables = [database.rounds, database.responses, database.receipts, database.history]
  const { dossierId, closings, responses, receipts, sorted, newest } = await perform(
    context,
    ({ dossierId }) => dossierId,
    tables,
    async () => {
      const round = openRound(await database.rounds.get(roundId))
      const { dossierId, closings } = round
      const sort = sorter(round, await database.receipts.where({ roundId }).toArray())
      const sorted = arrivals.map(({ receipt }) => sort(receipt))
      const taken = arrivals.filter((_, index) => sorted[index] === 'taken')
      const responses = taken
        .map(({ form }) => admitted(form, round, newId()))
        // In the order of their random ids, so that not even the order of writing follows that of arriving.
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const receipts = taken.map(({ receipt }) =>
        checkedRecord(recordSchemas.receipts, 'receipts', { ...receipt, dossierId, roundId }),
      )
      await database.responses.bulkAdd(responses)
      await database.receipts.bulkAdd(receipts)
      const newest = await newestIdOf(database, dossierId)
      return { dossierId, closings, responses, receipts, sorted, newest }
    },
  )
  // What undo would take back now is not this: asked before it does.
  if (responses.length > 0) context.formsCameAfter.set(dossierId, newest)
  const placesOf = (what: Sorted) => sorted.flatMap((one, index) => (one === what ? [index] : []))

  async function undo(): Promise<void> {
    await perform(
      context,
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
    context.formsCameAfter.delete(dossierId)
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
