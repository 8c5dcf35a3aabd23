import { defineStore } from 'pinia'
import { inject, shallowRef, type InjectionKey } from 'vue'
import * as v from 'valibot'
import type { TextKeep } from '../../contract/text-keep'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useSaving } from './saving'
import {
  isPrivate,
  keyOf,
  sameText,
  standsAlone,
  storedText,
  storeText,
  textPlaceSchema,
  type TextPlace,
} from './text-places'
import { useUndo } from './undo'

/** Provided by `main.ts`; without it nothing is kept, as in most tests. */
export const textKeepKey: InjectionKey<TextKeep> = Symbol('text keep')

const NOTHING_KEPT: TextKeep = { keep: () => undefined, drop: () => undefined, onLeft: () => undefined }

const keptSchema = v.strictObject({
  place: textPlaceSchema,
  /** What stood in the field when the typing began, and what was stored from there since. */
  bases: v.array(v.string()),
  text: v.string(),
  label: v.string(),
})

type Kept = v.InferOutput<typeof keptSchema>

/** A text that was typed before the page went away, and does not fit what is stored now. */
interface LeftText extends Kept {
  /** `null` when what it belonged to is not there any more. */
  readonly stored: string | null
  readonly forget: () => void
}

/**
 * Texts that people type: stored at the place they were typed in, and kept with every key press until that is done. A reload, a
 * closed tab or a crash then loses nothing: at the next start a text is stored after all. What no longer fits is never dropped and
 * never put over something newer: a person decides.
 */
export const useTexts = defineStore('texts', () => {
  const { storage } = useAppServices()
  const saving = useSaving()
  const undo = useUndo()
  const textKeep = inject(textKeepKey, NOTHING_KEPT)

  /** Waiting for a person. */
  const left = shallowRef<readonly LeftText[]>([])
  /** Waiting for the screen that knows how to store them, by the key of their place. */
  const ofScreens = shallowRef<ReadonlyMap<string, LeftText>>(new Map())

  /** What is stored at a place; `null` when there is no such place any more, or only its screen knows. */
  const stored = (place: TextPlace): Promise<string | null> => storedText(storage, place)
  /** See {@link storeText}: the other text that is there by now, and then nothing was stored. A response is of one person. */
  const store = (place: TextPlace, text: string, bases: readonly string[]): Promise<string | null> =>
    storeText(storage, place, text, isPrivate(place) ? null : bases)

  function keep(place: TextPlace, bases: readonly string[], text: string, label: string): void {
    const kept: v.InferInput<typeof keptSchema> = { place, bases: [...bases], text, label }
    textKeep.keep(keyOf(place), JSON.stringify(kept), isPrivate(place))
  }

  function drop(place: TextPlace): void {
    textKeep.drop(keyOf(place))
  }

  /** Takes up what was left behind, now and whenever another window goes. */
  function start(): void {
    textKeep.onLeft(async (text, forget) => {
      const kept = keptIn(text)
      if (kept === null) forget()
      else await takeUp(kept, forget)
    })
  }

  async function takeUp(kept: Kept, forget: () => void): Promise<void> {
    const { place, text } = kept
    if (!standsAlone(place)) {
      ofScreens.value = new Map([...ofScreens.value, [keyOf(place), { ...kept, stored: null, forget }]])
      return
    }
    try {
      const before = await stored(place)
      const mayFit = before !== null && isBase(kept, before)
      const other = mayFit ? await store(place, text, kept.bases) : null
      const fits = mayFit && other === null
      const present = other ?? before
      if (!fits && present !== text && !isPrivate(place)) {
        // Thrown away or stored by hand; until then it is kept.
        left.value = [...left.value, { ...kept, stored: present, forget }]
        return
      }
      forget()
      if (fits && !isPrivate(place)) undo.tell(nl.app.leftTexts.stored)
    } catch (error) {
      // It stays kept, and is tried again at the next start.
      if (!saving.isTold(error)) throw error
    }
  }

  /** The text a screen finds for a field of its own, once. */
  function takeFor(place: TextPlace): LeftText | null {
    const found = ofScreens.value.get(keyOf(place)) ?? null
    if (found !== null) {
      ofScreens.value = new Map([...ofScreens.value].filter(([key]) => key !== keyOf(place)))
      found.forget()
    }
    return found
  }

  function decided(one: LeftText): void {
    one.forget()
    left.value = left.value.filter((other) => other !== one)
  }

  /** Waits for a person, because something else came in its place while it was typed. It stays kept until then. */
  function leave(
    place: TextPlace,
    bases: readonly string[],
    text: string,
    label: string,
    other: string,
  ): void {
    keep(place, bases, text, label)
    const one = {
      place: { ...place, part: place.part ?? '' },
      bases: [...bases],
      text,
      label,
      stored: other,
      forget: () => drop(place),
    }
    left.value = [...left.value, one]
  }

  /** Puts `text` in place of what its writer saw there, which the history keeps; asks again when that has changed by then. */
  async function use(one: LeftText, text = one.text): Promise<void> {
    const other = await store(one.place, text, [one.stored ?? ''])
    if (other === null) decided(one)
    else left.value = left.value.map((each) => (each === one ? { ...one, stored: other } : each))
  }

  return { left, ofScreens, stored, store, keep, drop, start, takeFor, leave, use, discard: decided }
})

/** Whether what is stored is what the text was typed on. */
export function isBase({ bases }: Pick<Kept, 'bases'>, stored: string): boolean {
  return bases.some((base) => sameText(base, stored))
}

/** Two texts of one field, one after the other: on lines of their own where the field has lines. */
export function bothTexts(one: string, other: string, hasLines: boolean): string {
  return `${one.trimEnd()}${hasLines ? '\n\n' : ' / '}${other.trimStart()}`
}

/** `null` when it is not ours, or of another version. */
function keptIn(text: string): Kept | null {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
