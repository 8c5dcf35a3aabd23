/** Somebody who takes part in the meeting when the inspectorate comes. */
export interface VisitSeat {
  readonly id: string
  readonly name: string
  /** Profession, party or function. */
  readonly role: string
  /** Themes of the framework this person speaks about. */
  readonly themeIds: readonly string[]
}

/** A question the VSV expects that no norm covers, with the answer to it. */
export interface ExpectedQuestion {
  readonly id: string
  /** `null` = general. */
  readonly themeId: string | null
  readonly question: string
  readonly answer: string
}

/** What the VSV prepares for a visit of the inspectorate; the date itself is `Dossier.visitDate`. */
export interface VisitPlan {
  readonly team: readonly VisitSeat[]
  readonly questions: readonly ExpectedQuestion[]
  /** Codes of the steps of the countdown that were ticked off. */
  readonly stepsDone: readonly string[]
  /** Pieces of evidence that are ready. */
  readonly laidReady: readonly string[]
}

export const NO_VISIT_PLAN: VisitPlan = { team: [], questions: [], stepsDone: [], laidReady: [] }
