/**
 * The board's page (beslisblad): how it stands and where it goes, what cannot wait, what is asked, and the figures last. One value, from
 * which the screen and page 1 of the board's report are both drawn, so that they never say different things. It holds no answer: what it
 * says of a mirror comes from outcomes that may be shown.
 */
import { isOverdue, isUnfinished } from '../actions/action-state'
import { findingsOf } from '../dossier/findings'
import type { DossierContent } from '../dossier/dossier'
import type { Assessment } from '../framework/assessment/assessment'
import { inspectionOf } from '../framework/assessment/current-assessments'
import { judgementsByNorm } from '../framework/assessment/standing'
import { readinessByTheme, readinessOf } from '../framework/readiness/readiness'
import { previousAssessment, readinessChange, type NormChange } from '../framework/readiness/readiness-change'
import type {
  ReadinessByPart,
  ReadinessFigures,
  ReadinessShares,
  Signal,
} from '../framework/readiness/readiness-figures'
import { normsOf, type FrameworkSet, type IsoDate } from '../question-set'
import { inOrderOfTime } from '../survey/comparison/comparison'
import type { ResponseCounts } from '../survey/results/response-lines'
import type { RoundResults } from '../survey/results/round-results'
import { resultsMayBeShown } from '../survey/results/when-shown'
import { daysUntil } from '../visit/countdown'
import { boardDecisionsOf, type BoardDecisions } from './board-decisions'
import type { BoardPlan } from '../dossier/board-plan'
import { boardMirrorOf, type BoardMirror } from './board-mirror'
import { boardDirectionOf, boardStandingOf, type BoardDirection, type BoardStanding } from './board-standing'
import { urgentOf, type Urgent } from './board-urgent'
import { twinsInReport } from './report-twins'

export interface BoardPage extends Urgent, BoardDecisions {
  /** `days` from today; below zero when the visit has been. `null` when none was announced. */
  readonly visit: { readonly date: IsoDate; readonly days: number } | null
  /** The day on which the board meets and decides; `null` when it was not said, or is over. */
  readonly meetsOn: IsoDate | null
  readonly standing: BoardStanding
  readonly direction: BoardDirection
  /** The two assessments that {@link direction} is about, as shares; `null` without an earlier one. */
  readonly since: {
    readonly title: string
    readonly before: ReadinessShares
    readonly after: ReadinessShares
  } | null
  /** Of the inspection framework, worst first; empty without an assessment of it. */
  readonly themes: readonly BoardTheme[]
  readonly mirror: BoardMirror
  readonly figures: BoardFigures
}

/** One theme of the inspection framework at a glance. */
export interface BoardTheme extends ReadinessShares {
  readonly id: string
  readonly title: string
  /** By the worst-norm rule (method T4). */
  readonly signal: Signal
  readonly direction: BoardDirection
  /** Core norms of the theme with its worst verdict, when that is (largely) unmet. */
  readonly failingCore: readonly string[]
  readonly unknown: number
  readonly notAssessed: number
}

export interface BoardFigures {
  /** Of the inspection framework; `null` without an assessment of it. */
  readonly readiness: Pick<ReadinessFigures, 'readiness' | 'coverage' | 'assessed' | 'applicable'> | null
  /** Of the newest closed round; `null` without one. */
  readonly response: ResponseCounts | null
  readonly overdue: number
  /** Actions not yet finished or stopped. */
  readonly unfinished: number
}

/** What the page is made of: lists of a dossier, and outcomes that may be shown. */
interface BoardMaterial extends Pick<
  DossierContent,
  'assessments' | 'judgements' | 'evidence' | 'actions' | 'sessions' | 'rounds'
> {
  readonly visitDate: IsoDate | null
  /** What the VSV itself puts on the page. */
  readonly plan: BoardPlan
  /** Outcomes of a round that is closed or adopted; never asked of another. */
  readonly resultsOf: (roundId: string) => RoundResults | null
  /** Id of the inspection framework. */
  readonly framework: string
  /** The current assessments that may be mentioned beside it: a report may leave lists out. */
  readonly beside: readonly Assessment[]
  /** The lists as they come with the application: they know which norms of other lists are about the same subject. */
  readonly builtIn: readonly FrameworkSet[]
  readonly today: IsoDate
}

