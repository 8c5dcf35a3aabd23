/**
 * A vote by telephone in the real shell, opened by the page as the leader's window does: thirty people over real sockets, with those
 * who mean ill among them. The windows of the application themselves still reach nothing.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import type { Ballot, VoteAddress, VoteEvent, VoteRequest } from '../../src/contract/vote'
import { makeCodes, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import { ask, hashOf, line, newNonce, vote, type Answer } from '../unit/electron/vote/room'
import { launch, ownFolder, quit, type Running } from './launch'
import { callersOf, lendNetwork, LENT_ADDRESS, REAL_ADDRESS, setNetwork } from './lent-network'
import { addressesIn } from './net-log'

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

/** The same server, where it really is. */
const real = () => ({ ...address, url: address.url.replace(LENT_ADDRESS, REAL_ADDRESS) })
const host = () => new URL(address.url).host
/** Telephone so many: an address of its own. */
const telephone = (place: number) => `127.0.1.${String(place + 1)}`
const attacker = (place: number) => `127.0.2.${String(place + 1)}`

/** A ballot from this address, as our own page sends it unless something else is said. */
function send(
  from: string,
  ballot: Partial<Ballot>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { host: ours, origin } = new URL(address.url)
  return vote(real(), ballot, { from, headers: { host: ours, origin, ...headers } })
}

const ballotOf = (place: number): Ballot => ({
  nonce: place.toString(16).padStart(32, '0'),
  choices: CHOICES[place % CHOICES.length] ?? [],
  code: voters[place] ?? '',
})

/** What a bare line says first to send a ballot of this length. */
const head = (length: string) => {
  const path = `${new URL(address.url).pathname}/stem`
  return `POST ${path} HTTP/1.1\r\nHost: ${host()}\r\nOrigin: http://${host()}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`
}

/** Everything somebody tries who may not vote; gives what each was answered. */
async function attack(): Promise<Readonly<Record<string, number>>> {
  const [first, second] = [ballotOf(0), ballotOf(1)]
  const mine = () => ({ nonce: newNonce(), choices: ['d'], code: spare })
  const tries: Readonly<Record<string, () => Promise<Answer>>> = {
    'a replay': () => send(attacker(0), first),
    'a replay with other choices': () => send(attacker(1), { ...second, choices: ['d'] }),
    'a code that was used, from another page': () => send(attacker(2), { ...first, nonce: newNonce() }),
    'a code that was never printed': () => send(attacker(3), { ...mine(), code: codes[PEOPLE + 1] ?? '' }),
    'no code': () => send(attacker(4), { nonce: newNonce(), choices: ['d'] }),
    'four votes': () => send(attacker(5), { ...mine(), choices: ['a', 'b', 'c', 'd'] }),
    'a point that nobody may vote on': () => send(attacker(6), { ...mine(), choices: ['verplicht'] }),
    'the name of another site (DNS rebinding)': () =>
      send(attacker(7), mine(), { host: 'evil.example', origin: 'http://evil.example' }),
    'the address it really listens on': () =>
      send(attacker(8), mine(), { host: new URL(real().url).host, origin: new URL(real().url).origin }),
    'a form of another site': () =>
      send(attacker(9), mine(), {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      }),
    'a form that looks like ours': () => send(attacker(10), mine(), { 'content-type': 'text/plain' }),
    'a script of another site': () => send(attacker(11), mine(), { origin: 'https://evil.example' }),
    'another path': () => ask(real(), { path: '/22222222', from: attacker(12), headers: { host: host() } }),
  }
  const answers = Object.entries(tries).map(async ([what, go]) => [what, (await go()).status] as const)
  return Object.fromEntries(await Promise.all(answers))
}

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
  const page = await ask(real(), { from: telephone(0), headers: { host: host() } })
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  for (const { title } of request.points) expect(page.body).toContain(title)
  for (const secret of [request.voteId, ...codes, ...codes.map(hashOf)])
    expect(page.body).not.toContain(secret)
})

it('counts twenty people who vote at once, and nobody who may not', async () => {
  const twenty = Array.from({ length: 20 }, (_, place) => send(telephone(place), ballotOf(place)))
  expect((await Promise.all(twenty)).map(({ status, body }) => [status, body])).toEqual(
    twenty.map(() => [200, '{"ok":1}']),
  )
  expect(await attack()).toEqual({
    // Answered as the first time: a telephone that lost the answer asks again. It counts once.
    'a replay': 200,
    'a replay with other choices': 200,
    'a code that was used, from another page': 409,
    'a code that was never printed': 409,
    'no code': 409,
    'four votes': 422,
    'a point that nobody may vote on': 422,
    'the name of another site (DNS rebinding)': 421,
    'the address it really listens on': 421,
    'a form of another site': 403,
    'a form that looks like ours': 403,
    'a script of another site': 403,
    'another path': 404,
  })
})

it('refuses ten megabytes before they have arrived, announced or in pieces', async () => {
  const announced = await line(real(), head(`Content-Length: ${String(10 * 1024 * 1024)}`))
  expect(await announced.ended).toMatch(/^HTTP\/1\.1 413/)
  const pieces = await line(real(), head('Transfer-Encoding: chunked'))
  const piece = `400\r\n${'x'.repeat(1024)}\r\n`
  let sent = 0
  while (sent < 10 * 1024 && !pieces.socket.destroyed && pieces.socket.write(piece)) sent += 1
  await pieces.ended
  expect(sent).toBeLessThan(10 * 1024)
})

it('stops when its network goes, and the same vote goes on when it is back', async () => {
  await setNetwork(running.application, false)
  await expect.poll(heard).toContainEqual({ voteId: request.voteId, kind: 'stopped', why: 'address-gone' })
  await expect(send(telephone(20), ballotOf(20))).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
  await setNetwork(running.application, true)
  const before = address
  address = await opened(request)
  expect(address.url).not.toBe(before.url)
  // A telephone that never heard that it was counted.
  expect(await send(telephone(19), ballotOf(19))).toMatchObject({ status: 200 })
})

it('lets the other ten in while somebody floods it and another keeps a line half open', async () => {
  const half = await line(real(), head('Content-Length: 500') + '{')
  const flood = Array.from({ length: 100 }, () => send(attacker(20), { choices: ['d'] }).catch(() => null))
  const ten = Array.from({ length: 10 }, (_, place) => send(telephone(20 + place), ballotOf(20 + place)))
  expect((await Promise.all(ten)).map(({ status }) => status)).toEqual(ten.map(() => 200))
  const statuses = (await Promise.all(flood)).map((answer) => answer?.status ?? 'cut off')
  expect(statuses).not.toContain(200)
  half.socket.destroy()
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
  await expect(send(attacker(30), late)).rejects.toThrow(/ECONNREFUSED/)
  await expect(ask(real())).rejects.toThrow(/ECONNREFUSED/)
  expect(await stop(request.voteId)).toMatchObject({ ok: false, problem: { code: 'vote-unknown' } })
})

it('ends with the page that leads it: after a reload no vote is open', async () => {
  address = await opened({ ...request, voteId: 'stemming-2' })
  expect(await send(telephone(0), ballotOf(0))).toMatchObject({ status: 200 })
  await running.page.reload()
  await running.page.locator('h1').first().waitFor()
  await expect(send(telephone(1), ballotOf(1))).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
  expect(await stop('stemming-2')).toMatchObject({ ok: false, problem: { code: 'vote-unknown' } })
})

it('the engine asked no address for a window in all that time', async () => {
  await quit(running)
  expect((await addressesIn(netLog)).filter((one) => one !== 'https://~notfound')).toEqual([])
})
