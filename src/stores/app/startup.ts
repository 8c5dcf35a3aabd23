/** What can be done when the application cannot start. There are no stores yet: those need an open storage. */
import type { Platform, SavedFile } from '../../contract/platform'
import type { DossierMark } from '../../contract/dossier-marks'
import type { RestorePlan } from '../../contract/restore-plan'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { copyPreview, type CopyPreview } from '../../domain/dossier/copy-preview'
import { writeDossierFile, type DossierFile } from '../../storage/dossier-file'
import { nl } from '../../texts/nl'
import { storage as texts } from '../../texts/storage'
import { unaskedReader } from '../dossier/copy-reading'
import { copyShelves, readShelved, type CopyShelves, type ShelvedCopy } from '../dossier/copy-shelves'
import { DOSSIER_FILE } from '../dossier/dossiers'
import { completed } from '../framework/evidence/attachment-copies'
import { diskTrouble } from './disk'

export interface StoppedStart {
  readonly problem: Problem
  readonly place: 'electron' | 'browser'
  /** Whether beginning with an empty store would help: it is the store itself that is wrong, or too new. */
  readonly mayBeginEmpty: boolean
  /** Not when another window has the store: then nothing is wrong with it. */
  readonly showsCopies: boolean
  readonly shelves: CopyShelves
  /** `null` of a locked copy: that is opened after the restart. */
  readonly preview: (copy: ShelvedCopy) => Promise<Outcome<CopyPreview | null>>
  readonly dataFolder: string
  readonly copiesFolder: string
  /**
   * Saves a copy as a dossier file where the user wants it, with the documents kept beside it; a locked one as it is. Its name; `null` when
   * cancelled. The way on where the store cannot be put aside.
   */
  readonly saveCopy: (copy: ShelvedCopy) => Promise<Outcome<string | null>>
  /** A restart of the whole application: the engine does not try again by itself. */
  readonly tryAgain: () => Promise<Outcome<null>>
  /** Starts again with an empty store, into which these copies are put back. The present store is kept beside it. */
  readonly beginEmpty: (copies: readonly ShelvedCopy[]) => Promise<Outcome<null>>
}

/**
 * Finds out what is behind a storage that did not open, and what there is to go on with.
 * @param marks of the dossiers that were here: a locked copy does not tell its name
 */
export async function stoppedStart(
  cause: Problem,
  platform: Platform,
  plan: RestorePlan,
  marks: readonly DossierMark[] = [],
): Promise<StoppedStart> {
  const read = unaskedReader(platform)
  const nameOf = (dossierId: string) => marks.find(({ id }) => id === dossierId)?.name ?? ''
  const mayBeFull = cause.code === 'storage/cannot-open' || cause.code === 'storage/full'
  const isFull =
    mayBeFull && (cause.code === 'storage/full' || (await diskTrouble(platform))?.code === 'storage/full')
  const problem = isFull ? { code: 'storage/full', message: texts.opening.full } : cause
  const { place, dataFolder, copiesFolder } = await platform.info()

  async function beginEmpty(copies: readonly ShelvedCopy[]): Promise<Outcome<null>> {
    const names = copies.flatMap(({ check, files }) =>
      check.kind === 'good' ? [check.name] : files.slice(0, 1).map(({ name }) => name),
    )
    // Without the plan the copies would still be there to choose from; nothing would be lost, but nobody would expect it.
    if (names.length > 0 && !plan.write(names)) return failure('plan-not-kept', nl.restore.planNotKept)
    const restarted = await platform.restart('empty')
    if (!restarted.ok) plan.write([])
    return restarted
  }

  async function saveCopy(copy: ShelvedCopy): Promise<Outcome<string | null>> {
    const found = await readShelved(read, copy)
    if (!found.ok) return found
    const saved = await (found.value === null ? saveLocked(copy) : saveDossier(found.value.file))
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  async function saveDossier({
    content,
    attachments,
    manifest,
  }: DossierFile): Promise<Outcome<SavedFile | null>> {
    const given = await completed(
      async (dossierId, sha256) => {
        const kept = await platform.readAttachment(dossierId, sha256)
        return kept.ok ? kept.value : null
      },
      content,
      attachments,
    )
    const { appVersion } = manifest
    const bytes = await writeDossierFile(content, {
      appVersion,
      now: new Date(manifest.madeAt),
      attachments: given,
    })
    return platform.saveFile({ name: `${content.dossier.name}.vsv`, kind: DOSSIER_FILE }, bytes)
  }

  async function saveLocked({ files: [first] }: ShelvedCopy): Promise<Outcome<SavedFile | null>> {
    const file =
      first === undefined ? failure('copy-unknown', nl.restore.copyGone) : await platform.readCopy(first.name)
    if (!file.ok) return file
    const kind = { label: nl.app.dossierFile, extension: 'age' } as const
    return platform.saveFile({ name: file.value.name, kind }, file.value.bytes)
  }

  return {
    problem,
    place,
    mayBeginEmpty: ['storage/cannot-open', 'storage/newer', 'storage/lock-damaged'].includes(problem.code),
    showsCopies: !['storage/blocked', 'storage/locked'].includes(problem.code),
    shelves: copyShelves({ platform, storage: null, nameOf }, read),
    preview: async (copy) => {
      const found = await readShelved(read, copy)
      return found.ok ? success(found.value && copyPreview(found.value.file.content)) : found
    },
    saveCopy,
    dataFolder,
    copiesFolder,
    tryAgain: () => platform.restart('kept'),
    beginEmpty,
  }
}
