import { defineStore } from 'pinia'
import { inject, ref, shallowRef, type InjectionKey } from 'vue'
import type { RestorePlan } from '../../contract/restore-plan'
import { nameBeside } from '../../domain/dossier/copy-beside'
import { copyPreview, type CopyPreview } from '../../domain/dossier/copy-preview'
import type { DossierContent } from '../../domain/dossier/dossier'
import type { ReturningAnswers } from '../../domain/dossier/erased-rounds'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { StorageFailure } from '../../storage/storage'
import { formatMoment } from '../../texts/format'
import { nl } from '../../texts/nl'
import { completed } from '../framework/evidence/attachment-copies'
import { useAppServices } from '../app-services'
import { useCopyReading } from './copy-reading'
import { copyShelves, erasedAnswersIn, readShelved, type CopyShelf, type ShelvedCopy } from './copy-shelves'
import { useCopies } from './copies'
import { useKeptAttachments } from './kept-attachments'
import { useVanished } from './vanished'
import { useLostDossiers } from './lost-dossiers'
import { useOlderDossiers } from './older-dossiers'
import type { DossierFile } from '../../storage/dossier-file'

/** Provided by `main.ts`; without it no plan is carried out, as in most tests. */
export const restorePlanKey: InjectionKey<RestorePlan> = Symbol('restore plan')

const NO_PLAN: RestorePlan = { read: () => [], write: () => false }

/** A copy that was put back. */
export interface Restored {
  readonly dossierId: string
  readonly name: string
  /** Of the copy. */
  readonly at: string
  /** What it took the place of, in the recycle bin; `null` when nothing was here, or when it came beside it. */
  readonly setAsideId: string | null
  readonly beside: boolean
  /** Rounds of which the copy held answers that were erased here: those stayed out. */
  readonly erased: readonly ReturningAnswers[]
}

/** One copy of a plan, and what came of it. */
export interface PlannedCopy {
  readonly name: string
  readonly outcome: Outcome<Restored>
}

