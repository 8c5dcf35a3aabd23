import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAppServices } from '../app-services'
import { useSaving } from './saving'

/** How long a message stays (ms), and with it the button that undoes what it reports; the menu can do so for longer. */
const MESSAGE_STANDS_MS = 8000

/** Short messages at the bottom of the window, and undo for the dossier that is open (menu, Ctrl+Z outside fields, snackbar). */
export const useUndo = defineStore('undo', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const saving = useSaving()
  const message = ref('')
  const undoable = ref(false)
  const visible = ref(false)
  /** Bad news waits until it is read. */
  const stays = ref(false)
  /**
   * How long the message stays (ms); -1 until it is closed. Vuetify begins to count again for another length only, so a message that takes
   * the place of one that stands gets a millisecond more or less.
   */
  const standsFor = ref(MESSAGE_STANDS_MS)

  /** The dossier that was changed last from this window. */
  let changed: string | null = null

  // Undo takes back the last change; once there is another, the message must not offer that in the name of its own.
  storage.onSaved((_at, dossierId) => {
    if (dossierId === null) return
    changed = dossierId
    if (dossierId === dossier.dossier?.id) undoable.value = false
  })
  // A message stays in sight in the next dossier too, and may take nothing back there.
  watch(
    () => dossier.dossier?.id,
    () => (undoable.value = false),
    { flush: 'sync' },
  )

  /** Shows a message; with `withUndo` the user can undo the last change from the message itself. */
  function tell(text: string, withUndo = false): void {
    message.value = text
    // What took long enough for the user to go to another dossier is not what undo would take back there.
    undoable.value = withUndo && (changed === null || changed === dossier.dossier?.id)
    stays.value = false
    standsFor.value = standsFor.value === MESSAGE_STANDS_MS ? MESSAGE_STANDS_MS + 1 : MESSAGE_STANDS_MS
    visible.value = true
  }

  /** Says what went wrong; stays until the user closes it, or `over` says that it is past. */
  function warn(text: string): void {
    tell(text)
    stays.value = true
    standsFor.value = -1
  }

  function over(): void {
    if (stays.value) visible.value = false
  }

  /** @param whose `own` where nobody sees what would be taken back: never what another window changed */
  async function undo(whose: 'own' | 'any' = 'own'): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    // What was typed last is a change too, and the first to be taken back.
    await saving.flush()
    const outcome = await storage.history.undo(id, whose)
    if (!outcome.ok) warn(outcome.problem.message)
    else tell(outcome.value === null ? nl.app.nothingToUndo : nl.app.undone)
  }

  return { message, undoable, visible, stays, standsFor, tell, warn, over, undo }
})
