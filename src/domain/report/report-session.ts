/** What the papers of a spiegelsessie are laid out from: its own texts, the titles it points to, and figures only as its slides have them. */
import type { DossierContent } from '../dossier/dossier'
import type { ReportKind } from './kinds/report-kinds'
import { normsOf, statementsOf, type MirrorSet } from '../question-set'
import { isProposed } from '../session/preparation'
import { noteAbout, type Session } from '../session/session'
import type { Slide } from '../session/slide'
import { slidesOf } from '../session/slides'
import { titlesOf } from './report-actions'
import type {
  ActionReport,
  GuessedTheme,
  ReportOptions,
  RoundReport,
  SessionReport,
  SubjectReport,
} from './report-model'

/** Newest first; without a day last, and of equals the one stored last. */
function newestFirst(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].reverse().sort((one, other) => (other.heldOn ?? '').localeCompare(one.heldOn ?? ''))
}

/** Kinds for the evening that is to come; the others look back on one that was held. */
const BEFOREHAND: readonly ReportKind[] = ['sessiepapier']

/**
 * The session a report is of: the chosen one; else the newest that was held, or for papers to hand out the first that is yet to be held
 * and else the newest. `null` for the blank form, and when there is none.
 */
export function sessionFor(
  sessions: readonly Session[],
  { kind, session: chosen }: { readonly kind: ReportKind; readonly session?: string | null | undefined },
): Session | null {
  if (chosen === null) return null
  const found = sessions.find(({ id }) => id === chosen)
  if (found !== undefined) return found
  const newest = newestFirst(sessions)
  if (!BEFOREHAND.includes(kind)) return newest.find(({ status }) => status !== 'preparing') ?? null
  return newest.findLast(({ status }) => status !== 'finished') ?? newest[0] ?? null
}

/** Every session of the dossier, the newest first. */
export function sessionReports(gathered: SessionGround): readonly SessionReport[] {
  return newestFirst(gathered.content.sessions).map((session) => sessionReport(session, gathered))
}

/** What was gathered for the report already. */
interface SessionGround {
  readonly content: DossierContent
  readonly rounds: readonly RoundReport[]
  readonly actions: readonly ActionReport[]
  readonly options: Pick<ReportOptions, 'mirror'>
}

/** Gathers a session. Of its round no more comes in than the report itself may show. */
export function sessionReport(session: Session, gathered: SessionGround): SessionReport {
  const { content, actions, rounds } = gathered
  const of = rounds.find(({ round }) => round.id === session.roundId)
  const results = of?.results ?? null
  const assessment = content.assessments.find(({ id }) => id === session.assessmentId)
  const titles = subjectTitles(session, gathered)
  const about = (id: string): SubjectReport => {
    const { text, understood } = noteAbout(session, id)
    return { id, title: titles.get(id) ?? '', text, understood }
  }
  const told = new Set([
    ...session.themeIds,
    ...session.topics.map(({ subjectId }) => subjectId),
    ...session.steps.map(({ id }) => id),
  ])
  const points = titlesOf(session.points)
  const slides = slidesOf({
    session: { ...session, steps: session.steps.map((step) => ({ ...step, skipped: false })) },
    vsv: content.dossier.name,
    mirror: of === undefined || results === null ? null : { questionSet: of.round.questionSet, results },
    actionTitles: titlesOf(content.actions),
  })
  const ground = {
    results,
    norms: assessment === undefined ? [] : normsOf(assessment.questionSet),
    judgements: content.judgements.filter(({ assessmentId }) => assessmentId === session.assessmentId),
  }
  return {
    // A model is kept for longer than the report: it holds no code.
    session: { ...session, codeHashes: [] },
    slides,
    answers: (of?.round.questionSet.scale ?? []).flatMap(({ value, label }) =>
      typeof value === 'number' ? label : [],
    ),
    roundTitle: of?.round.title ?? '',
    assessmentTitle: assessment?.title ?? '',
    themes: session.themeIds.map(about),
    topics: session.topics.map((topic) => ({
      ...about(topic.subjectId),
      kind: topic.kind,
      reason: topic.reason,
      proposed: isProposed(topic, ground),
    })),
    predictions: predictionsOf(session, slides, (id) => titles.get(id) ?? ''),
    otherNotes: session.notes.flatMap(({ subjectId }) => (told.has(subjectId) ? [] : [about(subjectId)])),
    actions: session.actions.flatMap(({ actionId, pointId }) => {
      const part = actions.find(({ action }) => action.id === actionId)
      return part === undefined ? [] : [{ part, pointTitle: points.get(pointId ?? '') ?? '' }]
    }),
  }
}

/** Without slides the themes that were guessed, in the order in which they come: a round that is gone takes no guess along. */
function predictionsOf(
  { predictions }: Session,
  slides: readonly Slide[],
  titleOf: (id: string) => string,
): readonly GuessedTheme[] {
  if (predictions.length === 0) return []
  const shown = slides.find((slide) => slide.kind === 'predictions')
  if (shown !== undefined)
    return shown.rows.map(({ title, highest, lowest, gap, isHighest, isLowest, isGap }) => ({
      ...{ title, isHighest, isLowest, isGap },
      ...{ highest: highest.length, lowest: lowest.length, gap: gap.length },
    }))
  const fields = ['highestThemeId', 'lowestThemeId', 'gapThemeId'] as const
  const guessed = new Set(predictions.flatMap((one) => fields.flatMap((field) => one[field] ?? [])))
  const times = (field: (typeof fields)[number], id: string): number =>
    predictions.filter((one) => one[field] === id).length
  return [...guessed].map((id) => ({
    title: titleOf(id),
    highest: times('highestThemeId', id),
    lowest: times('lowestThemeId', id),
    gap: times('gapThemeId', id),
    isHighest: false,
    isLowest: false,
    isGap: false,
  }))
}

/** Words of themes, statements and norms, of the round and assessment of the session before those of any other. */
function subjectTitles(
  { roundId, assessmentId }: Session,
  { content, options }: SessionGround,
): ReadonlyMap<string, string> {
  const ownLast = <T extends { readonly id: string }>(records: readonly T[], own: string | null) =>
    records.toSorted((one, other) => Number(one.id === own) - Number(other.id === own))
  const mirrors: readonly MirrorSet[] = [
    ...(options.mirror === undefined ? [] : [options.mirror]),
    ...ownLast(content.rounds, roundId).map(({ questionSet }) => questionSet),
  ]
  return titlesOf([
    ...ownLast(content.assessments, assessmentId).flatMap(({ questionSet }) => normsOf(questionSet)),
    ...mirrors.flatMap((set) => statementsOf(set, 'full').map(({ id, text: title }) => ({ id, title }))),
    ...mirrors.flatMap(({ themes }) => themes),
  ])
}
