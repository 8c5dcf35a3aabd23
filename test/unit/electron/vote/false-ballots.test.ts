/** A ballot that is none, a second one or one with a code that is none: it counts for nobody and takes nothing from others. */
import { afterEach, describe, expect, it } from 'vitest'
import { makeCodes, VOTE_CODE_LENGTH } from '../../../../src/domain/survey/round/short-code'
import { counted, hashOf, heard, leaveRooms, line, newNonce, opened, openRoom, request, vote } from './room'

afterEach(leaveRooms)

const codes = makeCodes(30, (below) => Math.floor(Math.random() * below), VOTE_CODE_LENGTH)
const withCodes = { codeHashes: codes.map(hashOf) }

describe('a ballot that is no ballot', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no number of its page', '{"choices":["a"]}'],
    ['a number of its page that is too short', '{"nonce":"12","choices":["a"]}'],
    ['choices that are no texts', JSON.stringify({ nonce: newNonce(), choices: [1] })],
    ['more than is asked', JSON.stringify({ nonce: newNonce(), choices: ['a'], weight: 9 })],
    ['a hundred choices', JSON.stringify({ nonce: newNonce(), choices: Array(100).fill('a') })],
  ])('with %s is refused', async (_what, body) => {
    const room = openRoom()
    expect(await vote(await opened(room), body)).toMatchObject({ status: 400, body: '' })
    expect(await counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it.each([
    ['no point', []],
    ['four points instead of three', ['a', 'b', 'c', 'd']],
    ['one point twice', ['a', 'a']],
    ['a point that nobody may vote on', ['a', 'mandatory']],
    ['a name of the language', ['__proto__']],
    ['another one', ['constructor', 'a']],
  ])('with %s is refused', async (_what, choices) => {
    const room = openRoom()
    expect(await vote(await opened(room), { choices })).toMatchObject({ status: 422, body: '' })
    expect(await counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it('of ten megabytes is refused before it has arrived', async () => {
    const room = openRoom()
    const address = await opened(room)
    const { host, pathname } = new URL(address.url)
    const head = (length: string) =>
      `POST ${pathname}/stem HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`
    const announced = await line(address, head(`Content-Length: ${String(10 * 1024 * 1024)}`))
    expect(await announced.ended).toContain('413')
    // In pieces, without saying how much is coming.
    const pieces = await line(address, head('Transfer-Encoding: chunked'))
    const piece = `400\r\n${'x'.repeat(1024)}\r\n`
    let sent = 0
    while (sent < 10 * 1024 && !pieces.socket.destroyed && pieces.socket.write(piece)) sent += 1
    await pieces.ended
    expect(sent).toBeLessThan(10 * 1024)
    expect(await vote(address)).toMatchObject({ status: 200 })
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
  })
})

describe('whoever votes twice', () => {
  it('by a replay of the same page counts once, also with other points', async () => {
    const room = openRoom()
    const address = await opened(room)
    const nonce = newNonce()
    for (const choices of [['a'], ['a'], ['b', 'c']])
      expect(await vote(address, { nonce, choices })).toMatchObject({ status: 200, body: '{"ok":1}' })
    const together = await Promise.all(
      Array.from({ length: 20 }, () => vote(address, { nonce, choices: ['d'] })),
    )
    expect(together.map(({ status }) => status)).toEqual(together.map(() => 200))
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
  })

  it('without codes may, but never for more people than are in the room, and the leader hears of it', async () => {
    const room = openRoom()
    const address = await opened(room, { people: 6, elsewhere: 1 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => vote(address)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(45)
    await heard(room, { kind: 'full' })
    expect(await counted(room)).toEqual({ ballots: 5, totals: { a: 5 } })
  })

  it('with a code counts once, at the same moment too', async () => {
    const room = openRoom()
    const address = await opened(room, withCodes)
    const [code] = codes
    const answers = await Promise.all(Array.from({ length: 20 }, () => vote(address, { code: code ?? '' })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
  })
})

describe('a code', () => {
  it('is taken in small letters and in groups, and again from the page it was used on', async () => {
    const room = openRoom()
    const address = await opened(room, withCodes)
    const [code = ''] = codes
    const ballot = {
      nonce: newNonce(),
      choices: ['b'],
      code: ` ${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(),
    }
    for (let time = 1; time <= 2; time += 1)
      expect(await vote(address, ballot)).toMatchObject({ status: 200 })
    expect(await counted(room)).toEqual({ ballots: 1, totals: { b: 1 } })
  })

  it('that is used and one that was made up are answered the same to the letter', async () => {
    const room = openRoom()
    const address = await opened(room, withCodes)
    const [used = ''] = codes
    const [unknown = ''] = makeCodes(1, () => 3, VOTE_CODE_LENGTH)
    await vote(address, { code: used })
    const answers = await Promise.all([used, unknown, 'XXXXXXXX', ''].map((code) => vote(address, { code })))
    const shown = answers.map(({ status, headers, body }) => ({
      status,
      headers: { ...headers, date: '' },
      body,
    }))
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(shown[0]).toMatchObject({ status: 409, body: '' })
    expect(await vote(address)).toMatchObject({ status: 409 })
  })

  it('cannot be guessed: after twenty wrong ones this address waits a minute; others do not', async () => {
    const room = openRoom()
    const address = await opened(room, withCodes)
    const [first = '', second = '', third = ''] = codes
    const wrong = makeCodes(20, () => Math.floor(Math.random() * 31), VOTE_CODE_LENGTH)
    for (const code of wrong)
      expect(await vote(address, { code }, { from: '127.0.0.2' })).toMatchObject({ status: 409 })
    expect(await vote(address, { code: first }, { from: '127.0.0.2' })).toMatchObject({ status: 429 })
    expect(await vote(address, { code: second }, { from: '127.0.0.3' })).toMatchObject({ status: 200 })
    room.now += 60_001
    expect(await vote(address, { code: third }, { from: '127.0.0.2' })).toMatchObject({ status: 200 })
  })

  it('works once in the whole room: on a telephone or on a slip', async () => {
    const room = openRoom()
    const address = await opened(room, { ...withCodes, usedHashes: [hashOf(codes[0] ?? '')] })
    const slip = (place: number, elsewhere: number) =>
      room.votes.keepPlace({ voteId: request.voteId, elsewhere, codeHash: hashOf(codes[place] ?? '') })
    // Read from a slip before the telephones could vote.
    expect(await vote(address, { code: codes[0] ?? '' })).toMatchObject({ status: 409 })
    expect(await vote(address, { code: codes[1] ?? '' })).toMatchObject({ status: 200 })
    expect(await slip(1, 1)).toEqual({ ok: true, value: 'code' })
    expect(await slip(2, 1)).toEqual({ ok: true, value: 'kept' })
    expect(await vote(address, { code: codes[2] ?? '' })).toMatchObject({ status: 409 })
    expect(await slip(2, 2)).toEqual({ ok: true, value: 'code' })
  })
})
