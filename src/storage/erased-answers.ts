/** Erasing the separate answers of a round wherever this computer keeps them, and recognising them when a file brings them back. */
import type { DossierContent } from '../domain/dossier/dossier'
import {
  allErased,
  erasedIn,
  returningAnswers,
  withoutReturning,
  type ErasedRound,
} from '../domain/dossier/erased-rounds'
import type { IsoDate } from '../domain/question-set'
import { erasureLoss, mayErase, withoutAnswers } from '../domain/survey/results/erased-answers'
import { isSameRound } from '../domain/survey/results/reopening'
import type { Round } from '../domain/survey/round/round'
import { labels } from '../texts/labels'
import { storage as texts } from '../texts/storage'
import { checkContent } from './check-content'
import type { Database } from './database'
import { FORMAT_VERSION, inNewestFormat } from './dossier-formats'
import { remember } from './history'
import type { StorageContext } from './intent'
import { knownRounds } from './known-rounds'
import { wantMove } from './place/request'
import { present } from './repositories/records'
import { readSettings } from './repositories/settings'
import { eraseSetAside, setAsideOf } from './set-aside'
import type { AnswersToErase } from './stored-survey'
import { refuse } from './storage-problems'

const NAMES = { rest: labels.restGroup }

/** A version of the dossier that was set aside, with what it holds of one round; `content` is `null` when it cannot be read. */
interface VersionWithAnswers {
  readonly id: string
  readonly content: DossierContent | null
}

async function versionsWithAnswersOf(
  database: Database,
  round: Round,
): Promise<readonly VersionWithAnswers[]> {
  const found: VersionWithAnswers[] = []
  for (const { id } of await setAsideOf(database, round.dossierId)) {
    const row = await database.setAsideContents.get(id)
    const checked = row && checkContent(inNewestFormat(row.content, row.formatVersion))
    if (!checked?.ok) found.push({ id, content: null })
    else if (checked.value.rounds.some((one) => one.keptResults === null && isSameRound(one, round)))
      found.push({ id, content: checked.value })
  }
  return found
}

async function elsewhere(database: Database, round: Round): Promise<readonly string[]> {
  const others = (await knownRounds(database)).filter(
    (one) => one.dossierId !== round.dossierId && one.keptResults === null && isSameRound(one, round),
  )
  const ids = [...new Set(others.map(({ dossierId }) => dossierId))]
  const [there, aside] = [await database.dossiers.bulkGet(ids), await database.setAside.toArray()]
  return ids.map(
    (id, place) => there[place]?.name ?? aside.find(({ dossierId }) => dossierId === id)?.name ?? '',
  )
}

/** A closed round with its questionnaires. `storage/gone`, `storage/round-not-closed`, `storage/round-erased`. */
async function erasable(database: Database, id: string): Promise<Round> {
  const round = present(await database.rounds.get(id))
  if (round.keptResults !== null) refuse('storage/round-erased', texts.saving.roundErased)
  if (!mayErase(round)) refuse('storage/round-not-closed', texts.saving.roundNotClosed)
  return round
}

/** What {@link eraseAnswers} would take away, inside a transaction over all tables. Problems of {@link erasable}. */
export async function answersToErase(database: Database, id: string): Promise<AnswersToErase> {
  const round = await erasable(database, id)
  const versions = await versionsWithAnswersOf(database, round)
  const unreadable = versions.filter(({ content }) => content === null).length
  return {
    ...erasureLoss(round, await database.responses.where('roundId').equals(id).toArray()),
    receipts: await database.receipts.where('roundId').equals(id).count(),
    codes: round.codeHashes.length,
    setAside: versions.length - unreadable,
    unreadable,
    elsewhere: await elsewhere(database, round),
  }
}

/**
 * Erases the answers of a round, inside a transaction over all tables: here, and in the versions of the dossier that were set aside. The
 * figures stay. Cannot be undone. Problems of {@link erasable}.
 * @param on the user's day
 */
export async function eraseAnswers(context: StorageContext, id: string, on: IsoDate): Promise<Round> {
  const { database } = context
  const before = await erasable(database, id)
  const { dossierId } = before
  const responses = await database.responses.where('roundId').equals(id).toArray()
  const after = withoutAnswers(before, responses, { on, labels: NAMES })
  for (const version of await versionsWithAnswersOf(database, before)) await eraseIn(database, version, after)
  await database.responses.where('roundId').equals(id).delete()
  await database.receipts.where('roundId').equals(id).delete()
  await database.rounds.put(after)
  await wantMove(database)
  const settings = await readSettings(database)
  await database.settings.bulkPut([
    { key: 'keptDrafts', value: settings.keptDrafts.filter(({ roundId }) => roundId !== id) },
    { key: 'erasedRounds', value: allErased(erasedIn([after]), settings.erasedRounds) },
    // In the same step: a copy that still holds them is found again after whatever stops the computer now.
    { key: 'copiesToClear', value: [...settings.copiesToClear, { dossierId, roundId: id }] },
  ])
  await remember(context, { table: 'rounds', dossierId, recordId: id, before, after, irreversible: true })
  return after
}

async function eraseIn(
  database: Database,
  { id, content }: VersionWithAnswers,
  erased: Round,
): Promise<void> {
  if (content === null) {
    await eraseSetAside(database, id)
    return
  }
  const left = withoutReturning(content, erasedIn([erased]), [erased], NAMES)
  const kept = new Set(left.responses.map((response) => response.id))
  await database.setAside.where({ id }).modify((version) => {
    Object.assign(version, { drafts: version.drafts.filter((draft) => kept.has(draft)) })
  })
  await database.setAsideContents.where({ id }).modify({ formatVersion: FORMAT_VERSION, content: left })
}

/** What this computer knows to be erased: by its settings, and by the rounds that say so themselves. */
async function knownErasures(
  database: Database,
): Promise<{ readonly erased: readonly ErasedRound[]; readonly known: readonly Round[] }> {
  const known = (await knownRounds(database)).filter((round) => round.erased !== null)
  return { erased: allErased((await readSettings(database)).erasedRounds, erasedIn(known)), known }
}

/** The rounds of an arriving dossier whose answers were erased here. */
export async function returningHere(database: Database, content: DossierContent) {
  return returningAnswers(content, (await knownErasures(database)).erased)
}

/** An arriving dossier without the answers that were erased here. */
export async function withoutErasedHere(
  database: Database,
  content: DossierContent,
): Promise<DossierContent> {
  const { erased, known } = await knownErasures(database)
  return withoutReturning(content, erased, known, NAMES)
}

/** Somebody brought these answers back on purpose: from now on they count again. */
export async function forgetErasures(database: Database, content: DossierContent): Promise<void> {
  const { erasedRounds } = await readSettings(database)
  const value = erasedRounds.filter((one) => returningAnswers(content, [one]).length === 0)
  if (value.length < erasedRounds.length) await database.settings.put({ key: 'erasedRounds', value })
}
