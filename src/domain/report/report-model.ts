/**
 * The content of a report, before it is laid out. Gathered once by `reportModelOf` (report-gathering.ts); `src/report` only lays it out
 * and looks nothing up. It holds no response: everything about answers comes from `resultsOf`, so no report can bypass the rules of the
 * method (docs/method.md).
 */
import type { Action } from '../actions/action'
import type { BoardPage } from './board-page'
import type { BoardSummary } from './board-summary'
import type { ReportKind, SectionId } from './kinds/report-kinds'
import type { SourceList } from './report-sources'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import type { Delegation } from '../delegation/delegation'
import type { Dossier } from '../dossier/dossier'
import type { Evidence } from '../framework/evidence/evidence'
import type { EvidenceStanding } from '../framework/evidence/evidence-state'
import type { HistoryTable } from '../history'
import type { FrameworkSet, IsoDate, IsoMoment, MirrorSet, Norm, Statement } from '../question-set'
import type { OwnSet } from '../framework/content/own-set'
import type { ReadinessChange } from '../framework/readiness/readiness-change'
import type { Contradiction } from '../framework/readiness/perception'
import type { Standing } from '../framework/assessment/standing'
import type { Twin } from '../framework/content/twins'
import type { ReadinessByPart, ReadinessFigures } from '../framework/readiness/readiness-figures'
import type { Round } from '../survey/round/round'
import type { Session, SessionTopic } from '../session/session'
import type { Slide } from '../session/slide'
import type { QUESTION_TEXTS, SEAT_TEXTS } from '../visit/visit-fields'
import type { ExpectedQuestion, VisitSeat } from '../visit/visit-plan'
import type { VisitStep } from '../visit/countdown'
import type { ResponseCounts } from '../survey/results/response-lines'
import type { RoundComparison } from '../survey/comparison/round-comparison'
import type { RoundResults, StatementResult } from '../survey/results/round-results'

export interface ReportOptions {
  readonly kind: ReportKind
  /**
   * Id of the inspection framework: it comes first, and only about this framework does a report mention an inspection. Without it the
   * list that was started last takes its place.
   */
  readonly framework?: string
  /** Lists of norms that the report includes, by {@link listOf}; absent means the default of its kind: see `ownLists`. */
  readonly lists?: readonly string[]
  /** Those of the kind when left out. */
  readonly sections?: readonly SectionId[]
  readonly today: IsoDate
  readonly appVersion: string
  /** Names of professions that no round has frozen yet: those of the built-in mirror. */
  readonly professions?: readonly { readonly id: string; readonly label: string }[]
  /** The questionnaire to print when there is no round yet. */
  readonly mirror?: MirrorSet
  /** The lists as they come with the application: they know which norms of other lists are about the same subject. */
  readonly builtIn?: readonly FrameworkSet[]
  /**
   * Id of the spiegelsessie the report is of; `null` for the blank form. Without it, or when it is gone, the one that the kind is made
   * for: see `sessionFor`.
   */
  readonly session?: string | null
  /** Id of the round that the invitation and the questionnaire on paper are for. Without it, or when it is over: see `roundToFill`. */
  readonly round?: string
  /** Words that are not for the domain to choose. */
  readonly labels: {
    /** Name of the pooled group: "Overige beroepsgroepen". */
    readonly rest: string
  }
}

