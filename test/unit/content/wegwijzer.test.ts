import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { normsOf, statementsOf } from '../../../src/domain/question-set'
import { frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'
import { readBuiltInGuide } from '../../../src/storage/guide/built-in-guide'
import { guideFileSchema } from '../../../src/storage/guide/guide-schema'
import { readPoints } from '../../../src/storage/guide/read-guide'

const folder = join(import.meta.dirname, '../../../questionnaires/wegwijzer')
const fileOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { guide, leftOut, findings } = readBuiltInGuide()

test('every file is what the JSON Schema tells an editor', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  expect(files.length).toBe(30)
  expect(files.filter((name) => !v.is(guideFileSchema, fileOf(name)))).toEqual([])
})

test('nothing of the Wegwijzer that comes with the application is left out', () => {
  expect([leftOut, findings]).toEqual([[], []])
  expect([guide.pages.length, guide.terms.length, guide.sources.length]).toEqual([27, 41, 54])
})

test('every page is in a chapter at a place of its own, so that previous and next follow the makers', () => {
  const places = guide.pages.map(({ chapter, order }) => `${chapter} ${String(order)}`)
  expect(new Set(places).size).toBe(places.length)
})

test('a source that no fact and no term names is not there', () => {
  const named = new Set([
    ...guide.pages.flatMap(({ sections }) =>
      sections.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources)),
    ),
    ...guide.terms.flatMap((term) => term.sources),
  ])
  expect(guide.sources.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
})

describe('the 132 points of the source texts', () => {
  const { points, findings: faults } = readPoints(
    fileOf('points.json'),
    new Set(guide.pages.map(({ id }) => id)),
    {
      norms: new Set(frameworkSets.flatMap(normsOf).map(({ id }) => id)),
      statements: new Set(statementsOf(mirrorSet, 'full').map(({ id }) => id)),
    },
  )

  test('each have a place that exists, or a reason why they have none', () => {
    expect(faults).toEqual([])
    expect(points).toHaveLength(132)
    expect(points.filter(({ places, leftOut: reason }) => places.length === 0 && reason === '')).toEqual([])
  })

  test('are those of the five source texts, each once', () => {
    expect(new Set(points.map(({ seed }) => seed))).toEqual(new Set(['S000', 'S001', 'S002', 'S003', 'S004']))
    const each = points.map(({ seed, point }) => `${seed} ${point}`)
    expect(each.filter((one, index) => each.indexOf(one) !== index)).toEqual([])
  })
})
