import { dayOfMoment } from '../calendar'
import type { Assessment } from '../framework/assessment/assessment'
import { currentOf, inspectionOf } from '../framework/assessment/current-assessments'
import { byNumber } from '../framework/evidence/evidence'
import { compareRounds, inOrderOfTime } from '../survey/comparison/comparison'
import type { DossierContent } from '../dossier/dossier'
import { evidenceStandingOf } from '../framework/evidence/evidence-state'
import { statementsOf, type IsoDate } from '../question-set'
import { actionReports, titlesOf } from './report-actions'
import { boardPageOf } from './board-page'
import { assessmentReport } from './report-assessments'
import { changesOf } from './report-changes'
import { withoutPreparation } from './without-preparation'
import { chosenLists } from './report-lists'
import { twinsInReport } from './report-twins'
import type {
  AssessmentReport,
  BlankQuestionnaire,
  EvidenceReport,
  NormReport,
  ReportModel,
  ReportOptions,
  RoundReport,
  VisitReport,
} from './report-model'
import { isHandedOver, isInternal, SECTIONS_OF, type ReportKind } from './kinds/report-kinds'
import { sessionFor, sessionReport } from './report-session'
import { summaryOf } from './report-summary'
import type { RoundComparison } from '../survey/comparison/round-comparison'
import { responseCounts } from '../survey/results/response-lines'
import { sourceLists } from './report-sources'
import { resultsOf } from '../survey/results/results'
import { resultsMayBeShown } from '../survey/results/when-shown'
import { roundToFill } from '../survey/round/round-to-fill'
import { NEW_ROUND, type Round } from '../survey/round/round'
import { LOWEST_THRESHOLD } from '../survey/thresholds'
import { pickFields } from '../record-fields'
import { countdownOf } from '../visit/countdown'
import { QUESTION_TEXTS, SEAT_TEXTS } from '../visit/visit-fields'

/**
 * Gathers everything a report says, once. Answers are used only through `resultsOf`, and only for rounds that may show results; for an
 * open round only the response is included.
 */
export function reportModelOf(whole: DossierContent, options: ReportOptions): ReportModel {
  const handedOver = isHandedOver(options.kind)
  const content = handedOver ? withoutPreparation(whole) : whole
  const { dossier } = content
  const rounds = newestFirst(content.rounds, (round) => round.closesOn ?? round.opensOn).map((round) =>
    roundReport(round, content, options),
  )
  const publicRounds = rounds.map(({ round }) => round)
  const toFill = roundToFill(publicRounds, options.round)
  const shown = rounds.find(({ results }) => results !== null) ?? null
  const framework = options.framework ?? currentOf(content.assessments, '')[0]?.questionSet.id ?? ''
  const lists = chosenLists(content, options, framework)
  const evidence = byNumber(content.evidence).map((piece) => ({
    evidence: piece,
    inRegister: true,
    ...evidenceStandingOf(piece, options.today),
  }))
  const actions = actionReports(content.actions, dossier.parties, content, options.today)
  const everyCurrent = currentOf(content.assessments, framework)
  const current = everyCurrent.filter(lists.holds)
  const twins = (one: Assessment | null) => twinsInReport(one, current, content, options.builtIn ?? [])
  const reported = (assessment: Assessment): AssessmentReport =>
    assessmentReport(assessment, content, {
      evidence,
      actions,
      perception: perceptionOf(everyCurrent.includes(assessment) ? shown : shownBefore(assessment, rounds)),
      current: everyCurrent.includes(assessment),
      inspection: lists.isInspection(assessment),
      twins: everyCurrent.includes(assessment) ? twins(assessment) : new Map(),
    })
  const session = sessionFor(content.sessions, options)
  const assessments = inReportOrder(content.assessments.filter(lists.holds), current).map(reported)
  const about = inspectionOf(content.assessments, framework)
  const inspection =
    about === null ? null : (assessments.find(({ assessment }) => assessment === about) ?? reported(about))
  return {
    kind: options.kind,
    internal: isInternal(options.kind, options.sections ?? SECTIONS_OF[options.kind]),
    today: options.today,
    appVersion: options.appVersion,
    ...(ADOPTED_ELSEWHERE.includes(options.kind) ? DRAFT : statusOf(current, rounds)),
    dossier,
    roster: rosterOf(content, options),
    board: boardPageOf({
      ...content,
      visitDate: dossier.visitDate,
      plan: dossier.board,
      resultsOf: (id) => rounds.find(({ round }) => round.id === id)?.results ?? null,
      framework,
      beside: current,
      builtIn: options.builtIn ?? [],
      today: options.today,
    }),
    summary: summaryOf(content, { assessment: inspection, shown, today: options.today }),
    rounds,
    comparison: comparisonOf(rounds),
    inspection,
    assessments,
    evidence: lists.evidenceOf(evidence),
    actions,
    session: session === null ? null : sessionReport(session, { content, rounds, actions, options }),
    // Nothing of the plan is left by now; the day is, and the countdown to it is reckoned from the day alone.
    visit: handedOver ? null : visitReport(content, current, lists.evidenceOf(evidence), options.today),
    delegations: newestFirst(content.delegations, ({ sentAt }) => sentAt),
    ownSets: content.ownSets.map(({ fileName, addedAt, questionSet }) => ({
      fileName,
      addedAt,
      questionSet,
    })),
    toFill,
    blank: blankOf(publicRounds, toFill, options),
    changes: changesOf(lists.historyOf(content)),
    disclaimers: distinct([
      ...content.rounds.map(({ questionSet }) => questionSet),
      ...content.assessments.filter(lists.holds).map(({ questionSet }) => questionSet),
    ]),
    sources: sourceLists(rounds, assessments),
  }
}

