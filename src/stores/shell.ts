import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Router } from 'vue-router'
import { nl } from '../texts/nl'
import { useDossier } from './dossier'
import { useDossiers } from './dossiers'
import { useGround } from './ground'
import { useKiosk } from './kiosk'
import { useUndo } from './undo'

/** What comes from the window around the pages: menu commands, closing, printing. */
export const useShell = defineStore('shell', () => {
  const { platform } = useGround()
  const dossier = useDossier()
  const dossiers = useDossiers()
  const kiosk = useKiosk()
  const undo = useUndo()
  const settingsOpen = ref(false)

  async function saveDossier(): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    const saved = await dossiers.saveFile(id)
    if (!saved.ok) undo.warn(saved.problem.message)
    else if (saved.value !== null && saved.value.missing.length > 0)
      undo.warn(nl.start.savedWithout(saved.value))
  }

  /** Carries out menu commands; returns the function that stops listening. */
  function onMenu(router: Router): () => void {
    return platform.onMenu((command) => {
      if (kiosk.on) {
        // To a respondent every command is a way out, and leads where all of them do.
        void router.push({ name: 'start' })
        return
      }
      const dossierId = dossier.dossier?.id
      switch (command) {
        case 'new-dossier':
        case 'open-dossier':
          void router.push({ name: 'start', query: { doe: command } })
          break
        case 'save-dossier':
          void saveDossier()
          break
        case 'make-report':
          if (dossierId !== undefined) void router.push({ name: 'report', params: { dossierId } })
          break
        case 'undo':
          void undo.undo()
          break
        case 'print':
          void platform.print()
          break
        case 'about':
          settingsOpen.value = true
          break
      }
    })
  }

  return {
    settingsOpen,
    onMenu,
    onClose: (flush: () => Promise<void>) => platform.onClose(flush),
  }
})
