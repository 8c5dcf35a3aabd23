import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textsOf, usedIn } from '../../../src/domain/drafts/draft-document'
import { normsOf } from '../../../src/domain/question-set'
import { frameworkSets } from '../../../src/storage/built-in-sets'
import { readBuiltInDrafts } from '../../../src/storage/drafts/built-in-drafts'

const folder = join(import.meta.dirname, '../../../questionnaires/concepten')
const { drafts, leftOut, findings } = readBuiltInDrafts()
const normIds = new Set(frameworkSets.flatMap(normsOf).map(({ id }) => id))

test('every draft that comes with the application can be offered', () => {
  expect([leftOut, findings]).toEqual([[], []])
  expect(drafts.map(({ id }) => id)).toEqual([
    'samenwerkingsovereenkomst',
    'mandaatbrief',
    'rolkaart-vsv-igo',
    'routekaart-gemeenten',
    'jaarkalender',
  ])
  expect(readdirSync(folder)).toHaveLength(drafts.length)
})

describe.each(drafts.map((draft) => [draft.id, draft] as const))('the draft %s', (id, draft) => {
  test('is asked for by norms that exist, and names no others', () => {
    const named = [
      ...draft.normIds,
      ...draft.facts.flatMap((fact) => fact.normIds),
      ...(readFileSync(join(folder, `${id}.json`), 'utf8').match(/\b[A-Z]{3}-\d\d\b/g) ?? []),
    ]
    expect(named.filter((norm) => !normIds.has(norm))).toEqual([])
  })

  test('begins with the name of the VSV, and leaves something to fill in', () => {
    expect(usedIn(draft).values).toContain('naam')
    const texts = draft.sections.flatMap(textsOf)
    const marks = texts.join('\n').match(/\[vul in: [^\][{}\n]+\]/g) ?? []
    expect(marks.length).toBeGreaterThan(3)
    // A mark that is broken or misspelled is one that nobody finds.
    expect(texts.join('\n').match(/[[\]]/g)?.length).toBe(marks.length * 2)
  })

  test('promises no legal text', () => {
    expect(JSON.stringify(draft)).not.toMatch(/\bartikel \d|\brechtsgeldig|\bjuridisch bindend/i)
  })
})
