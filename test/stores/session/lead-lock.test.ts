import { afterEach, expect, test } from 'vitest'
import {
  messageOfLeader,
  type FromLeader,
  type LeaderKey,
  type Shown,
} from '../../../src/contract/projector-channel'
import type { LiveSession } from '../../../src/domain/session/live-session'
import type { Slide } from '../../../src/domain/session/slide'
import { newLead, type Lead, type LeadView } from '../../../src/stores/session/lead-lock'

/** The windows of one computer: what they store, the locks between them, and the air of the room. */
function computer() {
  let stored: LiveSession | undefined
  const watchers = new Set<(live: LiveSession | undefined) => void>()
  const store = (live: LiveSession) => {
    stored = live
    for (const watcher of watchers) watcher(live)
  }
  const heard: FromLeader[] = []
  const order: string[] = []
  const listeners = new Set<(event: { readonly data: unknown }) => void>()
  let isFrozen = false
  let holder: { readonly rob: (problem: Error) => void } | null = null

  const liveSessions = {
    get: async () => stored,
    watch: (_id: string, watcher: (live: LiveSession | undefined) => void) => {
      watchers.add(watcher)
      watcher(stored)
      return () => void watchers.delete(watcher)
    },
    take: async (sessionId: string): Promise<LiveSession> => {
      const before = stored ?? { slideKey: null, black: false, timer: null, dossierId: 'd' }
      const taken = { ...before, sessionId, epoch: (stored?.epoch ?? 0) + 1 }
      store(taken)
      return taken
    },
    put: async (live: LiveSession) => {
      if (stored?.epoch !== live.epoch) return false
      order.push('stored')
      store(live)
      return true
    },
  }
  /** As the browser's: one holder, who hears of a theft as a rejection. */
  const request = async (
    _name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<unknown>,
  ): Promise<unknown> => {
    if (holder !== null && options.ifAvailable === true) return work(null)
    if (!isFrozen) holder?.rob(new DOMException('stolen', 'AbortError'))
    return new Promise((resolve, reject) => {
      const mine = { rob: reject }
      holder = mine
      void work({ name: _name, mode: 'exclusive' }).then((value) => {
        if (holder === mine) holder = null
        resolve(value)
      }, reject)
    })
  }

  function openWindow() {
    const views: LeadView[] = []
    const keys: LeaderKey[] = []
    const beats: (() => void)[] = []
    const clock = { now: 1000 }
    const lead: Lead = newLead('s', {
      liveSessions,
      locks: { request } as unknown as Pick<LockManager, 'request'>,
      channel: () => ({
        postMessage: (message) => {
          order.push('posted')
          heard.push(message)
        },
        addEventListener: (_type, listener) => listeners.add(listener),
        close: () => undefined,
      }),
      now: () => clock.now,
      every: (_ms, call) => {
        beats.push(call)
        return () => undefined
      },
      onView: (view) => views.push(view),
      onKey: (key) => keys.push(key),
    })
    return { lead, view: () => views.at(-1), keys, clock, beat: () => beats.forEach((call) => call()) }
  }

  return {
    openWindow,
    order,
    shown: () => heard.filter((message): message is Shown => message.kind === 'shown'),
    heard,
    say: (data: unknown) => listeners.forEach((listener) => listener({ data })),
    stored: () => stored,
    /** From now on nothing reaches the windows there are: not a theft, nor what is stored. */
    freeze: () => {
      isFrozen = true
      watchers.clear()
    },
  }
}

const slide: Slide = {
  key: 'g/closing',
  step: 'closing',
  part: 1,
  parts: 1,
  vsv: 'VSV Oost',
  heldOn: null,
  kind: 'closing',
  reportBackOn: null,
}
const here = (projectorId: string, epoch = 0, seq = 0, visible = true) => ({
  kind: 'here',
  projectorId,
  epoch,
  seq,
  visible,
})

let one = computer()
afterEach(() => {
  one = computer()
})

test('the room sees nothing that was not stored before', async () => {
  const { lead } = one.openWindow()
  await lead.take()
  one.order.length = 0
  await lead.change({ slideKey: 'g/closing' })
  expect(one.order).toEqual(['stored', 'posted'])
  expect(one.stored()).toMatchObject({ slideKey: 'g/closing' })
})

