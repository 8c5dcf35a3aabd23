import { defineStore } from 'pinia'
import { reactive, ref, shallowRef } from 'vue'
import type { AppInfo, CopyInfo } from '../../contract/platform'
import type { DossierContent } from '../../domain/dossier/dossier'
import { copyWouldTellWho } from '../../domain/survey/results/copy-timing'
import { success, type Outcome, type Problem } from '../../domain/outcome'
import { copyLabelOf, writeDossierFile } from '../../storage/dossier-file'
import { formatMoment } from '../../texts/format'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { inTurn } from '../in-turn'
import { useSaving } from '../app/saving'
import { useKeptAttachments } from './kept-attachments'
import { useKeys } from './keys'
import { useUnlocking } from './unlocking'

export type { CopyInfo }

/** Quiet time after a change before a copy is made, and the longest wait while somebody keeps working (ms). */
const QUIET = 15_000
const LONGEST = 120_000

function submittedIn(content: DossierContent, roundId: string): number {
  return content.responses.filter((one) => one.roundId === roundId && one.status === 'submitted').length
}

/** Automatic copies as files outside the database: made a little after every change and when the window closes. */
export const useCopies = defineStore('copies', () => {
  const { storage, platform, appVersion, now } = useAppServices()
  const saving = useSaving()
  const keys = useKeys()
  const attachments = useKeptAttachments()
  const unlocking = useUnlocking()
  const info = shallowRef<AppInfo | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** See {@link lost}; what the start page shows. */
  const offered = shallowRef<readonly CopyInfo[]>([])
  const hasLooked = ref(false)
  const waiting = new Map<string, number>()
  /** When a copy of each dossier was made last from this window. */
  const copiedAt = reactive(new Map<string, number>())
  /** Submitted questionnaires per open round in the last copy made from this window. */
  const copied = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** One round of copies at a time: the one at closing waits for the one that is being made. */
  const turn = inTurn()

  /** Starts making copies; does nothing in the browser edition, which has no place for them. */
  async function start(): Promise<void> {
    info.value = await platform.info()
    if (!info.value.automaticCopies) return
    // Said at the start, and not only with the first copy that cannot be made.
    keys.look().catch(saving.report)
    storage.onSaved((at, dossierId) => {
      if (dossierId === null) return
      if (!waiting.has(dossierId)) waiting.set(dossierId, at)
      clearTimeout(timer)
      const oldest = Math.min(...waiting.values())
      timer = setTimeout(() => void makeAll(), Math.max(0, Math.min(QUIET, oldest + LONGEST - at)))
    })
  }

  const wouldTellWho = (content: DossierContent): boolean =>
    content.rounds.some((round) =>
      copyWouldTellWho(round, copied.get(round.id) ?? null, submittedIn(content, round.id)),
    )

  /**
   * Copies every dossier that changed since its last copy. One that cannot be copied now stays in line for the next time.
   * @param closing the window closes: nothing may be left without a copy
   */
  function makeAll(closing = false): Promise<void> {
    clearTimeout(timer)
    return turn(async () => {
      for (const dossierId of [...waiting.keys()]) {
        // Before reading: what changes from here on is not in this copy, and asks for the next one.
        waiting.delete(dossierId)
        if (!(await copy(dossierId, closing)) && !waiting.has(dossierId))
          waiting.set(dossierId, now().getTime())
      }
    })
  }

  /** Whether the dossier needs no further copy as it is now. */
  async function copy(dossierId: string, closing: boolean): Promise<boolean> {
    try {
      const content = await storage.contentOf(dossierId)
      if (content === undefined || content.dossier.deletedAt !== null) return true
      const sealing = await keys.sealing()
      if (!sealing.ok) {
        problem.value = sealing.problem
        return false
      }
      // First: the copy only refers to them.
      const kept = await attachments.keepAll(dossierId, sealing.value)
      if (!closing && wouldTellWho(content)) {
        if (!kept.ok) problem.value = kept.problem
        return false
      }
      const bytes = await writeDossierFile(content, { appVersion, now: now() })
      const finished =
        sealing.value === null ? success(bytes) : await keys.seal(bytes, sealing.value.recipient)
      const label = { ...copyLabelOf(content), locked: sealing.value !== null }
      const written = finished.ok ? await platform.writeCopy(label, finished.value) : finished
      const whole = written.ok ? kept : written
      problem.value = whole.ok ? null : whole.problem
      if (!written.ok) return false
      for (const { id } of content.rounds) copied.set(id, submittedIn(content, id))
      copiedAt.set(dossierId, now().getTime())
      return kept.ok
    } catch (error) {
      problem.value = { code: 'copy-failed', message: nl.app.copyFailed }
      // A fault of ours keeps no other dossier from its copy, nor the window from closing.
      saving.report(error)
      return false
    }
  }

  /**
   * Removes what is kept with the copies of an attachment that was erased; after the copies that are being made, which might bring it
   * back.
   */
  function forgetAttachment(dossierId: string, sha256: string): Promise<Outcome<null>> {
    return turn(() => attachments.forget(dossierId, sha256))
  }

  /**
   * Copies of dossiers that this computer no longer has, newest per dossier. When the database comes up empty while these
   * exist, data was lost outside our hands, and the start page offers to put them back.
   */
  async function lost(): Promise<readonly CopyInfo[]> {
    const copies = await platform.listCopies()
    if (!copies.ok) return []
    const stored = [...(await storage.dossiers.list()), ...(await storage.dossiers.listDeleted())]
    const { erasedDossierIds } = await storage.settings.get()
    const known = new Set([...stored.map(({ id }) => id), ...erasedDossierIds])
    const newest = new Map<string, CopyInfo>()
    for (const copy of copies.value) {
      if (!known.has(copy.dossierId) && !newest.has(copy.dossierId)) newest.set(copy.dossierId, copy)
    }
    return [...newest.values()]
  }

  async function list(dossierId: string): Promise<Outcome<readonly CopyInfo[]>> {
    const copies = await platform.listCopies()
    return copies.ok ? success(copies.value.filter((copy) => copy.dossierId === dossierId)) : copies
  }

  /** The dossier file in a copy; asks for the passphrase or the sheet when it is locked, and is `null` when the user would rather not. */
  async function read({ name, dossierName, at }: CopyInfo): Promise<Outcome<Uint8Array | null>> {
    const file = await platform.readCopy(name)
    if (!file.ok) return file
    return unlocking.plainOf(nl.keys.copyOf(dossierName, formatMoment(at)), file.value.bytes)
  }

  /** Looks which copies to offer. */
  async function look(): Promise<void> {
    offered.value = await lost()
    hasLooked.value = true
  }

  function settled(copy: CopyInfo): void {
    offered.value = offered.value.filter((one) => one !== copy)
  }

  return {
    info,
    copiedAt,
    offered,
    hasLooked,
    look,
    settled,
    problem,
    start,
    makeAll,
    forgetAttachment,
    lost,
    list,
    read,
    /** Waits for the copies that are being made, and holds up the next. */
    inTurn: turn,
  }
})