/** The {@link BoardPage} of a dossier, today. Which list it is about: T8; every rule is in method B1 to B4. */
export function boardPageOf(material: BoardMaterial): BoardPage {
  const { assessments, actions, visitDate, plan, framework, today } = material
  const inspection = inspectionOf(assessments, framework)
  const norms = inspection === null ? [] : normsOf(inspection.questionSet)
  const judgements = material.judgements.filter(({ assessmentId }) => assessmentId === inspection?.id)
  const byNorm = judgementsByNorm(judgements)
  const figures = inspection === null ? null : readinessOf(norms, judgements)
  const shown = shownRounds(material)
  const latest = shown.at(-1) ?? null
  const mirror = boardMirrorOf(shown, material.rounds)
  const earlier = inspection === null ? null : previousAssessment(inspection, assessments)
  const change =
    inspection === null || earlier === null
      ? null
      : readinessChange(
          { assessment: earlier, judgements: material.judgements },
          { assessment: inspection, judgements: material.judgements },
        )
  const urgent = urgentOf({ norms, byNorm, actions, visitDate, today })
  const adoptable = inspection?.status === 'draft' && figures?.coverage === 1
  return {
    visit: visitDate === null ? null : { date: visitDate, days: daysUntil(visitDate, today) },
    meetsOn: plan.meetsOn !== null && plan.meetsOn >= today ? plan.meetsOn : null,
    standing: boardStandingOf(figures, mirror.kind === 'shown' ? mirror.counts : null),
    direction: boardDirectionOf(change?.norms ?? null, figures?.applicable ?? 0),
    since:
      change === null || earlier === null
        ? null
        : { title: earlier.title, before: sharesOf(change.before), after: sharesOf(change.after) },
    themes: inspection === null ? [] : themesOf(inspection, judgements, change?.norms ?? null),
    mirror,
    ...urgent,
    ...boardDecisionsOf({
      things: urgent.things,
      findings: findingsOf({
        norms,
        judgements,
        evidence: material.evidence,
        actions,
        results: latest?.results ?? null,
        twins: twinsInReport(inspection, material.beside, material, material.builtIn),
        today,
      }),
      actions,
      normOwners: new Map(judgements.map(({ normId, owner }) => [normId, owner])),
      sessions: material.sessions,
      adoptedRounds: new Set(material.rounds.flatMap(({ id, status }) => (status === 'adopted' ? id : []))),
      toAdopt: adoptable ? namedOf(inspection) : null,
      left: {
        notAssessed: figures?.counts['not-assessed'] ?? 0,
        unknown: figures?.counts.unknown ?? 0,
      },
      roundToAdopt:
        latest?.round.status === 'closed' && latest.results.withheld === null ? namedOf(latest.round) : null,
      visitDate,
      plan,
      today,
    }),
    figures: {
      readiness: figures === null ? null : { ...sharesOf(figures), ...countsOf(figures) },
      response: mirror.kind === 'none' ? null : mirror.response,
      overdue: actions.filter((action) => isOverdue(action, today)).length,
      unfinished: actions.filter(isUnfinished).length,
    },
  }
}

const namedOf = ({ id, title }: Pick<Assessment, 'id' | 'title'>) => ({ id, title })
const sharesOf = ({ readiness, coverage }: ReadinessShares): ReadinessShares => ({ readiness, coverage })
const countsOf = ({ assessed, applicable }: ReadinessFigures) => ({ assessed, applicable })

/** Earliest first, with their outcomes. */
function shownRounds({ rounds, resultsOf }: BoardMaterial) {
  return inOrderOfTime(rounds.filter(resultsMayBeShown)).flatMap((round) => {
    const results = resultsOf(round.id)
    return results === null ? [] : [{ round, results }]
  })
}

const WORST_FIRST = ['red', 'amber', 'none', 'green'] as const satisfies readonly Signal[]

/** The themes, worst first: by signal, then the least ready, then in the order of the framework. */
function themesOf(
  { questionSet }: Assessment,
  judgements: Parameters<typeof readinessByTheme>[1],
  changes: readonly NormChange[] | null,
): readonly BoardTheme[] {
  const themeOf = new Map(
    questionSet.themes.flatMap(({ id, norms }) => norms.map((norm) => [norm.id, id] as const)),
  )
  return readinessByTheme(questionSet, judgements)
    .filter(({ applicable }) => applicable > 0)
    .map((part) =>
      themeFrom(part, changes?.filter(({ normId }) => themeOf.get(normId) === part.partId) ?? null),
    )
    .toSorted(
      (one, other) =>
        WORST_FIRST.indexOf(one.signal) - WORST_FIRST.indexOf(other.signal) ||
        (one.readiness ?? 0) - (other.readiness ?? 0),
    )
}

function themeFrom(part: ReadinessByPart, changes: readonly NormChange[] | null): BoardTheme {
  const { standing, normIds } = part.worstCore
  return {
    id: part.partId,
    title: part.title,
    signal: part.signal,
    ...sharesOf(part),
    direction: boardDirectionOf(changes, part.applicable),
    failingCore: standing === 'unmet' || standing === 'largely-unmet' ? normIds : [],
    unknown: part.counts.unknown,
    notAssessed: part.counts['not-assessed'],
  }
}
