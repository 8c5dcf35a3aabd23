import type { TextKeep } from '../contract/text-keep'
import type { TextSeal } from '../domain/dossier/text-seal'

/** What is kept stands under this name, the id of its window, and the name it was given. */
const ROOM = 'vsv-wachtende-tekst'

const nameOf = (window: string, name = '') => `${ROOM}/${window}/${name}`

/**
 * See {@link TextKeep}. Every window holds a lock with its id for as long as it lives, so that another can tell that it is gone, also
 * when it crashed.
 * @param id of this window, and of no other, ever
 * @param seal the browser never gets to see a text itself: its files keep words long after they are replaced. What another seal closed is not
 * handed over, nor thrown away
 */
export function browserTextKeep(window: Window, id: string, seal: TextSeal): TextKeep {
  // Reading them is refused where a user blocks all storage.
  const places = [lasting(window), brief(window)].filter((place) => place !== null)
  const { locks } = window.navigator
  void locks.request(nameOf(id), () => new Promise<never>(() => undefined))

  function entriesOf(place: Storage, owner: string): readonly string[] {
    return Object.keys(place).filter((key) => key.startsWith(nameOf(owner)))
  }

  return {
    keep(name, text, isBrief) {
      try {
        const key = nameOf(id, name)
        ;(isBrief ? brief(window) : lasting(window))?.setItem(key, seal.seal(key, text))
      } catch {
        // Full. The text is on its way to the database as well.
      }
    },
    drop(name) {
      for (const place of places) place.removeItem(nameOf(id, name))
    },
    onLeft(take) {
      const keys = places.flatMap((place) => Object.keys(place))
      const owners = new Set(
        keys.filter((key) => key.startsWith(`${ROOM}/`)).map((key) => key.split('/')[1] ?? ''),
      )
      owners.delete(id)
      for (const owner of owners)
        void locks.request(nameOf(owner), async () => {
          for (const place of places)
            for (const key of entriesOf(place, owner)) {
              const kept = place.getItem(key)
              const text = kept === null ? null : (seal.open(key, kept) ?? inClear(kept))
              if (text !== null) await take(text, () => place.removeItem(key))
            }
        })
    },
  }
}

/** Throws away what every window left: the only key that opened it is gone. */
export function forgetKeptTexts(window: Window): void {
  for (const place of [lasting(window), brief(window)])
    for (const key of Object.keys(place ?? {})) if (key.startsWith(`${ROOM}/`)) place?.removeItem(key)
}

/** An earlier version sealed nothing, and what it left would lie there for good. What is sealed never begins like this. */
function inClear(kept: string): string | null {
  return kept.startsWith('{') ? kept : null
}

function lasting(window: Window): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function brief(window: Window): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
