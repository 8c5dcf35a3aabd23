import { expect, it } from 'vitest'
import { browserTornStore } from '../../../src/platform/torn-store'

it('remembers that the engine closed the store, until it has moved', () => {
  const kept = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage
  expect(browserTornStore({ localStorage }).isMarked()).toBe(false)
  browserTornStore({ localStorage }).mark()
  expect(browserTornStore({ localStorage }).isMarked()).toBe(true)
  browserTornStore({ localStorage }).clear()
  expect(browserTornStore({ localStorage }).isMarked()).toBe(false)
})

it('is in nobody’s way where all storage is blocked', () => {
  const blocked = (): never => {
    throw new DOMException('no', 'SecurityError')
  }
  const store = browserTornStore({
    localStorage: { getItem: blocked, setItem: blocked, removeItem: blocked } as unknown as Storage,
  })
  store.mark()
  store.clear()
  expect(store.isMarked()).toBe(false)
})
