import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KEPT_FOR, keepWorker } from '../../../src/report/kept-worker'
import { runReport, type StartWorker } from '../../../src/report/run-report'
import { emptyContent } from '../../fixtures/build-content'

const input = { content: emptyContent(), kind: 'volledig', today: '2026-01-01', appVersion: '1' } as const
const REPORT = {
  bytes: new Uint8Array([1]),
  figures: { readiness: 0.5, coverage: 1, openActions: 3 },
}

/** Workers whose messages the test sends. */
function pretended() {
  const workers: Pretended[] = []
  const start = (() => {
    const worker = new Pretended()
    workers.push(worker)
    return worker
  }) as unknown as StartWorker
  return { workers, start }
}

class Pretended extends EventTarget {
  readonly postMessage = vi.fn()
  readonly terminate = vi.fn()
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  break(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'stuk' }))
  }
}

const report = (start: StartWorker, signal = new AbortController().signal, seen = () => undefined) =>
  runReport(input, seen, signal, start)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('a worker that is kept', () => {
  test('loads what a report needs before one is asked for, and makes it', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    keeper.warm('a')
    expect(workers).toHaveLength(1)
    expect(workers[0]?.postMessage).toHaveBeenLastCalledWith({ kind: 'warm' })
    const made = report(keeper.lend('a'))
    expect(workers[0]?.postMessage).toHaveBeenLastCalledWith({ kind: 'start', input })
    workers[0]?.say({ kind: 'report', report: REPORT })
    expect(await made).toEqual({ ok: true, value: REPORT })
    expect(workers[0]?.terminate).not.toHaveBeenCalled()
  })

  test('makes one report after another, and who had the first hears nothing of the second', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    const seen = vi.fn()
    const first = report(keeper.lend('a'), undefined, seen)
    workers[0]?.say({ kind: 'report', report: REPORT })
    await first
    const second = report(keeper.lend('a'))
    workers[0]?.say({ kind: 'progress', done: 1, total: 2, step: '' })
    workers[0]?.say({ kind: 'report', report: REPORT })
    expect(await second).toEqual({ ok: true, value: REPORT })
    expect(seen).not.toHaveBeenCalled()
    expect(workers).toHaveLength(1)
  })

  test('ends at once when a report is stopped, and the next one gets another', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    const stop = new AbortController()
    const made = report(keeper.lend('a'), stop.signal)
    stop.abort()
    expect(await made).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    void report(keeper.lend('a'))
    expect(workers).toHaveLength(2)
  })

  test.each([
    ['says that it failed', (worker?: Pretended) => worker?.say({ kind: 'failed', reason: 'stuk' })],
    ['breaks down', (worker?: Pretended) => worker?.break()],
  ])('ends when it %s, so that the next report is made by another', async (_, go) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    const made = report(keeper.lend('a'))
    go(workers[0])
    expect(await made).toMatchObject({ ok: false, problem: { code: 'report-failed' } })
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    const next = report(keeper.lend('a'))
    workers[1]?.say({ kind: 'report', report: REPORT })
    expect(await next).toMatchObject({ ok: true })
  })

  test('is not waited for when it broke down between two reports', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    workers[0]?.break()
    void report(keeper.lend('a'))
    expect(workers).toHaveLength(2)
  })

  test('waits for another report for a while, counted from the last one', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    vi.advanceTimersByTime(KEPT_FOR - 1)
    const made = report(keeper.lend('a'))
    vi.advanceTimersByTime(KEPT_FOR * 2)
    expect(workers[0]?.terminate).not.toHaveBeenCalled()
    workers[0]?.say({ kind: 'report', report: REPORT })
    await made
    vi.advanceTimersByTime(KEPT_FOR - 1)
    expect(workers[0]?.terminate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  })

  test('ends when its dossier is closed, with all it remembers', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    keeper.end()
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  })

  test('makes the report it is busy with when its dossier is closed, and ends with it', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    const made = report(keeper.lend('a'))
    keeper.end()
    expect(workers[0]?.terminate).not.toHaveBeenCalled()
    workers[0]?.say({ kind: 'report', report: REPORT })
    expect(await made).toMatchObject({ ok: true })
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(KEPT_FOR)
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  })

  test('never makes a report of another dossier', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    void report(keeper.lend('b'))
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    expect(workers[0]?.postMessage).not.toHaveBeenCalledWith({ kind: 'start', input })
    expect(workers).toHaveLength(2)
  })

  test('is left to the report it is busy with: another one gets a worker of its own', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    const first = report(keeper.lend('a'))
    keeper.warm('b')
    const second = report(keeper.lend('b'))
    expect(workers).toHaveLength(2)
    workers[1]?.say({ kind: 'report', report: REPORT })
    await second
    expect(workers[1]?.terminate).toHaveBeenCalledOnce()
    workers[0]?.say({ kind: 'report', report: REPORT })
    await first
    expect(workers[0]?.terminate).not.toHaveBeenCalled()
  })
})

describe('a worker that is kept counts ahead', () => {
  const ahead = (choice: string) => ({ choice, input })
  const asked = (worker?: Pretended) =>
    worker?.postMessage.mock.calls.map(([message]) => (message as { kind: string }).kind)

  test('the report that may be asked for, which is then made by the same worker', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.warm('a')
    keeper.ahead('a', ahead('one'))
    keeper.ahead('a', ahead('one'))
    expect(asked(workers[0])).toEqual(['warm', 'ahead'])
    const made = report(keeper.lend('a', 'one'))
    // Its answer is not one to the report.
    workers[0]?.say({ kind: 'counted' })
    workers[0]?.say({ kind: 'report', report: REPORT })
    expect(await made).toEqual({ ok: true, value: REPORT })
    expect(workers).toHaveLength(1)
  })

  test('one report at a time, and then only the last of those asked for meanwhile', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    for (const choice of ['one', 'two', 'three']) keeper.ahead('a', ahead(choice))
    expect(asked(workers[0])).toEqual(['ahead'])
    workers[0]?.say({ kind: 'counted' })
    workers[0]?.say({ kind: 'counted' })
    expect(asked(workers[0])).toEqual(['ahead', 'ahead'])
    expect(workers).toHaveLength(1)
  })

  test('nothing more when the one that is being counted is wanted after all', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    for (const choice of ['one', 'two', 'one']) keeper.ahead('a', ahead(choice))
    workers[0]?.say({ kind: 'counted' })
    expect(asked(workers[0])).toEqual(['ahead'])
  })

  test('and is not waited for when another report is asked for', async () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    keeper.ahead('a', ahead('one'))
    const made = report(keeper.lend('a', 'two'))
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    workers[1]?.say({ kind: 'report', report: REPORT })
    expect(await made).toMatchObject({ ok: true })
    // What it counted it knows.
    void report(keeper.lend('a', 'one'))
    expect(workers).toHaveLength(2)
  })

  test('nothing while it makes a report, or for a dossier that was closed', () => {
    const { workers, start } = pretended()
    const keeper = keepWorker(start)
    void report(keeper.lend('a', 'one'))
    keeper.ahead('a', ahead('two'))
    expect(asked(workers[0])).toEqual(['start'])
    const closed = keepWorker(start)
    closed.ahead('b', ahead('one'))
    closed.ahead('b', ahead('two'))
    closed.end()
    workers[1]?.say({ kind: 'counted' })
    expect(asked(workers[1])).toEqual(['ahead'])
  })
})