/** The current ones in their own order, then the earlier ones, newest first. */
function inReportOrder(all: readonly Assessment[], current: readonly Assessment[]): readonly Assessment[] {
  const earlier = all.filter((assessment) => !current.includes(assessment))
  return [...current, ...newestFirst(earlier, ({ startedOn }) => startedOn)]
}

const DRAFT = { status: 'draft', adoptedOn: null } as const

/** A plan is ongoing and minutes are still to be written: they are not covered by the adoption of assessments and rounds. */
const ADOPTED_ELSEWHERE: readonly ReportKind[] = ['verbeterplan', 'sessie', 'sessiepapier', 'agendabijlage']

function statusOf(
  current: readonly Assessment[],
  rounds: readonly RoundReport[],
): Pick<ReportModel, 'status' | 'adoptedOn'> {
  const shown = rounds.filter(({ results }) => results !== null)
  const settled =
    current.length + shown.length > 0 &&
    current.every(({ status }) => status === 'adopted') &&
    shown.every(({ round }) => round.status === 'adopted')
  if (!settled) return DRAFT
  const days = current.flatMap(({ adoptedOn }) => adoptedOn ?? [])
  return { status: 'adopted', adoptedOn: days.toSorted().at(-1) ?? null }
}

function rosterOf(content: DossierContent, { professions = [] }: ReportOptions): ReportModel['roster'] {
  const frozen = content.rounds.flatMap((round) => [...round.questionSet.professions, ...round.professions])
  const labels = new Map([...professions, ...frozen].map(({ id, label }) => [id, label]))
  return content.dossier.roster.map(({ professionId, headCount }) => ({
    label: labels.get(professionId) ?? professionId,
    headCount,
  }))
}

function visitReport(
  { dossier }: DossierContent,
  current: readonly Assessment[],
  evidence: readonly EvidenceReport[],
  today: IsoDate,
): VisitReport | null {
  const { visitDate, visit } = dossier
  if (visitDate === null && visit.team.length + visit.questions.length + visit.laidReady.length === 0)
    return null
  const titles = titlesOf(current.flatMap(({ questionSet }) => questionSet.themes))
  const ready = new Set(visit.laidReady)
  return {
    date: visitDate,
    team: visit.team.map((seat) => ({
      ...pickFields(seat, SEAT_TEXTS),
      themes: seat.themeIds.map((id) => titles.get(id) ?? id),
    })),
    questions: visit.questions.map((asked) => ({
      ...pickFields(asked, QUESTION_TEXTS),
      theme: asked.themeId === null ? '' : (titles.get(asked.themeId) ?? asked.themeId),
    })),
    steps:
      visitDate === null ? [] : countdownOf({ visitDate, knownOn: null, stepsDone: visit.stepsDone, today }),
    laidReady: evidence.flatMap((piece) => (ready.has(piece.evidence.id) ? piece.evidence.number : [])),
  }
}

