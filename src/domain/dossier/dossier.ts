import type { Action } from '../actions/action'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import type { Evidence } from '../framework/evidence/evidence'
import type { Receipt } from '../survey/filling/filled-form'
import type { Delegation } from '../delegation/delegation'
import type { HistoryEntry } from '../history'
import type { OwnSet } from '../framework/content/own-set'
import type { Party } from '../party'
import type { IsoDate, IsoMoment } from '../question-set'
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

/** Everything that belongs to one dossier: what a dossier file holds and what a report is made from. */
export interface DossierContent {
  readonly dossier: Dossier
  readonly rounds: readonly Round[]
  readonly responses: readonly Response[]
  /** Proof that forms were received; nothing links it to the responses. */
  readonly receipts: readonly Receipt[]
  readonly assessments: readonly Assessment[]
  readonly judgements: readonly Judgement[]
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
  readonly delegations: readonly Delegation[]
  readonly ownSets: readonly OwnSet[]
  readonly sessions: readonly Session[]
  readonly history: readonly HistoryEntry[]
}
