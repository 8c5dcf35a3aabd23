import { Dexie } from 'dexie'
import { bucketsOf, engineHere } from './place/engine'

/** The database of a rehearsal (contract/rehearsal.ts): never the one with the dossiers. */
export const REHEARSAL_DATABASE = 'vsv-oefensessie'

type Locks = Pick<LockManager, 'request'>

/** Throws away what a rehearsal left, unless one is under way in another window. */
export async function forgetRehearsal(locks: Locks): Promise<void> {
  await locks.request(REHEARSAL_DATABASE, { ifAvailable: true }, async (lock) => {
    if (lock === null) return
    const engine = engineHere()
    if (engine !== null)
      for (const bucket of await bucketsOf(engine, REHEARSAL_DATABASE)) await engine.buckets.delete(bucket)
    await Dexie.delete(REHEARSAL_DATABASE)
  })
}

/** Keeps it as long as this window exists. */
export function holdRehearsal(locks: Locks): void {
  void locks.request(REHEARSAL_DATABASE, { mode: 'shared' }, () => new Promise<never>(() => undefined))
}
