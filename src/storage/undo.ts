import { leadingOf, needsReason, type HistoryEntry } from '../domain/history'
import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { entriesOf, newestIdOf, remember } from './history'
import type { StorageContext } from './intent'
import { putBack } from './put-back'
import { readSettings } from './repositories/settings'
import { StorageFailure } from './storage'
import { refuse } from './storage-problems'
import type { NextStep, StepAsked, Way } from './stored-history'

/** How long after a change (ms) it still belongs to the same sitting, in a window that stays open for days. */
const SITTING = 12 * 3_600_000

/**
 * Takes the last change of the dossier back, or does what was taken back last once more, inside a transaction over all tables; see
 * {@link HistoryRepository.undo}. Throws a {@link StorageFailure} when a later change stands in the way, which rolls back.
 * @returns the new entry; of an intent with several records the one it is known by.
 */
export async function stepAlong(
  context: StorageContext,
  dossierId: string,
  way: Way,
  whose: 'own' | 'any',
  asked?: StepAsked,
): Promise<HistoryEntry | null> {
  const intent = await intentOf(context, dossierId, way)
  if (whose === 'own') await refuseOfAnother(context, intent)
  if (asked !== undefined && leadingOf(intent)?.id !== asked.entryId)
    refuse('storage/undo-moved-on', texts.undoing.movedOn)
  const reason = asked?.reason?.trim() ?? ''
  if (way === 'undo' && reason === '' && asksReason(context, intent))
    refuse('storage/undo-reason', texts.undoing.reasonMissing)
  const group = intent.length > 1 ? context.newId() : undefined
  const written: HistoryEntry[] = []
  for (const entry of intent) {
    if (entry.irreversible)
      refuse(
        'storage/undo-irreversible',
        entry.after === null ? texts.undoing.irreversible : texts.undoing.answersErased,
      )
    await putBack(context, entry, intent)
    const one = await remember(context, {
      table: entry.table,
      dossierId,
      recordId: entry.recordId,
      before: entry.after,
      after: entry.before,
      ...(way === 'undo' ? { undoes: entry.id } : { redoes: entry.id }),
      ...(group === undefined ? {} : { group }),
      ...(reason === '' ? {} : { reason }),
    })
    if (one !== null) written.push(one)
  }
  return leadingOf(written) ?? null
}

/** What {@link stepAlong} would do; `null` when there is nothing left. */
export async function nextStep(
  context: StorageContext,
  dossierId: string,
  way: Way,
): Promise<NextStep | null> {
  const intent = await intentOf(context, dossierId, way)
  const entry = leadingOf(intent)
  if (entry === undefined) return null
  const strange = intent.filter(({ id }) => !context.ownEntries.has(id))
  const isElsewhere = strange.some(({ at }) => at > context.openedAt)
  return {
    entry,
    weighs: way === 'undo' && needsReason(intent),
    asksReason: way === 'undo' && asksReason(context, intent),
    done: strange.length === 0 ? 'here' : isElsewhere ? 'elsewhere' : 'earlier',
    formsCameIn: context.formsCameAfter.get(dossierId) === (await newestIdOf(context.database, dossierId)),
  }
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
  if (strange.some(({ at }) => at > openedAt)) refuse('storage/undo-elsewhere', texts.undoing.elsewhere)
  const { userName } = await readSettings(database)
  const other = strange.find(({ who }) => who !== userName)
  if (other !== undefined) refuse('storage/undo-of-another', texts.undoing.ofAnother(other.who))
}

/** The entries to take back, newest first; empty when there is nothing left. */
async function intentOf(
  { database }: StorageContext,
  dossierId: string,
  way: Way,
): Promise<readonly HistoryEntry[]> {
  const isWanted = way === 'undo' ? wantedByUndo() : wantedByRedo()
  const seen = await entriesOf(database, dossierId)
    .reverse()
    .until((entry) => isWanted(entry) !== 'pass', true)
    .toArray()
  const newest = seen.at(-1)
  if (!newest || isWanted(newest) !== 'take') return []
  if (newest.group === undefined) return [newest]
  return entriesOf(database, dossierId, newest.at)
    .reverse()
    .until((entry) => entry.group !== newest.group)
    .toArray()
}

/** What to do with an entry, on the way back in time from the newest. */
type Judge = (entry: HistoryEntry) => 'take' | 'pass' | 'stop'

/** The last change that still stands. What was done again is a change like any other. */
function wantedByUndo(): Judge {
  const undone = new Set<string>()
  return (entry) => {
    // An undo is always younger than what it undid, so one pass back in time is enough.
    if (entry.undoes !== undefined) undone.add(entry.undoes)
    return entry.undoes !== undefined || undone.has(entry.id) || concernsBin(entry) ? 'pass' : 'take'
  }
}

/** The last undo that was not done again; another change since then ends it, because the way forth would go past that. */
function wantedByRedo(): Judge {
  const redone = new Set<string>()
  return (entry) => {
    if (entry.redoes !== undefined) {
      redone.add(entry.redoes)
      return 'pass'
    }
    if (entry.undoes === undefined) return concernsBin(entry) ? 'pass' : 'stop'
    return redone.has(entry.id) ? 'pass' : 'take'
  }
}

/** Making a dossier, and moving it in and out of the recycle bin, are undone in the list of dossiers, not from inside. */
function concernsBin(entry: HistoryEntry): boolean {
  return (
    entry.table === 'dossiers' &&
    (entry.before === null || entry.after === null || entry.before['deletedAt'] !== entry.after['deletedAt'])
  )
}

/** A problem on the way along the history as an outcome, in the words of that way; any other failure is thrown again. */
export async function asOutcome(
  work: Promise<HistoryEntry | null>,
  way: Way,
): Promise<Outcome<HistoryEntry | null>> {
  try {
    return success(await work)
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error
    const { code, message } = error.problem
    return code === 'storage/undo-conflict' && way === 'redo'
      ? failure('storage/redo-conflict', texts.undoing.redoConflict)
      : failure(code, message)
  }
}
