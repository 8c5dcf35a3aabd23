import { formOf } from '../../domain/survey/filling/filled-form'
import { UNSCREENED, type Response } from '../../domain/survey/round/response'
import { storage as texts } from '../../texts/storage'
import { checkedRecord, refuseField } from '../check-record'
import { recordSchemas } from '../dossier-schema'
import { perform, read, watch, type StorageContext } from '../intent'
import { admitted, receive } from '../receiving'
import { unknownInResponsesOf } from '../references'
import type { ResponseRepository } from '../stored-survey'
import { refuse } from '../storage-problems'
import { present } from './records'

/**
 * Responses leave no trace of who, when or in which order: no history, no touch of the dossier's moment of change, lists in the
 * order of random ids (method K14).
 */
export function responseRepository(context: StorageContext): ResponseRepository {
  const { database, newId } = context
  const tables = [database.responses, database.rounds, database.roundMarks]
  /** What the round of the last change asks; holds as long as the round has this mark. */
  let asked: {
    readonly roundId: string
    readonly mark: string
    readonly unknownIn: ReturnType<typeof unknownInResponsesOf>
  } | null = null
  const dossierOf = (response: Response) => response.dossierId
  /** Ordered by id: an index lists equal keys in the order of the primary key. */
  const listOf = (roundId: string) => database.responses.where('roundId').equals(roundId).toArray()

  async function openRound(roundId: string) {
    const round = present(await database.rounds.get(roundId))
    if (round.status !== 'open') refuse('storage/round-not-open', texts.saving.roundNotOpen)
    return round
  }

  /** Like {@link openRound}, without reading a round that is as it was: it holds a whole questionnaire. */
  async function askedBy(roundId: string) {
    const mark = (await database.roundMarks.get(roundId))?.mark
    if (asked?.roundId === roundId && asked.mark === mark) return asked.unknownIn
    const unknownIn = unknownInResponsesOf(await openRound(roundId))
    asked = mark === undefined ? null : { roundId, mark, unknownIn }
    return unknownIn
  }

  async function draft(id: string) {
    const response = present(await database.responses.get(id))
    if (response.status === 'submitted') refuse('storage/submitted', texts.saving.submitted)
    return response
  }

  return {
    get: (id) => read(context, () => database.responses.get(id)),
    listOfRound: (roundId) => read(context, () => listOf(roundId)),
    watchOfRound: (roundId, listener) => watch(context, () => listOf(roundId), listener),
    start: ({ id: roundId }) =>
      perform(context, dossierOf, tables, async () => {
        const { dossierId } = await openRound(roundId)
        const response: Response = {
          id: newId(),
          dossierId,
          roundId,
          status: 'draft',
          professionId: null,
          roleId: null,
          answers: {},
          priorities: [],
          phaseId: null,
          keep: '',
          improve: '',
          screening: UNSCREENED,
        }
        await database.responses.add(response)
        return response
      }),
    receive: (roundId, arrivals) => receive(context, roundId, arrivals),
    async screen(id, field, verdict) {
      await perform(context, dossierOf, tables, async () => {
        const before = present(await database.responses.get(id))
        const round = present(await database.rounds.get(before.roundId))
        // Stored one by one, as they come in, they would show who wrote what.
        if (round.status === 'draft' || round.status === 'open')
          refuse('storage/round-not-closed', texts.saving.roundNotClosed)
        const screening = { ...before.screening, [field]: verdict }
        const after = checkedRecord(recordSchemas.responses, 'responses', { ...before, screening })
        await database.responses.put(after)
        return after
      })
    },
    change: (id, changes) =>
      perform(context, dossierOf, tables, async () => {
        const before = await draft(id)
        const { dossierId, roundId } = before
        const after = checkedRecord(recordSchemas.responses, 'responses', {
          ...before,
          ...changes,
          id,
          dossierId,
          roundId,
          status: 'draft',
          screening: before.screening,
        })
        const unknownIn = await askedBy(roundId)
        const field = unknownIn(after)
        if (field) refuseField('responses', field)
        await database.responses.put(after)
        return after
      }),
    async submit(id) {
      await perform(context, dossierOf, tables, async () => {
        const response = await draft(id)
        const round = await openRound(response.roundId)
        const submitted = admitted(formOf(response, round), round, newId())
        await database.responses.delete(id)
        await database.responses.add(submitted)
        return response
      })
    },
    async discard(id) {
      await perform(context, dossierOf, tables, async () => {
        const response = await draft(id)
        await database.responses.delete(id)
        return response
      })
    },
  }
}
