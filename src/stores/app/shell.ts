import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Router } from 'vue-router'
import type { Appearance, FlushReason } from '../../contract/platform'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useDossiers } from '../dossier/dossiers'
import { useAppLock } from './app-lock'
import { useFind } from './find'
import { useAppServices } from '../app-services'
import { usePalette } from '../search/palette'
import { useHelp } from '../manual/help'
import { useKiosk } from '../survey/filling/kiosk'
import { useUndo } from './undo'

/** What comes from the window around the pages: menu commands, closing, printing. */
export const useShell = defineStore('shell', () => {
  const { platform } = useAppServices()
  const dossier = useDossier()
  const dossiers = useDossiers()
  const kiosk = useKiosk()
  const find = useFind()
  const help = useHelp()
  const lock = useAppLock()
  const palette = usePalette()
  const undo = useUndo()
  const settingsOpen = ref(false)

  async function saveDossier(id = dossier.dossier?.id): Promise<void> {
    if (id === undefined) return
    const saved = await dossiers.askAndSave(id)
    if (!saved.ok) undo.warn(saved.problem.message)
    else if (saved.value !== null && saved.value.missing.length > 0)
      undo.warn(nl.start.savedWithout(saved.value))
    else if (saved.value !== null) undo.tell(nl.start.savedFile(saved.value.name))
  }

  /** Carries out menu commands; returns the function that stops listening. */
  function onMenu(router: Router): () => void {
    return platform.onMenu((command) => {
      // As in a browser: the pages themselves say where that may lead, in the kiosk too.
      if (command === 'back' || command === 'forward') {
        router.go(command === 'back' ? -1 : 1)
        return
      }
      if (kiosk.on) {
        // None of these leads anywhere.
        if (command === 'find' || command === 'search' || command === 'manual') return
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
        case 'restore-copy':
          void router.push({ name: 'restore' })
          break
        case 'make-report':
          if (dossierId !== undefined) void router.push({ name: 'report', params: { dossierId } })
          break
        case 'undo':
          void undo.undo()
          break
        case 'redo':
          void undo.redo()
          break
        case 'find':
          // Over a dialog the bar could not be reached: a dialog keeps the keyboard.
          if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) find.show()
          break
        case 'search':
          palette.show()
          break
        case 'print':
          void platform.print()
          break
        case 'lock':
          void lock.lockNow()
          break
        case 'manual':
          help.showFor(router.currentRoute.value.name)
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
    saveDossier,
    print: () => void platform.print(),
    /** The window begins in the colour of the pages the next time. */
    keepAppearance: (appearance: Appearance) => void platform.setAppearance(appearance),
    onAway: (listener: () => void) => platform.onAway(listener),
    onClose: (flush: (why: FlushReason) => Promise<void>) => platform.onClose(flush),
  }
})
