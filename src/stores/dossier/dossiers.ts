import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import exampleAddress from '../../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv?url'
import { nameBeside } from '../../domain/dossier/copy-beside'
import { holdsAnswers, type Dossier } from '../../domain/dossier/dossier'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { SetAside } from '../../domain/dossier/set-aside'
import { stateOf, type DossierState } from '../../domain/dossier/dossier-state'
import { sharingCopyOf } from '../../domain/dossier/sharing-copy'
import { readDossierFile, writeDossierFile, type DossierFile } from '../../storage/dossier-file'
import { StorageFailure, type ErasedOnArrival } from '../../storage/storage'
import { underNewIds } from '../../storage/under-new-ids'
import { formatMoment } from '../../texts/format'
import { nl } from '../../texts/nl'
import { attachmentsOf, completed } from '../framework/evidence/attachment-copies'
import { today, useAppServices } from '../app-services'
import { arrivalOf, type Arrival, type ArrivalChoice } from './arrival'
import { useCopies } from './copies'
import { useKeptAttachments } from './kept-attachments'
import { useFileSaving, type Finish, type SavedDossier } from './file-saving'
import { useUnlocking } from './unlocking'
import { useUndo } from '../app/undo'
import { useClearingCopies } from './clearing-copies'
import { useVanished } from './vanished'

export type { Arrival, ArrivalChoice, ErasedOnArrival }

export const DOSSIER_FILE = { label: nl.app.dossierFile, extension: 'vsv' } as const
/** A dossier file that the age tool locked. */
const AGE_FILE = { label: nl.locking.ageFile, extension: 'age' } as const

