/**
 * How long, how large and how often something may be asked during a vote by telephone, by one address and by all together. Nothing is
 * remembered for longer than the minute it is about.
 */
import type { Server, Socket } from 'node:net'

/** Times in ms, sizes in bytes. */
export interface VoteLimits {
  readonly headersWithin: number
  readonly requestWithin: number
  readonly keptAlive: number
  /** How often the two above are looked at. */
  readonly lookEvery: number
  /** What is under way at the closing of the vote may still arrive for so long. */
  readonly closingTakes: number
  readonly header: number
  readonly body: number
  readonly askedPerSecond: number
  readonly askedPerSecondOfOne: number
  readonly connectionsOfOne: number
  readonly wrongCodesPerMinute: number
}

export const VOTE_LIMITS: VoteLimits = {
  headersWithin: 5000,
  requestWithin: 8000,
  keptAlive: 2000,
  lookEvery: 1000,
  closingTakes: 2000,
  header: 8 * 1024,
  body: 1024,
  askedPerSecond: 200,
  askedPerSecondOfOne: 30,
  connectionsOfOne: 32,
  wrongCodesPerMinute: 20,
}

/** Counts what happens per address, anew in every stretch of so many ms. */
export function countPer(stretch: number, now: () => number): (address: string) => number {
  let began = now()
  let counts = new Map<string, number>()
  return (address) => {
    const at = now()
    if (at - began >= stretch || at < began) {
      began = at
      counts = new Map()
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return count
  }
}

/** Anyone who takes all connections keeps others out: one address gets no more than a few browsers need. */
export function limitConnections(server: Server, most: number): void {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const caller = socket.remoteAddress ?? ''
    const count = (open.get(caller) ?? 0) + 1
    open.set(caller, count)
    socket.on('close', () => {
      const left = (open.get(caller) ?? 1) - 1
      if (left === 0) open.delete(caller)
      else open.set(caller, left)
    })
    if (count > most) socket.destroy()
  })
}
