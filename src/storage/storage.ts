/**
 * What the rest of the application may ask of the storage. Implemented on Dexie in `open-storage.ts`; nobody else knows Dexie.
 *
 * Every method that changes something is one strict transaction, and resolves only after the browser reports it durable. A
 * record of a table with a history (`HistoryTable`) gets its entry in that transaction; responses, receipts, copies of documents and
 * what belongs to this computer have none. Failures reject with a {@link StorageFailure} and are reported to `onFailure` listeners, so that the
 * saved state on screen is never more hopeful than the truth.
 */
import type { Action } from '../domain/actions/action'
import type { Assessment, Judgement, UNTOUCHED } from '../domain/framework/assessment/assessment'
import type { Dossier, DossierContent, DossierRecords } from '../domain/dossier/dossier'
import type { ReturningAnswers } from '../domain/dossier/erased-rounds'
import type { HistoryList } from '../domain/dossier-lists'
import type { Evidence } from '../domain/framework/evidence/evidence'
import type { Attachment } from '../domain/framework/evidence/attachment'
import type { Delegation } from '../domain/delegation/delegation'
import type { OwnSet } from '../domain/framework/content/own-set'
import type { MadeReport } from '../domain/report/made-report'
import type { Outcome, Problem } from '../domain/outcome'
import type { TextSeal } from '../domain/dossier/text-seal'
import type { SetAside } from '../domain/dossier/set-aside'
import type { FrameworkSet, IsoDate } from '../domain/question-set'
import type { LiveSession } from '../domain/session/live-session'
import type { Session } from '../domain/session/session'
import type { DatabaseLock } from '../domain/dossier/database-lock'
import type { UnlockedDatabase } from './lock/database-lock'
import type { SettingsRepository } from './settings'
import type { HistoryRepository } from './stored-history'
import type { Changes, ChangesOf, RecordRepository, StoredRecords, Unsubscribe } from './stored-records'
import type { ReceiptRepository, ResponseRepository, RoundRepository } from './stored-survey'

export type DossierChanges = Partial<Omit<Dossier, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>>

