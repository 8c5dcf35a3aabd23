import { expect, test } from 'vitest'
import type { GuideFact, GuideSection } from '../../../../src/domain/guide/guide'
import { marksOf, sharedMarks } from '../../../../src/domain/guide/marks'
import { fact } from '../guide-fixture'

const section = (...facts: readonly GuideFact[]): GuideSection => ({
  heading: 'Wat u doet',
  intro: '',
  list: 'steps',
  facts,
})
const own = fact({ certainty: 'own', sources: [] })

test('a fact that was read in its source needs no word behind it', () => {
  expect(marksOf(fact())).toEqual([])
})

test('less than read is said, and so is resting on one fragment', () => {
  expect(marksOf(fact({ certainty: 'partly', fragment: true }))).toEqual(['partly', 'fragment'])
  expect(marksOf(fact({ certainty: 'heading' }))).toEqual(['heading'])
  expect(marksOf(own)).toEqual(['own'])
})

test('what holds for every fact of a section is said once', () => {
  expect(sharedMarks(section(own, own))).toEqual(['own'])
  expect(
    sharedMarks(section(fact({ fragment: true }), fact({ fragment: true, certainty: 'partly' }))),
  ).toEqual(['fragment'])
  expect(sharedMarks(section(own, fact()))).toEqual([])
})

test('of one fact alone it stands behind the fact', () => {
  expect(sharedMarks(section(own))).toEqual([])
})
