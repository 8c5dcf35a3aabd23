import { doLocking } from '../../src/storage/locked-file/do-locking'
import type { FromLockingWorker, LockingWork } from '../../src/storage/locked-file/locking-protocol'
import type { StartLocking } from '../../src/storage/locked-file/run-locking'
import { deriveQuickly, QUICK } from '../storage/locked-small'

/** The work of the worker that locks and unlocks, here and now and in no time; `gate` holds it up. */
export function lockingHere(gate: Promise<unknown> = Promise.resolve()): StartLocking {
  return () => {
    let hear: (event: { readonly data: FromLockingWorker }) => void = () => undefined
    const work = async (asked: LockingWork): Promise<FromLockingWorker> => {
      await gate
      return doLocking(asked, () => deriveQuickly, QUICK)
    }
    return {
      // As the border of a worker does: what is watched for changes does not cross it.
      postMessage: (asked: LockingWork) => void work(structuredClone(asked)).then((data) => hear({ data })),
      terminate: () => (hear = () => undefined),
      addEventListener: (kind: string, listener: typeof hear) => {
        if (kind === 'message') hear = listener
      },
    } as unknown as ReturnType<StartLocking>
  }
}
