import { zipSync } from 'fflate'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { DOCUMENT_EXTENSIONS, type SavedFile } from '../../../contract/platform'
import { type Evidence } from '../../../domain/framework/evidence/evidence'
import { LARGEST_ATTACHMENT, type Attachment } from '../../../domain/framework/evidence/attachment'
import { imageTypeOf, type ImageType } from '../../../domain/framework/evidence/evidence-image'
import type { SetAside } from '../../../domain/dossier/set-aside'
import { failure, success, type Outcome } from '../../../domain/outcome'
import { NO_MOMENT } from '../../../domain/zip-moment'
import { attachmentsInUse } from '../../../storage/attachment-references'
import { digestOf } from '../../../storage/digest'
import { StorageFailure } from '../../../storage/storage'
import { nl } from '../../../texts/nl'
import { useCopies } from '../../dossier/copies'
import { useDossier } from '../../dossier/dossier'
import { useAppServices } from '../../app-services'
import { useSaving } from '../../app/saving'

/** A file that was read whole and is not kept yet. */
export interface LoadedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** What became of an attachment since it was added. */
type AttachmentCheck = 'intact' | 'changed' | 'gone'

/** Where a saved copy went; `zipped` when its kind of file may not be saved as it is. */
interface SavedAttachment extends SavedFile {
  readonly zipped: boolean
}

const MEGABYTE = 1024 * 1024
const words = nl.evidence.attachment

