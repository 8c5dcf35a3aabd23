import { expect, test, vi } from 'vitest'
import { runPrint, type StartPrintWorker } from '../../../src/report/print/run-print'
import { emptyContent } from '../../fixtures/build-content'

const input = { content: emptyContent(), kind: 'bestuur', today: '2026-01-01', appVersion: '1' } as const

/** A worker whose messages the test sends. */
function pretended() {
  const listeners = new Map<string, (event: never) => void>()
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    addEventListener: (kind: string, listener: (event: never) => void) => listeners.set(kind, listener),
  }
  const send = (kind: string, event: unknown): void => listeners.get(kind)?.(event as never)
  return { worker, send, start: (() => worker) as unknown as StartPrintWorker }
}

test('gives the page of the worker, and ends the worker', async () => {
  const { worker, send, start } = pretended()
  const printed = runPrint(input, start)
  expect(worker.postMessage).toHaveBeenCalledWith(input)
  const page = { title: 'VSV', css: '', body: 'tekst' }
  send('message', { data: { kind: 'done', page } })
  expect(await printed).toEqual({ ok: true, value: page })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test.each([
  ['says so', 'message', { data: { kind: 'failed', reason: 'fout' } }],
  ['falls over', 'error', { message: 'fout' }],
  ['says something unreadable', 'messageerror', {}],
])('a worker that %s gives one sentence, and is ended', async (_, kind, event) => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { worker, send, start } = pretended()
  const printed = runPrint(input, start)
  send(kind, event)
  expect(await printed).toMatchObject({ ok: false, problem: { code: 'print-failed' } })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('data that cannot be sent to a worker is reported as well', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { worker, start } = pretended()
  worker.postMessage.mockImplementation(() => {
    throw new Error('DataCloneError')
  })
  expect(await runPrint(input, start)).toMatchObject({ ok: false, problem: { code: 'print-failed' } })
})
