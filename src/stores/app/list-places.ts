import { watch } from 'vue'
import type { ListName, ListPlace } from '../../storage/settings'
import { useDossier } from '../dossier/dossier'
import { useSaving } from './saving'
import { useSettings } from './settings'

/** After how much rest (ms) a place is remembered: whoever holds the arrow down passes many. */
const REMEMBER_AFTER_MS = 400

interface Kept {
  readonly list: ListName
  /** How it is now: ids and kinds only. */
  readonly now: () => ListPlace
  /** Goes back to where somebody was, as far as that is still there. */
  readonly take: (place: ListPlace) => void
  /** What the list is about beside the dossier; a place in another one is not taken up. */
  readonly about?: () => string | undefined
}

/** The name among the choices that says what a list was about. */
const ABOUT = 'about'

/** What was chosen, by name; what is empty or off is no choice. */
export function chosen(
  choices: Readonly<Record<string, string | boolean | null>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, value]) =>
      value === null || value === false ? [] : [[name, String(value)] as const],
    ),
  )
}

/** A choice that is still offered; `null` for another. */
export function offered<Choice extends string>(
  choices: readonly Choice[],
  choice: string | undefined,
): Choice | null {
  return choices.find((one) => one === choice) ?? null
}

/**
 * Remembers where somebody is in a list, per dossier and on this computer only, and goes back there when the dossier is opened again. For the
 * store of that list, after whatever empties it for another dossier.
 */
export function keepListPlace({ list, now, take, about = () => '' }: Kept): void {
  const dossier = useDossier()
  const settings = useSettings()
  const saving = useSaving()
  /** What the place belongs to that was taken up last. */
  let ready: string | null = null
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly write: () => void } | null = null

  function place(): ListPlace {
    const { at, choices } = now()
    const subject = about() ?? ''
    return { at, choices: subject === '' ? choices : { ...choices, [ABOUT]: subject } }
  }

  function remember(id: string, kept: ListPlace): void {
    settings
      .change(({ listPlaces, erasedDossierIds }) => {
        const before = listPlaces[id] ?? {}
        // It may have been erased meanwhile, and nothing of it comes back.
        if (erasedDossierIds.includes(id) || JSON.stringify(before[list]) === JSON.stringify(kept))
          return null
        return { listPlaces: { ...listPlaces, [id]: { ...before, [list]: kept } } }
      })
      // Where somebody was is the least of it.
      .catch(saving.report)
  }

  watch(
    [() => dossier.dossier?.id, about, () => settings.isLoaded],
    ([id, subject, isLoaded]) => {
      ready = null
      if (id === undefined || subject === undefined || !isLoaded) return
      const kept = settings.settings.listPlaces[id]?.[list]
      if (kept !== undefined && (kept.choices[ABOUT] ?? '') === subject) take(kept)
      ready = JSON.stringify([id, subject])
    },
    { immediate: true },
  )

  watch(
    () => JSON.stringify(place()),
    () => {
      const id = dossier.dossier?.id
      if (id === undefined || ready !== JSON.stringify([id, about()])) return
      clearTimeout(waiting?.timer)
      const kept = place()
      const write = () => {
        waiting = null
        remember(id, kept)
      }
      waiting = { timer: setTimeout(write, REMEMBER_AFTER_MS), write }
    },
  )
  // Whoever leaves the dossier at once loses nothing either.
  watch(
    () => dossier.dossier?.id,
    () => {
      clearTimeout(waiting?.timer)
      waiting?.write()
    },
    { flush: 'sync' },
  )
}