/** Looking through the automatic copies and putting one back. Whatever it takes the place of is kept first. */
export const useRestore = defineStore('restore', () => {
  const { storage, platform } = useAppServices()
  const plan = inject(restorePlanKey, NO_PLAN)
  const copies = useCopies()
  const lost = useLostDossiers()
  const older = useOlderDossiers()
  const vanished = useVanished()
  const reading = useCopyReading()
  const kept = useKeptAttachments()
  const { shelves, problem, look, check } = copyShelves(
    {
      platform,
      storage,
      nameOf: (dossierId) => vanished.gone.find(({ id }) => id === dossierId)?.name ?? '',
    },
    reading.ifOpen,
  )
  const restored = shallowRef<Restored | null>(null)
  const refused = shallowRef<Problem | null>(null)
  const carriedOut = shallowRef<readonly PlannedCopy[]>([])
  const busy = ref(false)

  async function put(
    { content, attachments, manifest }: DossierFile,
    mode: 'replace' | 'as-new',
  ): Promise<Outcome<Restored>> {
    const { id, name } = content.dossier
    const asideBefore = new Set((await storage.setAside.list()).map((one) => one.id))
    const taken = (await storage.dossiers.list()).map((one) => one.name)
    const copyName =
      mode === 'as-new'
        ? nameBeside(nl.start.copyName(name, formatMoment(manifest.madeAt)), taken)
        : undefined
    const given = await completed(kept.read, content, attachments)
    try {
      const erased = await erasedAnswersIn(storage, content)
      const dossier = await storage.putContent(withoutBin(content), mode, given, copyName)
      const aside = (await storage.setAside.list()).find(
        (one) => one.dossierId === id && !asideBefore.has(one.id),
      )
      return success({
        dossierId: dossier.id,
        name: dossier.name,
        at: manifest.madeAt,
        setAsideId: aside?.id ?? null,
        beside: mode === 'as-new',
        erased,
      })
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      return error.problem.code === 'storage/ids-elsewhere'
        ? failure(error.problem.code, nl.restore.idsElsewhere(name))
        : { ok: false, problem: error.problem }
    }
  }

  /**
   * Puts a copy back. A dossier that is here goes to the recycle bin as it is, and is copied before that; `as-new` leaves it alone and
   * puts the copy beside it. Whether it is back; if not, `refused` says why.
   */
  async function putBack(shelf: CopyShelf, copy: ShelvedCopy, mode: 'replace' | 'as-new'): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      const read = await readShelved(reading.asking, copy)
      const outcome = read.ok ? read.value && (await putAndKeep(shelf, read.value.file, mode)) : read
      // Rather not, when the passphrase was asked.
      if (outcome === null) return false
      refused.value = outcome.ok ? null : outcome.problem
      restored.value = outcome.ok ? outcome.value : null
      if (!outcome.ok) return false
      lost.settled(shelf.dossierId)
      older.settled(shelf.dossierId)
      await look()
      return true
    } finally {
      busy.value = false
    }
  }

  async function putAndKeep(
    { now, dossierId }: CopyShelf,
    file: DossierFile,
    mode: 'replace' | 'as-new',
  ): Promise<Outcome<Restored>> {
    // A copy of what is here now that fails is told beside it; the recycle bin keeps it all the same.
    if (now !== null) await copies.makeNow(dossierId)
    return put(file, mode)
  }

  /** Undoes {@link putBack}: what was here before comes back, and what was put back goes to the recycle bin. */
  async function swapBack(): Promise<void> {
    const setAsideId = restored.value?.setAsideId ?? null
    if (setAsideId === null || busy.value) return
    busy.value = true
    try {
      await storage.setAside.putBack(setAsideId)
      restored.value = null
      await look()
    } finally {
      busy.value = false
    }
  }

  /** `null` when it is locked and the user would rather not open it. */
  async function preview(copy: ShelvedCopy): Promise<Outcome<CopyPreview | null>> {
    const read = await readShelved(reading.asking, copy)
    if (!read.ok) return read
    // Once the key is open, the other copies tell what is in them too.
    if (copy.check.kind === 'locked') await look()
    return success(read.value && copyPreview(await storage.withoutErased(read.value.file.content)))
  }

  /** Puts back what was chosen before this start. A dossier that is here by now is left as it is. */
  async function carryOutPlan(): Promise<void> {
    const names = plan.read()
    const listed = names.length > 0 ? await platform.listCopies() : success([])
    for (const name of names) {
      const copy = listed.ok ? listed.value.find((one) => one.name === name) : undefined
      const read =
        copy === undefined ? failure('copy-unknown', nl.restore.copyGone) : await reading.asking(copy)
      // Rather not open it now: it is there to choose below.
      if (!read.ok) carriedOut.value = [...carriedOut.value, { name, outcome: read }]
      else if (read.value !== null)
        carriedOut.value = [...carriedOut.value, { name, outcome: await putWhereAbsent(read.value) }]
      plan.write(plan.read().filter((one) => one !== name))
    }
    if (names.length > 0) await look()
  }

  async function putWhereAbsent(file: DossierFile): Promise<Outcome<Restored>> {
    const { dossier } = file.content
    const here = await storage.dossiers.get(dossier.id)
    if (here === undefined) return put(file, 'replace')
    const { madeAt: at } = file.manifest
    return success({ dossierId: here.id, name: here.name, at, setAsideId: null, beside: false, erased: [] })
  }

  return {
    shelves,
    problem,
    restored,
    refused,
    busy,
    carriedOut,
    hasPlan: () => plan.read().length > 0,
    look,
    check,
    putBack,
    swapBack,
    preview,
    carryOutPlan,
  }
})

/** No copy is made of what lies in the recycle bin, so what comes out of one does not lie there; a file made by hand might say so. */
function withoutBin(content: DossierContent): DossierContent {
  return { ...content, dossier: { ...content.dossier, deletedAt: null } }
}
