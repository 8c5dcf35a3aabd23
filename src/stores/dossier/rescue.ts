import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
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
import { useSaving } from '../app/saving'

/** What can still be done when the database was closed under the application. */
export const useRescue = defineStore('rescue', () => {
  const { platform, appVersion, now } = useAppServices()
  const saving = useSaving()
  const dossier = useDossier()
  const fileSaving = useFileSaving()
  const kept = useKeptAttachments()
  const open = ref(false)

  // Reported at once, and again with every change that could not be stored.
  watch(
    () => (saving.isClosed ? saving.problem : null),
    (problem) => {
      if (problem !== null) open.value = true
    },
  )

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

  return { open, saveFile, askAndSave, restart: () => platform.restart('kept') }
})