/** The dossiers on this computer: start page, recycle bin, files in and out. */
export const useDossiers = defineStore('dossiers', () => {
  const { storage, platform, appVersion, now } = useAppServices()
  const vanished = useVanished()
  const clearing = useClearingCopies()
  const undo = useUndo()
  const fileSaving = useFileSaving()
  const unlocking = useUnlocking()
  const kept = useKeptAttachments()
  const copies = useCopies()
  const dossiers = shallowRef<readonly Dossier[]>([])
  const deleted = shallowRef<readonly Dossier[]>([])
  /** Versions that another one took the place of, also in the recycle bin. */
  const setAside = shallowRef<readonly SetAside[]>([])
  const loaded = shallowRef(false)

  storage.dossiers.watch((list) => {
    dossiers.value = list
    loaded.value = true
  })
  storage.dossiers.watchDeleted((list) => {
    deleted.value = list
  })
  storage.setAside.watch((list) => {
    setAside.value = list
  })

  /** Opens the fictional example; when it is already here that one is opened, with the user's changes in it. */
  async function openExample(): Promise<Outcome<Dossier>> {
    const onComputer = dossiers.value.find((dossier) => dossier.example)
    if (onComputer !== undefined) return success(onComputer)
    const response = await fetch(exampleAddress)
    const read = await readDossierFile(new Uint8Array(await response.arrayBuffer()))
    if (!read.ok) return read
    const existing = await storage.dossiers.get(read.value.content.dossier.id)
    return success(await put(read.value, existing === undefined ? 'replace' : 'as-new'))
  }

  /**
   * Asks for a dossier file, and for its passphrase when it is locked, and puts it in. Gives an {@link Arrival} when the same dossier, or
   * its ids, are here; `null` when the user would rather not.
   */
  async function openFile(): Promise<Outcome<Dossier | Arrival | null>> {
    const opened = await platform.openFile([DOSSIER_FILE, AGE_FILE])
    if (!opened.ok) return opened
    if (opened.value === null) return success(null)
    const plain = await unlocking.plainOf(opened.value.name, opened.value.bytes)
    if (!plain.ok) return plain
    return plain.value === null ? success(null) : take(plain.value)
  }

  async function put(
    { content, attachments, damaged }: Pick<DossierFile, 'content' | 'attachments' | 'damaged'>,
    mode: 'replace' | 'as-new',
    erased?: ErasedOnArrival,
    name?: string,
  ): Promise<Dossier> {
    const whole = await completed(kept.read, content, attachments)
    const dossier = await storage.putContent(content, mode, whole, name, erased)
    const there = new Set((await storage.attachments.listOf(dossier.id)).map(({ sha256 }) => sha256))
    const lost = [...damaged].flatMap(([sha256, document]) => (there.has(sha256) ? [] : [document]))
    if (lost.length > 0) undo.warn(nl.start.damagedDocuments(lost))
    return dossier
  }

  /** Reads a dossier file and stores nothing: what it holds, for the user to decide. */
  async function look(bytes: Uint8Array): Promise<Outcome<Arrival>> {
    const read = await readDossierFile(bytes)
    return read.ok ? success(await arrivalOf(storage, read.value, bytes)) : read
  }

  /**
   * Puts in a dossier file or an automatic copy that was already read.
   * @param erased the user's answer about answers that were erased here; without one they are asked
   */
  async function take(bytes: Uint8Array, erased?: ErasedOnArrival): Promise<Outcome<Dossier | Arrival>> {
    const read = await readDossierFile(bytes)
    if (!read.ok) return read
    const arrival = await arrivalOf(storage, read.value, bytes)
    if (arrival.question !== 'new' || (arrival.erased.length > 0 && erased === undefined))
      return success(arrival)
    try {
      return success(await put(read.value, 'replace', erased))
    } catch (error) {
      if (!(error instanceof StorageFailure) || error.problem.code !== 'storage/ids-elsewhere') throw error
      return success({ ...arrival, question: 'ids-elsewhere' })
    }
  }

  /**
   * The user's answer to an {@link Arrival} that is not new: in the place of what is here, which goes to the recycle bin as a whole,
   * beside it under a name that tells the two apart, or not at all.
   * @param erased of answers that were erased here
   */
  async function settle(
    arrival: Arrival,
    mode: Exclude<ArrivalChoice, 'open'>,
    erased?: ErasedOnArrival,
  ): Promise<Outcome<Dossier>> {
    if (mode === 'keep' && arrival.existing !== null) {
      if (arrival.existing.deletedAt !== null) await storage.dossiers.restore(arrival.existing.id)
      return success(arrival.existing)
    }
    const read = await readDossierFile(arrival.bytes)
    if (!read.ok) return read
    if (mode === 'replace') {
      await copies.makeNow(read.value.content.dossier.id)
      const dossier = await put(read.value, mode, erased)
      await offerWayBack(dossier)
      return success(dossier)
    }
    const { name } = read.value.content.dossier
    const copyName = nl.start.copyName(name, formatMoment(arrival.madeAt))
    const taken = (await storage.dossiers.list()).map((one) => one.name)
    return success(await put(read.value, 'as-new', erased, nameBeside(copyName, taken)))
  }

  /** The name a copy of a dossier gets when the user chooses no other: the day and time it was made, and a number where that is taken. */
  function copyNameOf(name: string): string {
    return nameBeside(
      nl.start.copyName(name, formatMoment(now().toISOString())),
      dossiers.value.map((one) => one.name),
    )
  }

  /** A copy of a dossier beside it, under ids of its own, as when its file is opened as a copy. */
  async function copyBeside(dossierId: string, name: string): Promise<Outcome<Dossier>> {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    const copy = await storage.putContent(content, 'as-new', new Map(), name)
    undo.offer(nl.start.copyMade(copy.name), {
      dossierId: copy.id,
      takeBack: async () => {
        await storage.dossiers.moveToBin(copy.id)
        return nl.start.movedToBin(copy.name)
      },
    })
    return success(copy)
  }

  /** Right after a dossier took the place of another: one click changes them back. Not over a warning that stays. */
  async function offerWayBack({ id, name }: Dossier): Promise<void> {
    const aside = (await storage.setAside.list()).find(({ dossierId }) => dossierId === id)
    if (aside === undefined || (undo.visible && undo.stays)) return
    undo.offer(nl.start.tookPlace(name), {
      dossierId: id,
      takeBack: async () => {
        await putBack(aside)
        return nl.start.putBackInstead(aside.name)
      },
    })
  }

  /** Puts a version that was set aside back; what is here of the same dossier takes its place in the recycle bin. */
  async function putBack({ id, dossierId }: SetAside): Promise<Dossier> {
    await copies.makeNow(dossierId)
    return storage.setAside.putBack(id)
  }

  /** Asks whether the file has to be locked, and saves a dossier where the user wants it. `null` when cancelled. */
  async function askAndSave(dossierId: string): Promise<Outcome<SavedDossier | null>> {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    return success(
      await fileSaving.ask({
        dossierName: content.dossier.name,
        holdsAnswers: holdsAnswers(content),
        save: (finish) => saveFile(dossierId, finish),
      }),
    )
  }

  /** Saves a dossier as a file where the user wants it. `null` when cancelled. */
  async function saveFile(
    dossierId: string,
    finish: Finish = (file) => Promise.resolve(success(file)),
  ): Promise<Outcome<SavedDossier | null>> {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    const { attachments, missing } = await attachmentsOf(storage, content)
    const finished = await finish(await writeDossierFile(content, { appVersion, now: now(), attachments }))
    if (!finished.ok) return finished
    const suggestion = { name: `${content.dossier.name}.vsv`, kind: DOSSIER_FILE }
    const saved = await platform.saveFile(suggestion, finished.value)
    if (!saved.ok) return saved
    if (saved.value === null) return success(null)
    vanished.fileSaved(dossierId)
    return success({ name: saved.value.name, missing })
  }

  /**
   * Saves a copy without answers, moments and names of users, where the user wants it. `null` when cancelled.
   * @param people whether the names of people, places of documents and prepared answers in the dossier go along
   */
  async function saveSharingCopy(dossierId: string, people: boolean): Promise<Outcome<string | null>> {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    // Only the day is included: when somebody was at work is nobody's business.
    const madeAt = new Date(`${today(now)}T00:00:00.000Z`)
    const name = nl.sharing.copyName(content.dossier.name)
    const copy = sharingCopyOf(content, {
      name,
      madeAt: madeAt.toISOString(),
      people,
      labels: { rest: nl.labels.restGroup, leftOut: nl.sharing.leftOut },
    })
    // Under ids of its own, so that opening it can never replace the dossier it was made from.
    const bytes = await writeDossierFile(
      underNewIds(copy, () => crypto.randomUUID()),
      { appVersion, now: madeAt },
    )
    const saved = await platform.saveFile({ name: `${name}.vsv`, kind: DOSSIER_FILE }, bytes)
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  /** What is in a dossier, to say beforehand what is about to go; `null` when it is not here. */
  async function holds(dossierId: string): Promise<DossierState | null> {
    const content = await storage.contentOf(dossierId)
    return content === undefined ? null : stateOf(content)
  }

  return {
    dossiers,
    deleted,
    setAside,
    loaded,
    add: (name: string) => storage.dossiers.add({ name }),
    holds,
    moveToBin: (id: string) => storage.dossiers.moveToBin(id),
    restore: (id: string) => storage.dossiers.restore(id),
    /** For good, with its automatic copies and the documents beside them. */
    erase: async (id: string) => {
      await storage.dossiers.erase(id)
      return clearing.clear()
    },
    putBack,
    /** For good, like {@link erase}. */
    eraseSetAside: ({ id }: SetAside) => storage.setAside.erase(id),
    openExample,
    openFile,
    look,
    take,
    settle,
    copyNameOf,
    copyBeside,
    saveFile,
    askAndSave,
    saveSharingCopy,
  }
})