export interface DossierRepository {
  get(id: string): Promise<Dossier | undefined>
  /** Without those in the recycle bin, last changed first. */
  list(): Promise<readonly Dossier[]>
  listDeleted(): Promise<readonly Dossier[]>
  add(fields: { readonly name: string; readonly region?: string }): Promise<Dossier>
  change(id: string, changes: DossierChanges | ChangesOf<Dossier, DossierChanges>): Promise<Dossier>
  /** Into the recycle bin. */
  moveToBin(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** For good, with everything in it and what was set aside of it. Only from the recycle bin. */
  erase(id: string): Promise<void>
  watch(listener: (dossiers: readonly Dossier[]) => void): Unsubscribe
  watchDeleted(listener: (dossiers: readonly Dossier[]) => void): Unsubscribe
}

/** Drafts can be changed; what was adopted or replaced is locked, and so are its judgements (`storage/assessment-locked`). */
export interface AssessmentRepository extends RecordRepository<Assessment> {
  /**
   * Settles a draft: locks it, with a snapshot of parties, evidence and actions as they are at that moment. Undo takes it back as long as
   * it is the last change. `storage/assessment-locked` when it is no draft.
   */
  adopt(id: string, settled: { readonly on: IsoDate; readonly by: string }): Promise<Assessment>
  /**
   * Starts the next assessment with everything that is carried over, in one intent that is undone as a whole. A previous one that is
   * still a draft becomes `replaced`, with its snapshot. `storage/assessment-followed` when there is a next one already.
   */
  startNext(next: NextAssessment): Promise<Assessment>
}

/** What the next assessment starts with; made by domain/framework/assessment/carry-over.ts. */
export interface NextAssessment {
  readonly previousId: string
  readonly title: string
  readonly questionSet: FrameworkSet
  readonly startedOn: IsoDate
  readonly judgements: readonly Omit<Judgement, 'id' | 'dossierId' | 'assessmentId'>[]
  /**
   * New ids by old id, for norms that are known by another id (or several) from now on; links of evidence and of actions follow.
   * A norm that was dropped is not in it: its links stay as they are, unless its id went to another norm; then it is in it without
   * new ids, and its links end.
   */
  readonly renamed: ReadonlyMap<string, readonly string[]>
}

/** One change of several records that belong together; the storage does all of them or none. */
export type JointChange =
  | {
      readonly table: 'judgements'
      readonly assessmentId: string
      readonly normId: string
      readonly changes: JudgementChanges
    }
  | { readonly table: 'actions'; readonly id: string; readonly changes: Changes<Action> }
  | { readonly table: 'evidence'; readonly id: string; readonly changes: Changes<Evidence> }
  | { readonly table: 'delegations'; readonly id: string; readonly changes: Changes<Delegation> }

/** What may be changed of a judgement; `judgedAt` follows by itself when verdict, applicability or its confirmation changes. */
export type JudgementChanges = Partial<
  Omit<Judgement, 'id' | 'dossierId' | 'assessmentId' | 'normId' | 'judgedAt'>
>

/** Pieces of evidence; a new one gets the next number of the dossier. */
export interface EvidenceRepository extends StoredRecords<Evidence> {
  add(fields: Omit<Evidence, 'id' | 'number'>): Promise<Evidence>
}

/** Copies of documents, by the digest of their content. They never change; the same content twice is stored once per dossier. */
export interface AttachmentRepository {
  /**
   * Stores a copy and gives its digest. `storage/attachment-empty`, `storage/attachment-too-big` (see domain/framework/evidence/evidence.ts),
   * `storage/attachments-full`.
   */
  keep(dossierId: string, name: string, bytes: Uint8Array): Promise<Attachment>
  /** `undefined` when it is not (or no longer) there. */
  read(dossierId: string, sha256: string): Promise<Uint8Array | undefined>
  /** Digests and sizes of what is there, without the content. */
  listOf(dossierId: string): Promise<readonly { readonly sha256: string; readonly size: number }[]>
  /**
   * Removes the content for good, also where undo would still ask for it; the name and digest stay in the records. For a file that should
   * never have been added (client data). Cannot be undone.
   */
  erase(dossierId: string, sha256: string): Promise<void>
}

/** Reports that were made on this computer. They keep no history and are in no dossier file. */
export interface MadeReportRepository {
  /** Newest first. Calls back at once and after every change, also from another window. */
  watchOf(dossierId: string, listener: (reports: readonly MadeReport[]) => void): Unsubscribe
  /** Keeps a report with its file; beyond {@link MOST_MADE_REPORTS} of a dossier the oldest go. */
  keep(report: Omit<MadeReport, 'id' | 'sha256'>, file: Uint8Array): Promise<MadeReport>
  /** The bytes as they were saved; `undefined` when they are not there, cannot be read or are no longer what they were. */
  fileOf(report: MadeReport): Promise<Uint8Array | undefined>
  /** For good. */
  remove(id: string): Promise<void>
}

/**
 * Sessions. A vote never changes once it is closed or interrupted, nor is it taken away, by a change or by undo (`storage/vote-stands`);
 * a point that was voted on stays (`storage/point-voted`). The history says nothing about votes while a session is under way. What a session
 * rests on may be gone.
 */
export interface SessionRepository extends RecordRepository<Session> {
  /**
   * Plans an action that is made in the session, with the next number of the dossier, for one of its points or for none: one intent,
   * undone as a whole.
   */
  planAction(
    id: string,
    pointId: string | null,
    fields: Omit<Action, 'id' | 'dossierId' | 'number'>,
  ): Promise<Action>
}

/** What is on the screen of this computer while a session is under way. Only the window that took the lead last may change it. */
export interface LiveSessionRepository {
  /** `undefined` when the session never was on the screen here. */
  get(sessionId: string): Promise<LiveSession | undefined>
  /** Calls back at once and after every change, also from another window. */
  watch(sessionId: string, listener: (live: LiveSession | undefined) => void): Unsubscribe
  /** Takes the lead: what is on the screen stays, and the epoch goes up. The window that led before no longer can. `storage/gone` */
  take(sessionId: string): Promise<LiveSession>
  /** Stores what is about to be shown; `false`, with nothing stored, when another window took the lead since, or the session is gone. */
  put(live: LiveSession): Promise<boolean>
}

/** What another version took the place of; see {@link Storage.putContent}. In no dossier file and in no copy. */
export interface SetAsideRepository {
  /** Set aside last first. */
  list(): Promise<readonly SetAside[]>
  /** Calls back at once and after every change, also from another window. */
  watch(listener: (setAside: readonly SetAside[]) => void): Unsubscribe
  /**
   * Puts it back under its own ids, in one transaction: what is here of the same dossier by then, in the recycle bin too, is set aside in
   * its turn. It is taken in as a file is, so what this computer knows of the closings of its rounds holds for it too.
   * `storage/set-aside-unreadable`, `storage/ids-elsewhere`.
   */
  putBack(id: string): Promise<Dossier>
  /** For good, with the documents that nothing else of the dossier refers to. */
  erase(id: string): Promise<void>
}

/** What becomes of answers in an arriving dossier that were erased on this computer. */
export type ErasedOnArrival = 'left-out' | 'brought-back'

export class StorageFailure extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.message, options)
    this.name = 'StorageFailure'
  }
}

/** Every list with a history is read, followed and changed the same way; some can do more. */
export type ListRepositories = {
  readonly [Name in HistoryList]: StoredRecords<DossierRecords[Name]>
}

/**
 * Whether what was erased has also gone from the disk. An engine keeps deleted words in its files; they go when the database moves to
 * another bucket, which happens when the page is loaded while no other window is open.
 */
export interface Erasing {
  /** Why the database moved just now, as it was opened. */
  readonly moved: 'first' | 'erased' | 'torn' | null
  /** Why it did not, while that was due; nothing was changed or lost. */
  readonly notMoved: Problem | null
  /**
   * When what was erased since the last move will go: `now`, by loading the page again; `later`, because another window is open too;
   * `unknown`, where that is up to the engine. `null` when nothing was erased.
   */
  due(): Promise<'now' | 'later' | 'unknown' | null>
}

