import type { Platform } from '../../contract/platform'
import type { DossierBefore } from '../../storage/before-upgrade'
import { runFileWork } from '../../storage/locked-file/run-locking'
import { lockingConditions, tellOfLock } from './locking-conditions'

/**
 * Writes automatic copies of dossiers while the database is not open yet, locked where copies are. What the shell keeps of the keys decides;
 * where that cannot be read none is made, because a missing key never means that there is no lock.
 */
export async function copyBeforeUpgrade(
  platform: Platform,
  dossiers: readonly DossierBefore[],
): Promise<void> {
  if (!(await platform.info()).automaticCopies) return
  const kept = await platform.readKeys()
  if (!kept.ok || kept.value.isDamaged) return
  const { keystore } = kept.value
  const listed = await platform.listCopies()
  const here = dossiers.map(({ dossierId }) => dossierId)
  if (keystore === null && (!listed.ok || tellOfLock(listed.value, here))) return
  const [key] = keystore?.copies === 'locked' ? keystore.keys : []
  for (const { bytes, ...label } of dossiers) {
    if (key === undefined) {
      await platform.writeCopy({ ...label, locked: false }, bytes)
      continue
    }
    const work = { kind: 'seal', file: bytes, recipient: key.recipient } as const
    const sealed = await runFileWork(work, lockingConditions({ platform }))
    if (sealed.ok) await platform.writeCopy({ ...label, locked: true }, sealed.value)
  }
}
