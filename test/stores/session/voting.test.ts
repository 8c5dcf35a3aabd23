/** The ballot box of the leader's window, on the real storage and with the real server for telephones. */
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { Session } from '../../../src/domain/session/session'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { giveOutVoteCodes } from '../../../src/stores/session/vote-codes'
import { useVoting } from '../../../src/stores/session/voting'
import { freshName, openTest, standingClock } from '../../storage/open'
import { sessionFields } from '../../storage/small-session'
import { heard, leaveRooms, LOOPBACK, openRoom, vote, type Room } from '../../unit/electron/vote/room'

let storage: Storage
let room: Room
let dossierId: string
let id: string

/** The window of the leader; a second call is what a restart is to the stores. */
async function openWindow(): Promise<void> {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  const platform = {
    listVoteNetworks: room.votes.listNetworks,
    startVote: room.votes.start,
    keepVotePlace: room.votes.keepPlace,
    stopVote: room.votes.stop,
    onVote: (listener: Room['hear']) => {
      room.hear = listener
      return () => undefined
    },
  } as Partial<Platform> as Platform
  app.provide(appServicesKey, { storage, platform, now: standingClock().now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
}

const stored = async (): Promise<Session> => {
  const session = await storage.sessions.get(id)
  if (session === undefined) throw new Error('the session is gone')
  return session
}
const lastVote = async () => (await stored()).votes.at(-1)

async function openVote(): Promise<void> {
  await useVoting().open(id)
  await expect.poll(() => useDossier().sessions.at(-1)?.votes.at(-1)?.status).toBe('open')
}

async function openPhones(withCodes = false) {
  const opened = await useVoting().openPhones(await stored(), LOOPBACK, { network: 'VSV-sessie', withCodes })
  if (!opened.ok) throw new Error(opened.problem.message)
  const address = useVoting().phones?.address
  if (!address) throw new Error('no address')
  return address
}

beforeEach(async () => {
  storage = await openTest(freshName(), standingClock())
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  // Ten people are present.
  id = (await storage.sessions.add(sessionFields(dossierId, { votes: [], codeHashes: [] }))).id
  room = openRoom()
  await openWindow()
})
afterEach(leaveRooms)

const cast = (choices: readonly string[]) => useVoting().cast(id, choices, 'device')

describe('a secret vote', () => {
  it('stores no total and no count before it is closed, and only totals after', async () => {
    await openVote()
    for (let person = 0; person < 6; person += 1) expect(await cast(['p-1'])).toBeNull()
    expect(useVoting().ballots).toBe(6)
    expect(await lastVote()).toMatchObject({ status: 'open', ballots: 0, totals: null, ways: [] })
    expect(await useVoting().close(id)).toEqual({ ok: true, value: null })
    expect(await lastVote()).toMatchObject({
      status: 'closed',
      ballots: 6,
      totals: { 'p-1': 6, 'p-2': 0 },
      ways: ['device'],
    })
    expect(useVoting().ballots).toBe(0)
    expect(await cast(['p-1'])).toBe('vote-is-closed')
  })

  it('counts all ways together: telephones, this device, slips and hands', async () => {
    const [slip = ''] = (await giveOutVoteCodes(storage, id, 3)) ?? []
    await expect.poll(() => useDossier().sessions.at(-1)?.codeHashes.length).toBe(3)
    await openVote()
    const address = await openPhones()
    for (let person = 0; person < 4; person += 1) await vote(address, { choices: ['p-1'] })
    await cast(['p-1', 'p-2'])
    expect(await useVoting().castSlip(id, slip.toLowerCase(), ['p-2'])).toBeNull()
    expect(await useVoting().addTotals(id, 2, { 'p-2': 2 })).toBeNull()
    await heard(room, { kind: 'ballots', ballots: 4 })
    expect(useVoting().ballots).toBe(8)
    await useVoting().close(id)
    const { ways, ...closed } = (await lastVote()) ?? { ways: [] }
    expect(closed).toMatchObject({ ballots: 8, totals: { 'p-1': 5, 'p-2': 4 } })
    expect(ways.toSorted()).toEqual(['device', 'network', 'slips', 'totals'])
  })

  it('never has more ballots than people, whichever way the last one comes', async () => {
    await openVote()
    const address = await openPhones()
    for (let person = 0; person < 6; person += 1) await vote(address, { choices: ['p-1'] })
    expect(await useVoting().addTotals(id, 5, { 'p-1': 5 })).toBe('more-than-people')
    const answers = await Promise.all([
      cast(['p-1']),
      cast(['p-1']),
      cast(['p-1']),
      cast(['p-1']),
      cast(['p-1']),
    ])
    expect(answers.toSorted()).toEqual(['more-than-people', null, null, null, null])
    expect(await vote(address, { choices: ['p-1'] })).toMatchObject({ status: 409 })
    await expect.poll(() => useVoting().phones?.wasFull).toBe(true)
    await useVoting().close(id)
    expect(await lastVote()).toMatchObject({ ballots: 10 })
  })

  it('lets typed totals be taken back and typed anew, and makes room for telephones again', async () => {
    await openVote()
    const address = await openPhones()
    expect(await useVoting().takeBackTotals(id)).toBeNull()
    for (let person = 0; person < 4; person += 1) await cast(['p-2'])
    await useVoting().addTotals(id, 6, { 'p-1': 6 })
    expect(await vote(address, { choices: ['p-1'] })).toMatchObject({ status: 409 })
    expect(await useVoting().takeBackTotals(id)).toEqual({ ballots: 6, totals: { 'p-1': 6 } })
    expect(useVoting()).toMatchObject({ ballots: 4, hasTyped: false })
    expect(await vote(address, { choices: ['p-1'] })).toMatchObject({ status: 200 })
    expect(await useVoting().addTotals(id, 5, { 'p-1': 5, 'p-2': 1 })).toBeNull()
    await useVoting().close(id)
    expect(await lastVote()).toMatchObject({ ballots: 10, totals: { 'p-1': 6, 'p-2': 5 } })
    expect(await useVoting().takeBackTotals(id)).toBeNull()
    expect(await lastVote()).toMatchObject({ status: 'closed', ballots: 10 })
  })

  it('takes the code of a slip once, on paper or on a telephone', async () => {
    const [one = '', two = ''] = (await giveOutVoteCodes(storage, id, 2)) ?? []
    await expect.poll(() => useDossier().sessions.at(-1)?.codeHashes.length).toBe(2)
    await openVote()
    expect(await useVoting().castSlip(id, one, ['p-1'])).toBeNull()
    expect(await useVoting().castSlip(id, one, ['p-1'])).toBe('code')
    expect(await useVoting().castSlip(id, 'K7M2QX9P', ['p-1'])).toBe('code')
    const address = await openPhones(true)
    expect(await vote(address, { choices: ['p-1'], code: one })).toMatchObject({ status: 409 })
    expect(await vote(address, { choices: ['p-1'], code: two })).toMatchObject({ status: 200 })
    expect(await useVoting().castSlip(id, two, ['p-1'])).toBe('code')
  })

  it('shows the room the count and the code to scan, and nothing of what was chosen', async () => {
    await openVote()
    const { url } = await openPhones()
    await cast(['p-1'])
    const { onSlide } = useVoting()
    expect(onSlide).toEqual({ ballots: 1, address: { url, network: 'VSV-sessie', code: expect.any(Array) } })
    // Version 2 of a QR code: 25 rows of 25.
    expect(onSlide.address?.code.map((row) => row.length)).toEqual(Array.from({ length: 25 }, () => 25))
  })
})

describe('bad luck', () => {
  it('of the network loses no vote: the leader reads why, and telephones may go on', async () => {
    await openVote()
    for (let person = 0; person < 4; person += 1) await vote(await openPhones(), { choices: ['p-1'] })
    room.votes.pause('asleep')
    expect(useVoting().phones).toMatchObject({ address: null, stopped: 'asleep' })
    await vote(await openPhones(), { choices: ['p-2'] })
    await useVoting().close(id)
    expect(await lastVote()).toMatchObject({ ballots: 5, totals: { 'p-1': 4, 'p-2': 1 } })
  })

  it('of a computer that stops interrupts the vote, without totals, and it may be held again', async () => {
    await openVote()
    for (let person = 0; person < 6; person += 1) await cast(['p-1'])
    await openWindow()
    await useVoting().interruptLost(id)
    expect(await lastVote()).toMatchObject({ status: 'interrupted', ballots: 0, totals: null })
    await openVote()
    expect((await stored()).votes).toHaveLength(2)
  })

  it('while closing leaves the ballots where they are: closing works the second time', async () => {
    await openVote()
    const address = await openPhones()
    for (let person = 0; person < 5; person += 1) await vote(address, { choices: ['p-2'] })
    const { change } = storage.sessions
    Object.assign(storage.sessions, { change: () => Promise.reject(new Error('disk full')) })
    await expect(useVoting().close(id)).rejects.toThrow('disk full')
    expect(useVoting().ballots).toBe(5)
    Object.assign(storage.sessions, { change })
    await useVoting().close(id)
    expect(await lastVote()).toMatchObject({ status: 'closed', ballots: 5, totals: { 'p-1': 0, 'p-2': 5 } })
  })

  it('of a session that is removed while telephones vote ends that vote, and leaves the way open for the next one', async () => {
    await openVote()
    const before = await openPhones()
    await storage.sessions.remove(id)
    id = (await storage.sessions.add(sessionFields(dossierId, { votes: [], codeHashes: [] }))).id
    await expect.poll(() => useDossier().sessions.at(-1)?.id).toBe(id)
    await openVote()
    expect(await vote(await openPhones())).toMatchObject({ status: 422 })
    await expect(vote(before)).rejects.toThrow()
    expect(useVoting().phones).toMatchObject({ ballots: 0, stopped: null })
  })

  it('of a finger that opens twice loses nothing', async () => {
    await openVote()
    await cast(['p-1'])
    await useVoting().open(id)
    expect(useVoting().ballots).toBe(1)
    expect((await stored()).votes).toHaveLength(1)
  })
})
