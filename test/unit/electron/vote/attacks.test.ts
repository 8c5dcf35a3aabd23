/** Whoever is in the room, or on its network, and means ill: nothing he sends counts, tells him anything, or keeps others out. */
import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { ask, counted, headersOf, leaveRooms, line, newNonce, opened, openRoom, request, vote } from './room'

afterEach(leaveRooms)

describe('a question that is not from our own page', () => {
  it('by another name (DNS rebinding) is refused, whatever it asks', async () => {
    const room = openRoom()
    const address = await opened(room)
    for (const host of [
      'evil.example',
      `evil.example:${new URL(address.url).port}`,
      'localhost',
      '127.0.0.1',
    ])
      for (const asked of [ask(address, { headers: { host } }), vote(address, {}, { headers: { host } })])
        expect(await asked).toMatchObject({ status: 421, body: '' })
    expect(await counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it('for any other path or in any other way is answered by nothing', async () => {
    const room = openRoom()
    const address = await opened(room)
    const { pathname } = new URL(address.url)
    for (const path of [
      '/',
      '/index.html',
      '/favicon.ico',
      '/22222222',
      `${pathname}/`,
      `${pathname}?a`,
      `/..${pathname}`,
    ])
      expect(await ask(address, { path })).toMatchObject({ status: 404, body: '' })
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'POST'])
      expect(await ask(address, { method })).toMatchObject({ status: 404, body: '' })
    expect(await ask(address, { path: `${pathname}/stem` })).toMatchObject({ status: 404 })
    expect(await ask(address, { path: `http://evil.example${pathname}` })).toMatchObject({ status: 404 })
  })

  it('from a form or a script of another site does not count', async () => {
    const room = openRoom()
    const address = await opened(room)
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${headersOf(address).origin ?? ''}.evil.example` },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': '' },
    ])
      expect(await vote(address, {}, { headers })).toMatchObject({ status: 403 })
    const body = JSON.stringify({ nonce: newNonce(), choices: ['a'] })
    const path = `${new URL(address.url).pathname}/stem`
    const noOrigin = { method: 'POST', path, body, headers: { 'content-type': 'application/json' } }
    expect(await ask(address, noOrigin)).toMatchObject({ status: 403 })
    expect(await counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it('is not let in from elsewhere: no answer allows another site anything', async () => {
    const room = openRoom()
    const address = await opened(room)
    for (const answer of [
      await ask(address),
      await vote(address),
      await vote(address, 'x'),
      await ask(address, { path: '/' }),
    ]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(answer.headers).not.toHaveProperty('set-cookie')
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })

  it('over TLS, as a web socket or as rubbish gets nothing, and the vote goes on', async () => {
    const room = openRoom()
    const address = await opened(room)
    const hello = await line(address)
    hello.socket.write(Buffer.from('16030100c8010000c40303', 'hex'))
    expect(await hello.ended).not.toContain('200')
    const rubbish = await line(address, 'stemmen maar!\r\n\r\n')
    expect(await rubbish.ended).not.toContain('200')
    const path = `${new URL(address.url).pathname}/stem`
    expect(
      await ask(address, { path, headers: { connection: 'upgrade', upgrade: 'websocket' } }),
    ).toMatchObject({ status: 404 })
    expect(await vote(address)).toMatchObject({ status: 200 })
  })
})

describe('whoever keeps the line busy', () => {
  it('by sending his question letter by letter is cut off', async () => {
    const room = openRoom({ headersWithin: 300, requestWithin: 400 })
    const address = await opened(room)
    const slow = await line(address, 'GET / HTTP/1.1\r\n')
    const dripping = setInterval(() => slow.socket.write('X-A: b\r\n'), 50)
    await slow.ended
    clearInterval(dripping)
    expect(await vote(address)).toMatchObject({ status: 200 })
  })

  it('by sending his ballot letter by letter is cut off, and it does not count', async () => {
    const room = openRoom({ headersWithin: 300, requestWithin: 400 })
    const address = await opened(room)
    const { host, pathname } = new URL(address.url)
    const slow = await line(
      address,
      `POST ${pathname}/stem HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{`,
    )
    const dripping = setInterval(() => slow.socket.write(' '), 50)
    await slow.ended
    clearInterval(dripping)
    expect(await counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it('with very many connections from one telephone leaves room for the others', async () => {
    const room = openRoom({ connectionsOfOne: 8 })
    const address = await opened(room)
    const lines = await Promise.all(Array.from({ length: 40 }, () => line(address)))
    await Promise.all(lines.slice(8).map(({ ended }) => ended))
    expect(await vote(address, {}, { from: '127.0.0.2' })).toMatchObject({ status: 200 })
    for (const { socket } of lines) socket.destroy()
  })

  it('with a flood of questions is refused, and takes nothing from the others', async () => {
    const room = openRoom({ askedPerSecond: 60, askedPerSecondOfOne: 30, connectionsOfOne: 1000 })
    const address = await opened(room)
    const flood = await Promise.all(
      Array.from({ length: 400 }, () => vote(address, 'x', { from: '127.0.0.2' })),
    )
    expect(flood.filter(({ status }) => status === 400)).toHaveLength(30)
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(370)
    expect(await vote(address, {}, { from: '127.0.0.3' })).toMatchObject({ status: 200 })
    room.now += 1000
    expect(await vote(address, {}, { from: '127.0.0.2' })).toMatchObject({ status: 200 })
  })

  it('together with many others gets so many answers a second and no more', async () => {
    const room = openRoom({ askedPerSecond: 50, askedPerSecondOfOne: 30 })
    const address = await opened(room)
    const from = (place: number) => `127.0.0.${String((place % 5) + 2)}`
    const flood = await Promise.all(
      Array.from({ length: 100 }, (_, place) => vote(address, 'x', { from: from(place) })),
    )
    expect(flood.filter(({ status }) => status === 400)).toHaveLength(50)
  })

  it('with a heading of ten kilobytes is refused', async () => {
    const room = openRoom()
    const address = await opened(room)
    const { host, pathname } = new URL(address.url)
    const long = await line(
      address,
      `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(10_000)}\r\n\r\n`,
    )
    expect(await long.ended).toMatch(/^HTTP\/1\.1 431/)
  })
})

describe('the end of the vote', () => {
  const head = (address: { url: string }, length: number) => {
    const { host, pathname } = new URL(address.url)
    return `POST ${pathname}/stem HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\nContent-Length: ${String(length)}\r\n\r\n`
  }

  it('is the end: afterwards nobody finds anything, and no total changes', async () => {
    const room = openRoom()
    const address = await opened(room)
    await vote(address)
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
    await expect(vote(address)).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
    await expect(ask(address)).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/)
  })

  it('waits for a ballot that was on its way, and counts it', async () => {
    const room = openRoom()
    const address = await opened(room)
    const body = JSON.stringify({ nonce: newNonce(), choices: ['a', 'b'] })
    const late = await line(address, head(address, body.length) + body.slice(0, 20))
    // The server has the beginning when it has answered somebody who asked later.
    await vote(address)
    const end = counted(room)
    late.socket.write(body.slice(20))
    expect(await late.ended).toMatch(/^HTTP\/1\.1 200/)
    expect(await end).toEqual({ ballots: 2, totals: { a: 2, b: 1 } })
  })

  it('does not wait for one that never comes, nor for lines on which nothing was asked', async () => {
    const room = openRoom({ closingTakes: 200 })
    const address = await opened(room)
    const half = await line(address, head(address, 100) + '{')
    const silent = await line(address)
    const halfHead = await line(address, 'GET /')
    await vote(address)
    expect(await counted(room)).toEqual({ ballots: 1, totals: { a: 1 } })
    expect(await Promise.all([half.ended, silent.ended, halfHead.ended])).toEqual(['', '', ''])
  })

  it('refuses what begins after it', async () => {
    const room = openRoom({ closingTakes: 1000 })
    const address = await opened(room)
    const body = JSON.stringify({ nonce: newNonce(), choices: ['a'] })
    // Holds the closing open, so that there is a server to ask on a line that was there already.
    const half = await line(address, head(address, 100) + '{')
    const early = await line(address, head(address, body.length).slice(0, 40))
    await vote(address)
    const end = counted(room)
    early.socket.write(head(address, body.length).slice(40) + body)
    expect(await early.ended).toMatch(/^(?:HTTP\/1\.1 410|$)/)
    await half.ended
    expect(await end).toEqual({ ballots: 1, totals: { a: 1 } })
  })

  it('that throws away leaves nothing to ask for', async () => {
    const room = openRoom()
    const address = await opened(room)
    await vote(address)
    expect(await room.votes.stop(request.voteId, 'discard')).toEqual({ ok: true, value: null })
    expect(await counted(room)).toBe('vote-unknown')
    await expect(ask(address)).rejects.toThrow()
  })
})

it('a port that is taken is told in a sentence, and nothing is open', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve(Number(Reflect.get(Object(other.address()), 'port')))),
  )
  const room = openRoom({}, port)
  expect(await room.votes.start(request)).toMatchObject({
    ok: false,
    problem: { code: 'vote-port-taken', message: expect.stringContaining('geen stemming geopend') },
  })
  await new Promise((resolve) => other.close(resolve))
  expect(await room.votes.start(request)).toMatchObject({ ok: true })
})
