import type { Session } from '../../domain/session/session'

const RANK = { running: 0, preparing: 1, finished: 2 } as const

/** What goes on first, then what is being prepared, then what is past: each with the last day on top, and no day before any. */
export function inListOrder(sessions: readonly Session[]): readonly Session[] {
  const day = ({ heldOn }: Session) => heldOn ?? '9999'
  return sessions.toSorted(
    (one, other) => RANK[one.status] - RANK[other.status] || day(other).localeCompare(day(one)),
  )
}
