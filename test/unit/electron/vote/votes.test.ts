/** A vote by telephone from its opening to its end, as the leader lives through it. */
import { afterEach, describe, expect, it } from 'vitest'
import { VOTE_LIMITS } from '../../../../electron/vote-limits'
import { makeCodes, VOTE_CODE_LENGTH } from '../../../../src/domain/survey/round/short-code'
import {
  ask,
  counted,
  hashOf,
  heard,
  leaveRooms,
  LOOPBACK,
  newNonce,
  opened,
  openRoom,
  request,
  vote,
} from './room'

afterEach(leaveRooms)

const [slip = ''] = makeCodes(1, () => 5, VOTE_CODE_LENGTH)

describe('a vote by telephone', () => {
  it('is found at an address of capitals that a telephone may also type in small letters', async () => {
    const room = openRoom()
    const address = await opened(room)
    expect(address.voteId).toBe(request.voteId)
    expect(address.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[2-9a-hjkmnp-z]{8}$/)
    // What fits in the small alphabet of a QR code.
    expect(address.qrText).toBe(address.url.toUpperCase())
    for (const url of [address.url, address.qrText]) {
      const answer = await ask({ url })
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'content-security-policy': "default-src 'none'" },
      })
      expect(answer.body).toContain('Punt a')
    }
  })

  it('gives a page with the points of the room, and nothing else', async () => {
    const room = openRoom()
    const { body } = await ask(await opened(room))
    const content: unknown = JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(body)?.[1] ?? '')
    expect(content).toEqual({
      path: expect.stringMatching(/^\/[2-9A-HJKMNP-Z]{8}\/stem$/),
      points: request.points,
      mostChoices: 3,
      usesCodes: false,
    })
  })

  it('counts every ballot once, of twenty-five telephones that vote at the same time', async () => {
    const room = openRoom()
    const address = await opened(room)
    const choices = [['a'], ['a', 'b'], ['b', 'c', 'd'], ['d'], ['c', 'a']]
    await Promise.all(
      Array.from({ length: 25 }, (_, place) => vote(address, { choices: choices[place % 5] ?? [] })),
    )
    expect(await counted(room)).toEqual({ ballots: 25, totals: { a: 15, b: 10, c: 10, d: 10 } })
  })

  it('tells the leader how many there are and nothing of what they chose', async () => {
    const room = openRoom()
    const address = await opened(room)
    for (const choices of [['a'], ['b', 'c']]) await vote(address, { choices })
    await heard(room, { kind: 'ballots', ballots: 2 })
    for (const event of room.events)
      expect(Object.keys(event).toSorted()).toEqual(['ballots', 'kind', 'voteId'])
  })

  it('answers who votes with nothing but that it counted', async () => {
    const room = openRoom()
    const address = await opened(room)
    const bodies = []
    for (const choices of [['a'], ['b'], ['a', 'd']]) bodies.push((await vote(address, { choices })).body)
    expect(bodies).toEqual(['{"ok":1}', '{"ok":1}', '{"ok":1}'])
  })

  it('opens once, however often that is asked; another vote has to wait', async () => {
    const room = openRoom()
    const first = room.votes.start(request)
    expect(await room.votes.start(request)).toMatchObject({ ok: false, problem: { code: 'vote-is-open' } })
    const address = await first
    expect(await room.votes.start(request)).toEqual(address)
    expect(await room.votes.start({ ...request, voteId: 'vote-2' })).toMatchObject({
      ok: false,
      problem: { code: 'vote-is-open' },
    })
  })

  it('opens on an address of this computer only', async () => {
    const room = openRoom()
    for (const address of ['0.0.0.0', '192.168.99.99', '127.0.0.2'])
      expect(await room.votes.start({ ...request, address })).toMatchObject({
        ok: false,
        problem: { code: 'vote-network-unknown', message: expect.stringContaining('Kies een ander netwerk') },
      })
  })

  it('is told in a sentence when there is no network at all', async () => {
    const room = openRoom()
    room.networks = []
    expect(await room.votes.listNetworks()).toEqual({ ok: true, value: [] })
    expect(await room.votes.start(request)).toMatchObject({
      ok: false,
      problem: { code: 'vote-network-unknown' },
    })
  })

  it('is told in a sentence when the address went in the moment it was chosen', async () => {
    const room = openRoom()
    // An address of the documentation range, which no computer has.
    const address = '203.0.113.77'
    room.networks = [{ ...LOOPBACK, address }]
    expect(await room.votes.start({ ...request, address })).toMatchObject({
      ok: false,
      problem: { code: 'vote-address-gone', message: expect.stringContaining('geen stemming geopend') },
    })
  })

  it('keeps the place of ballots that come in another way, and never has more than people', async () => {
    const room = openRoom()
    const address = await opened(room, { people: 6 })
    const place = (elsewhere: number) =>
      room.votes.keepPlace({ voteId: request.voteId, elsewhere, codeHash: null })
    for (let ballot = 1; ballot <= 3; ballot += 1) await vote(address)
    expect(await place(4)).toEqual({ ok: true, value: 'full' })
    expect(await place(3)).toEqual({ ok: true, value: 'kept' })
    expect(await vote(address)).toMatchObject({ status: 409 })
    // Typed totals were put right: there is room again.
    expect(await place(2)).toEqual({ ok: true, value: 'kept' })
    expect(await vote(address)).toMatchObject({ status: 200 })
    expect(await room.votes.keepPlace({ voteId: 'other', elsewhere: 0, codeHash: null })).toMatchObject({
      ok: false,
      problem: { code: 'vote-unknown' },
    })
  })
})

