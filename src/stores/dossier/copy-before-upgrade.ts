import type { Platform } from '../../contract/platform'
import type { DossierBefore } from '../../storage/before-upgrade'
import { runFileWork } from '../../storage/locked-file/run-locking'
import { lockingConditions, tellOfLock } from './locking-conditions'

/**
 * Writes automatic copies of dossiers while the database is not open yet, locked where copies are. What the shell keeps of the keys decides;
 * where that cannot be read none is made, because a missing key never means that there is no lock.
 * @param recipient the key of a locked database: its copies are locked to that whatever the keys say
 */
export async function copyBeforeUpgrade(
  platform: Platform,
  dossiers: readonly DossierBefore[],
  recipient: string | null = null,
): Promise<void> {
  if (!(await platform.info()).automaticCopies) return
  const to = recipient === null ? await recipientByKeys(platform, dossiers) : { recipient }
  if (to === null) return
  for (const { bytes, ...label } of dossiers) {
    if (to.recipient === null) {
      await platform.writeCopy({ ...label, locked: false }, bytes)
      continue
    }
    const work = { kind: 'seal', file: bytes, recipient: to.recipient } as const
    const sealed = await runFileWork(work, lockingConditions({ platform }))
    if (sealed.ok) await platform.writeCopy({ ...label, locked: true }, sealed.value)
  }
}

/** The key that copies are locked to, none where they are in clear; `null` when that is not known. */
async function recipientByKeys(
  platform: Platform,
  dossiers: readonly DossierBefore[],
): Promise<{ readonly recipient: string | null } | null> {
  const kept = await platform.readKeys()
  if (!kept.ok || kept.value.isDamaged) return null
  const { keystore } = kept.value
  const listed = await platform.listCopies()
  const here = dossiers.map(({ dossierId }) => dossierId)
  if (keystore === null && (!listed.ok || tellOfLock(listed.value, here))) return null
  return { recipient: (keystore?.copies === 'locked' ? keystore.keys[0]?.recipient : null) ?? null }
}
