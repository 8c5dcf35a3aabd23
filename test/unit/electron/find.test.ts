import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { searchIn } from '../../../electron/find'

function page() {
  let last = 0
  const contents = Object.assign(new EventEmitter(), {
    findInPage: vi.fn<(text: string, options: object) => number>(() => ++last),
    stopFindInPage: vi.fn(),
  })
  const found = (requestId: number, at: number, count: number, finalUpdate = true) =>
    contents.emit('found-in-page', {}, { requestId, activeMatchOrdinal: at, matches: count, finalUpdate })
  return { contents, found, search: searchIn(contents as unknown as WebContents) }
}

/** What was answered by now: an answer that never comes fails the test, and does not hold it up. */
async function answered<T>(asked: Promise<T>): Promise<T | 'nothing'> {
  const soon = new Promise<'nothing'>((resolve) => setImmediate(() => resolve('nothing')))
  return Promise.race([asked, soon])
}

describe('searching in the page', () => {
  it('says which match it is, and of how many', async () => {
    const { found, search } = page()
    const answer = search.find('zorg', 'first')
    found(1, 1, 7)
    expect(await answered(answer)).toEqual({ ok: true, value: { at: 1, count: 7 } })
  })

  it('waits for the last word of the engine on this question, not an earlier count or question', async () => {
    const { found, search } = page()
    const earlier = search.find('zor', 'first')
    const answer = search.find('zorg', 'first')
    expect(await answered(earlier)).toEqual({ ok: true, value: null })
    found(1, 9, 9)
    found(2, 1, 3, false)
    found(2, 2, 5)
    found(2, 4, 5) // nobody is waiting any more
    expect(await answered(answer)).toEqual({ ok: true, value: { at: 2, count: 5 } })
  })

  it.each([
    ['first', { forward: true, findNext: true }],
    ['next', { forward: true, findNext: false }],
    ['previous', { forward: false, findNext: false }],
  ] as const)('goes to the %s match', (step, options) => {
    const { contents, search } = page()
    void search.find('zorg', step)
    expect(contents.findInPage).toHaveBeenCalledExactlyOnceWith('zorg', options)
  })

  it('that is stopped answers who was waiting, and leaves the match selected', async () => {
    const { contents, search } = page()
    const answer = search.find('zorg', 'first')
    expect(await search.stopFinding()).toEqual({ ok: true, value: null })
    expect(await answered(answer)).toEqual({ ok: true, value: null })
    expect(contents.stopFindInPage).toHaveBeenCalledExactlyOnceWith('keepSelection')
    expect(await search.stopFinding()).toEqual({ ok: true, value: null })
  })
})
