/**
 * The drafts that come with the application. Loaded when somebody asks for them (`stores/drafts`). A fault cannot be in a released build,
 * because `npm run content` is part of `npm run check`; if it is, the others are still there.
 */
import type { GuideSource } from '../../domain/guide/guide'
import { normsOf } from '../../domain/question-set'
import { frameworkSets } from '../built-in-sets'
import { readBuiltInGuide } from '../guide/built-in-guide'
import { readDrafts, type DraftReading } from './read-drafts'

/** The drafts, with the sources that their facts name by id. */
export interface BuiltInDrafts extends DraftReading {
  readonly sources: readonly GuideSource[]
}

const files = import.meta.glob<unknown>('../../../questionnaires/concepten/*.json', {
  eager: true,
  import: 'default',
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)

/** Reads and checks them, against the norms that come with the application and the pages and sources of the Wegwijzer. */
export function readBuiltInDrafts(): BuiltInDrafts {
  const { pages, sources } = readBuiltInGuide().guide
  const reading = readDrafts(new Map(Object.entries(files).map(([path, value]) => [nameOf(path), value])), {
    norms: new Set(frameworkSets.flatMap(normsOf).map(({ id }) => id)),
    pages: new Set(pages.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
  })
  return { ...reading, sources }
}
