import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { channelName, type LeaderKey } from '../../contract/projector-channel'
import type { ProjectorPlace } from '../../contract/projector-place'
import type { Outcome } from '../../domain/outcome'
import type { Session } from '../../domain/session/session'
import type { SlideTimer } from '../../domain/session/slide'
import { useAppServices } from '../app-services'
import { newLead, type Lead, type LeadView, type ProjectorPicture } from './lead-lock'

export { leaderKey } from '../../contract/leader-keys'
export type { LeaderKey }

const IDLE: LeadView = { state: 'idle', live: null, projectors: 0, seen: false }

/** Leading a session from this window: what the room sees now, and the window it sees it in. */
export const useLeading = defineStore('leading', () => {
  const { storage, platform, now } = useAppServices()
  const sessionId = shallowRef<string | null>(null)
  const view = shallowRef<LeadView>(IDLE)
  /** On which screen the projector window is; `null` while there is none that we opened. */
  const place = shallowRef<ProjectorPlace | null>(null)
  const listeners = new Set<(key: LeaderKey) => void>()
  let lead: Lead | null = null
  let stopHearing: () => void = () => undefined
  /** A lead that is being given back: until then it would be found taken, by this very window. */
  let leaving: Promise<void> = Promise.resolve()

  /** Takes the lead of a session, as far as no other window has it. */
  async function take(session: Pick<Session, 'id'>): Promise<void> {
    if (sessionId.value === session.id) return
    release()
    sessionId.value = session.id
    await leaving
    if (sessionId.value !== session.id) return
    stopHearing = platform.onProjector((told) => {
      place.value = told
    })
    const mine = newLead(session.id, {
      liveSessions: storage.liveSessions,
      locks: navigator.locks,
      channel: () => new BroadcastChannel(channelName(session.id)),
      now: () => now().getTime(),
      every: (ms, call) => {
        const timer = setInterval(call, ms)
        return () => clearInterval(timer)
      },
      onView: (told) => {
        if (lead === mine) view.value = told
      },
      onKey: (key) => listeners.forEach((listener) => listener(key)),
    })
    lead = mine
    await mine.take()
  }

  /** Gives the lead back; the room keeps what it sees. */
  function release(): void {
    if (lead !== null) leaving = lead.release()
    lead = null
    stopHearing()
    sessionId.value = null
    view.value = IDLE
  }

  /** Opens the projector window, on the other screen where there is one. */
  async function openProjector(): Promise<Outcome<ProjectorPlace>> {
    if (sessionId.value === null) throw new Error('The projector window needs a session that is led')
    const opened = await platform.openProjector(sessionId.value)
    if (opened.ok) place.value = opened.value
    return opened
  }

  /** Closes the projector window, also one that was opened before this page was loaded again. */
  async function closeProjector(): Promise<void> {
    lead?.stop()
    await platform.closeProjector()
  }

  return {
    sessionId: computed(() => sessionId.value),
    state: computed(() => view.value.state),
    /** Key of the slide the room sees; `null` before the first. */
    slideKey: computed(() => view.value.live?.slideKey ?? null),
    black: computed(() => view.value.live?.black ?? false),
    timer: computed(() => view.value.live?.timer ?? null),
    /** Projector windows that answer. */
    projectors: computed(() => view.value.projectors),
    /** Whether the projector window can be seen: not behind another one, nor made small. */
    projectorIsSeen: computed(() => view.value.seen),
    place: computed(() => place.value),
    take,
    release,
    /** Takes the lead from the other window, on purpose. */
    steal: async () => lead?.steal(),
    /** Stored before the room sees it. */
    show: async (slideKey: string) => lead?.change({ slideKey }),
    setBlack: async (black: boolean) => lead?.change({ black }),
    setTimer: async (timer: SlideTimer | null) => lead?.change({ timer }),
    /** What belongs to the key that is shown now; the page tells it at every change of it. */
    picture: (picture: ProjectorPicture) => lead?.picture(picture),
    openProjector,
    closeProjector,
    /** Keys of a remote that come in at the projector window. Returns the function that stops listening. */
    onKey: (listener: (key: LeaderKey) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
})
