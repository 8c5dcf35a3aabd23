/**
 * The Wegwijzer that comes with the application. Loaded when somebody asks for it (`stores/guide`), so that the first page does not carry
 * it. A fault cannot be in a released build, because `npm run content` is part of `npm run check`; if it is, the rest is still there.
 */
import { normsOf, statementsOf } from '../../domain/question-set'
import { frameworkSets, mirrorSet } from '../built-in-sets'
import { readGuide, type GuideReading } from './read-guide'

const pageFiles = import.meta.glob<unknown>('../../../questionnaires/wegwijzer/pages/*.json', {
  eager: true,
  import: 'default',
})
const lists = import.meta.glob<unknown>('../../../questionnaires/wegwijzer/{terms,sources}.json', {
  eager: true,
  import: 'default',
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
const byName = (files: Record<string, unknown>) =>
  new Map(Object.entries(files).map(([path, value]) => [nameOf(path), value]))

/** Reads it and checks it, against the norms and statements that come with the application. */
export function readBuiltInGuide(): GuideReading {
  const named = byName(lists)
  return readGuide(
    { pages: byName(pageFiles), terms: named.get('terms'), sources: named.get('sources') },
    {
      norms: new Set(frameworkSets.flatMap(normsOf).map(({ id }) => id)),
      statements: new Set(statementsOf(mirrorSet, 'full').map(({ id }) => id)),
    },
  )
}
