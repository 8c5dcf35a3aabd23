/**
 * A vote by telephone in the real shell, as the bridge opens it: its network goes and comes, its page goes, and the windows of the
 * application themselves still reach nothing. Who means ill comes in session.test.ts, where a leader opens it.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import type { Ballot, VoteAddress, VoteEvent, VoteRequest } from '../../src/contract/vote'
import { makeCodes, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import { ask, hashOf, newNonce } from '../unit/electron/vote/room'
import { launch, ownFolder, quit, type Running } from './launch'
import { callersOf, lendNetwork, LENT_ADDRESS, REAL_ADDRESS, setNetwork } from './lent-network'
import { addressesIn } from './net-log'
import { attacker, openPage, send, telephone, whereItIs } from './telephones'

const PEOPLE = 30
const codes = makeCodes(PEOPLE + 2, (below) => Math.floor(Math.random() * below), VOTE_CODE_LENGTH)
const voters = codes.slice(0, PEOPLE)
/** Printed, and lying on the table. */
const spare = codes[PEOPLE] ?? ''
const request: VoteRequest = {
  voteId: 'stemming-1',
  address: LENT_ADDRESS,
  points: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Punt ${id}` })),
  people: PEOPLE,
  elsewhere: 0,
  codeHashes: codes.slice(0, PEOPLE + 1).map(hashOf),
  usedHashes: [],
}
/** What the people choose, by turns; thirty of them make 18, 18, 12 and 6. */
const CHOICES = [['a'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c'], ['d']]

const netLog = join(ownFolder(), 'net.json')
let running: Running
let room: Page
let address: VoteAddress
beforeAll(async () => {
  running = await launch({ switches: [`--log-net-log=${netLog}`] })
  await lendNetwork(running.application)
  await running.page.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(window, 'heard', heard)
    ;(Reflect.get(window, 'platform') as Platform).onVote((event) => void heard.push(event))
  })
})
afterAll(() => quit(running))

const listNetworks = () =>
  running.page.evaluate(() => (Reflect.get(window, 'platform') as Platform).listVoteNetworks())
const start = (asked: VoteRequest) =>
  running.page.evaluate((one) => (Reflect.get(window, 'platform') as Platform).startVote(one), asked)
const stop = (voteId: string) =>
  running.page.evaluate((id) => (Reflect.get(window, 'platform') as Platform).stopVote(id, 'count'), voteId)
const heard = () => running.page.evaluate(() => Reflect.get(window, 'heard') as readonly VoteEvent[])

async function opened(asked: VoteRequest): Promise<VoteAddress> {
  const outcome = await start(asked)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

const ballotOf = (place: number): Ballot => ({
  nonce: place.toString(16).padStart(32, '0'),
  choices: CHOICES[place % CHOICES.length] ?? [],
  code: voters[place] ?? '',
})

it('without a network none is offered, and no vote opens', async () => {
  expect(await listNetworks()).toEqual({ ok: true, value: [] })
  expect(await start(request)).toMatchObject({ ok: false, problem: { code: 'vote-network-unknown' } })
})

it('opens on the network the leader chose, while the projector window is open', async () => {
  await setNetwork(running.application, true)
  expect(await listNetworks()).toEqual({
    ok: true,
    value: [{ name: 'Wi-Fi', address: LENT_ADDRESS, kind: 'wireless' }],
  })
  const opening = running.application.waitForEvent('window')
  await running.page.evaluate(() => (Reflect.get(window, 'platform') as Platform).openProjector('stemming'))
  room = await opening
  await room.locator('main').waitFor()
  address = await opened(request)
  expect(address.url).toMatch(/^http:\/\/192\.168\.77\.20:\d+\/[2-9a-hjkmnp-z]{8}$/)
})

it('gives a telephone the page with the points, and nothing else of the vote', async () => {
  const page = await openPage(address, telephone(0))
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  for (const { title } of request.points) expect(page.body).toContain(title)
  for (const secret of [request.voteId, ...codes, ...codes.map(hashOf)])
    expect(page.body).not.toContain(secret)
})

it('counts twenty people who vote at once', async () => {
  const twenty = Array.from({ length: 20 }, (_, place) => send(address, telephone(place), ballotOf(place)))
  expect((await Promise.all(twenty)).map(({ status, body }) => [status, body])).toEqual(
    twenty.map(() => [200, '{"ok":1}']),
  )
})

it('stops when its network goes, and the same vote goes on when it is back', async () => {
  await setNetwork(running.application, false)
  await expect.poll(heard).toContainEqual({ voteId: request.voteId, kind: 'stopped', why: 'address-gone' })
  await expect(send(address, telephone(20), ballotOf(20))).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
  await setNetwork(running.application, true)
  const before = address
  address = await opened(request)
  expect(address.url).not.toBe(before.url)
  // A telephone that never heard that it was counted.
  expect(await send(address, telephone(19), ballotOf(19))).toMatchObject({ status: 200 })
})

it('lets the other ten in', async () => {
  const ten = Array.from({ length: 10 }, (_, place) =>
    send(address, telephone(20 + place), ballotOf(20 + place)),
  )
  expect((await Promise.all(ten)).map(({ status }) => status)).toEqual(ten.map(() => 200))
})

it('the windows themselves reach nothing, and what is refused to them takes no vote away', async () => {
  const { port, pathname } = new URL(address.url)
  const here = `http://${REAL_ADDRESS}:${port}${pathname}`
  const reached = () => callersOf(running.application)
  const before = (await reached()).filter((caller) => caller === REAL_ADDRESS)
  for (const page of [running.page, room])
    for (const to of [address.url, here]) {
      const home = page.url()
      const tried = await page.evaluate(async (url) => {
        const asked = await fetch(url, { mode: 'no-cors' }).then(
          () => 'left',
          () => 'refused',
        )
        const posted = await fetch(`${url}/stem`, { method: 'POST', mode: 'no-cors', body: '{}' }).then(
          () => 'left',
          () => 'refused',
        )
        const drawn = await new Promise((tell) => {
          const image = new Image()
          image.onload = () => tell('left')
          image.onerror = () => tell('refused')
          image.src = url
        })
        const form = document.createElement('form')
        Object.assign(form, { action: `${url}/stem`, method: 'post' })
        document.body.append(form)
        form.submit()
        location.assign(url)
        return [asked, posted, drawn]
      }, to)
      expect(tried).toEqual(['refused', 'refused', 'refused'])
      expect(page.url()).toBe(home)
    }
  // Behind every policy of a page: what the session of the windows lets through.
  const said = await running.application.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        ({ status }) => `left: ${String(status)}`,
        (cause: unknown) => String(cause),
      ),
    here,
  )
  expect(said).toContain('ERR_BLOCKED_BY_CLIENT')
  expect((await reached()).filter((caller) => caller === REAL_ADDRESS)).toEqual(before)
  // Whoever does reach it is seen: the proof above can fail.
  expect(await ask({ url: here })).toMatchObject({ status: 421 })
  expect((await reached()).filter((caller) => caller === REAL_ADDRESS)).toEqual([...before, REAL_ADDRESS])
})

