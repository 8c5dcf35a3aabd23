/** A few answers are opened at the same time, and come in the order in which they were given. */
import { expect, test } from 'vitest'
import { inOrder } from '../../../../../src/stores/survey/receiving/in-order'

/** Work that ends when the test says so. */
function heldWork() {
  const ends = new Map<number, { readonly end: () => void; readonly fail: (why: Error) => void }>()
  const work = (item: number) =>
    new Promise<string>((resolve, reject) => {
      ends.set(item, {
        end: () => {
          resolve(`van ${String(item)}`)
        },
        fail: reject,
      })
    })
  return { work, begun: () => [...ends.keys()], of: (item: number) => ends.get(item) }
}

test('no more at the same time than said, and the first outcome first whichever was ready first', async () => {
  const { work, begun, of } = heldWork()
  const results = inOrder([1, 2, 3, 4, 5], 3, work)
  const first = results.next()
  expect(begun()).toEqual([1, 2, 3])
  of(3)?.end()
  of(2)?.end()
  of(1)?.end()
  expect((await first).value).toBe('van 1')
  const second = results.next()
  expect((await second).value).toBe('van 2')
  expect(begun()).toEqual([1, 2, 3, 4])
  const rest: string[] = []
  const reading = (async () => {
    for await (const one of results) rest.push(one)
  })()
  await expect.poll(begun).toEqual([1, 2, 3, 4, 5])
  of(5)?.end()
  of(4)?.end()
  await reading
  expect(rest).toEqual(['van 3', 'van 4', 'van 5'])
})

test('a fault comes in its turn, and the others are let go', async () => {
  const { work, of } = heldWork()
  const results = inOrder([1, 2, 3], 3, work)
  const first = results.next()
  of(3)?.fail(new Error('de derde'))
  of(2)?.fail(new Error('de tweede'))
  of(1)?.end()
  expect((await first).value).toBe('van 1')
  await expect(results.next()).rejects.toThrow('de tweede')
  expect((await results.next()).done).toBe(true)
})

test('whoever stops takes no more from the list', async () => {
  const taken: number[] = []
  function* list() {
    for (let item = 1; item <= 100; item += 1) {
      taken.push(item)
      yield item
    }
  }
  for await (const one of inOrder(list(), 4, (item) => Promise.resolve(item))) if (one === 2) break
  expect(taken).toEqual([1, 2, 3, 4, 5])
})
