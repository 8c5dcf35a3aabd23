import { describe, expect, test, vi } from 'vitest'
import { runReport, type StartWorker } from '../../../src/report/run-report'
import { emptyContent } from '../../fixtures/build-content'

const input = { content: emptyContent(), kind: 'volledig', today: '2026-01-01', appVersion: '1' } as const

/** A worker whose messages the test sends. */
function pretended() {
  const listeners = new Map<string, (event: never) => void>()
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    addEventListener: (kind: string, listener: (event: never) => void) => listeners.set(kind, listener),
  }
  const send = (kind: string, event: unknown): void => listeners.get(kind)?.(event as never)
  return { worker, send, start: (() => worker) as unknown as StartWorker }
}

describe('making a report in a worker', () => {
  test('reports progress, returns the bytes, and ends the worker', async () => {
    const { worker, send, start } = pretended()
    const seen: unknown[] = []
    const report = runReport(input, (...step) => seen.push(step), new AbortController().signal, start)
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'start', input })
    send('message', { data: { kind: 'progress', done: 1, total: 3, step: 'Opmaken' } })
    const file = {
      bytes: new Uint8Array([1]),
      figures: { readiness: 0.5, coverage: 1, openActions: 3 },
    }
    send('message', { data: { kind: 'report', report: file } })
    expect(await report).toEqual({ ok: true, value: file })
    expect(seen).toEqual([[1, 3, 'Opmaken']])
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test('stops at once when the user stops it', async () => {
    const { worker, start } = pretended()
    const stop = new AbortController()
    const report = runReport(input, () => undefined, stop.signal, start)
    stop.abort()
    expect(await report).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test('does not even start when it was stopped before', async () => {
    const { worker, start } = pretended()
    const stop = new AbortController()
    stop.abort()
    expect(await runReport(input, () => undefined, stop.signal, start)).toMatchObject({ ok: false })
    expect(worker.postMessage).not.toHaveBeenCalled()
  })

  test.each([
    ['says that it failed', 'message', { data: { kind: 'failed', reason: 'stuk' } }],
    ['breaks down', 'error', { message: 'stuk' }],
    ['cannot be understood', 'messageerror', {}],
  ])('gives a sentence when the worker %s', async (_, kind, event) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { worker, send, start } = pretended()
    const report = runReport(input, () => undefined, new AbortController().signal, start)
    send(kind, event)
    expect(await report).toMatchObject({ ok: false, problem: { code: 'report-failed' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
})
