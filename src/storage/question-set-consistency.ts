/** What a schema cannot say: ids that must be unique, and references that must lead somewhere. */
import { ANSWERS, normsOf, type FrameworkSet, type MirrorSet, type QuestionSet } from '../domain/question-set'
import { content } from '../texts/framework/content/content'
import type { Fault } from './question-set-faults'

const { wrong } = content

type Path = Fault['path']

/** A fault for every id that was already used by an earlier part. */
function duplicatesIn(parts: readonly { readonly id: string; readonly path: Path }[]): readonly Fault[] {
  const seen = new Set<string>()
  return parts.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path: [...path, 'id'], wrong: wrong.duplicate(id) }]
  })
}

/** The parts of a list with their places. */
function placed(list: readonly { readonly id: string }[], ...path: Path) {
  return list.map(({ id }, index) => ({ id, path: [...path, index] }))
}

function ownParts({ ownStatements = [] }: MirrorSet) {
  return placed(ownStatements, 'ownStatements')
}

function mirrorFaults(set: MirrorSet): readonly Fault[] {
  const clusterIds = new Set(set.clusters.map((cluster) => cluster.id))
  const scaleFits =
    set.scale.length === ANSWERS.length && set.scale.every((point, index) => point.value === ANSWERS[index])
  return [
    ...duplicatesIn(placed(set.themes, 'themes')),
    ...duplicatesIn([
      ...set.themes.flatMap((theme, index) => placed(theme.statements, 'themes', index, 'statements')),
      ...ownParts(set),
    ]),
    ...duplicatesIn(placed(set.clusters, 'clusters')),
    ...duplicatesIn(placed(set.professions, 'professions')),
    ...duplicatesIn(placed(set.unscored.role.choices, 'unscored', 'role', 'choices')),
    ...duplicatesIn(placed(set.unscored.phase.choices, 'unscored', 'phase', 'choices')),
    ...set.professions.flatMap((profession, index) =>
      clusterIds.has(profession.clusterId)
        ? []
        : [
            {
              path: ['professions', index, 'clusterId'],
              wrong: wrong.unknownCluster(profession.clusterId),
            },
          ],
    ),
    ...(scaleFits ? [] : [{ path: ['scale'], wrong: wrong.scale }]),
  ]
}

function frameworkFaults(set: FrameworkSet): readonly Fault[] {
  const blockIds = new Set(set.buildingBlocks.map((block) => block.id))
  return [
    ...duplicatesIn(placed(set.buildingBlocks, 'buildingBlocks')),
    ...duplicatesIn(placed(set.themes, 'themes')),
    ...duplicatesIn(set.themes.flatMap((theme, index) => placed(theme.norms, 'themes', index, 'norms'))),
    ...set.themes.flatMap((theme, themeIndex) =>
      theme.norms.flatMap((norm, index) =>
        blockIds.has(norm.buildingBlockId)
          ? []
          : [
              {
                path: ['themes', themeIndex, 'norms', index, 'buildingBlockId'],
                wrong: wrong.unknownBuildingBlock(norm.buildingBlockId),
              },
            ],
      ),
    ),
  ]
}

/**
 * Answers and sent work are kept by these ids in plain objects, which have some names of their own: one that was never answered would
 * seem to be. A dossier file with such a key is refused too (guarded-json.ts).
 */
const reserved: ReadonlySet<string> = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)])

function reservedIn(set: QuestionSet): readonly Fault[] {
  const parts = [
    ...set.themes.flatMap((theme, index) =>
      'norms' in theme
        ? placed(theme.norms, 'themes', index, 'norms')
        : placed(theme.statements, 'themes', index, 'statements'),
    ),
    ...(set.kind === 'spiegel' ? ownParts(set) : []),
  ]
  return parts.flatMap(({ id, path }) =>
    reserved.has(id) ? [{ path: [...path, 'id'], wrong: wrong.reservedId(id) }] : [],
  )
}

/** Duplicate or reserved ids, and references that lead nowhere, in a set whose shape is right. */
export function inconsistenciesOf(set: QuestionSet): readonly Fault[] {
  return [...(set.kind === 'spiegel' ? mirrorFaults(set) : frameworkFaults(set)), ...reservedIn(set)]
}

/** Links from norms to statements that the mirror does not have. */
export function danglingLinksOf(framework: FrameworkSet, mirror: MirrorSet): readonly Fault[] {
  const statementIds = new Set(mirror.themes.flatMap((theme) => theme.statements.map(({ id }) => id)))
  return framework.themes.flatMap((theme, themeIndex) =>
    theme.norms.flatMap((norm, normIndex) =>
      norm.statementIds.flatMap((id, index) =>
        statementIds.has(id)
          ? []
          : [
              {
                path: ['themes', themeIndex, 'norms', normIndex, 'statementIds', index],
                wrong: wrong.unknownStatement(id),
              },
            ],
      ),
    ),
  )
}

/** Norms whose id another framework already uses. */
export function takenIdsIn(framework: FrameworkSet, taken: ReadonlySet<string>): readonly Fault[] {
  return framework.themes.flatMap((theme, themeIndex) =>
    theme.norms.flatMap(({ id }, index) =>
      taken.has(id) ? [{ path: ['themes', themeIndex, 'norms', index, 'id'], wrong: wrong.takenId(id) }] : [],
    ),
  )
}

/**
 * References to norms of other lists (`seeAlso`) that lead to none.
 * @param elsewhere ids of the norms of the other lists
 */
export function strayTwinsIn(framework: FrameworkSet, elsewhere: ReadonlySet<string>): readonly Fault[] {
  return framework.themes.flatMap((theme, themeIndex) =>
    theme.norms.flatMap(({ seeAlso = [] }, normIndex) =>
      seeAlso.flatMap((id, index) =>
        elsewhere.has(id)
          ? []
          : [
              {
                path: ['themes', themeIndex, 'norms', normIndex, 'seeAlso', index],
                wrong: wrong.unknownTwin(id),
              },
            ],
      ),
    ),
  )
}

/** What a norm leaves open. A list that somebody else published may; one that comes with the application may not. */
export function openFieldsIn(framework: FrameworkSet): readonly Fault[] {
  return framework.themes.flatMap(({ norms }, theme) =>
    norms.flatMap(({ howToShow, evidence, suggestion, sources, certainty, lastChecked }, index) => {
      const open: readonly (readonly [isOpen: boolean, ...field: readonly string[]])[] = [
        [howToShow === '', 'howToShow'],
        [evidence.length === 0, 'evidence'],
        ...Object.entries(suggestion).map(
          ([field, text]: readonly [string, string]) => [text === '', 'suggestion', field] as const,
        ),
        [sources.length === 0, 'sources'],
        [certainty === 'unknown', 'certainty'],
        [lastChecked === '', 'lastChecked'],
      ]
      return open.flatMap(([isOpen, ...field]) =>
        isOpen ? [{ path: ['themes', theme, 'norms', index, ...field], wrong: wrong.blank }] : [],
      )
    }),
  )
}

/** How many links from norms to statements there are. */
export function linkCountOf(framework: FrameworkSet): number {
  return normsOf(framework).reduce((count, norm) => count + norm.statementIds.length, 0)
}
