/**
 * What the rest of the application may ask of the storage. Implemented on Dexie in `open-storage.ts`; nobody else knows Dexie.
 *
 * Every method that changes something is one strict transaction, and resolves only after the browser reports it durable. A
 * record of a table with a history (`HistoryTable`) gets its entry in that transaction; responses, receipts, copies of documents and
 * what is of this computer have none. Failures reject with a {@link StorageFailure} and are told to `onFailure` listeners, so that the
 * saved state on screen is never more hopeful than the truth.
 */
import type { Action } from '../domain/actions/action'
import type { Assessment, Judgement } from '../domain/framework/assessment/assessment'
import type { Dossier, DossierContent, DossierRecords } from '../domain/dossier/dossier'
import type { HistoryList } from '../domain/dossier-lists'
import type { Evidence } from '../domain/framework/evidence/evidence'
import type { Attachment } from '../domain/framework/evidence/attachment'
import type { Delegation } from '../domain/delegation/delegation'
import type { OwnSet } from '../domain/framework/content/own-set'
import type { MadeReport } from '../domain/report/made-report'
import type { FilledForm, Receipt } from '../domain/survey/filling/filled-form'
import type { HistoryEntry } from '../domain/history'
import type { Outcome, Problem } from '../domain/outcome'
import type { SetAside } from '../domain/dossier/set-aside'
import type { FrameworkSet, IsoDate } from '../domain/question-set'
import type { Response, Screening } from '../domain/survey/round/response'
import type { Round } from '../domain/survey/round/round'
import type { SettingsRepository } from './settings'

export type Unsubscribe = () => void

/** The fields of a record a caller fills in; id, number and dossier are fixed at birth. */
export type Changes<T> = Partial<Omit<T, 'id' | 'dossierId' | 'number'>>

/**
 * Changes made from the record as it is stored at that moment, inside the transaction: what is added to a list of it cannot
 * overwrite what another field or another window added. `null` changes nothing.
 */
export type ChangesOf<T, C = Changes<T>> = (record: T) => C | null

/** Records of one kind that belong to a dossier. */
export interface StoredRecords<T extends { readonly id: string; readonly dossierId: string }> {
  get(id: string): Promise<T | undefined>
  listOf(dossierId: string): Promise<readonly T[]>
  /** Changes the named fields. Rejects when the record is gone. */
  change(id: string, changes: Changes<T> | ChangesOf<T>): Promise<T>
  remove(id: string): Promise<void>
  /** Calls back at once and after every change, also from another window. */
  watchOf(dossierId: string, listener: (records: readonly T[]) => void): Unsubscribe
}

export interface RecordRepository<
  T extends { readonly id: string; readonly dossierId: string },
> extends StoredRecords<T> {
  /** Gives the record an id and stores it. */
  add(fields: Omit<T, 'id'>): Promise<T>
}

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

/** A filled-in questionnaire that comes in, with the proof by which it is recognised when it comes again. */
export interface Arrival {
  readonly form: FilledForm
  readonly receipt: Omit<Receipt, 'dossierId' | 'roundId'>
}

/** What became of a batch of arrivals; the lists hold places in the batch, from 0. */
export interface Reception {
  readonly taken: number
  /** The same form came in before, or earlier in this batch. */
  readonly duplicates: readonly number[]
  /** A form with the same id but other content came in before: an edited copy. */
  readonly conflicts: readonly number[]
  /** Another form came in with the same one-time code. */
  readonly usedCodes: readonly number[]
  /** A one-time code that was never given out. */
  readonly unknownCodes: readonly number[]
  /**
   * Removes exactly what this batch brought, as long as the round has not been closed since. Held in memory only: nothing stored
   * says which responses came together.
   */
  undo(): Promise<void>
}

/** Proofs of what was taken in; see domain/survey/filling/filled-form.ts. */
export interface ReceiptRepository {
  listOf(roundId: string): Promise<readonly Receipt[]>
}