export interface ReportModel {
  readonly kind: ReportKind
  /** It holds what the VSV prepared among itself: every page says that it is not for others. */
  readonly internal: boolean
  readonly today: IsoDate
  readonly appVersion: string
  /**
   * Adopted only when everything the board can adopt is: every current assessment and every round that shows results. The app never
   * adopts anything by itself. Minutes and the improvement plan are always a draft: they are adopted outside the app.
   */
  readonly status: 'draft' | 'adopted'
  /** Day on which the last of these assessments was adopted; `null` for a draft, or when it includes no assessment. */
  readonly adoptedOn: IsoDate | null
  readonly dossier: Dossier
  readonly roster: readonly { readonly label: string; readonly headCount: number | null }[]
  readonly board: BoardPage
  readonly summary: BoardSummary
  /** Newest first. */
  readonly rounds: readonly RoundReport[]
  /** The round that a letter and a form on paper are for; `null` when none is open or being prepared. */
  readonly toFill: Round | null
  /** The last two rounds that may show results; `null` with fewer. */
  readonly comparison: RoundComparison | null
  /** The current assessment of the inspection framework, even when the report leaves it out; `null` when none was started. */
  readonly inspection: AssessmentReport | null
  /** For the lists in this report: the current assessment of each, the inspection framework first; then the earlier ones, newest first. */
  readonly assessments: readonly AssessmentReport[]
  readonly evidence: readonly EvidenceReport[]
  /** By number. */
  readonly actions: readonly ActionReport[]
  /** The spiegelsessie this report is of; `null` when there is none, and for the blank form. */
  readonly session: SessionReport | null
  /** `null` when no visit was announced and nothing was prepared, and in what is handed over. */
  readonly visit: VisitReport | null
  /** Newest first. */
  readonly delegations: readonly Delegation[]
  readonly ownSets: readonly Pick<OwnSet, 'fileName' | 'addedAt' | 'questionSet'>[]
  /**
   * The source of a blank questionnaire: the round that is open or in preparation, else the questions of the newest, else the built-in
   * mirror.
   */
  readonly blank: BlankQuestionnaire | null
  readonly changes: ChangesReport
  /** Disclaimers of the question sets used, each once. */
  readonly disclaimers: readonly { readonly title: string; readonly text: string }[]
  /** What its questions and norms rest on. */
  readonly sources: readonly SourceList[]
}

export interface RoundReport {
  /** The definition of the round: title, texts, professions, threshold. Never an answer, key, code or count of a closing. */
  readonly round: Round
  /** `null` as long as the round has not been opened. */
  readonly response: ResponseCounts | null
  /** Only of a closed or adopted round. */
  readonly results: RoundResults | null
}

export interface AssessmentReport {
  readonly assessment: Assessment
  /** The newest of its framework. */
  readonly current: boolean
  /** For the inspection framework only; reports do not mention an inspection about any other list. */
  readonly inspection: boolean
  /** Title of the assessment it was started from; empty when there is none. */
  readonly previousTitle: string
  /** Compared with the previous one; `null` when there is none. */
  readonly change: ReadinessChange | null
  readonly figures: ReadinessFigures
  readonly byTheme: readonly ReadinessByPart[]
  readonly byBuildingBlock: readonly ReadinessByPart[]
  readonly themes: readonly {
    readonly id: string
    readonly title: string
    readonly norms: readonly NormReport[]
  }[]
}

export interface NormReport {
  readonly norm: Norm
  readonly buildingBlock: string
  /** Name of the party that manages it; empty when not stated. */
  readonly partyName: string
  /** Ids the judgement was copied from, where they differ from its own. */
  readonly carriedFrom: readonly string[]
  readonly verdict: Standing
  readonly judgement: Judgement | null
  readonly evidence: readonly EvidenceReport[]
  readonly actions: readonly ActionReport[]
  /** What the newest shown round says about the linked statements; for an earlier assessment, the round of that time. */
  readonly perception: readonly {
    readonly statement: Statement
    readonly result: StatementResult
  }[]
  /** Verdict met while a linked statement scores under 3 or is divided (`experienced`), or else a fact is unknown to many; `null` otherwise. */
  readonly contradicted: Contradiction | null
  /** Norms of the other lists in the report about the same subject; none for an assessment that is settled. */
  readonly twins: readonly (Twin & { readonly disagrees: boolean })[]
}

export interface EvidenceReport extends EvidenceStanding {
  readonly evidence: Evidence
  /** False for one that is only in the snapshot of an earlier assessment: no list says more about it. */
  readonly inRegister: boolean
}

