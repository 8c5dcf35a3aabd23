import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useAppLock } from '../app/app-lock'
import { useSaving } from '../app/saving'
import { useLeading } from '../session/leading'
import { useKiosk } from '../survey/filling/kiosk'

const OTHER_DIALOGS = '[role="dialog"]:not(.search-dialog), [role="alertdialog"]'
/** What was opened lately that is still offered. */
const MOST_RECENT = 8

/**
 * Whether the search is open, and what was opened lately. Apart from the search itself, which is only loaded when somebody searches.
 * What was opened is kept nowhere: it is gone with the page.
 */
export const usePalette = defineStore('palette', () => {
  const kiosk = useKiosk()
  const lock = useAppLock()
  const leading = useLeading()
  const saving = useSaving()
  const open = ref(false)
  /** Whether it ever was: until then nothing of it is loaded. */
  const wasOpened = ref(false)
  /** Whether the field is there to be typed in. */
  const hasField = ref(false)
  /** What was typed while it was not. */
  const early = ref('')
  /** On a page that is of a respondent, or that a room sees along with. */
  const hidden = ref(false)
  /** Ids of documents, opened last first. */
  const recent = shallowRef<readonly string[]>([])

  /**
   * A respondent sees nothing of the dossier; a room looks along with whoever leads a session, from before the projector is there; what is
   * going behind the lock, or was closed, is not shown any more.
   */
  const allowed = computed(
    () =>
      !hidden.value &&
      !kiosk.on &&
      leading.sessionId === null &&
      !lock.isLocking &&
      !lock.isMoving &&
      !saving.isClosed,
  )
  watch(
    allowed,
    (isAllowed) => {
      if (!isAllowed) open.value = false
    },
    { flush: 'sync' },
  )

  watch(
    open,
    () => {
      hasField.value = false
      early.value = ''
    },
    { flush: 'sync' },
  )

  function show(): void {
    // Over another dialog it could not be reached: that one keeps the keyboard. Its own may still be fading away.
    if (!allowed.value || document.querySelector(OTHER_DIALOGS) !== null) return
    wasOpened.value = true
    open.value = true
  }

  /** The field has the keyboard. @returns what was typed before that, and belongs in it */
  function takeEarly(): string {
    const typed = early.value
    hasField.value = true
    early.value = ''
    return typed
  }

  /** The user is where this document leads. */
  function visited(id: string): void {
    recent.value = [id, ...recent.value.filter((one) => one !== id)].slice(0, MOST_RECENT)
  }

  return { open, wasOpened, hasField, early, hidden, allowed, recent, show, takeEarly, visited }
})
