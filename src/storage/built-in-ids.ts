/**
 * What is known of the frameworks that come with the application before they are read: the first page does without their 190 kB.
 * `test/unit/content/built-in-ids.test.ts` holds it beside the frameworks themselves.
 */
import type { NormIds } from '../domain/framework/content/free-ids'

/** The inspection framework (toetsingskader): the one that readiness is about. */
export const INSPECTION_FRAMEWORK = 'toetsingskader'

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)

/** The ids of the norms of every framework that comes with the application. */
export const builtInNormIds: readonly NormIds[] = [
  {
    id: INSPECTION_FRAMEWORK,
    normIds: [
      ...numbered('ORG', 8),
      ...numbered('KWA', 10),
      ...numbered('CLI', 7),
      ...numbered('COO', 5),
      ...numbered('PRE', 6),
      ...numbered('ACU', 6),
      ...numbered('OVD', 5),
      ...numbered('MEL', 6),
    ],
  },
  { id: 'vsv-overeenkomst', normIds: numbered('OVE', 25) },
  { id: 'kansrijke-start', normIds: numbered('KST', 26) },
  { id: 'keten-gegevens-capaciteit', normIds: numbered('KGC', 27) },
]