/** Rounds go forward only, but for one way back that leaves a reason. */
export interface RoundRepository extends RecordRepository<Round> {
  /**
   * Opens a closed round again; the reason (not blank) goes into the history. It can be closed again when nothing came in, or
   * enough: see domain/survey/results/reopening.ts. `storage/round-not-closed`, `storage/reason-missing`.
   */
  reopen(id: string, reason: string): Promise<Round>
}

/** Responses keep no history, no moment and no order; see domain/survey/round/response.ts. */
export interface ResponseRepository {
  get(id: string): Promise<Response | undefined>
  listOfRound(roundId: string): Promise<readonly Response[]>
  /** An empty draft under a random id. */
  start(round: Pick<Round, 'id' | 'dossierId'>): Promise<Response>
  /**
   * Takes filled-in questionnaires in, all in one transaction, each under a new random id and written in the order of these ids.
   * The round must be open and every form without `faultsOf`: otherwise nothing at all is taken in. Of forms that came before,
   * edited copies, and codes that were used or never given out, the places in `arrivals` are told; the rest is taken in. Whose
   * they are, or which response they became, is kept nowhere.
   */
  receive(roundId: string, arrivals: readonly Arrival[]): Promise<Reception>
  /** The facilitator's verdict on one open answer of a submitted response, from closing on. Keeps no history either. */
  screen(id: string, field: keyof Screening, verdict: Screening[keyof Screening]): Promise<void>
  /** Drafts only; a submitted response cannot be changed. */
  change(
    id: string,
    changes: Partial<Omit<Response, 'id' | 'dossierId' | 'roundId' | 'status' | 'screening'>>,
  ): Promise<Response>
  /**
   * Makes it count, under a *new* random id, so that nothing links it to the draft. Removes the draft. Passes the gate of every road:
   * answers nobody asked are left out, and what `faultsOf` finds then is refused with `storage/invalid`; the draft stays.
   */
  submit(id: string): Promise<void>
  /** Throws a draft away. */
  discard(id: string): Promise<void>
  /** All responses of a round, drafts too, now and whenever one changes. What may be told of them is for the domain (`results.ts`). */
  watchOfRound(roundId: string, listener: (responses: readonly Response[]) => void): Unsubscribe
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

export interface HistoryRepository {
  /** Newest first. */
  listOf(dossierId: string, limit?: number): Promise<readonly HistoryEntry[]>
  listOfRecord(recordId: string): Promise<readonly HistoryEntry[]>
  /**
   * Puts the last not yet undone change of the dossier back, as a new change (nothing is ever erased from the history).
   * `null` when there is nothing to undo; a problem when a later change stands in the way.
   */
  undo(dossierId: string): Promise<Outcome<HistoryEntry | null>>
}

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
  }
  readonly evidence: EvidenceRepository
  readonly attachments: AttachmentRepository
  readonly delegations: RecordRepository<Delegation>
  readonly ownSets: RecordRepository<OwnSet>
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
  /** Everything of one dossier but the content of attachments, read in one transaction; without drafts, which nobody handed in. */
  contentOf(dossierId: string): Promise<DossierContent | undefined>
  /**
   * Puts a whole dossier in, in one transaction. `replace` takes the place of the dossier with the same id, which is set aside with its
   * drafts ({@link SetAsideRepository}); `as-new` gives every record a new id (references follow). Content must have been validated
   * (`readDossierFile`). Attachments come along in the same transaction; of those not given, what the replaced dossier had under the
   * same digest stays. A `name` is given as a change that the history knows.
   */
  putContent(
    content: DossierContent,
    mode: 'replace' | 'as-new',
    attachments?: ReadonlyMap<string, Uint8Array>,
    name?: string,
  ): Promise<Dossier>
  /** The browser found the database damaged, threw it away and gave an empty one. Not every browser tells. */
  readonly cameUpEmpty: boolean
  /** Moments (ms since epoch) of committed changes, with the dossier they belong to. */
  onSaved(listener: (at: number, dossierId: string | null) => void): Unsubscribe
  onFailure(listener: (problem: Problem) => void): Unsubscribe
  close(): void
}
