/** Taking one change of one record back, along the rules of its table; see undo.ts. */
import * as v from 'valibot'
import type { HistoryEntry } from '../domain/history'
import { sameValue } from '../domain/same-value'
import { isWholeInHistory, NEW_ROUND } from '../domain/survey/round/round'
import { storage as texts } from '../texts/storage'
import { isLocked } from './assessment-lock'
import { recordSchemas } from './dossier-schema'
import type { StorageContext } from './intent'
import { judgementsIn } from './repositories/assessment-kinds'
import { roundRefusal } from './round-rules'
import { refuse } from './storage-problems'

function conflict(): never {
  return refuse('storage/undo-conflict', texts.undoing.conflict)
}

/**
 * Gives the record of an entry the state it had before it, inside a transaction over all tables. Throws a {@link StorageFailure} when a later
 * change stands in the way, or a rule of the table.
 * @param intent the entries that are taken back together with it
 */
export async function putBack(
  context: StorageContext,
  entry: HistoryEntry,
  intent: readonly HistoryEntry[],
): Promise<void> {
  const table = context.database.table<Readonly<Record<string, unknown>>, string>(entry.table)
  const current = await table.get(entry.recordId)
  const { before, after } = entry
  const unchanged =
    after === null
      ? current === undefined
      : current !== undefined && Object.keys(after).every((key) => sameStored(key, after[key], current[key]))
  if (!unchanged) conflict()
  if (before === null) {
    if (await hasParts(context, entry)) conflict()
    await refuseLocked(context, entry, intent, current)
    await table.delete(entry.recordId)
    return
  }
  const unrecorded = entry.table === 'rounds' ? NEW_ROUND : {}
  const restored = v.safeParse(recordSchemas[entry.table], { ...unrecorded, ...current, ...before })
  if (!restored.success) return conflict()
  await refuseForbidden(context, entry, intent, current, restored.output)
  await table.put({ ...restored.output })
}

/** The moment of change of a dossier moves with every change of its parts; it is no reason to refuse. */
function sameStored(key: string, then: unknown, now: unknown): boolean {
  return key === 'updatedAt' || sameValue(then, now)
}

/** Whether something was added to the record that would be lost with it. */
async function hasParts({ database }: StorageContext, { table, recordId }: HistoryEntry): Promise<boolean> {
  if (table === 'rounds') {
    const round = await database.rounds.get(recordId)
    // Added once more out of the history, it could not read the forms that were sent out.
    if (round !== undefined && !isWholeInHistory(round)) return true
    return (await database.responses.where('roundId').equals(recordId).count()) > 0
  }
  if (table !== 'assessments') return false
  const judgements = await judgementsIn(database, recordId).count()
  const delegations = await database.delegations.filter((one) => one.assessmentId === recordId).count()
  return judgements + delegations > 0
}

/** Stops when the rules of the table forbid the way back. */
async function refuseForbidden(
  context: StorageContext,
  entry: HistoryEntry,
  intent: readonly HistoryEntry[],
  current: object | undefined,
  restored: object,
): Promise<void> {
  const { database } = context
  await refuseLocked(context, entry, intent, restored)
  if (entry.table === 'rounds' && current !== undefined) {
    const before = v.parse(recordSchemas.rounds, current)
    const after = v.parse(recordSchemas.rounds, restored)
    const responses = await database.responses.where('roundId').equals(before.id).count()
    // Undo is the one way back from adopted: it leaves a trace in the history.
    const state = before.status === 'adopted' ? ({ ...before, status: 'closed' } as const) : before
    const problem = roundRefusal(state, after, responses)
    if (problem?.code === 'storage/round-closed') refuse('storage/round-closed', texts.undoing.roundClosed)
    // Closing counts what came in; putting the old state back would skip that.
    if (before.status === 'open' && after.status === 'closed')
      refuse('storage/round-reopened', texts.undoing.roundReopened)
    if (problem) conflict()
  }
  if (entry.table === 'judgements' && current === undefined) {
    const { assessmentId, normId } = v.parse(recordSchemas.judgements, restored)
    const [assessment, other] = await Promise.all([
      database.assessments.get(assessmentId),
      database.judgements.where('[assessmentId+normId]').equals([assessmentId, normId]).first(),
    ])
    if (assessment === undefined || other !== undefined) conflict()
  }
  if (entry.table === 'delegations' && current === undefined) {
    const { assessmentId } = v.parse(recordSchemas.delegations, restored)
    if (assessmentId !== null && (await database.assessments.get(assessmentId)) === undefined) conflict()
  }
}

/**
 * Stops at a change of what is locked: taking the settling itself back is the one way, and what goes along with its assessment (a
 * removal that is undone) is no change of it. Only changes from before there was a lock come here.
 * @param judgement the judgement as it is or will be, when the entry is about one
 */
async function refuseLocked(
  { database }: StorageContext,
  entry: HistoryEntry,
  intent: readonly HistoryEntry[],
  judgement: object | undefined,
): Promise<void> {
  if (entry.table === 'assessments' && entry.before !== null && entry.after !== null) {
    const { status } = entry.after
    if (status !== 'draft' && entry.before['status'] === status) conflict()
  }
  if (entry.table === 'judgements' && judgement !== undefined) {
    const { assessmentId } = v.parse(recordSchemas.judgements, judgement)
    if (intent.some(({ recordId }) => recordId === assessmentId)) return
    const assessment = await database.assessments.get(assessmentId)
    if (assessment !== undefined && isLocked(assessment)) conflict()
  }
}
