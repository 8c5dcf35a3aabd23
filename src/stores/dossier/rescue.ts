import { defineStore } from 'pinia'
import { computed, inject, ref, watch } from 'vue'
import { holdsAnswers } from '../../domain/dossier/dossier'
import { failure, success, type Outcome } from '../../domain/outcome'
import { attachmentNames } from '../../storage/attachment-references'
import { writeDossierFile } from '../../storage/dossier-file'
import { nl } from '../../texts/nl'
import { completed } from '../framework/evidence/attachment-copies'
import { useDossier } from './dossier'
import { DOSSIER_FILE } from './dossiers'
import { useFileSaving, type Finish, type SavedDossier } from './file-saving'
import { useKeptAttachments } from './kept-attachments'
import { useAppServices } from '../app-services'
import { diskTrouble, isPassing } from '../app/disk'
import { pageReloadKey } from '../app/erased-traces'
import { useSaving } from '../app/saving'

/** How often a full or closed disk is looked at (ms). */
const LOOK_AGAIN = 2000

/** What can still be done when the database was closed under the application. */
export const useRescue = defineStore('rescue', () => {
  const { platform, appVersion, now } = useAppServices()
  const saving = useSaving()
  const dossier = useDossier()
  const fileSaving = useFileSaving()
  const kept = useKeptAttachments()
  const reload = inject(pageReloadKey, () => undefined)
  const open = ref(false)

  // Reported at once, and again with every change that could not be stored.
  watch(
    () => (saving.isClosed ? saving.problem : null),
    (problem) => {
      if (problem !== null) open.value = true
    },
  )

  /** What closed the store is past, so that it opens when the page is loaded again. */
  const isPast = ref(false)
  /** What closed it passes by itself: until then it would not open. */
  const waits = computed(() => saving.isClosed && isPassing(saving.problem))
  watch(waits, (isWaiting, _before, onCleanup) => {
    if (!isWaiting) return
    const timer = setInterval(() => {
      void diskTrouble(platform).then((trouble) => (isPast.value = trouble === null))
    }, LOOK_AGAIN)
    onCleanup(() => clearInterval(timer))
  })

  /**
   * Saves the dossier that this window still holds as a file where the user wants it, with those attachments that the shell kept beside
   * its copies. `null` when cancelled; `dossier-gone` when none is open.
   */
  async function saveFile(
    finish: Finish = (file) => Promise.resolve(success(file)),
  ): Promise<Outcome<SavedDossier | null>> {
    const content = dossier.inMemory()
    if (content === null) return failure('dossier-gone', nl.app.dossierGone)
    const attachments = await completed(kept.read, content, new Map())
    const missing = [...attachmentNames(content)].flatMap(([sha256, name]) =>
      attachments.has(sha256) ? [] : [name],
    )
    const finished = await finish(await writeDossierFile(content, { appVersion, now: now(), attachments }))
    if (!finished.ok) return finished
    const suggestion = { name: `${content.dossier.name}.vsv`, kind: DOSSIER_FILE }
    const saved = await platform.saveFile(suggestion, finished.value)
    return saved.ok ? success(saved.value && { name: saved.value.name, missing }) : saved
  }

  /** Asks whether the file has to be locked, and saves as {@link saveFile} does. */
  async function askAndSave(): Promise<Outcome<SavedDossier | null>> {
    const content = dossier.inMemory()
    if (content === null) return failure('dossier-gone', nl.app.dossierGone)
    const question = {
      dossierName: content.dossier.name,
      holdsAnswers: holdsAnswers(content),
      save: saveFile,
    }
    return success(await fileSaving.ask(question))
  }

  return {
    open,
    waits,
    isPast,
    saveFile,
    askAndSave,
    /** The store opens again with the page, in files of its own; what was typed last comes back with it. */
    goOn: () => reload(),
  }
})
