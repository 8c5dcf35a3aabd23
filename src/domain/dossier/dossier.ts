import type { Action } from '../actions/action'
import { forEachList, LIST_NAMES, type ListName } from '../dossier-lists'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import type { Evidence } from '../framework/evidence/evidence'
import type { Receipt } from '../survey/filling/filled-form'
import type { Delegation } from '../delegation/delegation'
import type { HistoryEntry } from '../history'
import type { OwnSet } from '../framework/content/own-set'
import type { Party } from '../party'
import type { IsoDate, IsoMoment } from '../question-set'
import type { BoardPlan } from './board-plan'
import type { ReportStyle } from '../report/house-style/house-style'
import type { ReportPreset } from '../report/kinds/report-kinds'
import type { Response } from '../survey/round/response'
import type { Session } from '../session/session'
import type { Round } from '../survey/round/round'
import type { VisitPlan } from '../visit/visit-plan'

/** A profession in this VSV with its number of people; the basis of every response rate. */
export interface RosterEntry {
  readonly professionId: string
  /** Whole number >= 0; `null` when not filled in. */
  readonly headCount: number | null
}

/** One VSV. Everything else carries its id as `dossierId`. */
export interface Dossier {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly contact: string
  readonly parties: readonly Party[]
  readonly roster: readonly RosterEntry[]
  /** Announced visit of the inspectorate, if any. */
  readonly visitDate: IsoDate | null
  readonly visit: VisitPlan
  /** What the VSV itself puts on the page of its board. */
  readonly board: BoardPlan
  /** How reports look, and which choices of sections were saved. */
  readonly reportStyle: ReportStyle
  readonly reportPresets: readonly ReportPreset[]
  /** The fictional example that can always be opened again. */
  readonly example: boolean
  readonly createdAt: IsoMoment
  readonly updatedAt: IsoMoment
  /** Set when it lies in the recycle bin. */
  readonly deletedAt: IsoMoment | null
}

/** What each list of a dossier holds; see {@link DOSSIER_LISTS}. */
export interface DossierRecords {
  readonly rounds: Round
  readonly responses: Response
  readonly receipts: Receipt
  readonly assessments: Assessment
  readonly judgements: Judgement
  readonly evidence: Evidence
  readonly actions: Action
  readonly delegations: Delegation
  readonly ownSets: OwnSet
  readonly sessions: Session
  readonly history: HistoryEntry
}

export type DossierLists = { readonly [Name in ListName]: readonly DossierRecords[Name][] }

/** Everything that belongs to one dossier: what a dossier file holds and what a report is made from. */
export interface DossierContent extends DossierLists {
  readonly dossier: Dossier
}

/** A dossier with nothing in it. */
export const NO_RECORDS: DossierLists = forEachList(LIST_NAMES, () => [])

/** Whether answers are in it that somebody handed in. A sharing copy keeps outcomes and no answers. */
export function holdsAnswers({ responses }: Pick<DossierContent, 'responses'>): boolean {
  return responses.some(({ status }) => status === 'submitted')
}
