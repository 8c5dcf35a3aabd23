import { onBeforeUnmount, onMounted } from 'vue'
import { useUndo } from '../../stores/app/undo'
import { useKiosk } from '../../stores/survey/filling/kiosk'

const TEXT_TYPES = ['text', 'search', 'email', 'tel', 'url', 'password', 'number']

/** Whether the browser can take back what was typed in it: a text that can be written in, not a tick, a date or a list to choose from. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement) return !target.readOnly
  return (
    target instanceof HTMLInputElement &&
    !target.readOnly &&
    TEXT_TYPES.includes(target.type) &&
    // A list to choose from is an input too, in which nothing can be typed.
    target.closest('.v-select:not(.v-autocomplete, .v-combobox)') === null
  )
}

/** Back with Ctrl+Z, forth with Ctrl+Y and Ctrl+Shift+Z; `null` for every other key. */
function wayOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/**
 * Undo and redo of what is stored, from every place but a text that is written in: there the browser's own work on the text. Not for a
 * respondent, who has nothing in the dossier to take back.
 */
export function useUndoKeys(): void {
  const undo = useUndo()
  const kiosk = useKiosk()

  function onKey(event: KeyboardEvent): void {
    const way = wayOf(event)
    if (way === null || isTextField(event.target)) return
    event.preventDefault()
    if (!kiosk.on) void undo[way]()
  }

  onMounted(() => {
    window.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey)
  })
}
