import { describe, expect, test, vi } from 'vitest'
import { failure, success } from '../../src/domain/outcome'
import { secondsFor, worthSaying } from '../../src/storage/locked-file/prediction'
import { runFileWork, runLock, runUnlock, type StartLocking } from '../../src/storage/locked-file/run-locking'
import { storage as texts } from '../../src/texts/storage'

const file = new Uint8Array([1, 2, 3])
const key = new Uint8Array(32).fill(9)

/** A worker whose messages the test sends, and the conditions to run it under. */
function pretended(deriveKey = vi.fn(() => Promise.resolve(success<Uint8Array | null>(key)))) {
  const listeners = new Map<string, (event: never) => void>()
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    addEventListener: (kind: string, listener: (event: never) => void) => listeners.set(kind, listener),
  }
  const stop = new AbortController()
  const onSlow = vi.fn()
  const start = (() => worker) as unknown as StartLocking
  return {
    worker,
    stop,
    onSlow,
    deriveKey,
    tell: (data: object) => listeners.get('message')?.({ data } as never),
    send: (kind: string, event: unknown) => listeners.get(kind)?.(event as never),
    conditions: { deriveKey, signal: stop.signal, onSlow, start },
  }
}

const wanted = { kind: 'derive', passphrase: 'zin', salt: new Uint8Array(44), factor: 18 }

describe('locking and unlocking in a worker', () => {
  test('has the key made outside the page, gives the file, and ends the worker', async () => {
    const { worker, tell, deriveKey, conditions } = pretended()
    const locked = runLock(file, { passphrase: 'zin', hint: 'kluis' }, conditions)
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'lock', file, passphrase: 'zin', hint: 'kluis' })
    tell(wanted)
    await vi.waitFor(() => expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'derived', key }))
    expect(deriveKey).toHaveBeenCalledWith('zin', wanted.salt, 18)
    tell({ kind: 'done', file: key })
    expect(await locked).toEqual(success(key))
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test.each([
    ['a browser', success(null)],
    ['a shell that fails', { ok: false, problem: { code: 'unexpected', message: 'stuk' } } as const],
  ])('leaves the key to the worker in %s', async (_where, answer) => {
    const { worker, tell, conditions } = pretended(vi.fn(() => Promise.resolve(answer)))
    void runUnlock(file, 'zin', conditions)
    tell(wanted)
    await vi.waitFor(() => expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'derived', key: null }))
  })

  test.each([
    { kind: 'wrap-data-key', file, key: { identity: 'geheim', recipient: 'age1' } },
    { kind: 'open-data-key', file, identity: 'geheim' },
  ] as const)('$kind that breaks off is told as a key, not as a file that nobody saved', async (work) => {
    const { send, conditions } = pretended()
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined)
    const done = runFileWork(work, conditions)
    send('error', { message: 'geen geheugen' })
    expect(await done).toEqual(failure('locked/failed', texts.locked.keyFailed))
  })

  test('tells beforehand when it will take long', () => {
    const { tell, onSlow, conditions } = pretended()
    void runUnlock(file, 'zin', conditions)
    tell({ kind: 'slow', seconds: 70 })
    expect(onSlow).toHaveBeenCalledWith(70)
  })

  test('passes on why a file was refused', async () => {
    const { tell, conditions } = pretended()
    const unlocked = runUnlock(file, 'zin', conditions)
    tell({ kind: 'refused', code: 'locked/wrong-passphrase', message: 'Fout.' })
    expect(await unlocked).toEqual({
      ok: false,
      problem: { code: 'locked/wrong-passphrase', message: 'Fout.' },
    })
  })

  test('stops at once when the user stops it, and does not begin when that was before', async () => {
    const { worker, stop, conditions } = pretended()
    const unlocked = runUnlock(file, 'zin', conditions)
    stop.abort()
    expect(await unlocked).toMatchObject({ ok: false, problem: { code: 'locked/stopped' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
    worker.postMessage.mockClear()
    expect(await runUnlock(file, 'zin', conditions)).toMatchObject({ problem: { code: 'locked/stopped' } })
    expect(worker.postMessage).not.toHaveBeenCalled()
  })

  test.each([
    ['says that it failed', 'message', { data: { kind: 'failed', reason: 'RangeError' } }],
    ['breaks down', 'error', { message: 'stuk' }],
    ['cannot be understood', 'messageerror', {}],
  ])('gives a sentence when the worker %s', async (_what, kind, event) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { send, conditions } = pretended()
    const locked = runLock(file, { passphrase: 'zin', hint: '' }, conditions)
    send(kind, event)
    expect(await locked).toMatchObject({
      ok: false,
      problem: { code: 'locked/failed', message: expect.stringContaining('geen bestand opgeslagen') },
    })
  })
})

test('a key that takes 64 times as long as the trial is predicted so', async () => {
  const moments = [1000, 1200]
  expect(await secondsFor(18, () => moments.shift() ?? 0)).toBeCloseTo(0.2 * 64)
  const shorter = [0, 500]
  expect(await secondsFor(4, () => shorter.shift() ?? 0)).toBe(0.5)
  expect([9, 10, 11].map(worthSaying)).toEqual([false, false, true])
})
