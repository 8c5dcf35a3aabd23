import { nextTick, watch, type Ref } from 'vue'
import { useSettings } from '../../../stores/app/settings'
import { useWorkbench, type NormPart } from '../../../stores/framework/assessment/workbench'

/** Where the keyboard goes in each part of a norm; the first that is there. */
const FIELDS: Readonly<Record<NormPart, readonly string[]>> = {
  verdict: ['[data-part="verdict"] input:checked', '[data-part="verdict"] input', 'h1, h2'],
  reasoning: ['[data-part="reasoning"] textarea'],
  evidence: ['[data-part="evidence"] input'],
  action: ['[data-part="action"] input'],
}

/** The letter of each part. */
export const PART_KEYS: Readonly<Record<string, NormPart>> = {
  v: 'verdict',
  o: 'reasoning',
  e: 'evidence',
  a: 'action',
}

/** Which norm a letter goes to. */
const STEPS: Readonly<Record<string, 'next' | 'previous'>> = { j: 'next', k: 'previous' }

/** Whether keys that are letters mean something else here: a text is typed, or a list is searched by its first letter. */
function takesLetters(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])') ||
    target.closest('[role="combobox"], [role="listbox"], [role="menu"]') !== null
  )
}

/** Whether words are typed here, and no list is chosen from. */
function isText(target: HTMLElement): boolean {
  return (
    target.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="date"])') &&
    target.closest('[role="combobox"]') === null
  )
}

/** Whether a key with nothing held beside it may act here: single letters can be switched off (WCAG 2.1.4), and never do anything in a text. */
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

/**
 * The keys of one norm, while the keyboard is somewhere in it. A digit is not among them: it gives a verdict only where the verdicts are,
 * or on the row of a norm in the list.
 * @param root all of the norm, with its heading
 * @param go goes to the next or previous norm, to its verdicts
 */
export function useNormKeys(
  root: Readonly<Ref<HTMLElement | null>>,
  go: (to: 'next' | 'previous') => void,
): (event: KeyboardEvent) => void {
  const workbench = useWorkbench()
  const mayAct = useSingleKeys()

  function focusPart(part: NormPart): void {
    const found = FIELDS[part].map((one) => root.value?.querySelector<HTMLElement>(one)).find(Boolean)
    found?.focus()
  }

  // The norm that was asked for may still have to be drawn.
  watch(
    () => workbench.wanted,
    async (part) => {
      if (part === null) return
      await nextTick()
      workbench.wanted = null
      focusPart(part)
    },
    { immediate: true, flush: 'post' },
  )

  return (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.isComposing) return
    // Out of a text, so that the letters work again; a message or a list that is open closes by the same key first.
    if (key === 'Escape' && isText(target)) return focusPart('verdict')
    const fromVerdict = target.matches('[data-part="verdict"] input[type="radio"]')
    const goesOn = key === 'Enter' && (event.ctrlKey || event.metaKey || fromVerdict)
    const step = goesOn ? 'next' : mayAct(event) ? STEPS[key.toLowerCase()] : undefined
    const part = mayAct(event) ? PART_KEYS[key.toLowerCase()] : undefined
    if (step === undefined && part === undefined) return
    event.preventDefault()
    if (step !== undefined) go(step)
    else if (part !== undefined) focusPart(part)
  }
}