/** The lock on everything that is stored. */
export interface Locking {
  /** Where it is `false` the lock cannot be put on or taken off: what was in clear before would stay on the disk. */
  readonly canLock: boolean
  /** Of the open database; `null` in clear. */
  readonly lock: DatabaseLock | null
  /**
   * Puts everything behind another lock, or in clear: the database moves, with its key and with every word of before going from the disk.
   * Afterwards, also when it failed, the storage is closed and the page must be loaded again. Whenever it is cut off, the database is whole,
   * behind one lock or the other.
   *
   * Problems: `storage/cannot-lock` and `storage/other-window`, with nothing changed and the storage still open; `storage/full` and others,
   * with nothing changed and the storage closed; `storage/old-stays`: the lock is what was asked, but what was there before is still on the
   * disk until the next start.
   * @param next made by `makeDatabaseLock` or `relockedWith`; `null` takes the lock off
   */
  switchTo(next: UnlockedDatabase | null): Promise<Outcome<null>>
}

export interface Storage extends ListRepositories {
  readonly dossiers: DossierRepository
  readonly rounds: RoundRepository
  readonly responses: ResponseRepository
  readonly receipts: ReceiptRepository
  readonly assessments: AssessmentRepository
  readonly judgements: RecordRepository<Judgement> & {
    /**
     * Adds or changes the judgement of one norm. Sets `judgedAt`, and ends `toConfirm`, when verdict or applicability changes;
     * `toConfirm: false` by itself confirms what was carried over and sets `judgedAt` too.
     */
    judge(assessmentId: string, normId: string, changes: JudgementChanges): Promise<Judgement>
    /** Like `judge`, from the judgement as it is at that moment; `null` where there is none and nothing is changed. */
    judgeFrom(
      assessmentId: string,
      normId: string,
      changesOf: ChangesOf<typeof UNTOUCHED | Judgement, JudgementChanges>,
    ): Promise<Judgement | null>
  }
  readonly evidence: EvidenceRepository
  readonly attachments: AttachmentRepository
  readonly delegations: RecordRepository<Delegation>
  readonly ownSets: RecordRepository<OwnSet>
  readonly sessions: SessionRepository
  readonly liveSessions: LiveSessionRepository
  readonly madeReports: MadeReportRepository
  readonly actions: RecordRepository<Action> & {
    /** Like `add`, and gives the next number of the dossier. */
    plan(fields: Omit<Action, 'id' | 'number'>): Promise<Action>
  }
  readonly history: HistoryRepository
  readonly settings: SettingsRepository
  readonly setAside: SetAsideRepository
  /** Changes several records of one dossier in one transaction; the history knows them as one intent, undone together. */
  changeTogether(dossierId: string, changes: readonly JointChange[]): Promise<void>
  /** A dossier with its records, read in one transaction; without responses, receipts and history, which may be many. */
  recordsOf(dossierId: string): Promise<Pick<DossierContent, 'dossier' | HistoryList> | undefined>
  /** Everything of one dossier but the content of attachments, read in one transaction; without drafts, which nobody handed in. */
  contentOf(dossierId: string): Promise<DossierContent | undefined>
  /**
   * Puts a whole dossier in, in one transaction. `replace` takes the place of the dossier with the same id, which is set aside with its
   * drafts ({@link SetAsideRepository}); `as-new` gives every record a new id (references follow). Content must have been validated
   * (`readDossierFile`). Attachments come along in the same transaction; of those not given, what the replaced dossier had under the
   * same digest stays. A `name` is given as a change that the history knows. Answers that were erased here stay out ({@link
   * returningAnswers}), unless somebody wants them back.
   */
  putContent(
    content: DossierContent,
    mode: 'replace' | 'as-new',
    attachments?: ReadonlyMap<string, Uint8Array>,
    name?: string,
    erased?: ErasedOnArrival,
  ): Promise<Dossier>
  readonly erasing: Erasing
  readonly locking: Locking
  /** The rounds of a dossier that is about to come in whose answers were erased here. */
  returningAnswers(content: DossierContent): Promise<readonly ReturningAnswers[]>
  /** A dossier as it comes in when the answers that were erased here are left out. */
  withoutErased(content: DossierContent): Promise<DossierContent>
  /** Of texts that wait outside the database until they are stored in it; the same one for every window, also after the lock was switched. */
  textSeal(): Promise<TextSeal>
  /** The browser found the database damaged, threw it away and gave an empty one. Not every browser says so. */
  readonly cameUpEmpty: boolean
  /** Moments (ms since epoch) of committed changes, with the dossier they belong to. */
  onSaved(listener: (at: number, dossierId: string | null) => void): Unsubscribe
  onFailure(listener: (problem: Problem) => void): Unsubscribe
  /** Whether the engine closed it under the page, as on a full disk; not when it was closed here, or by a newer window. */
  isCutOff(): boolean
  close(): void
}
