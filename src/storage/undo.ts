import * as v from 'valibot'
import { needsReason, type HistoryEntry } from '../domain/history'
import { failure, success, type Outcome } from '../domain/outcome'
import { sameValue } from '../domain/same-value'
import { NEW_ROUND } from '../domain/survey/round/round'
import { storage as texts } from '../texts/storage'
import { isLocked } from './assessment-lock'
import { recordSchemas } from './dossier-schema'
import { entriesOf, remember } from './history'
import type { StorageContext } from './intent'
import { judgementsIn } from './repositories/assessment-kinds'
import { roundRefusal } from './round-rules'
import { readSettings } from './repositories/settings'
import { StorageFailure } from './storage'
import type { NextUndo, UndoReason } from './stored-history'

/** How long after a change (ms) it still belongs to the same sitting, in a window that stays open for days. */
const SITTING = 12 * 3_600_000

/** Tables by whose record a change of several is known: an assessment that was started, work that came back. */
const LEADING: readonly string[] = ['assessments', 'delegations']

/**
 * Puts the last not yet undone intent of the dossier back, inside a transaction over all tables; see
 * {@link HistoryRepository.undo}. Throws a {@link StorageFailure} when a later change stands in the way, which rolls back.
 * @returns the new entry; of an intent with several records the one it is known by.
 */
export async function undoLast(
  context: StorageContext,
  dossierId: string,
  whose: 'own' | 'any',
  because?: UndoReason,
): Promise<HistoryEntry | null> {
  const intent = await lastIntent(context, dossierId)
  if (whose === 'own') await refuseOfAnother(context, intent)
  if (because !== undefined && leadingOf(intent)?.id !== because.entryId)
    stop('storage/undo-moved-on', texts.undoing.movedOn)
  const reason = because?.reason.trim() ?? ''
  if (reason === '' && asksReason(context, intent)) stop('storage/undo-reason', texts.undoing.reasonMissing)
  const group = intent.length > 1 ? context.newId() : undefined
  const undone: HistoryEntry[] = []
  for (const entry of intent) {
    if (entry.irreversible)
      stop(
        'storage/undo-irreversible',
        entry.after === null ? texts.undoing.irreversible : texts.undoing.answersErased,
      )
    await putBack(context, entry, intent)
    const written = await remember(context, {
      table: entry.table,
      dossierId,
      recordId: entry.recordId,
      before: entry.after,
      after: entry.before,
      undoes: entry.id,
      ...(group === undefined ? {} : { group }),
      ...(reason === '' ? {} : { reason }),
    })
    if (written !== null) undone.push(written)
  }
  return leadingOf(undone) ?? null
}

/** What {@link undoLast} would take back; `null` when there is nothing left. */
export async function nextUndo(context: StorageContext, dossierId: string): Promise<NextUndo | null> {
  const intent = await lastIntent(context, dossierId)
  const entry = leadingOf(intent)
  return entry === undefined ? null : { entry, asksReason: asksReason(context, intent) }
}

/** The entry a change is known by: of several records the leading one, else the one that was changed last. */
function leadingOf(intent: readonly HistoryEntry[]): HistoryEntry | undefined {
  return intent.find(({ table }) => LEADING.includes(table)) ?? intent[0]
}

/** In the same sitting everybody at the table knows what is taken back. */
function asksReason({ ownEntries, now }: StorageContext, intent: readonly HistoryEntry[]): boolean {
  const isOfSitting = ({ id, at }: HistoryEntry) =>
    ownEntries.has(id) && now().getTime() - Date.parse(at) < SITTING
  return needsReason(intent) && !intent.every(isOfSitting)
}

/** Stops at what another window changed since this one began, and at what somebody else did before that. */
async function refuseOfAnother(
  { database, ownEntries, openedAt }: StorageContext,
  intent: readonly HistoryEntry[],
): Promise<void> {
  const strange = intent.filter(({ id }) => !ownEntries.has(id))
  if (strange.some(({ at }) => at > openedAt)) stop('storage/undo-elsewhere', texts.undoing.elsewhere)
  const { userName } = await readSettings(database)
  const other = strange.find(({ who }) => who !== userName)
  if (other !== undefined) stop('storage/undo-of-another', texts.undoing.ofAnother(other.who))
}

function stop(code: `storage/${string}`, message: string): never {
  throw new StorageFailure({ code, message })
}

function conflict(): never {
  return stop('storage/undo-conflict', texts.undoing.conflict)
}

/** The entries to undo, newest first; empty when there is nothing left to undo. */
async function lastIntent({ database }: StorageContext, dossierId: string): Promise<readonly HistoryEntry[]> {
  const undone = new Set<string>()
  const isWanted = (entry: HistoryEntry) => {
    // An undo is always younger than what it undid, so one pass back in time is enough.
    if (entry.undoes !== undefined) undone.add(entry.undoes)
    return entry.undoes === undefined && !undone.has(entry.id) && !concernsBin(entry)
  }
  const seen = await entriesOf(database, dossierId).reverse().until(isWanted, true).toArray()
  const newest = seen.at(-1)
  if (!newest || !isWanted(newest)) return []
  if (newest.group === undefined) return [newest]
  return entriesOf(database, dossierId, newest.at)
    .reverse()
    .until((entry) => entry.group !== newest.group)
    .toArray()
}

/** Making a dossier, and moving it in and out of the recycle bin, are undone in the list of dossiers, not from inside. */
function concernsBin(entry: HistoryEntry): boolean {
  return (
    entry.table === 'dossiers' &&
    (entry.before === null || entry.after === null || entry.before['deletedAt'] !== entry.after['deletedAt'])
  )
}

/** Gives the record of an entry the state it had before it. */
async function putBack(
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
  if (table === 'rounds') return (await database.responses.where('roundId').equals(recordId).count()) > 0
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
    if (problem?.code === 'storage/round-closed') stop('storage/round-closed', texts.undoing.roundClosed)
    // Closing counts what came in; putting the old state back would skip that.
    if (before.status === 'open' && after.status === 'closed')
      stop('storage/round-reopened', texts.undoing.roundReopened)
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

/** A problem of undo as an outcome; any other failure is thrown again. */
export async function asOutcome(work: Promise<HistoryEntry | null>): Promise<Outcome<HistoryEntry | null>> {
  try {
    return success(await work)
  } catch (error) {
    if (error instanceof StorageFailure) return failure(error.problem.code, error.problem.message)
    throw error
  }
}
