import { expect, test } from 'vitest'
import { reusedIds } from '../../../../../src/domain/framework/content/reused-ids'
import { framework, norm } from '../../framework-fixture'

const set = (texts: Readonly<Record<string, string>>) =>
  framework({ T: Object.entries(texts).map(([id, text]) => norm(id, { text })) })

const older = set({ 'A-1': 'een' })

test('what hung on a norm that was dropped does not hang on the one that has its number now', () => {
  const before = [set({ 'A-1': 'een', 'A-2': 'vroeger iets anders' }), older]
  expect([...reusedIds(older, set({ 'A-1': 'een', 'A-2': 'nieuw' }), before)]).toEqual([['A-2', []]])
})

test('a norm that comes back as it was takes up what hung on it, whatever its capitals and punctuation', () => {
  const before = [set({ 'A-2': 'eerst' }), set({ 'A-2': 'Zoals vroeger.' }), older]
  expect([...reusedIds(older, set({ 'A-2': 'zoals  vroeger' }), before)]).toEqual([])
  expect([...reusedIds(older, set({ 'A-2': 'Eerst' }), before)]).toEqual([])
})

test('a number that was never used, and one the older framework has itself, are not reused numbers', () => {
  const newer = set({ 'A-1': 'heel iets anders', 'A-3': 'nieuw' })
  expect([...reusedIds(older, newer, [older])]).toEqual([])
})