/**
 * Without a round to fill in, the questions of the newest one: the forms that come back belong to no round yet, so the day, title and
 * introduction of a finished round are left out. A closing day in the past is left out too.
 * @param rounds newest first
 */
function blankOf(
  rounds: readonly Round[],
  toFill: Round | null,
  { mirror, today }: ReportOptions,
): BlankQuestionnaire | null {
  const round = toFill ?? rounds[0]
  if (round !== undefined) {
    const { title, form, questionSet, professions, threshold, closesOn, introduction } = round
    const asked = { form, questionSet, professions, threshold }
    return toFill === null
      ? { ...asked, title: null, closesOn: null, introduction: '' }
      : { ...asked, title, closesOn: closesOn !== null && closesOn < today ? null : closesOn, introduction }
  }
  if (mirror === undefined) return null
  return {
    title: null,
    form: 'full',
    questionSet: mirror,
    professions: mirror.professions.map((profession) => ({ ...profession, headCount: null })),
    threshold: LOWEST_THRESHOLD,
    closesOn: null,
    introduction: '',
  }
}

function comparisonOf(rounds: readonly RoundReport[]): RoundComparison | null {
  const shown = rounds.flatMap(({ round, results }) => (results === null ? [] : [{ ...round, results }]))
  const [earlier, later] = inOrderOfTime(shown).slice(-2)
  if (earlier === undefined || later === undefined) return null
  return compareRounds({ round: earlier, results: earlier.results }, { round: later, results: later.results })
}

/** Those without a date come last; with equal dates the most recently stored comes first. */
function newestFirst<T>(records: readonly T[], dateOf: (record: T) => string | null): readonly T[] {
  return [...records].reverse().sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))
}

function distinct(
  sets: readonly { readonly title: string; readonly disclaimer: string }[],
): ReportModel['disclaimers'] {
  const known = new Map(
    sets.map(({ title, disclaimer }) => [`${title}\n${disclaimer}`, { title, text: disclaimer }]),
  )
  return [...known.values()].filter(({ text }) => text.trim() !== '')
}

function roundReport(
  round: DossierContent['rounds'][number],
  content: DossierContent,
  { labels }: ReportOptions,
): RoundReport {
  const publicRound = withoutSecrets(round)
  if (round.status === 'draft') return { round: publicRound, response: null, results: null }
  const results = resultsOf(
    round,
    content.responses.filter(({ roundId }) => roundId === round.id),
    labels,
  )
  return {
    round: publicRound,
    response: responseCounts(results),
    results: resultsMayBeShown(round) ? results : null,
  }
}

/** A model is kept for longer than the report: it holds no key, no code, and no counts that would reveal a hidden group. */
const withoutSecrets = ({ usesCodes, ...round }: Round): Round => ({ ...round, ...NEW_ROUND, usesCodes })

/** What people said when an earlier assessment was locked: a later round does not bear on its verdicts. */
function shownBefore({ snapshot }: Assessment, rounds: readonly RoundReport[]): RoundReport | null {
  const on = snapshot === null ? '' : dayOfMoment(snapshot.takenAt)
  return (
    rounds.find(
      ({ round, results }) => results !== null && round.closesOn !== null && round.closesOn <= on,
    ) ?? null
  )
}

/** What a shown round says per statement. */
function perceptionOf(shown: RoundReport | null): ReadonlyMap<string, NormReport['perception'][number]> {
  if (shown === null || shown.results === null) return new Map()
  const texts = new Map(
    statementsOf(shown.round.questionSet, shown.round.form).map((statement) => [statement.id, statement]),
  )
  return new Map(
    shown.results.themes
      .flatMap(({ statements }) => statements)
      .flatMap((result) => {
        const statement = texts.get(result.statementId)
        return statement === undefined ? [] : [[result.statementId, { statement, result }]]
      }),
  )
}
