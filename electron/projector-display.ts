/** Which screen the room looks at. Knows no Electron: only what `screen` tells of each. */
import type { Display } from 'electron'

export type ScreenOf = Pick<Display, 'id' | 'label' | 'internal' | 'size' | 'bounds'>

/** How a screen is known again: ids and coordinates change when a cable is pulled (electron #43355). */
export interface KnownScreen {
  readonly label: string
  readonly width: number
  readonly height: number
}

export function knownBy({ label, size }: ScreenOf): KnownScreen {
  return { label, width: size.width, height: size.height }
}

const isSame = (one: KnownScreen, other: KnownScreen): boolean =>
  one.label === other.label && one.width === other.width && one.height === other.height

/**
 * The screen for the room: the one it was on before, else one that is no part of the laptop, else any other than the leader's. `null`
 * with one screen; two that show the same (mirrored) are one to the system.
 */
export function screenForProjector(
  screens: readonly ScreenOf[],
  leaderScreenId: number,
  remembered: KnownScreen | null,
): ScreenOf | null {
  const others = screens.filter(({ id }) => id !== leaderScreenId)
  return (
    (remembered === null ? undefined : others.find((one) => isSame(knownBy(one), remembered))) ??
    others.find(({ internal }) => !internal) ??
    others[0] ??
    null
  )
}
