/** Sending a ballot over a network that may fail: again and again, but it counts once. */
import type { Ballot } from '../contract/vote'

/** What became of a ballot. Only `counted` is sure to be in the box. */
export type Sent = 'counted' | 'closed' | 'refused' | 'busy' | 'invalid' | 'unreachable'

const STATUSES: Readonly<Record<number, Sent>> = {
  200: 'counted',
  409: 'refused',
  410: 'closed',
  429: 'busy',
}

/** Times a ballot is sent before we say that it does not get through. */
const MOST_TRIES = 5
/** ms; twice as long after every try. */
const FIRST_WAIT = 400
/** ms; a telephone that waits longer has the wrong network. */
const PATIENCE = 6000

/** What the world gives; a test gives its own. */
interface Wire {
  /** The status of the answer; rejects when there is none. */
  post(body: string): Promise<number>
  wait(time: number): Promise<void>
}

export function wireTo(path: string): Wire {
  return {
    async post(body) {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(), PATIENCE)
      try {
        const answer = await fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          credentials: 'omit',
          cache: 'no-store',
          signal: stop.signal,
          body,
        })
        return answer.status
      } finally {
        clearTimeout(timer)
      }
    },
    wait: (time) => new Promise((done) => setTimeout(done, time)),
  }
}

/** @param onAgain told before each try but the first */
export async function sendBallot(ballot: Ballot, wire: Wire, onAgain: () => void): Promise<Sent> {
  const body = JSON.stringify(ballot)
  let last: Sent = 'unreachable'
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (tries > 0) {
      onAgain()
      await wire.wait(FIRST_WAIT * 2 ** (tries - 1))
    }
    try {
      last = STATUSES[await wire.post(body)] ?? 'invalid'
      // Too many at once: that passes.
      if (last !== 'busy') return last
    } catch {
      last = 'unreachable'
    }
  }
  return last
}
