/** A room with telephones: votes on the loopback address, with a clock and networks that a test turns by hand. */
import { createHash, randomBytes } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { vi } from 'vitest'
import { placeOf } from '../../../../src/contract/form-template'
import {
  BALLOT_ELEMENT,
  type Ballot,
  type VoteAddress,
  type VoteEvent,
  type VoteNetwork,
  type VoteRequest,
} from '../../../../src/contract/vote'
import { openVotes, type Votes } from '../../../../electron/votes'
import { VOTE_LIMITS, type VoteLimits } from '../../../../electron/vote-limits'

export const LOOPBACK: VoteNetwork = { name: 'lo', address: '127.0.0.1', kind: 'other' }

export const hashOf = (code: string) => createHash('sha256').update(code).digest('hex')
export const newNonce = () => randomBytes(16).toString('hex')

export const request: VoteRequest = {
  voteId: 'vote-1',
  address: LOOPBACK.address,
  points: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Punt ${id}` })),
  people: 25,
  elsewhere: 0,
  codeHashes: null,
  usedHashes: [],
}

export interface Room {
  readonly votes: Votes
  readonly events: VoteEvent[]
  /** What the window does with an event. */
  hear: (event: VoteEvent) => void
  /** Networks of this computer at this moment. */
  networks: readonly VoteNetwork[]
  /** ms since epoch */
  now: number
  /** The moment the shell looks whether the address is still there. */
  look(): void
}

const rooms = new Set<Room>()

/** Limits of a test: generous in what it does not test, and short in time. */
const RELAXED: VoteLimits = { ...VOTE_LIMITS, askedPerSecond: 1e6, askedPerSecondOfOne: 1e6, lookEvery: 50 }

const PAGE = { html: `<!doctype html>${placeOf(BALLOT_ELEMENT)}`, policy: "default-src 'none'" }

export function openRoom(limits: Partial<VoteLimits> = {}, port = 0, page = PAGE): Room {
  let looks: (() => void)[] = []
  const room: Room = {
    votes: openVotes({
      networks: () => room.networks,
      now: () => room.now,
      every: (_time, look) => {
        looks.push(look)
        return () => (looks = looks.filter((one) => one !== look))
      },
      random: (below) => Math.floor(Math.random() * below),
      page,
      tell: (event) => {
        room.events.push(event)
        room.hear(event)
      },
      limits: { ...RELAXED, ...limits },
      port,
    }),
    events: [],
    hear: () => undefined,
    networks: [LOOPBACK],
    now: 1_000_000,
    look: () => looks.forEach((look) => look()),
  }
  rooms.add(room)
  return room
}

export function leaveRooms(): void {
  for (const { votes } of rooms) votes.discard()
  rooms.clear()
}

export async function opened(room: Room, changes: Partial<VoteRequest> = {}): Promise<VoteAddress> {
  const outcome = await room.votes.start({ ...request, ...changes })
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

interface Asking {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Calls from another address of this computer. */
  readonly from?: string
}

/** One question on a connection of its own; rejects when the server breaks it off. */
export function ask({ url }: Pick<VoteAddress, 'url'>, asking: Asking = {}): Promise<Answer> {
  const { hostname, port, pathname } = new URL(url)
  const { method = 'GET', path = pathname, headers = {}, body, from } = asking
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: hostname,
        port,
        method,
        path,
        agent: false,
        ...(from === undefined ? {} : { localAddress: from }),
        headers: { ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What our own page sends along. */
export function headersOf({ url }: Pick<VoteAddress, 'url'>): Record<string, string> {
  return { origin: new URL(url).origin, 'content-type': 'application/json' }
}

/** A ballot as our own page sends it. */
export function vote(
  address: Pick<VoteAddress, 'url'>,
  ballot: Partial<Ballot> | string = {},
  changes: Asking = {},
): Promise<Answer> {
  const body =
    typeof ballot === 'string' ? ballot : JSON.stringify({ nonce: newNonce(), choices: ['a'], ...ballot })
  return ask(address, {
    method: 'POST',
    path: `${new URL(address.url).pathname}/stem`,
    body,
    ...changes,
    headers: { ...headersOf(address), ...changes.headers },
  })
}

/** Everything that is known at the end. */
export async function counted(room: Room, voteId = request.voteId) {
  const outcome = await room.votes.stop(voteId, 'count')
  return outcome.ok ? outcome.value : outcome.problem.code
}

/** A bare connection, for what no decent client sends. */
interface Line {
  readonly socket: Socket
  /** Everything it said until the server ended the connection. */
  readonly ended: Promise<string>
}

/** @param from another address of this computer */
export function line({ url }: Pick<VoteAddress, 'url'>, first = '', from?: string): Promise<Line> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({
      port: Number(port),
      host: hostname,
      ...(from === undefined ? {} : { localAddress: from }),
    })
    let said = ''
    socket.on('data', (piece) => (said += String(piece)))
    const ended = new Promise<string>((end) => socket.on('close', () => end(said)))
    socket.once('connect', () => {
      socket.on('error', () => undefined)
      socket.write(first)
      resolve({ socket, ended })
    })
    socket.once('error', reject)
  })
}

/** Until the shell said this. */
export function heard(room: Room, event: Partial<VoteEvent>): Promise<void> {
  return vi.waitFor(() => {
    const fits = room.events.some((one) =>
      Object.entries(event).every(([name, value]) => Reflect.get(one, name) === value),
    )
    if (!fits) throw new Error(`not heard: ${JSON.stringify(event)}; but ${JSON.stringify(room.events)}`)
  }, 10_000)
}
