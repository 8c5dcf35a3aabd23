/** Rounds, their responses, and how filled-in questionnaires come in; see `storage.ts`. */
import type { FilledForm, Receipt } from '../domain/survey/filling/filled-form'
import type { IsoDate } from '../domain/question-set'
import type { ErasureLoss } from '../domain/survey/results/erased-answers'
import type { Response, Screening } from '../domain/survey/round/response'
import type { Round } from '../domain/survey/round/round'
import type { RecordRepository, Unsubscribe } from './stored-records'

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

/** Everything that goes when the answers of a round are erased, for the user to decide; whole numbers. */
export interface AnswersToErase extends ErasureLoss {
  /** Proofs that a form came in. */
  readonly receipts: number
  /** One-time codes given out. */
  readonly codes: number
  /** Replaced versions of the dossier, in the recycle bin, that hold them too and lose them with it. */
  readonly setAside: number
  /** Replaced versions that cannot be read, and go as a whole. */
  readonly unreadable: number
  /** Names of other dossiers on this computer with the same answers; those keep them. */
  readonly elsewhere: readonly string[]
}

/** Rounds go forward only, but for one way back that leaves a reason. */
export interface RoundRepository extends RecordRepository<Round> {
  /**
   * Opens a closed round again; the reason (not blank) goes into the history. It can be closed again when nothing came in, or
   * enough: see domain/survey/results/reopening.ts. `storage/round-not-closed`, `storage/reason-missing`.
   */
  reopen(id: string, reason: string): Promise<Round>
  /** What erasing the answers of a closed round takes away. `storage/round-not-closed`, `storage/round-erased`. */
  answersToErase(id: string): Promise<AnswersToErase>
  /**
   * Erases the separate answers of a closed round for good, with its receipts, keys and codes, also in the versions of the dossier that
   * were set aside; what may be shown of it stays as it is. Copies as files are for the caller: see `Settings.copiesToClear`.
   * `storage/round-not-closed`, `storage/round-erased`.
   * @param on the user's day
   */
  eraseAnswers(id: string, on: IsoDate): Promise<Round>
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
   * edited copies, and codes that were used or never given out, their places in `arrivals` are returned; the rest is taken in. Whose
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
  /** All responses of a round, drafts too, now and whenever one changes. What may be shown of them is for the domain (`results.ts`). */
  watchOfRound(roundId: string, listener: (responses: readonly Response[]) => void): Unsubscribe
}
