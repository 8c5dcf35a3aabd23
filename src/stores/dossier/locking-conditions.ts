import type { CopyInfo } from '../../contract/platform'
import type { LockingConditions } from '../../storage/locked-file/run-locking'
import type { useAppServices } from '../app-services'

/** How files and keys are locked and opened here: the shell makes the key of a passphrase, and a worker does the rest. */
export function lockingConditions(
  { platform, startLocking }: Pick<ReturnType<typeof useAppServices>, 'platform' | 'startLocking'>,
  signal: AbortSignal = new AbortController().signal,
  onSlow: (seconds: number) => void = () => undefined,
): LockingConditions {
  return {
    deriveKey: platform.deriveKey,
    signal,
    onSlow,
    ...(startLocking !== undefined && { start: startLocking }),
  }
}

/**
 * Whether these copies tell that this computer has had a lock. In the folder that the user chose, only those of dossiers that are here do:
 * the others are of other computers.
 */
export function tellOfLock(copies: readonly CopyInfo[], dossierIds: readonly string[]): boolean {
  return copies.some(
    ({ locked, place, dossierId }) => locked && (place === 'own' || dossierIds.includes(dossierId)),
  )
}
