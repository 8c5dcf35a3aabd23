/** What the schema of the Wegwijzer cannot say: links that must lead somewhere, and fields that depend on each other. */
import type { GuidePage, GuidePoint, GuideSource, GuideTerm, PointPlace } from '../../domain/guide/guide'
import { guideFiles } from '../../texts/guide/guide-files'
import type { Fault } from '../question-set-faults'

const { wrong } = guideFiles

/** The ids that a link may lead to. */
export interface KnownIds {
  /** Of the inspection framework and the check lists. */
  readonly norms: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

function unknownIn(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Fault['path'],
  wrongOf: (id: string) => string,
): readonly Fault[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: [...path, index], wrong: wrongOf(id) }]))
}

/** A source of which nothing says how old it is, or which says it twice. */
export function sourceFaults({ date, dateNote }: GuideSource): readonly Fault[] {
  if (date === '' && dateNote === undefined) return [{ path: ['date'], wrong: wrong.noDate }]
  return date !== '' && dateNote !== undefined ? [{ path: ['dateNote'], wrong: wrong.twoDates }] : []
}

/** Links of a page that lead nowhere, and facts that neither name a source nor say that they are our own. */
export function pageFaults(page: GuidePage, known: KnownIds): readonly Fault[] {
  return [
    ...(page.sections.length === 0 && page.chapter !== 'terms'
      ? [{ path: ['sections'], wrong: wrong.noSections }]
      : []),
    ...page.sections.flatMap(({ facts }, at) =>
      facts.flatMap(({ sources, certainty }, index) => {
        const path = ['sections', at, 'facts', index, 'sources']
        return sources.length === 0 && certainty !== 'own'
          ? [{ path, wrong: wrong.noSource }]
          : unknownIn(sources, known.sources, path, wrong.unknownSource)
      }),
    ),
    ...unknownIn(page.statementIds, known.statements, ['statementIds'], wrong.unknownStatement),
    ...unknownIn(page.normIds, known.norms, ['normIds'], wrong.unknownNorm),
    ...unknownIn(page.pageIds, known.pages, ['pageIds'], wrong.unknownPage),
  ]
}

/** Links of a term that lead nowhere, and a meaning that neither names a source nor says that it is our own. */
export function termFaults(term: GuideTerm, known: KnownIds): readonly Fault[] {
  return [
    ...(term.sources.length === 0 && term.certainty !== 'own'
      ? [{ path: ['sources'], wrong: wrong.noSource }]
      : unknownIn(term.sources, known.sources, ['sources'], wrong.unknownSource)),
    ...(term.pageId === null || known.pages.has(term.pageId)
      ? []
      : [{ path: ['pageId'], wrong: wrong.unknownPage(term.pageId) }]),
  ]
}

function placeFault(place: PointPlace, known: KnownIds): { key: string; wrong: string } | null {
  if ('page' in place)
    return known.pages.has(place.page) ? null : { key: 'page', wrong: wrong.unknownPage(place.page) }
  if ('norm' in place)
    return known.norms.has(place.norm) ? null : { key: 'norm', wrong: wrong.unknownNorm(place.norm) }
  return known.statements.has(place.statement)
    ? null
    : { key: 'statement', wrong: wrong.unknownStatement(place.statement) }
}

/** Points that stand nowhere without a reason, that stand somewhere with one, or whose place does not exist. */
export function pointFaults(points: readonly GuidePoint[], known: KnownIds): readonly Fault[] {
  return points.flatMap(({ places, leftOut }, index) => {
    if (places.length === 0 && leftOut.trim() === '')
      return [{ path: ['points', index, 'places'], wrong: wrong.nowhere }]
    if (places.length > 0 && leftOut.trim() !== '')
      return [{ path: ['points', index, 'leftOut'], wrong: wrong.placedAndLeftOut }]
    return places.flatMap((place, at) => {
      const found = placeFault(place, known)
      return found === null ? [] : [{ path: ['points', index, 'places', at, found.key], wrong: found.wrong }]
    })
  })
}
