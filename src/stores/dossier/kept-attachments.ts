import { defineStore } from 'pinia'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { digestOf } from '../../storage/digest'
import { lockedName, nameSecretOf } from '../../storage/locked-file/key-text'
import { runFileWork } from '../../storage/locked-file/run-locking'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useKeys, type Sealing } from './keys'
import { lockingConditions } from './locking-conditions'

/** The documents that the shell keeps beside the automatic copies, in clear or locked as the copies are. */
export const useKeptAttachments = defineStore('kept-attachments', () => {
  const services = useAppServices()
  const { storage, platform } = services
  const keys = useKeys()

  /** Hands the shell what it does not keep yet, one after another. What cannot be kept does not stop the others. */
  async function keepAll(dossierId: string, sealing: Sealing | null): Promise<Outcome<null>> {
    const stored = await storage.attachments.listOf(dossierId)
    if (stored.length === 0) return success(null)
    const nameOf = namesUnder(sealing)
    if (nameOf === null) return failure('keys-not-open', nl.keys.attachmentsWait)
    const listed = await platform.listAttachments(dossierId)
    if (!listed.ok) return listed
    const known = new Set(listed.value)
    let problem: Problem | null = null
    for (const { sha256 } of stored) {
      const name = nameOf(sha256)
      if (known.has(name)) continue
      const bytes = await storage.attachments.read(dossierId, sha256)
      // What changed is not kept as if it were the document.
      if (bytes === undefined || (await digestOf(bytes)) !== sha256) continue
      const kept = await keepOne(dossierId, name, bytes, sealing)
      if (!kept.ok) problem = kept.problem
    }
    return problem === null ? success(null) : { ok: false, problem }
  }

  async function keepOne(
    dossierId: string,
    name: string,
    bytes: Uint8Array,
    sealing: Sealing | null,
  ): Promise<Outcome<null>> {
    if (sealing === null) return platform.keepAttachment(dossierId, name, bytes)
    const sealed = await keys.seal(bytes, sealing.recipient)
    return sealed.ok ? platform.keepAttachment(dossierId, name, sealed.value) : sealed
  }

  /** In clear, or locked with a key that was opened; `null` when it is in neither way. */
  async function read(dossierId: string, sha256: string): Promise<Uint8Array | null> {
    const clear = await platform.readAttachment(dossierId, sha256)
    if (clear.ok && clear.value !== null) return clear.value
    for (const { identity } of keys.open.values()) {
      const locked = await platform.readAttachment(dossierId, lockedName(nameSecretOf(identity), sha256))
      if (!locked.ok || locked.value === null) continue
      const work = { kind: 'open-sealed', file: locked.value, identity } as const
      const opened = await runFileWork(work, lockingConditions(services))
      if (opened.ok && (await digestOf(opened.value)) === sha256) return opened.value
    }
    return null
  }

  /** Removes what is kept of one document, in clear and locked with the key of now. */
  async function forget(dossierId: string, sha256: string): Promise<Outcome<null>> {
    const { attachmentSecret } = await storage.settings.get()
    const removed = await platform.removeAttachment(dossierId, sha256)
    if (attachmentSecret === null) return removed
    const locked = await platform.removeAttachment(dossierId, lockedName(attachmentSecret.secret, sha256))
    return removed.ok ? locked : removed
  }

  /** Locks what is kept in clear of a dossier, one by one. */
  async function lockAll(dossierId: string, sealing: Sealing): Promise<Outcome<null>> {
    const nameOf = namesUnder(sealing)
    const listed = await platform.listAttachments(dossierId)
    if (!listed.ok) return listed
    for (const name of listed.value.filter((one) => !one.endsWith('.age'))) {
      if (nameOf === null) return failure('keys-not-open', nl.keys.attachmentsWait)
      const clear = await platform.readAttachment(dossierId, name)
      // Damaged ones count as not there.
      if (!clear.ok || clear.value === null) continue
      const kept = await keepOne(dossierId, nameOf(name), clear.value, sealing)
      const removed = kept.ok ? await platform.removeAttachment(dossierId, name) : kept
      if (!removed.ok) return removed
    }
    return success(null)
  }

  return { keepAll, read, forget, lockAll }
})

/** `null` when nobody knows how locked ones are named. */
function namesUnder(sealing: Sealing | null): ((sha256: string) => string) | null {
  if (sealing === null) return (sha256) => sha256
  const { secret } = sealing
  return secret === null ? null : (sha256) => lockedName(secret, sha256)
}
