import { expect, test, vi } from 'vitest'
import type { FolderInput } from '../../../src/report/export-protocol'
import { runInspectionFolder } from '../../../src/report/run-export'
import type { StartWorker } from '../../../src/report/run-report'
import { emptyContent } from '../../fixtures/build-content'

const input: FolderInput = { content: emptyContent(), options: { today: '2026-01-01', appVersion: '1' } }

/** A worker whose messages the test sends. */
function pretended() {
  const listeners = new Map<string, (event: never) => void>()
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    addEventListener: (kind: string, listener: (event: never) => void) => listeners.set(kind, listener),
  }
  const say = (data: unknown): void => listeners.get('message')?.({ data } as never)
  return { worker, say, start: (() => worker) as unknown as StartWorker }
}

test('a copy is read only when the worker wants it, and given to it', async () => {
  const { worker, say, start } = pretended()
  const read = vi.fn((sha256: string) => Promise.resolve(sha256 === 'a' ? new Uint8Array([7]) : null))
  const exporting = runInspectionFolder(input, read, () => undefined, new AbortController().signal, start)
  expect(worker.postMessage.mock.calls).toEqual([[{ kind: 'inspection-folder', input }]])
  expect(read).not.toHaveBeenCalled()
  for (const [sha256, bytes] of [
    ['a', new Uint8Array([7])],
    ['b', null],
  ] as const) {
    say({ kind: 'wanted', sha256 })
    await vi.waitFor(() =>
      expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'attachment', sha256, bytes }),
    )
  }
  say({ kind: 'done', bytes: new Uint8Array([1]) })
  expect(await exporting).toEqual({ ok: true, value: new Uint8Array([1]) })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('a refusal by the worker is reported in its own words', async () => {
  const { worker, say, start } = pretended()
  const exporting = runInspectionFolder(
    input,
    () => Promise.resolve(null),
    () => undefined,
    new AbortController().signal,
    start,
  )
  say({ kind: 'refused', code: 'folder-too-big', message: 'Te groot.' })
  expect(await exporting).toEqual({ ok: false, problem: { code: 'folder-too-big', message: 'Te groot.' } })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('a copy that cannot be read fails the folder with a sentence, not in silence', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { worker, say, start } = pretended()
  const exporting = runInspectionFolder(
    input,
    () => Promise.reject(new Error('stuk')),
    () => undefined,
    new AbortController().signal,
    start,
  )
  say({ kind: 'wanted', sha256: 'a' })
  expect(await exporting).toMatchObject({ ok: false, problem: { code: 'report-failed' } })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('stops at once when the user stops it, also between two copies', async () => {
  const { worker, say, start } = pretended()
  const stop = new AbortController()
  const exporting = runInspectionFolder(
    input,
    () => Promise.resolve(new Uint8Array([7])),
    () => undefined,
    stop.signal,
    start,
  )
  say({ kind: 'wanted', sha256: 'a' })
  stop.abort()
  expect(await exporting).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  expect(worker.terminate).toHaveBeenCalledOnce()
})
