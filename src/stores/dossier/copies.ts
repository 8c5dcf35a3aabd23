import { defineStore } from 'pinia'
import { reactive, shallowRef } from 'vue'
import type { AppInfo, FlushReason } from '../../contract/platform'
import type { DossierContent } from '../../domain/dossier/dossier'
import { copyAfterStartWouldTellWho, copyWouldTellWho } from '../../domain/survey/results/copy-timing'
import { success, type Outcome, type Problem } from '../../domain/outcome'
import { copyLabelOf, writeDossierFile } from '../../storage/dossier-file'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { inTurn } from '../in-turn'
import { useSaving } from '../app/saving'
import { useKeptAttachments } from './kept-attachments'
import { useKeys } from './keys'

/** Quiet time after a change before a copy is made, and the longest wait while somebody keeps working (ms). */
const QUIET = 15_000
const LONGEST = 120_000

/** How long after copies that failed they are tried again by themselves (ms), once more each time; the last goes on. A change does so too. */
const TRY_AGAIN = [30_000, 60_000, 120_000, 300_000, 600_000] as const
const LAST_TRY = TRY_AGAIN.length - 1

/** What came of one copy. */
interface Copied {
  /** `null` when there is none. */
  readonly name: string | null
  /** Whether the dossier needs no further copy as it is now. */
  readonly isDone: boolean
  readonly problem: Problem | null
  /** It would tell who has just filled in, so it comes later. */
  readonly waits?: boolean
}

function submittedIn(content: DossierContent, roundId: string): number {
  return content.responses.filter((one) => one.roundId === roundId && one.status === 'submitted').length
}

/**
 * Automatic copies as files outside the database: made a little after every change, before something that replaces or adds much, at the
 * first start of a new version, and when the window closes.
 */
