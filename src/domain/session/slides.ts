/** The slides of a session, in order: the only way from results to what the room sees (method M3). */
import { statementsOf, type MirrorSet } from '../question-set'
import type { RoundResults, ThemeResult } from '../survey/results/round-results'
import { peopleIn, type Session, type SessionStep, type SessionVote } from './session'
import { VOTES_PER_PERSON, lastOutcome, outcomeOf, pointsToChoose } from './vote'
import {
  MOST_ROWS,
  type GapRow,
  type PredictionRow,
  type Slide,
  type SlideFrame,
  type SlidePoint,
  type SlideResponse,
} from './slide'
import { statementRows } from './statement-rows'

/** What slides are made from. */
export interface SlideGround {
  readonly session: Session
  readonly vsv: string
  /** The round the session rests on with what may be shown of it; `null` when that is nothing (not closed, too few, gone). */
  readonly mirror: { readonly questionSet: MirrorSet; readonly results: RoundResults } | null
  /** Titles of the actions made in the session, by their id. */
  readonly actionTitles: ReadonlyMap<string, string>
}

/** A slide without what stands on every one. */
type Content = Slide extends infer S
  ? S extends Slide
    ? Omit<S, keyof SlideFrame> & { readonly key: string }
    : never
  : never

/** All slides of the session as it is now. A step that is skipped has none. */
export function slidesOf(ground: SlideGround): readonly Slide[] {
  const { session, vsv } = ground
  return session.steps
    .filter(({ skipped }) => !skipped)
    .flatMap((step) => {
      const contents = contentsOf(step, ground)
      return contents.map((content, index) => ({
        ...content,
        key: `${step.id}/${content.key}`,
        step: step.kind,
        part: index + 1,
        parts: contents.length,
        vsv,
        heldOn: session.heldOn,
      }))
    })
}