test('every picture is whole, has a higher number, and is one the room understands', async () => {
  const { lead } = one.openWindow()
  await lead.take()
  lead.picture({ slide, vote: { ballots: 3, address: null }, dark: true })
  await lead.change({ black: true })
  await lead.change({ timer: { endsAt: 60_000, left: 60_000, total: 60_000, turn: false } })
  const shown = one.shown()
  expect(shown.map(({ seq }) => seq)).toEqual(shown.map((_, index) => index + 1))
  expect(shown.map(messageOfLeader)).toEqual(shown)
  expect(shown.at(-1)).toMatchObject({
    slide: { kind: 'closing' },
    dark: true,
    black: true,
    moment: { vote: { ballots: 3 }, timer: { endsAt: 60_000 } },
  })
})

test('a projector window that comes later, or missed something, gets the picture of this moment', async () => {
  const { lead } = one.openWindow()
  await lead.take()
  lead.picture({ slide, vote: null, dark: false })
  const now = one.shown().at(-1)
  const before = one.shown().length
  one.say(here('p1'))
  expect(one.shown().slice(before)).toEqual([now])
  one.say(here('p1', now?.epoch, now?.seq))
  expect(one.shown()).toHaveLength(before + 1)
})

test('a leader that comes back continues where the session was, under a higher number', async () => {
  const first = one.openWindow()
  await first.lead.take()
  await first.lead.change({ slideKey: 'c/theme/REL/1', black: true })
  await first.lead.release()
  const second = one.openWindow()
  await second.lead.take()
  expect(second.view()).toMatchObject({
    state: 'leading',
    live: { slideKey: 'c/theme/REL/1', black: true, epoch: 2 },
  })
})

test('a second window never waits for the lead; it looks on, and takes it only on purpose', async () => {
  const first = one.openWindow()
  await first.lead.take()
  const second = one.openWindow()
  await second.lead.take()
  expect(second.view()?.state).toBe('reading')
  await first.lead.change({ slideKey: 'b/guess' })
  expect(second.view()?.live?.slideKey).toBe('b/guess')
  const before = one.shown().length
  await second.lead.change({ slideKey: 'g/closing' })
  expect(one.shown()).toHaveLength(before)
  await second.lead.steal()
  expect(second.view()).toMatchObject({ state: 'leading', live: { slideKey: 'b/guess' } })
  expect(first.view()?.state).toBe('reading')
  await first.lead.change({ slideKey: 'a/rules' })
  expect(one.stored()?.slideKey).toBe('b/guess')
})

test('a window that slept while another took the lead stores nothing, and only looks on', async () => {
  const asleep = one.openWindow()
  await asleep.lead.take()
  const before = one.stored()?.epoch ?? 0
  one.freeze()
  await one.openWindow().lead.steal()
  expect(one.stored()?.epoch).toBe(before + 1)
  expect(asleep.view()?.state).toBe('leading')
  await asleep.lead.change({ black: true })
  expect(one.stored()?.black).toBe(false)
  expect(asleep.view()?.state).toBe('reading')
})

test('keys count from the projector window that came last, and from no stranger', async () => {
  const { lead, keys } = one.openWindow()
  await lead.take()
  one.say(here('p1'))
  one.say(here('p2'))
  one.say(here('p1'))
  one.say({ kind: 'key', projectorId: 'p2', key: 'next' })
  one.say({ kind: 'key', projectorId: 'p1', key: 'previous' })
  one.say({ kind: 'key', projectorId: 'p3', key: 'previous' })
  one.say({ kind: 'key', projectorId: 'p2', key: 'format the disk' })
  expect(keys).toEqual(['next'])
})

test('a projector window that fell silent is reported as gone, one that cannot be seen only later', async () => {
  const { lead, view, clock, beat } = one.openWindow()
  await lead.take()
  one.say(here('p1'))
  expect(view()).toMatchObject({ projectors: 1, seen: true })
  clock.now += 10_000
  beat()
  expect(view()?.projectors).toBe(0)
  one.say(here('p1', 0, 0, false))
  clock.now += 10_000
  beat()
  expect(view()).toMatchObject({ projectors: 1, seen: false })
})