export const useCopies = defineStore('copies', () => {
  const { storage, platform, appVersion, now } = useAppServices()
  const saving = useSaving()
  const keys = useKeys()
  const attachments = useKeptAttachments()
  const info = shallowRef<AppInfo | null>(null)
  /** Of the last round of copies; stays until one succeeds. */
  const problem = shallowRef<Problem | null>(null)
  /** ISO moment of the last copy of each dossier that was written and read back. */
  const lastGood = reactive(new Map<string, string>())
  const waiting = new Map<string, number>()
  /** Of each dossier the submitted questionnaires per round in the last copy made from this window. */
  const copied = new Map<string, ReadonlyMap<string, number>>()
  /** Of each dossier the submitted questionnaires, of all rounds, in the last copy of before this start. */
  const copiedBefore = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  /** One round of copies at a time: the one at closing waits for the one that is being made. */
  const turn = inTurn()

  /** Starts making copies; does nothing where there is no place for them. */
  async function start(): Promise<void> {
    info.value = await platform.info()
    if (!info.value.automaticCopies) return
    // Said at the start, and not only with the first copy that cannot be made.
    keys.look().catch(saving.report)
    storage.onSaved((at, dossierId) => {
      if (dossierId === null) return
      if (!waiting.has(dossierId)) waiting.set(dossierId, at)
      const oldest = Math.min(...waiting.values())
      makeIn(Math.max(0, Math.min(QUIET, oldest + LONGEST - at)))
    })
    const listed = await platform.listCopies()
    for (const { dossierId, at, place, answers } of listed.ok ? listed.value : []) {
      if (place !== 'own' || at <= (lastGood.get(dossierId) ?? '')) continue
      lastGood.set(dossierId, at)
      copiedBefore.set(dossierId, answers)
    }
    await catchUp()
    await copyForThisVersion()
  }

  /** What changed since its last copy: the program was ended before it was made, as a browser may do at any moment. */
  async function catchUp(): Promise<void> {
    for (const { id, updatedAt } of await storage.dossiers.list())
      if ((lastGood.get(id) ?? '') < updatedAt && !waiting.has(id)) waiting.set(id, now().getTime())
    if (waiting.size > 0) makeIn(QUIET)
  }

  /** What a new version does to the data for the first time can be taken back by putting back this copy. */
  async function copyForThisVersion(): Promise<void> {
    if ((await storage.settings.get()).copiedForVersion === appVersion) return
    for (const { id } of await storage.dossiers.list()) waiting.set(id, now().getTime())
    const made = makeAll().then(async () => {
      if (problem.value === null) await storage.settings.change({ copiedForVersion: appVersion })
    })
    // Nobody waits for it: with much in the dossiers it takes a while.
    made.catch(saving.report)
  }

  function makeIn(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void makeAll(), milliseconds)
  }

  function wouldTellWho(content: DossierContent): boolean {
    const { rounds, dossier } = content
    const last = copied.get(dossier.id)
    if (last === undefined)
      return copyAfterStartWouldTellWho(
        rounds,
        copiedBefore.get(dossier.id) ?? null,
        copyLabelOf(content).answers,
      )
    // Of a round that it did not have yet nobody was in it.
    return rounds.some((round) =>
      copyWouldTellWho(round, last.get(round.id) ?? 0, submittedIn(content, round.id)),
    )
  }

  /**
   * Copies every dossier that changed since its last copy. One that cannot be copied now stays in line for the next time.
   * @param closing the window closes: nothing may be left without a copy
   */
  function makeAll(closing = false): Promise<void> {
    clearTimeout(timer)
    return turn(async () => {
      await makeEach([...waiting.keys()], closing)
    })
  }

  /**
   * Before the page goes. A copy in spite of an open round is made only where the window really closes: a page that is left may be back
   * at once, and then each reload would give one. Out of sight nothing is copied.
   */
  async function makeAtEnd(why: FlushReason): Promise<void> {
    if (why !== 'hidden') await makeAll(why === 'closing')
  }

  /** Before something that replaces or adds much: a copy of the dossier as it is, unless the last copy has it all. */
  async function makeNow(dossierId: string): Promise<void> {
    if (info.value?.automaticCopies !== true) return
    await turn(async () => {
      const dossier = await storage.dossiers.get(dossierId)
      const isCopied = dossier !== undefined && (lastGood.get(dossierId) ?? '') >= dossier.updatedAt
      if (waiting.has(dossierId) || !isCopied) await makeEach([dossierId], false)
    })
  }

  /** A copy of the dossier as it is now, whatever was copied before: its name, `null` when none could be made. */
  async function makeAnew(dossierId: string): Promise<string | null> {
    if (info.value?.automaticCopies !== true) return null
    return turn(async () => (await makeEach([dossierId], false)).at(0) ?? null)
  }

  /** The names of the copies that were made. */
  async function makeEach(dossierIds: readonly string[], closing: boolean): Promise<readonly string[]> {
    const made: string[] = []
    if (dossierIds.length === 0) return made
    let trouble: Problem | null = null
    let waits = false
    for (const dossierId of dossierIds) {
      // Before reading: what changes from here on is not in this copy, and asks for the next one.
      waiting.delete(dossierId)
      const one = await copy(dossierId, closing)
      if (one.name !== null) made.push(one.name)
      trouble ??= one.problem
      waits ||= one.waits === true
      if (!one.isDone && !waiting.has(dossierId)) waiting.set(dossierId, now().getTime())
    }
    // One that waits proves nothing: what was wrong before may be so still, and is tried again.
    if (waits && made.length === 0) trouble ??= problem.value
    problem.value = trouble
    failures = trouble === null ? 0 : failures + 1
    if (trouble !== null && !closing) makeIn(TRY_AGAIN[Math.min(failures - 1, LAST_TRY)] ?? QUIET)
    return made
  }

  async function copy(dossierId: string, closing: boolean): Promise<Copied> {
    try {
      const content = await storage.contentOf(dossierId)
      if (content === undefined || content.dossier.deletedAt !== null)
        return { name: null, isDone: true, problem: null }
      const sealing = await keys.sealing()
      if (!sealing.ok) return { name: null, isDone: false, problem: sealing.problem }
      // First: the copy only refers to them.
      const kept = await attachments.keepAll(dossierId, sealing.value)
      const notKept = kept.ok ? null : kept.problem
      if (!closing && wouldTellWho(content))
        return { name: null, isDone: false, problem: notKept, waits: true }
      const bytes = await writeDossierFile(content, { appVersion, now: now() })
      const finished =
        sealing.value === null ? success(bytes) : await keys.seal(bytes, sealing.value.recipient)
      const label = { ...copyLabelOf(content), locked: sealing.value !== null }
      const written = finished.ok ? await platform.writeCopy(label, finished.value) : finished
      if (!written.ok) return { name: null, isDone: false, problem: written.problem }
      copied.set(dossierId, new Map(content.rounds.map(({ id }) => [id, submittedIn(content, id)])))
      lastGood.set(dossierId, written.value.at)
      return { name: written.value.name, isDone: kept.ok, problem: notKept }
    } catch (error) {
      // A fault of ours keeps no other dossier from its copy, nor the window from closing.
      saving.report(error)
      return {
        name: null,
        isDone: false,
        problem: { code: 'copy-failed', message: nl.restore.failedUnexpectedly },
      }
    }
  }

  /**
   * Removes what is kept with the copies of an attachment that was erased; after the copies that are being made, which might bring it
   * back.
   */
  function forgetAttachment(dossierId: string, sha256: string): Promise<Outcome<null>> {
    return turn(() => attachments.forget(dossierId, sha256))
  }

  return {
    info,
    lastGood,
    problem,
    start,
    makeAll,
    makeAtEnd,
    makeNow,
    makeAnew,
    forgetAttachment,
    /** Waits for the copies that are being made, and holds up the next. */
    inTurn: turn,
  }
})
