import { expect, it } from 'vitest'
import { browserRestorePlan } from '../../../src/platform/restore-plan'

function windowWith(storage: Partial<Storage>): Window {
  return { localStorage: storage } as unknown as Window
}

function lasting(): Partial<Storage> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

it('keeps what was chosen for the next start, and forgets it', () => {
  const window = windowWith(lasting())
  expect(browserRestorePlan(window).write(['a/b', 'c/d'])).toBe(true)
  expect(browserRestorePlan(window).read()).toEqual(['a/b', 'c/d'])
  browserRestorePlan(window).write([])
  expect(browserRestorePlan(window).read()).toEqual([])
})

it.each(['{', '{"a":1}', '[1]'])('takes nothing from %s, which is not its own', (value) =>
  expect(browserRestorePlan(windowWith({ getItem: () => value })).read()).toEqual([]),
)

it('says so when nothing can be kept', () => {
  const blocked = (): never => {
    throw new Error('blocked')
  }
  const plan = browserRestorePlan(windowWith({ getItem: blocked, setItem: blocked, removeItem: blocked }))
  expect(plan.read()).toEqual([])
  expect(plan.write(['a'])).toBe(false)
})