export interface ActionReport {
  readonly action: Action
  readonly overdue: boolean
  /** Title of the theme, text of the statement and title of the norm it came from; empty when it has none. */
  readonly themeTitle: string
  readonly statementText: string
  readonly normTitle: string
  /** Title of the list of norms an action of the toetsing came from; empty for every other origin. */
  readonly listTitle: string
  /** Whether it is a core norm in that list. */
  readonly core: boolean
  /** Name of the party responsible for it; empty when not stated. */
  readonly partyName: string
  /** Actions that have to be finished first. */
  readonly waitsFor: readonly { readonly number: number; readonly title: string }[]
}

/** Everything a questionnaire on paper needs to know about a round. */
export interface BlankQuestionnaire extends Pick<
  Round,
  'form' | 'questionSet' | 'professions' | 'threshold' | 'closesOn' | 'introduction'
> {
  /** `null` on a form of no round: nobody can enter what comes back. */
  readonly title: string | null
}

/** What was prepared for a visit of the inspectorate. */
export interface VisitReport {
  readonly date: IsoDate | null
  readonly team: readonly (Pick<VisitSeat, (typeof SEAT_TEXTS)[number]> & {
    readonly themes: readonly string[]
  })[]
  readonly questions: readonly (Pick<ExpectedQuestion, (typeof QUESTION_TEXTS)[number]> & {
    readonly theme: string
  })[]
  /** Steps of the countdown, by their day. */
  readonly steps: readonly VisitStep[]
  /** Numbers in the evidence list. */
  readonly laidReady: readonly number[]
}

export interface ChangesReport {
  /** Number of recorded changes per kind of record, and the last ones. */
  readonly perTable: readonly {
    readonly table: HistoryTable
    readonly count: number
    readonly lastAt: IsoMoment
  }[]
  /** The last changes of a verdict, newest first, at most {@link LAST_VERDICT_CHANGES}. */
  readonly verdicts: readonly {
    readonly at: IsoMoment
    readonly who: string
    readonly normId: string
    readonly normTitle: string
    readonly from: Standing
    readonly to: Standing
  }[]
}

export const LAST_VERDICT_CHANGES = 25

/** A spiegelsessie as papers tell of it. Its votes and predictions are on its slides. */
export interface SessionReport {
  readonly session: Session
  /** Of all its steps, also of those that were skipped: every figure of a paper comes from here (method M3). */
  readonly slides: readonly Slide[]
  /** Names of the answers 1..5 in its round; empty without one. */
  readonly answers: readonly string[]
  /** Title of the round and of the assessment it rests on; empty when it has none, or when that is gone. */
  readonly roundTitle: string
  readonly assessmentTitle: string
  /** Themes that were on the screen, in order. */
  readonly themes: readonly SubjectReport[]
  readonly topics: readonly (SubjectReport &
    Omit<SessionTopic, 'subjectId'> & {
      /** Whether the rules propose it, from what may be shown now. */
      readonly proposed: boolean
    })[]
  /** What the tables guessed, beside what the mirror says as far as that may be shown. Empty when no table said anything. */
  readonly predictions: readonly GuessedTheme[]
  /** Notes about a subject that is no theme, topic or step of the session any more. */
  readonly otherNotes: readonly SubjectReport[]
  /** Actions made in it that are still in the plan, in the order in which they were made, with the point each answers. */
  readonly actions: readonly { readonly part: ActionReport; readonly pointTitle: string }[]
}

/** How many tables guessed a theme, and what the mirror says of it as far as that may be shown. */
export interface GuessedTheme {
  readonly title: string
  readonly highest: number
  readonly lowest: number
  /** As where professions differ most. */
  readonly gap: number
  readonly isHighest: boolean
  readonly isLowest: boolean
  readonly isGap: boolean
}

/** A theme, statement or norm, with what was written about it. */
export interface SubjectReport {
  readonly id: string
  /** Empty when nothing in the dossier is called by its id any more. */
  readonly title: string
  readonly text: string
  readonly understood: string
}
