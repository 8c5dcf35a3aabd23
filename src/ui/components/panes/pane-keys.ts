import { nextTick, watch, type Ref } from 'vue'
import { usePanes } from '../../../stores/app/panes'
import { useSettings } from '../../../stores/app/settings'

/** Which one of the list a letter goes to. */
const STEPS: Readonly<Record<string, 'next' | 'previous'>> = { j: 'next', k: 'previous' }

/** Whether keys that are letters mean something else here: a text is typed, or a list is searched by its first letter. */
function takesLetters(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])') ||
    target.closest('[role="combobox"], [role="listbox"], [role="menu"]') !== null
  )
}

/** Whether words or a day are typed here, and no list is chosen from. */
function isText(target: HTMLElement): boolean {
  return (
    target.matches('textarea, input:not([type="radio"], [type="checkbox"])') &&
    target.closest('[role="combobox"]') === null
  )
}

/** Whether a key with nothing held beside it may act here: single keys can be switched off (WCAG 2.1.4), and never do anything in a text. */
export function useSingleKeys(): (event: KeyboardEvent) => boolean {
  const settings = useSettings()
  return (event) =>
    settings.settings.keysWithSign &&
    !event.ctrlKey &&
    !event.altKey &&
    !event.metaKey &&
    !event.isComposing &&
    event.target instanceof HTMLElement &&
    !takesLetters(event.target)
}

/** What keys do in a detail. */
export interface DetailKeys<Part extends string> {
  /** Where the keyboard goes in each part; the first that is there. */
  readonly fields: Readonly<Record<Part, readonly string[]>>
  /** The part that each letter goes to. */
  readonly letters: Readonly<Record<string, Part>>
  /** Where Escape leads out of a text, so that the letters work again. */
  readonly home: Part
  /** Where Enter goes on to the next one. */
  readonly goesOnFrom?: string
}

/**
 * The keys of one thing of a list, while the keyboard is somewhere in it.
 * @param root all of it, with its heading
 * @param go goes to the next or previous one
 */
export function useDetailKeys<Part extends string>(
  root: Readonly<Ref<HTMLElement | null>>,
  { fields, letters, home, goesOnFrom }: DetailKeys<Part>,
  go: (to: 'next' | 'previous') => void,
): (event: KeyboardEvent) => void {
  const panes = usePanes()
  const mayAct = useSingleKeys()

  function focusPart(part: Part): void {
    const found = fields[part].map((one) => root.value?.querySelector<HTMLElement>(one)).find(Boolean)
    found?.focus()
  }

  const isPart = (part: string): part is Part => Object.hasOwn(fields, part)

  // What was asked for may still have to be drawn.
  watch(
    () => panes.wanted,
    async (part) => {
      if (part === null) return
      await nextTick()
      panes.wanted = null
      if (isPart(part)) focusPart(part)
    },
    { immediate: true, flush: 'post' },
  )

  return (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.isComposing) return
    // One thing at a time: a list or the days of a date that are open close by the same key first, and a message that stands waits.
    if (key === 'Escape' && isText(target)) {
      if (event.defaultPrevented) return
      event.preventDefault()
      return focusPart(home)
    }
    const mayGoOn = goesOnFrom !== undefined && target.matches(goesOnFrom)
    const goesOn = key === 'Enter' && (event.ctrlKey || event.metaKey || mayGoOn)
    const step = goesOn ? 'next' : mayAct(event) ? STEPS[key.toLowerCase()] : undefined
    const part = mayAct(event) ? letters[key.toLowerCase()] : undefined
    if (step === undefined && part === undefined) return
    event.preventDefault()
    if (step !== undefined) go(step)
    else if (part !== undefined) focusPart(part)
  }
}
