/** What the first page knows of the frameworks, without loading them, beside the frameworks themselves. */
import { expect, test } from 'vitest'
import { normIdsOf } from '../../../src/domain/framework/content/free-ids'
import { builtInNormIds, INSPECTION_FRAMEWORK } from '../../../src/storage/built-in-ids'
import { frameworkSet, frameworkSets } from '../../../src/storage/built-in-sets'

test('the inspection framework is the one of that id', () => {
  expect(frameworkSet.id).toBe(INSPECTION_FRAMEWORK)
})

test('the ids of the norms are those of the frameworks that come with the application', () => {
  expect(builtInNormIds).toEqual(frameworkSets.map(normIdsOf))
})
