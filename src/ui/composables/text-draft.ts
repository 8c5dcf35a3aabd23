import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { SAVE_AFTER_MS, useSaving } from '../../stores/app/saving'
import { isPrivate, keyOf, sameText, type TextPlace } from '../../stores/app/text-places'
import { bothTexts, isBase, useTexts } from '../../stores/app/typed-texts'

/** Text that was typed and is not stored yet, with the field in which it was typed: the component may be about another record by now. */
interface Draft {
  readonly place: TextPlace
  readonly label: string
  /** Stores it, unless something else is there than it was typed on; gives that. */
  readonly store: (text: string, bases: readonly string[]) => Promise<string | null>
  /** The text when the typing began, or what was stored from here since then, and what was sent there without knowing how that ended. */
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

/** What somebody chooses who typed while another window stored something else in the same field. */
export type TextChoice = 'mine' | 'theirs' | 'both'

/**
 * A text field that saves itself. While somebody types, values from the storage do not overwrite their text, and their text does not
 * overwrite what another window stored: `elsewhere` then holds that, and nothing is stored before they choose.
 */
export function useTextDraft(source: () => TextSource): {
  readonly text: Ref<string>
  readonly flush: () => Promise<void>
  /** What another window stored in this field while somebody typed in it here; `null` when there is nothing to choose. */
  readonly elsewhere: Readonly<Ref<string | null>>
  /** @param hasLines whether the field has more than one line, for `both` */
  readonly choose: (choice: TextChoice, hasLines: boolean) => Promise<void>
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
      const other = elsewhere.value
      elsewhere.value = null
      known = new Set()
      last = undefined
      if (left !== undefined) void moveOn(left, text.value, other)
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
      if (elsewhere.value !== null && sameText(typed, elsewhere.value)) void choose('theirs', false)
      else restart()
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

  function restart(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), SAVE_AFTER_MS)
  }

  function begin(): Draft {
    const { value, place, label, store } = source()
    known.add(value.trim())
    return {
      place,
      label,
      store: store
        ? async (typed) => {
            await store(typed)
            return null
          }
        : (typed, bases) => texts.store(place, typed, bases),
      bases: last === undefined ? [value] : [value, last],
      withdraw: saving.announce(flush),
    }
  }

  function notice(stored: string): void {
    // Of one person at one table: nobody else writes in it.
    if (isPrivate(source().place)) return
    if (!known.has(stored.trim()) && !sameText(stored, text.value)) elsewhere.value = stored
    // Taken back there: what was typed here is about what stands there again.
    else if (elsewhere.value !== null && draft !== undefined && isBase(draft, stored)) {
      elsewhere.value = null
      restart()
    }
  }

  /** `true` when it is stored. */
  async function storeDraft(one: Draft, typed: string): Promise<boolean> {
    try {
      if (draft === one) known.add(typed.trim())
      // From here on this may be what is stored, also when the page goes away or the storage says that it failed: a database that is
      // cut off on a full disk may have written what it reported as refused.
      one.bases.push(typed)
      const other = await one.store(typed, one.bases)
      if (other !== null) {
        if (draft === one) elsewhere.value = other
        else texts.leave(one.place, one.bases, typed, one.label, other)
        return false
      }
      one.bases.splice(0, Infinity, typed)
      if (draft === one) last = typed
    } catch (error) {
      // The storage has reported the reason to the saving store; the text stays in the field and the next change tries again.
      if (!saving.isTold(error)) throw error
      return false
    }
    return true
  }

  async function moveOn(left: Draft, typed: string, other: string | null): Promise<void> {
    try {
      if (other !== null) texts.leave(left.place, left.bases, typed, left.label, other)
      else if (await storeDraft(left, typed)) texts.drop(left.place)
    } finally {
      left.withdraw()
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    const mine = draft
    // What waits for a choice is not stored.
    if (mine === undefined || elsewhere.value !== null) return
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

  async function choose(choice: TextChoice, hasLines: boolean): Promise<void> {
    const other = elsewhere.value
    const mine = draft
    if (other === null || mine === undefined) return
    elsewhere.value = null
    known.add(other.trim())
    mine.bases.splice(0, Infinity, other)
    if (choice === 'theirs') {
      show(other)
      finish(mine)
      return
    }
    if (choice === 'both') text.value = bothTexts(other, text.value, hasLines)
    await flush()
  }

  onBeforeUnmount(async () => {
    const mine = draft
    await flush()
    clearTimeout(timer)
    // Nobody chose yet: asked wherever they went.
    if (mine !== undefined && draft === mine && elsewhere.value !== null) {
      texts.leave(mine.place, mine.bases, text.value, mine.label, elsewhere.value)
      mine.withdraw()
      draft = undefined
      return
    }
    // The user knows that it could not be stored and left: this text must never overwrite what is typed in its place later.
    if (mine !== undefined && draft === mine) finish(mine)
  })
  return { text, flush, elsewhere, choose }
}
