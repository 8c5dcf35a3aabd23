import type { LeaderKey } from './projector-channel'

/** The keys of a keyboard and of a presenter remote, in both windows. `.` is what many remotes send to make the screen black. */
const KEYS: ReadonlyMap<string, LeaderKey> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
])

/** As a `KeyboardEvent` says it; the contract knows no page. */
interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key means for the slides; `null` for any other key, and together with Ctrl, Alt or Command. */
export function leaderKey({ key, ctrlKey, metaKey, altKey }: KeyPress): LeaderKey | null {
  return ctrlKey || metaKey || altKey ? null : (KEYS.get(key) ?? null)
}

/** F5 is how a remote begins a show and how a browser loads again; Escape is how it ends one. In a session neither does anything. */
export function isStrayKey({ key, ctrlKey, metaKey }: KeyPress): boolean {
  return key === 'F5' || key === 'Escape' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r')
}
