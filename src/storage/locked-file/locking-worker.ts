/** Module worker: the only place in the app that loads the age library, and where a second of computing holds nobody up. */
import { doLocking } from './do-locking'
import type { FromLockingWorker, LockingWork, ToLockingWorker } from './locking-protocol'
import { deriveInLibrary, type DeriveKey } from './passphrase-stanza'
import { secondsFor, worthSaying } from './prediction'

const tell = (message: FromLockingWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

let answer: (key: Uint8Array | null) => void = () => undefined

/** Asks the page first: the shell is faster. */
const derive =
  (times: number): DeriveKey =>
  async (passphrase, salt, factor) => {
    tell({ kind: 'derive', passphrase, salt, factor })
    const key = await new Promise<Uint8Array | null>((resolve) => (answer = resolve))
    if (key !== null) return key
    const seconds = (await secondsFor(factor, () => performance.now())) * times
    if (worthSaying(seconds)) tell({ kind: 'slow', seconds })
    return deriveInLibrary(passphrase, salt, factor)
  }

async function work(asked: LockingWork): Promise<void> {
  const told = await doLocking(asked, derive)
  tell(told, told.kind === 'done' ? [told.file.buffer] : [])
}

self.addEventListener('message', ({ data }: MessageEvent<ToLockingWorker>) => {
  if (data.kind === 'derived') return answer(data.key)
  work(data).catch((error: unknown) => tell({ kind: 'failed', reason: String(error) }))
})
