/**
 * The lead of one session, a lock and a channel: one window of this computer has it, and the projector window follows it. What is shown
 * is stored first and shown then, so that either window comes back where the session was, whatever ends it.
 */
import {
  isNewer,
  messageOfProjector,
  PROJECTOR_BEAT,
  type FromLeader,
  type LeaderKey,
  type Shown,
} from '../../contract/projector-channel'
import type { LiveSession } from '../../domain/session/live-session'
import type { Slide, SlideMoment } from '../../domain/session/slide'
import type { LiveSessionRepository } from '../../storage/storage'
import { inTurn } from '../in-turn'

/** What is sent to the projector beside what is stored. */
export interface ProjectorPicture {
  readonly slide: Slide | null
  readonly vote: SlideMoment['vote']
  readonly dark: boolean
}

export type LeadState =
  /** Not asked for, or given back. */
  | 'idle'
  | 'leading'
  /** Another window leads: this one looks on, and may take the lead on purpose. */
  | 'reading'

export interface LeadView {
  readonly state: LeadState
  readonly live: LiveSession | null
  /** Projector windows that are open; of those, whether the one that came last can be seen by anybody. */
  readonly projectors: number
  readonly seen: boolean
}

interface Channel {
  postMessage(message: FromLeader): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  close(): void
}

/** A part of `navigator.locks`. */
type Locks = Pick<LockManager, 'request'>

interface LeadSurroundings {
  readonly liveSessions: LiveSessionRepository
  readonly locks: Locks
  readonly channel: () => Channel
  /** ms since epoch */
  readonly now: () => number
  /** Calls back every so many ms until it is stopped. */
  readonly every: (ms: number, call: () => void) => () => void
  readonly onView: (view: LeadView) => void
  /** A key that was pressed in the projector window, or a remote that sends to it. */
  readonly onKey: (key: LeaderKey) => void
}

export interface Lead {
  /** Asks for the lead; looks on when another window has it. Never waits for it: it would come without being asked, at a reload elsewhere. */
  take(): Promise<void>
  /** Takes the lead from another window, on purpose. */
  steal(): Promise<void>
  /** Stores a change of what the room sees; nothing happens in a window that does not lead. */
  change(changes: Partial<Pick<LiveSession, 'slideKey' | 'black' | 'timer'>>): Promise<void>
  /** What the slide of this moment looks like. */
  picture(picture: ProjectorPicture): void
  /** Ends the projector window: it becomes black, and closes where it can. */
  stop(): void
  /** Gives the lead back; the room keeps the slide. Resolves when another one can have it. */
  release(): Promise<void>
}

/** Beats that may be missed; a window that cannot be seen is allowed to be slow, as browsers make it. */
const PATIENCE = { seen: 3.5 * PROJECTOR_BEAT, unseen: 75_000 }

const lockName = (sessionId: string): string => `vsv-leider:${sessionId}`

export function newLead(sessionId: string, around: LeadSurroundings): Lead {
  let state: LeadState = 'idle'
  let live: LiveSession | null = null
  let shownThere: ProjectorPicture = { slide: null, vote: null, dark: false }
  let last: Shown | null = null
  let giveBack: () => void = () => undefined
  /** Settles when the lock is no longer held. */
  let held: Promise<unknown> = Promise.resolve()
  let stopWatching: () => void = () => undefined
  const projectors = new Map<string, { at: number; visible: boolean }>()
  const turns = inTurn()

  const channel = around.channel()
  const stopBeating = around.every(PROJECTOR_BEAT, () => {
    forgetSilent()
    tell()
  })

  function tell(): void {
    const newest = [...projectors.values()].at(-1)
    around.onView({ state, live, projectors: projectors.size, seen: newest?.visible ?? false })
  }

  function forgetSilent(): void {
    for (const [id, { at, visible }] of projectors)
      if (around.now() - at > (visible ? PATIENCE.seen : PATIENCE.unseen)) projectors.delete(id)
  }

  /** The next picture, whole. */
  function post(): void {
    if (state !== 'leading' || live === null) return
    const { slide, vote, dark } = shownThere
    const next = {
      kind: 'shown',
      epoch: live.epoch,
      seq: (last?.epoch === live.epoch ? last.seq : 0) + 1,
      slide,
      moment: { timer: live.timer, vote },
      dark,
      black: live.black,
    } as const
    // Plain values only: what a page watches cannot be sent to another window.
    last = structuredClone(JSON.parse(JSON.stringify(next))) as Shown
    channel.postMessage(last)
  }

  function look(): void {
    state = 'reading'
    tell()
  }

  async function lead(): Promise<void> {
    const taken = await around.liveSessions.take(sessionId)
    live = taken
    state = 'leading'
    tell()
    post()
  }

  /** Resolves when it is known whether this window leads; the lock itself is held until it is given back or taken away. */
  function request(options: LockOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      held = around.locks.request(lockName(sessionId), options, async (lock) => {
        if (lock === null) {
          look()
          resolve()
          return
        }
        const released = new Promise<void>((done) => {
          giveBack = done
        })
        try {
          await lead()
        } catch (problem) {
          // The session is gone: nobody leads it.
          reject(problem)
          return
        }
        resolve()
        await released
      })
      // Robbed: another window leads from this moment on.
      held.catch(() => {
        if (state === 'leading') look()
        resolve()
      })
    })
  }

  channel.addEventListener('message', ({ data }) => {
    const message = messageOfProjector(data)
    if (message === null) return
    const { projectorId } = message
    if (message.kind === 'here') {
      projectors.set(projectorId, { at: around.now(), visible: message.visible })
      tell()
      if (state === 'leading' && last !== null && isNewer(last, message)) channel.postMessage(last)
      return
    }
    // One projector window has the keys: the one that came last, as after it was loaded again. Another one shows the same.
    const bound = [...projectors.keys()].at(-1)
    if (state === 'leading' && projectorId === bound) around.onKey(message.key)
  })

  return {
    take: async () => {
      if (state !== 'idle') return
      stopWatching = around.liveSessions.watch(sessionId, (stored) => {
        // A window that slept while another took the lead finds out by what is stored.
        if (state === 'leading' && stored !== undefined && live !== null && stored.epoch > live.epoch) look()
        if (state !== 'leading') {
          live = stored ?? null
          tell()
        }
      })
      await request({ ifAvailable: true })
    },
    steal: async () => {
      if (state !== 'leading') await request({ steal: true })
    },
    change: (changes) =>
      turns(async () => {
        if (state !== 'leading' || live === null) return
        const next = { ...live, ...changes }
        if (!(await around.liveSessions.put(next))) return look()
        live = next
        tell()
        post()
      }),
    picture: (picture) => {
      shownThere = picture
      post()
    },
    stop: () => {
      if (state === 'leading') channel.postMessage({ kind: 'stop' })
    },
    release: async () => {
      state = 'idle'
      stopWatching()
      stopBeating()
      channel.close()
      giveBack()
      await held.catch(() => undefined)
    },
  }
}
