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
  const store = (place: TextPlace, text: string): Promise<void> => storeText(storage, place, text)

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
      const present = await stored(place)
      const fits = present !== null && isBase(kept, present)
      if (fits) await store(place, text)
      else if (present !== text && !isPrivate(place)) {
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

  /** Puts it in place of what is stored, which the history keeps. */
  async function use(one: LeftText): Promise<void> {
    await store(one.place, one.text)
    decided(one)
  }

  return { left, ofScreens, stored, store, keep, drop, start, takeFor, use, discard: decided }
})

/** Whether what is stored is what the text was typed on; a name is stored without the spaces around it. */
export function isBase({ bases }: Pick<Kept, 'bases'>, stored: string): boolean {
  return bases.some((base) => base.trim() === stored.trim())
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
