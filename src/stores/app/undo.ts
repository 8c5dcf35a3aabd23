import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { HistoryEntry } from '../../domain/history'
import type { Outcome, Problem } from '../../domain/outcome'
import type { NextStep, Way } from '../../storage/stored-history'
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

/** A change that is only taken back, or done again, after a yes: the user may not have it in mind. */
interface Asked {
  readonly way: Way
  readonly entry: HistoryEntry
  readonly asksReason: boolean
  /** `null` where the question itself says enough: why it asks a reason. */
  readonly because: 'elsewhere' | 'earlier' | 'forms' | 'dossier' | 'weighs' | null
}

/** Short messages at the bottom of the window, and undo and redo for the dossier that is open (menu, Ctrl+Z outside fields, snackbar). */
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

  const asked = shallowRef<Asked | null>(null)
  /** What the message says was taken back or done again; `null` when it is about something else. */
  const told = shallowRef<HistoryEntry | null>(null)
  /** Whether the message offers to do again what it says was taken back. */
  const redoable = ref(false)

  /** The dossier that was changed last from this window. */
  let changed: string | null = null
  /** What the button of the message takes back, when that is not the last change. */
  let offered: Offer | null = null

  // Undo takes back the last change; once there is another, the message must not offer that in the name of its own.
  storage.onSaved((_at, dossierId) => {
    if (dossierId === null) return
    changed = dossierId
    if (dossierId !== (offered?.dossierId ?? dossier.dossier?.id)) return
    undoable.value = false
    redoable.value = false
  })
  // A message stays in sight in the next dossier too, and may take nothing back there.
  watch(
    () => dossier.dossier?.id,
    (id) => {
      // What was put in place is opened next: its way back goes along.
      if (offered === null || offered.dossierId !== id) undoable.value = false
      asked.value = null
      told.value = null
      redoable.value = false
    },
    { flush: 'sync' },
  )

  /** Shows a message; with `withUndo` the user can undo the last change from the message itself. */
  function tell(text: string, withUndo = false): void {
    offered = null
    told.value = null
    redoable.value = false
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
    if (way === null) return step('undo', 'told')
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
   * Takes back the last change. Asks first when others go by it, and when it is not what this window did last in this sitting
   * ({@link asked}).
   * @param whose `any` where the user sees what it is and whose
   */
  const undo = (whose: 'own' | 'any' = 'own'): Promise<void> => step('undo', whose)

  /** Does again what was taken back last, as long as nothing else was changed since; asks as {@link undo} does. */
  const redo = (): Promise<void> => step('redo', 'own')

  /** @param whose `told`: what the message says was done, unless somebody else came after it */
  async function step(way: Way, whose: 'own' | 'told' | 'any'): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    // What was typed last is a change too, and the first to be taken back.
    await saving.flush()
    const next = await storage.history.next(id, way)
    if (next === null) return tell(way === 'undo' ? nl.app.nothingToUndo : nl.history.nothingToRedo)
    const { entry, asksReason } = next
    const because = whose === 'any' ? null : whyAsk(next, whose === 'told')
    if (asksReason || because !== null) {
      visible.value = false
      asked.value = { way, entry, asksReason, because }
      return
    }
    const outcome = await storage.history[way](id, whose === 'any' ? 'any' : 'own', { entryId: entry.id })
    // Another window was faster: what is the last change now is looked at once more.
    if (!outcome.ok && outcome.problem.code === 'storage/undo-moved-on') return step(way, whose)
    report(way, outcome)
  }

  function whyAsk({ done, formsCameIn, entry, weighs }: NextStep, isTold: boolean): Asked['because'] {
    if (done !== 'here') return done
    if (isTold) return null
    if (weighs) return 'weighs'
    if (formsCameIn) return 'forms'
    return changed === null || changed === entry.dossierId ? null : 'dossier'
  }

  function report(way: Way, outcome: Outcome<HistoryEntry | null>): void {
    if (!outcome.ok) return warn(outcome.problem.message)
    const entry = outcome.value
    if (entry === null) return tell(way === 'undo' ? nl.app.nothingToUndo : nl.history.nothingToRedo)
    tell(way === 'undo' ? nl.history.undoneWhat(entry) : nl.history.redoneWhat(entry), way === 'redo')
    if (entry.dossierId !== dossier.dossier?.id) return
    told.value = entry
    redoable.value = way === 'undo'
  }

  /** Yes to what was asked; the question says what it is, so whoever did it. `null` when it was done. */
  async function confirm(reason = ''): Promise<Problem | null> {
    if (asked.value === null) return null
    const { way, entry } = asked.value
    const outcome = await storage.history[way](entry.dossierId, 'any', { entryId: entry.id, reason })
    if (!outcome.ok) return outcome.problem
    asked.value = null
    report(way, outcome)
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
    told,
    redoable,
    tell,
    offer,
    takeBack,
    warn,
    over,
    undo,
    redo,
    confirm,
    leave,
  }
})
