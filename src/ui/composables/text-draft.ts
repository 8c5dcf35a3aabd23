import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { SAVE_AFTER_MS, useSaving } from '../../stores/app/saving'
import { keyOf, type TextPlace } from '../../stores/app/text-places'
import { isBase, useTexts } from '../../stores/app/typed-texts'

/** Text that was typed and is not stored yet, with the field in which it was typed: the component may be about another record by now. */
interface Draft {
  readonly place: TextPlace
  readonly store: (text: string) => Promise<unknown>
  /** The text when the typing began, and what was stored from here since then. */
  readonly bases: string[]
  readonly withdraw: () => void
}

/** What a self-saving field is about at the moment. */
export interface TextSource {
  /** The stored text. */
  readonly value: string
  readonly place: TextPlace
  /** The name of the field, for the user who has to decide about its text later. */
  readonly label: string
  /** Stores a text when the screen has its own rules; a plain field does not need this. */
  readonly store?: ((text: string) => Promise<unknown>) | undefined
}

/**
 * A text field that saves itself. While somebody types, values from the storage do not overwrite their text; when such a value is
 * somebody else's, `elsewhere` holds it.
 */
export function useTextDraft(source: () => TextSource): {
  readonly text: Ref<string>
  readonly flush: () => Promise<void>
  /** What another window stored in this field while somebody typed in it here; `null` when that did not happen. */
  readonly elsewhere: Ref<string | null>
} {
  const saving = useSaving()
  const texts = useTexts()
  const text = ref(source().value)
  const elsewhere = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let draft: Draft | undefined
  /** The earlier text of this field, and what was stored from here: not the work of another window. */
  let known = new Set<string>()
  /** What was last stored from here, or is being stored; the value from the storage may be older. */
  let last: string | undefined
  let fromStorage = false

  function show(stored: string): void {
    if (stored === text.value) return
    fromStorage = true
    text.value = stored
  }

  watch(
    () => keyOf(source().place),
    () => {
      // Another record in the same field: the typed text goes where it was typed, and is not shown here.
      const left = draft
      draft = undefined
      clearTimeout(timer)
      elsewhere.value = null
      known = new Set()
      last = undefined
      if (left !== undefined) void moveOn(left, text.value)
      show(source().value)
    },
    { flush: 'sync' },
  )
  watch(
    () => source().value,
    (stored) => {
      if (!known.has(stored.trim())) last = undefined
      if (draft !== undefined) {
        notice(stored)
        return
      }
      // A name is stored without a trailing space; copying that back would remove the space before the next word.
      if (stored !== text.value.trim()) show(stored)
    },
  )
  watch(
    text,
    (typed) => {
      if (fromStorage) {
        fromStorage = false
        return
      }
      draft ??= begin()
      texts.keep(draft.place, draft.bases, typed, source().label)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), SAVE_AFTER_MS)
    },
    { flush: 'sync' },
  )
  // Text that was typed here before the page was reloaded, in a field that only its own screen can store.
  watch(
    () => texts.ofScreens,
    () => {
      const left = texts.takeFor(source().place)
      if (left !== null && isBase(left, source().value)) text.value = left.text
    },
    { immediate: true },
  )

  function begin(): Draft {
    const { value, place, store } = source()
    known.add(value.trim())
    return {
      place,
      store: store ?? ((typed) => texts.store(place, typed)),
      bases: last === undefined ? [value] : [value, last],
      withdraw: saving.announce(flush),
    }
  }

  function notice(stored: string): void {
    if (!known.has(stored.trim()) && stored !== text.value) elsewhere.value = stored
  }

  /** `true` when it is stored. */
  async function storeDraft(one: Draft, typed: string): Promise<boolean> {
    try {
      const stored = await texts.stored(one.place)
      if (draft === one) {
        if (stored !== null) notice(stored)
        known.add(typed.trim())
        last = typed
        one.bases.splice(1, Infinity, typed)
      }
      await one.store(typed)
    } catch (error) {
      // The storage has reported the reason to the saving store; the text stays in the field and the next change tries again.
      if (!saving.isTold(error)) throw error
      return false
    }
    return true
  }

  async function moveOn(left: Draft, typed: string): Promise<void> {
    try {
      if (await storeDraft(left, typed)) texts.drop(left.place)
    } finally {
      left.withdraw()
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    const mine = draft
    if (mine === undefined) return
    const typed = text.value
    if (!(await storeDraft(mine, typed))) return
    // If the user typed on while it was being stored, the next pause stores that. Leaving the field and the page at once stores twice;
    // the second does not repeat what the first did.
    if (draft !== mine || text.value !== typed) return
    finish(mine)
  }

  function finish(mine: Draft): void {
    mine.withdraw()
    texts.drop(mine.place)
    draft = undefined
  }

  onBeforeUnmount(async () => {
    const mine = draft
    await flush()
    clearTimeout(timer)
    // The user knows that it could not be stored and left: this text must never overwrite what is typed in its place later.
    if (mine !== undefined && draft === mine) finish(mine)
  })
  return { text, flush, elsewhere }
}