describe('bad luck during a vote', () => {
  it.each(['address-gone', 'time-is-up', 'asleep'] as const)(
    '(%s) lets nobody in any more, is told, and loses no vote: the same vote goes on at a new address',
    async (why) => {
      const room = openRoom()
      const first = await opened(room)
      const nonce = newNonce()
      await vote(first, { nonce, choices: ['a'] })
      if (why === 'address-gone') room.networks = []
      if (why === 'time-is-up') room.now += 30 * 60_000
      if (why === 'asleep') room.votes.pause('asleep')
      room.look()
      await heard(room, { kind: 'stopped', why })
      await expect(ask(first)).rejects.toThrow()

      room.networks = [LOOPBACK]
      const second = await opened(room)
      expect(second.url).not.toBe(first.url)
      // A telephone that never heard that it counted, and one that did not vote yet.
      expect(await vote(second, { nonce, choices: ['a'] })).toMatchObject({ status: 200 })
      expect(await vote(second, { choices: ['b'] })).toMatchObject({ status: 200 })
      expect(await counted(room)).toEqual({ ballots: 2, totals: { a: 1, b: 1 } })
    },
  )

  it.each([
    ['with codes', [hashOf(slip)], null],
    ['without codes', null, [hashOf(slip)]],
  ])(
    'goes on %s as it began, whatever is asked then: the page asks for what the box wants',
    async (_how, first, then) => {
      const room = openRoom()
      await opened(room, { codeHashes: first })
      room.votes.pause('asleep')
      const address = await opened(room, { codeHashes: then })
      const { body } = await ask(address)
      expect(body).toContain(`"usesCodes":${String(first !== null)}`)
      const code = first === null ? {} : { code: slip }
      expect(await vote(address, code)).toMatchObject({ status: 200 })
    },
  )

  it('does not keep the vote from being closed: what came in counts', async () => {
    const room = openRoom()
    await vote(await opened(room))
    room.votes.pause('asleep')
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
  })

  it('is told once, and not at all when nothing was open', async () => {
    const room = openRoom()
    room.votes.pause('asleep')
    await opened(room)
    for (let time = 1; time <= 2; time += 1) room.votes.pause('asleep')
    expect(room.events).toEqual([{ voteId: request.voteId, kind: 'stopped', why: 'asleep' }])
  })

  it('of a window that is gone ends the vote at once, also while it is being opened', async () => {
    const room = openRoom()
    const address = await opened(room)
    await vote(address)
    room.votes.discard()
    await expect(ask(address)).rejects.toThrow()
    expect(await counted(room)).toBe('vote-unknown')

    const opening = room.votes.start(request)
    room.votes.discard()
    expect(await opening).toMatchObject({ ok: false })
  })

  it('leaves an ordinary evening alone: a look every few seconds changes nothing', async () => {
    const room = openRoom()
    const address = await opened(room)
    room.now += 29 * 60_000
    room.look()
    expect(await vote(address)).toMatchObject({ status: 200 })
    expect(room.events.filter(({ kind }) => kind === 'stopped')).toEqual([])
  })
})

it('the limits of the product are those that were measured and agreed on', () => {
  expect(VOTE_LIMITS).toEqual({
    headersWithin: 5000,
    requestWithin: 8000,
    keptAlive: 2000,
    lookEvery: 1000,
    closingTakes: 2000,
    header: 8192,
    body: 1024,
    askedPerSecond: 200,
    askedPerSecondOfOne: 30,
    connectionsOfOne: 32,
    wrongCodesPerMinute: 20,
  })
})