it('tells the leader that thirty voted, and nothing of what they chose', async () => {
  await expect.poll(heard).toContainEqual({ voteId: request.voteId, kind: 'ballots', ballots: PEOPLE })
  const events = await heard()
  for (const event of events) expect(Object.keys(event)).not.toContain('totals')
  expect(events.filter(({ kind }) => kind === 'stopped')).toHaveLength(1)
})

it('counts every ballot at the end, and is over: afterwards nobody finds anything', async () => {
  expect(await stop(request.voteId)).toEqual({
    ok: true,
    value: { ballots: PEOPLE, totals: { a: 18, b: 18, c: 12, d: 6 } },
  })
  const late = { nonce: newNonce(), choices: ['d'], code: spare }
  await expect(send(address, attacker(30), late)).rejects.toThrow(/ECONNREFUSED/)
  await expect(ask(whereItIs(address))).rejects.toThrow(/ECONNREFUSED/)
  expect(await stop(request.voteId)).toMatchObject({ ok: false, problem: { code: 'vote-unknown' } })
})

it('ends with the page that leads it: after a reload no vote is open', async () => {
  address = await opened({ ...request, voteId: 'stemming-2' })
  expect(await send(address, telephone(0), ballotOf(0))).toMatchObject({ status: 200 })
  await running.page.reload()
  await running.page.locator('h1').first().waitFor()
  await expect(send(address, telephone(1), ballotOf(1))).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
  expect(await stop('stemming-2')).toMatchObject({ ok: false, problem: { code: 'vote-unknown' } })
})

it('the engine asked no address for a window in all that time', async () => {
  await quit(running)
  expect((await addressesIn(netLog)).filter((one) => one !== 'https://~notfound')).toEqual([])
})
