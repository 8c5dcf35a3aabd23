/** What a slide is about: where its notes belong, how long it may take, and what the room does not see of it. */
import type { HiddenProfession, HiddenReason, RoundResults } from '../survey/results/round-results'
import type { Session } from './session'
import type { Slide } from './slide'
import { stepOfSlide } from './slides'

/** The theme or statement of a slide about one, otherwise its step: by id. */
export function subjectOfSlide({ key, kind }: Pick<Slide, 'key' | 'kind'>): string {
  const parts = key.split('/')
  if (kind === 'theme') return parts.slice(2, -1).join('/')
  return kind === 'gap' ? parts.slice(2).join('/') : stepOfSlide(key)
}

/** Whole minutes for the subject of a slide: its step in equal parts, one for every subject of it. */
export function minutesFor(
  slide: Slide,
  slides: readonly Slide[],
  { steps }: Pick<Session, 'steps'>,
): number {
  const stepId = stepOfSlide(slide.key)
  const subjects = new Set(slides.filter(({ key }) => stepOfSlide(key) === stepId).map(subjectOfSlide))
  const minutes = steps.find(({ id }) => id === stepId)?.minutes ?? 0
  return Math.max(1, Math.round(minutes / Math.max(1, subjects.size)))
}

/** Kinds of slides with figures of the mirror on them. */
const ABOUT_ANSWERS: readonly Slide['kind'][] = ['ground-rules', 'predictions', 'theme', 'gap']

interface HiddenLine {
  readonly label: string
  readonly reason: HiddenProfession['reason'] | HiddenReason
}

/**
 * The professions and groups that are not shown apart where a slide is about answers; for the leader alone, who is not to name them
 * (method M3). Labels and reasons only: no figure.
 */
export function hiddenOnSlide(slide: Slide, results: RoundResults | null): readonly HiddenLine[] {
  if (results === null || !ABOUT_ANSWERS.includes(slide.kind)) return []
  const professions = results.hidden.map(({ label, reason }) => ({ label, reason }))
  const subject = subjectOfSlide(slide)
  const theme = results.themes.find(({ themeId }) => themeId === subject)
  const statement = results.themes
    .flatMap(({ statements }) => statements)
    .find(({ statementId }) => statementId === subject)
  const groups = (slide.kind === 'gap' ? statement : theme)?.hiddenGroups ?? []
  return [
    ...professions,
    ...groups.map(({ groupId, reason }) => ({
      label: results.groups.find(({ id }) => id === groupId)?.label ?? groupId,
      reason,
    })),
  ]
}
