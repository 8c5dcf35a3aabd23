import { expect, test } from 'vitest'
import { progressOf } from '../../../src/filling/progress'

const PAGES = ['about', 'theme', 'choices', 'open', 'check']

test('says nothing before anybody knows how many statements there are', () => {
  expect(progressOf('about', { answered: 0, asked: 0 }).total).toBe(0)
})

test('grows with every page after the statements, and is whole on none of them', () => {
  for (const asked of [1, 16, 50, 55]) {
    const all = PAGES.map((page) => progressOf(page, { answered: asked, asked }))
    const parts = all.map(({ done, total }) => done / total)
    expect(parts).toEqual(parts.toSorted((one, other) => one - other))
    expect(Math.round(Math.max(...parts) * 100)).toBeLessThan(100)
  }
})

test('leaves skipped statements behind once the statements are over', () => {
  expect(progressOf('theme', { answered: 2, asked: 16 }).done).toBe(2)
  expect(progressOf('check', { answered: 2, asked: 16 }).done).toBe(18)
})

test('counts the steps to go after the statements, and sending as one of them', () => {
  const left = (afterCheck?: number) =>
    PAGES.map((page) => progressOf(page, { answered: 3, asked: 16, ...(afterCheck && { afterCheck }) }).left)
  expect(left()).toEqual([null, null, 3, 2, 1])
  expect(left(1)).toEqual([null, null, 4, 3, 2])
})
