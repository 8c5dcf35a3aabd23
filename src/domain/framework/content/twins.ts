/**
 * Norms of two lists about the same subject: twins. A norm names them in `seeAlso`; the link holds for both, whichever of the two says it.
 * Evidence and actions serve norms of every list, but a verdict belongs to one, so two lists can contradict each other unnoticed.
 */
import { normsOf, type FrameworkSet, type Norm } from '../../question-set'
import type { Judgement } from '../assessment/assessment'
import { isJudged, judgementsByNorm, standingOf, type Standing } from '../assessment/standing'
import { recognisable } from './framework-changes'

/** Another list, as far as it goes in this dossier. */
export interface ListBeside {
  readonly set: FrameworkSet
  /** Those of its current assessment; `null` when the list was not started. */
  readonly judgements: readonly Judgement[] | null
}

/** A norm of another list about the same subject. */
export interface Twin {
  readonly normId: string
  readonly title: string
  readonly listTitle: string
  /** `null` as long as its list was not started. */
  readonly standing: Standing | null
}

/** The twins of each norm that has any, in the order of the other lists. */
export function twinsOf(
  set: FrameworkSet,
  beside: readonly ListBeside[],
): ReadonlyMap<string, readonly Twin[]> {
  const own = new Set(normsOf(set).map(({ id }) => id))
  const said = new Map<string, string[]>()
  for (const { id, seeAlso = [] } of normsOf(set))
    for (const other of seeAlso) said.set(other, [...(said.get(other) ?? []), id])
  const twins = new Map<string, Twin[]>()
  for (const { set: other, judgements } of beside) {
    if (other.id === set.id) continue
    const byNorm = judgementsByNorm(judgements ?? [])
    for (const { id, title, seeAlso = [] } of normsOf(other)) {
      if (own.has(id)) continue
      const standing = judgements === null ? null : standingOf(byNorm.get(id))
      const twin: Twin = { normId: id, title, listTitle: other.title, standing }
      for (const normId of new Set([...(said.get(id) ?? []), ...seeAlso.filter((one) => own.has(one))]))
        twins.set(normId, [...(twins.get(normId) ?? []), twin])
    }
  }
  return twins
}

/**
 * Whether two verdicts on the same subject contradict each other: one is (largely) met, the other (largely) unmet. Next to each other on one
 * side of that line they may both be right, because two lists never ask exactly the same. Without one of the four verdicts on both sides
 * nothing is said. Source: method T10.
 */
export function contradict(one: Standing, other: Standing): boolean {
  return isJudged(one) && isJudged(other) && isGood(one) !== isGood(other)
}

const isGood = (standing: Standing): boolean => standing === 'met' || standing === 'largely-met'

/**
 * A frozen list with what the same list says today beside its norms: their twins, and whether they are in the short test. Nothing that is
 * judged changes, so a walk that began before these existed has them too. Only where the norm itself still says the same, and only in a
 * list that says none of this: in one that does, such as an own version, what is not there may have been taken out.
 * @param today the lists as they come with the application
 */
export function withLinksOfToday(set: FrameworkSet, today: readonly FrameworkSet[]): FrameworkSet {
  const now = today.find(({ id }) => id === set.id)
  if (now === undefined || normsOf(set).some(saysLinks)) return set
  const byId = new Map(normsOf(now).map((norm) => [norm.id, norm]))
  return {
    ...set,
    themes: set.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => withLinksOf(norm, byId.get(norm.id))),
    })),
  }
}

const saysLinks = ({ short, seeAlso }: Norm): boolean => short !== undefined || seeAlso !== undefined

function withLinksOf(norm: Norm, now: Norm | undefined): Norm {
  if (now === undefined || recognisable(norm.text) !== recognisable(now.text)) return norm
  const { short, seeAlso } = now
  return {
    ...norm,
    ...(short === undefined ? {} : { short }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
  }
}
