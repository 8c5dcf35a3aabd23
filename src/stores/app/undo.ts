import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { HistoryEntry } from '../../domain/history'
import type { Outcome, Problem } from '../../domain/outcome'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAppServices } from '../app-services'
import { useSaving } from './saving'

/** How long a message stays (ms), and with it the button that undoes what it reports; the menu can do so for longer. */
const MESSAGE_STANDS_MS = 8000

/** Another way back than the history: of what was not one change in a dossier, but a whole dossier. */
interface Offer {
  /** The offer ends with the next change in it. */
  readonly dossierId: string
  /** Takes it back; gives what to say then. */
  readonly takeBack: () => Promise<string>
}

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

  /** What is only taken back with a reason, while that is being asked. */
  const asked = shallowRef<HistoryEntry | null>(null)

  /** The dossier that was changed last from this window. */
  let changed: string | null = null
  /** What the button of the message takes back, when that is not the last change. */
  let offered: Offer | null = null

  // Undo takes back the last change; once there is another, the message must not offer that in the name of its own.
  storage.onSaved((_at, dossierId) => {
    if (dossierId === null) return
    changed = dossierId
    if (dossierId === (offered?.dossierId ?? dossier.dossier?.id)) undoable.value = false
  })
  // A message stays in sight in the next dossier too, and may take nothing back there.
  watch(
    () => dossier.dossier?.id,
    (id) => {
      // What was put in place is opened next: its way back goes along.
      if (offered === null || offered.dossierId !== id) undoable.value = false
      asked.value = null
    },
    { flush: 'sync' },
  )

  /** Shows a message; with `withUndo` the user can undo the last change from the message itself. */
  function tell(text: string, withUndo = false): void {
    offered = null
    message.value = text
    // What took long enough for the user to go to another dossier is not what undo would take back there.
    undoable.value = withUndo && (changed === null || changed === dossier.dossier?.id)
    stays.value = false
    standsFor.value = standsFor.value === MESSAGE_STANDS_MS ? MESSAGE_STANDS_MS + 1 : MESSAGE_STANDS_MS
    visible.value = true
  }

  /** Shows a message with a way back of its own. */
  function offer(text: string, way: Offer): void {
    tell(text)
    offered = way
    undoable.value = true
  }

  /** What the button of the message does. */
  async function takeBack(): Promise<void> {
    const way = offered
    if (way === null) return undo()
    undoable.value = false
    // What is still being typed belongs to what is about to go.
    await saving.flush()
    tell(await way.takeBack())
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

  /**
   * Takes back the last change, or asks why first ({@link asked}).
   * @param whose `own` where nobody sees what would be taken back: never what another window changed, nor what somebody else did
   */
  async function undo(whose: 'own' | 'any' = 'own'): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    // What was typed last is a change too, and the first to be taken back.
    await saving.flush()
    const next = await storage.history.next(id)
    if (next?.asksReason === true) {
      visible.value = false
      asked.value = next.entry
      return
    }
    report(await storage.history.undo(id, whose))
  }

  function report(outcome: Outcome<HistoryEntry | null>): void {
    if (!outcome.ok) warn(outcome.problem.message)
    else if (outcome.value === null) tell(nl.app.nothingToUndo)
    else tell(nl.history.undoneWhat(outcome.value))
  }

  /** Takes back what was asked about; the question says what it is, so whoever did it. `null` when it was taken back. */
  async function undoBecause(reason: string): Promise<Problem | null> {
    const entry = asked.value
    if (entry === null) return null
    const outcome = await storage.history.undo(entry.dossierId, 'any', { entryId: entry.id, reason })
    if (!outcome.ok) return outcome.problem
    asked.value = null
    report(outcome)
    return null
  }

  /** Nothing is taken back. */
  function leave(): void {
    asked.value = null
  }

  return {
    message,
    undoable,
    visible,
    stays,
    standsFor,
    asked,
    tell,
    offer,
    takeBack,
    warn,
    over,
    undo,
    undoBecause,
    leave,
  }
})