/** The step a slide belongs to, by the key of the slide. */
export function stepOfSlide(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

function contentsOf({ kind }: SessionStep, ground: SlideGround): readonly Content[] {
  switch (kind) {
    case 'ground-rules':
      return [groundRules(ground)]
    case 'predict':
      return predictSlides(ground)
    case 'mirror':
      return ground.session.themeIds.flatMap((id) => themeSlides(id, ground))
    case 'gaps':
      return ground.session.topics.flatMap((topic) =>
        topic.kind === 'gap' ? gapSlides(topic.subjectId, ground) : [],
      )
    case 'vote':
      return voteSlides(ground)
    case 'actions':
      return actionSlides(ground)
    case 'closing':
      return [{ key: 'closing', kind: 'closing', reportBackOn: ground.session.reportBackOn }]
  }
}

function shownResults({ mirror }: SlideGround): RoundResults | null {
  return mirror === null || mirror.results.withheld !== null ? null : mirror.results
}

function responseOf({ submitted, invited }: RoundResults): SlideResponse {
  return { submitted, invited }
}

function groundRules(ground: SlideGround): Content {
  const results = shownResults(ground)
  return {
    key: 'rules',
    kind: 'ground-rules',
    response: results === null ? null : responseOf(results),
    groupsTogether: results !== null && results.hidden.length > 0,
  }
}

/** Themes whose score may be shown, with their titles, in the order of the questionnaire. */
function shownThemes(
  ground: SlideGround,
): readonly { readonly title: string; readonly result: ThemeResult }[] {
  const results = shownResults(ground)
  if (results === null || ground.mirror === null) return []
  const titles = new Map(ground.mirror.questionSet.themes.map(({ id, title }) => [id, title]))
  return results.themes.flatMap((result) => {
    const title = titles.get(result.themeId)
    return result.mean === null || title === undefined ? [] : [{ title, result }]
  })
}

function predictSlides(ground: SlideGround): readonly Content[] {
  const themes = shownThemes(ground)
  if (themes.length < 2) return []
  const { predictions } = ground.session
  const means = themes.map(({ result }) => result.mean ?? 0)
  const gaps = themes.map(({ result }) => result.gap?.size ?? 0)
  const [highest, lowest, widest] = [Math.max(...means), Math.min(...means), Math.max(...gaps)]
  const guessed = (field: 'highestThemeId' | 'lowestThemeId' | 'gapThemeId', themeId: string) =>
    predictions.flatMap((prediction) => (prediction[field] === themeId ? [prediction.table] : []))
  const rows = themes.map(({ title, result: { themeId, mean, gap } }): PredictionRow => ({
    title,
    highest: guessed('highestThemeId', themeId),
    lowest: guessed('lowestThemeId', themeId),
    gap: guessed('gapThemeId', themeId),
    mean: mean ?? 0,
    gapSize: gap?.size ?? null,
    isHighest: mean === highest,
    isLowest: mean === lowest,
    isGap: gap !== null && gap.size === widest && widest > 0,
  }))
  return [
    { key: 'guess', kind: 'predict', themes: themes.map(({ title }) => title) },
    { key: 'reveal', kind: 'predictions', tables: predictions.length, rows },
  ]
}

/** Words of the answers 1..5. */
function scaleOf(set: MirrorSet | undefined): readonly string[] {
  return (set?.scale ?? []).flatMap(({ value, label }) => (typeof value === 'number' ? [label] : []))
}

function themeSlides(themeId: string, ground: SlideGround): readonly Content[] {
  const results = shownResults(ground)
  const definition = ground.mirror?.questionSet.themes.find(({ id }) => id === themeId)
  const theme = results?.themes.find((one) => one.themeId === themeId)
  if (results === null || definition === undefined || theme === undefined || theme.withheld !== null)
    return []
  const { rows, leftOut } = statementRows(definition, theme)
  // As even as can be: seven become four and three.
  const slides = Math.max(1, Math.ceil(rows.length / MOST_ROWS))
  const perSlide = Math.ceil(rows.length / slides)
  return Array.from({ length: slides }, (_, index) => ({
    key: `theme/${themeId}/${index + 1}`,
    kind: 'theme' as const,
    title: definition.title,
    question: definition.question,
    mean: theme.mean,
    n: theme.n,
    response: responseOf(results),
    rows: rows.slice(index * perSlide, (index + 1) * perSlide),
    statementsLeftOut: leftOut,
    discussion: definition.discussion.slice(0, 2),
    scale: scaleOf(ground.mirror?.questionSet),
  }))
}

function gapSlides(statementId: string, ground: SlideGround): readonly Content[] {
  const results = shownResults(ground)
  if (results === null || ground.mirror === null) return []
  const statement = statementsOf(ground.mirror.questionSet, results.form).find(({ id }) => id === statementId)
  const result = results.themes
    .flatMap(({ statements }) => statements)
    .find((one) => one.statementId === statementId)
  if (statement === undefined || !result || result.withheld !== null || result.gap === null) return []
  const rows = result.groups
    .flatMap(({ groupId, n, mean }): readonly GapRow[] => {
      const marker = results.groups.findIndex(({ id }) => id === groupId)
      const group = results.groups[marker]
      return group === undefined ? [] : [{ label: group.label, n, mean, marker }]
    })
    .sort((one, other) => other.mean - one.mean)
  return [
    {
      key: `gap/${statementId}`,
      kind: 'gap',
      statement: statement.text,
      rows,
      size: result.gap.size,
      groupsLeftOut: result.hiddenGroups.length > 0 || results.hidden.length > 0,
      scale: scaleOf(ground.mirror.questionSet),
    },
  ]
}

/** Points with the number the room names them by; it does not change when another point is chosen more often. */
function numbered(session: Session, ids: readonly string[]): readonly SlidePoint[] {
  return ids.map((id, index) => ({
    id,
    number: index + 1,
    title: session.points.find((point) => point.id === id)?.title ?? '',
  }))
}

function mandatoryPoints({ points }: Session): readonly SlidePoint[] {
  return points.flatMap(({ id, title, mandatory }) => (mandatory ? [{ id, number: null, title }] : []))
}

function voteSlide(session: Session, vote: SessionVote | null, second: boolean): Content {
  const ids = vote?.pointIds ?? pointsToChoose(session.points).map(({ id }) => id)
  return {
    key: second ? 'vote/2' : 'vote/1',
    kind: 'vote',
    status: vote === null ? 'ready' : vote.status === 'closed' ? 'counted' : 'open',
    second,
    points: numbered(session, ids),
    mandatory: mandatoryPoints(session),
    votesPerPerson: VOTES_PER_PERSON,
    people: vote?.people ?? peopleIn(session),
  }
}

/** Themes most chosen in the questionnaire (V3), at most five; empty when the shares may not be shown. */
function chosenInMirror(ground: SlideGround): readonly { readonly title: string; readonly share: number }[] {
  return shownThemes(ground)
    .flatMap(({ title, result: { priorityShare } }) =>
      priorityShare === null ? [] : [{ title, share: priorityShare }],
    )
    .sort((one, other) => other.share - one.share)
    .slice(0, 5)
}

function voteSlides(ground: SlideGround): readonly Content[] {
  const { session } = ground
  // A vote whose ballots were lost is as if it was not held.
  const votes = session.votes.filter(({ status }) => status !== 'interrupted')
  const slides = votes.flatMap((vote, index): readonly Content[] => [
    voteSlide(session, vote, index > 0),
    ...(vote.status === 'closed' ? [outcomeSlide(ground, vote, votes[index - 1] ?? null)] : []),
  ])
  return votes.length > 0 ? slides : [voteSlide(session, null, false)]
}

function outcomeSlide(ground: SlideGround, vote: SessionVote, before: SessionVote | null): Content {
  const { session } = ground
  const points = numbered(session, vote.pointIds)
  const rows = outcomeOf(vote)
  return {
    key: before === null ? 'outcome/1' : 'outcome/2',
    kind: 'outcome',
    ballots: vote.totals === null ? 0 : vote.ballots,
    rows:
      rows?.flatMap(({ pointId, votes, first }) => {
        const point = points.find(({ id }) => id === pointId)
        return point === undefined ? [] : [{ ...point, votes, first }]
      }) ?? null,
    before: before !== null && outcomeOf(before) !== null ? before.totals : null,
    mandatory: mandatoryPoints(session),
    mirror: chosenInMirror(ground),
  }
}

/** Titles that can be read from the back row. */
const MOST_TITLES = 6

function actionSlides({ session, actionTitles }: SlideGround): readonly Content[] {
  const last = lastOutcome(session.votes)
  const numbers = numbered(session, last?.pointIds ?? [])
  const mandatory = mandatoryPoints(session)
  const voted =
    last === null
      ? numbered(
          session,
          pointsToChoose(session.points).map(({ id }) => id),
        )
      : last.points.flatMap(({ pointId, first }) =>
          first ? (numbers.find(({ id }) => id === pointId) ?? []) : [],
        )
  // What was voted on may have become mandatory since.
  const points = [...mandatory, ...voted.filter(({ id }) => !mandatory.some((point) => point.id === id))]
  const titles = session.actions.flatMap(({ actionId }) => actionTitles.get(actionId) ?? [])
  return [
    { key: 'tables', kind: 'tables', points: points.slice(0, MOST_TITLES) },
    ...(titles.length === 0
      ? []
      : [
          {
            key: 'actions',
            kind: 'actions' as const,
            titles: titles.slice(0, MOST_TITLES),
            more: Math.max(0, titles.length - MOST_TITLES),
          },
        ]),
  ]
}
