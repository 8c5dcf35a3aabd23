/**
 * The telephones of a room, and those of people who mean ill, over real sockets: the vote is on the address that was lent
 * (`lent-network.ts`), so they call the loopback address and name the other. Each has an address of its own.
 */
import type { Ballot, BallotPage, VoteAddress } from '../../src/contract/vote'
import { BALLOT_ELEMENT } from '../../src/contract/vote'
import { ask, line, newNonce, vote, type Answer } from '../unit/electron/vote/room'
import { LENT_ADDRESS, REAL_ADDRESS } from './lent-network'

type Address = Pick<VoteAddress, 'url'>

/** The same server, where it really is. */
export const whereItIs = ({ url }: Address): Address => ({ url: url.replace(LENT_ADDRESS, REAL_ADDRESS) })
const hostOf = ({ url }: Address) => new URL(url).host

/** Telephone so many of the room. */
export const telephone = (place: number) => `127.0.1.${String(place + 1)}`
/** Somebody who means ill. */
export const attacker = (place: number) => `127.0.2.${String(place + 1)}`

/** A ballot from this address, as our own page sends it unless something else is said. */
export function send(
  address: Address,
  from: string,
  ballot: Partial<Ballot>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { host, origin } = new URL(address.url)
  return vote(whereItIs(address), ballot, { from, headers: { host, origin, ...headers } })
}

/** What a telephone is given that opens the address. */
export function openPage(address: Address, from: string): Promise<Answer> {
  return ask(whereItIs(address), { from, headers: { host: hostOf(address) } })
}

/** What the page knows of the vote. */
export function pageContent({ body }: Answer): BallotPage {
  const content = new RegExp(`id="${BALLOT_ELEMENT}">(.*?)</script>`, 's').exec(body)?.[1]
  return JSON.parse(content ?? 'null') as BallotPage
}

interface Target {
  readonly address: Address
  /** Two ballots that were counted. */
  readonly counted: readonly [Ballot, Ballot]
  /** A point that may be chosen, and four of them. */
  readonly points: readonly [string, string, string, string]
  /** A code that was printed and is not used; one that never was. */
  readonly spare: string
  readonly unprinted: string
}

/** What everything is answered that somebody tries who may not vote. */
export const REFUSALS = {
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
} as const

/** Tries all of it at once; gives what each was answered. */
export async function attack(target: Target): Promise<Readonly<Record<string, number>>> {
  const { address, points, spare } = target
  const [first, second] = target.counted
  const choices = [points[3]]
  const mine = () => ({ nonce: newNonce(), choices, code: spare })
  const there = new URL(whereItIs(address).url)
  const by = (place: number, ballot: Partial<Ballot>, headers: Readonly<Record<string, string>> = {}) =>
    send(address, attacker(place), ballot, headers)
  const tries: Readonly<Record<keyof typeof REFUSALS, Promise<Answer>>> = {
    'a replay': by(0, first),
    'a replay with other choices': by(1, { ...second, choices }),
    'a code that was used, from another page': by(2, { ...first, nonce: newNonce() }),
    'a code that was never printed': by(3, { ...mine(), code: target.unprinted }),
    'no code': by(4, { nonce: newNonce(), choices }),
    'four votes': by(5, { ...mine(), choices: [...points] }),
    'a point that nobody may vote on': by(6, { ...mine(), choices: ['verplicht'] }),
    'the name of another site (DNS rebinding)': by(7, mine(), {
      host: 'evil.example',
      origin: 'http://evil.example',
    }),
    'the address it really listens on': by(8, mine(), { host: there.host, origin: there.origin }),
    'a form of another site': by(9, mine(), {
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    }),
    'a form that looks like ours': by(10, mine(), { 'content-type': 'text/plain' }),
    'a script of another site': by(11, mine(), { origin: 'https://evil.example' }),
    'another path': ask(whereItIs(address), {
      path: '/22222222',
      from: attacker(12),
      headers: { host: hostOf(address) },
    }),
  }
  const answers = Object.entries(tries).map(async ([what, answer]) => [what, (await answer).status] as const)
  return Object.fromEntries(await Promise.all(answers))
}

/** A bare line that begins to send a ballot of this length, and says no more. */
export function halfBallot(address: Address, from: string, length: string) {
  const host = hostOf(address)
  const path = `${new URL(address.url).pathname}/stem`
  return line(
    whereItIs(address),
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`,
    from,
  )
}

/** A line on which a question is said letter by letter, and never to its end, for as long as it is open (slow loris). */
export async function speakSlowly(address: Address, from: string) {
  const slow = await line(whereItIs(address), 'GET / HTTP/1.1\r\nX-Letters: ', from)
  const letters = setInterval(() => slow.socket.write('a'), 200)
  slow.socket.once('close', () => clearInterval(letters))
  return slow
}

/** Bytes that went in of ten megabytes in pieces, before the line was broken off. */
export async function pourTenMegabytes(address: Address, from: string): Promise<number> {
  const { socket, ended } = await halfBallot(address, from, 'Transfer-Encoding: chunked')
  const piece = `400\r\n${'x'.repeat(1024)}\r\n`
  let sent = 0
  while (sent < 10 * 1024 && !socket.destroyed && socket.write(piece)) sent += 1
  await ended
  return sent * 1024
}

/** A hundred ballots at once from one address; what each was answered. */
export function flood(address: Address, from: string, choices: readonly string[]) {
  const sent = Array.from({ length: 100 }, () =>
    send(address, from, { choices: [...choices] }).then(
      ({ status }) => status,
      () => 'cut off' as const,
    ),
  )
  return Promise.all(sent)
}