/** Copies of documents in the open dossier: in from a file, out to a file, checked and erased. Never opened here. */
export const useAttachments = defineStore('attachments', () => {
  const { storage, platform, now } = useAppServices()
  const dossier = useDossier()
  const copies = useCopies()
  const saving = useSaving()
  /** Bytes by digest of what is there; `null` until the storage was asked. */
  const present = shallowRef<ReadonlyMap<string, number> | null>(null)

  /** Versions of all dossiers that may be put back, with what they refer to. */
  const setAside = shallowRef<readonly SetAside[]>([])
  storage.setAside.watch((list) => {
    setAside.value = list
  })

  /** Throws when no dossier is open. */
  function dossierId(): string {
    const id = dossier.dossier?.id
    if (id === undefined) throw new Error('An attachment needs an open dossier')
    return id
  }

  async function refresh(): Promise<void> {
    const id = dossier.dossier?.id
    // Left while a document was being stored or looked at.
    if (id === undefined) return
    const list = await storage.attachments.listOf(id)
    // Another dossier may have been opened meanwhile.
    if (dossier.dossier?.id === id) present.value = new Map(list.map(({ sha256, size }) => [sha256, size]))
  }

  watch(
    () => dossier.dossier?.id,
    (id) => {
      present.value = null
      if (id !== undefined) refresh().catch(saving.report)
    },
    { immediate: true },
  )

  /** Whether it is known that the content is no longer there. */
  function isGone({ sha256 }: Attachment): boolean {
    return present.value !== null && !present.value.has(sha256)
  }

  const titlesByDigest = computed(() => {
    const titles = new Map<string, string[]>()
    for (const piece of dossier.evidence)
      for (const digest of digestsOf(piece)) titles.set(digest, [...(titles.get(digest) ?? []), piece.title])
    return titles
  })

  /** Bytes of everything that is there. */
  const total = computed(() => [...(present.value?.values() ?? [])].reduce((sum, size) => sum + size, 0))

  /** Bytes by digest of what is not in use any more: only undo could still ask for it. */
  const unused = computed<ReadonlyMap<string, number>>(() => {
    const { dossier: record, evidence, assessments } = dossier
    if (record === null) return new Map()
    const used = attachmentsInUse(
      { dossier: record, evidence, assessments, history: [] },
      setAside.value.filter(({ dossierId: of }) => of === record.id),
    )
    return new Map([...(present.value ?? [])].filter(([digest]) => !used.has(digest)))
  })

  /** Titles of the pieces that have this content, now or in an earlier version. */
  function usesOf(sha256: string): readonly string[] {
    return titlesByDigest.value.get(sha256) ?? []
  }

  /**
   * The file on the clipboard; a picture without a name of its own gets one. Cells and formatted text come with a picture of themselves:
   * where text can be pasted they are text.
   */
  function fromClipboard(data: DataTransfer, intoField: boolean): File | null {
    const file = data.files[0]
    if (file === undefined || (intoField && data.types.includes('text/plain'))) return null
    // Browsers call a picture from memory image.png.
    if (!/^image\.(?:png|jpe?g|gif|webp)$/i.test(file.name) || !file.type.startsWith('image/')) return file
    const extension = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()
    return new File([file], words.screenshotName(now(), extension), { type: file.type })
  }

  /** Reads a file of at most {@link LARGEST_ATTACHMENT}; its size is known before the first byte is read. */
  async function load(file: File): Promise<Outcome<LoadedFile>> {
    const { name, size } = file
    if (size > LARGEST_ATTACHMENT)
      return failure('attachment-too-big', words.problems.tooBig(name, size, LARGEST_ATTACHMENT / MEGABYTE))
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (bytes.length === 0) return failure('attachment-empty', words.problems.empty(name))
      return success({ name, bytes, sha256: await digestOf(bytes) })
    } catch (cause) {
      // What the browser says of a file it cannot read; anything else is a fault of ours.
      if (!(cause instanceof DOMException)) throw cause
      if (cause.name === 'NotFoundError') return failure('attachment-moved', words.problems.moved(name))
      return failure('attachment-locked', words.problems.locked(name))
    }
  }

  /** Stores a copy. */
  async function keep({ name, bytes }: LoadedFile, of = dossierId()): Promise<Outcome<Attachment>> {
    try {
      const attachment = await storage.attachments.keep(of, name, bytes)
      await refresh()
      return success(attachment)
    } catch (cause) {
      if (cause instanceof StorageFailure) return { ok: false, problem: cause.problem }
      throw cause
    }
  }

  async function check({ sha256 }: Attachment): Promise<AttachmentCheck> {
    const bytes = await storage.attachments.read(dossierId(), sha256)
    await refresh()
    if (bytes === undefined) return 'gone'
    return (await digestOf(bytes)) === sha256 ? 'intact' : 'changed'
  }

  /** Saves a copy where the user points. What could run when it is opened goes inside a zip. `null` if the user cancelled. */
  async function save({ name, sha256 }: Attachment): Promise<Outcome<SavedAttachment | null>> {
    const bytes = await storage.attachments.read(dossierId(), sha256)
    if (bytes === undefined) return failure('attachment-gone', words.problems.gone(name))
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    const extension = DOCUMENT_EXTENSIONS.find((one) => one === ending)
    const saved =
      extension === undefined
        ? await platform.saveFile(
            { name: `${name}.zip`, kind: { label: words.zipKind, extension: 'zip' } },
            zipSync({ [name]: bytes }, { level: 0, mtime: NO_MOMENT }),
          )
        : await platform.saveFile({ name, kind: { label: words.fileKind, extension } }, bytes)
    if (!saved.ok || saved.value === null) return saved.ok ? success(null) : saved
    return success({ ...saved.value, zipped: extension === undefined })
  }

  /** The picture an attachment is, by its bytes; `null` when it is none, or is gone. */
  async function imageOf({ sha256 }: Attachment): Promise<Blob | null> {
    const bytes = await storage.attachments.read(dossierId(), sha256)
    if (bytes === undefined) return null
    const type: ImageType | null = imageTypeOf(bytes)
    return type === null ? null : new Blob([new Uint8Array(bytes)], { type })
  }

  /**
   * Removes the content for good, from every piece that has it and from what is kept with the copies. Cannot be undone. A problem
   * when only the last could not be done.
   */
  async function erase({ sha256 }: Pick<Attachment, 'sha256'>, id = dossierId()): Promise<Outcome<null>> {
    await storage.attachments.erase(id, sha256)
    const forgotten = await copies.forgetAttachment(id, sha256)
    await refresh()
    return forgotten
  }

  /** Erases what is {@link unused}. */
  async function eraseUnused(): Promise<Outcome<null>> {
    let outcome: Outcome<null> = success(null)
    const id = dossierId()
    for (const sha256 of [...unused.value.keys()]) {
      const erased = await erase({ sha256 }, id)
      if (!erased.ok) outcome = erased
    }
    return outcome
  }

  return {
    ...{ total, unused, refresh, isGone, usesOf },
    ...{ fromClipboard, load, keep, check, save, imageOf, erase, eraseUnused },
  }
})

/** Digests a piece speaks of: its attachment, and those of its earlier versions. */
function digestsOf({ attachment, revisions }: Evidence): readonly string[] {
  return [
    ...new Set([attachment, ...revisions.map((one) => one.attachment)].flatMap((one) => one?.sha256 ?? [])),
  ]
}
