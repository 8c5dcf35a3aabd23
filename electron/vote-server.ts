/**
 * The one listener of the application, for the length of a vote: it gives one page and takes small ballots, on one address of the local
 * network. It gives no results and nothing of the dossier; what may be asked is a short list, and everything else is refused. Nothing
 * of a request is logged: an address beside a moment would tell who voted when.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { ballotSchema } from '../src/contract/vote'
import type { CastAnswer, VoteBox } from './vote-box'
import { countPer, limitConnections, type VoteLimits } from './vote-limits'

/** What the server is made of. */
interface VoteServing {
  readonly address: string
  /** 0: a free one. */
  readonly port: number
  /** Of the page, without a slash: letters and digits in capitals. */
  readonly path: string
  readonly html: string
  /** Its content security policy. */
  readonly policy: string
  readonly people: number
  readonly cast: VoteBox['cast']
  /** Told when a ballot is refused because everybody voted. */
  readonly onFull: () => void
  readonly onFailure: () => void
  /** ms since epoch */
  readonly now: () => number
  readonly limits: VoteLimits
}

export interface VoteServer {
  readonly port: number
  /** Takes no new questions; ends within `closingTakes`. */
  close(): Promise<void>
}

const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: some browsers then say that a ballot comes from nowhere.
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** All that is said to whoever votes. With its length it leaves in one piece. */
const COUNTED = '{"ok":1}'
const COUNTED_HEADERS = {
  ...PAGE_HEADERS,
  'content-type': 'application/json',
  'content-length': COUNTED.length,
} as const

const STATUS_OF = { counted: 200, choices: 422, code: 409, full: 409 } as const satisfies Record<
  CastAnswer,
  number
>

/** Under this path ballots are sent. */
export const BALLOT_PATH = '/stem'

/** Rejects when the system does not let it listen. */
export async function serveVote(serving: VoteServing): Promise<VoteServer> {
  const { limits, address, now } = serving
  const page = Buffer.from(serving.html)
  const asked = countPer(1000, now)
  const wrongCodes = countPer(60_000, now)
  const shutOut = new Map<string, number>()
  const pagePath = `/${serving.path}`
  const ballotPath = `${pagePath}${BALLOT_PATH}`.toUpperCase()
  let host = ''
  let origin = ''
  let isClosing = false
  let underWay = 0
  const closeWhenDone = () => {
    if (isClosing && underWay === 0) server.closeAllConnections()
  }
  const isDone = () => {
    underWay -= 1
    closeWhenDone()
  }

  const server = createServer(
    {
      maxHeaderSize: limits.header,
      headersTimeout: limits.headersWithin,
      requestTimeout: limits.requestWithin,
      keepAliveTimeout: limits.keptAlive,
      connectionsCheckingInterval: limits.lookEvery,
    },
    (request, response) => {
      underWay += 1
      response.on('close', isDone)
      orEnd(request, () => answer(request, response))
    },
  )
  server.maxConnections = Math.max(100, 4 * serving.people)
  limitConnections(server, limits.connectionsOfOne)

  /** In the order in which it is cheapest to refuse. */
  function answer(request: IncomingMessage, response: ServerResponse): void {
    const caller = request.socket.remoteAddress ?? ''
    if (isTooOften(caller)) return refuse(response, 429)
    if (request.headers.host !== host) return refuse(response, 421)
    if (isClosing) return refuse(response, 410)
    const path = (request.url ?? '').toUpperCase()
    if (request.method === 'GET' && path === pagePath) return give(response)
    if (request.method !== 'POST' || path !== ballotPath) return refuse(response, 404)
    if (request.headers.origin !== origin || !isJson(request)) return refuse(response, 403)
    readBody(request, limits.body, (text) =>
      orEnd(request, () => (text === null ? refuse(response, 413) : count(text, caller, response))),
    )
  }

  function count(text: string, caller: string, response: ServerResponse): void {
    const ballot = v.safeParse(ballotSchema, parsed(text))
    if (!ballot.success) return refuse(response, 400)
    if ((shutOut.get(caller) ?? 0) > now()) return refuse(response, 429)
    const answered = serving.cast(ballot.output)
    if (answered === 'full') serving.onFull()
    if (answered === 'code' && wrongCodes(caller) >= limits.wrongCodesPerMinute)
      shutOut.set(caller, now() + 60_000)
    if (answered !== 'counted') return refuse(response, STATUS_OF[answered])
    response.writeHead(200, COUNTED_HEADERS).end(COUNTED)
  }

  function isTooOften(caller: string): boolean {
    // What is refused to one takes nothing from the others.
    return asked(caller) > limits.askedPerSecondOfOne || asked('') > limits.askedPerSecond
  }

  function give(response: ServerResponse): void {
    response.writeHead(200, {
      ...PAGE_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'content-security-policy': serving.policy,
    })
    response.end(page)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: address, port: serving.port }, () => {
      server.off('error', reject)
      server.on('error', serving.onFailure)
      resolve()
    })
  })
  const { port } = server.address() as AddressInfo
  host = `${address}:${String(port)}`
  origin = `http://${host}`

  return {
    port,
    async close() {
      isClosing = true
      const closed = new Promise<void>((done) => server.close(() => done()))
      closeWhenDone()
      const cut = setTimeout(() => server.closeAllConnections(), limits.closingTakes)
      await closed
      clearTimeout(cut)
    },
  }
}

/** A fault of ours ends this one question, never the application. */
function orEnd(request: IncomingMessage, act: () => void): void {
  try {
    act()
  } catch {
    request.destroy()
  }
}

/** No reason: what is wrong is nobody's business who made it up, and our own page knows by the number. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...PAGE_HEADERS, connection: 'close', 'content-length': 0 }).end()
}

function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/**
 * Gives the text that was sent, once it is whole; `null` as soon as it is larger than that, and nothing when it never ends. By its events:
 * walking over the stream, or waiting for a promise, costs a fifth of a ballot.
 */
function readBody(request: IncomingMessage, most: number, take: (text: string | null) => void): void {
  if (Number(request.headers['content-length'] ?? 0) > most) return take(null)
  const pieces: Buffer[] = []
  let size = 0
  request.on('data', (piece: Buffer) => {
    size += piece.length
    if (size <= most) return void pieces.push(piece)
    // Left open: the refusal goes over the same connection.
    request.removeAllListeners('data').pause()
    take(null)
  })
  request.on('end', () => take(Buffer.concat(pieces).toString('utf8')))
  request.on('error', () => request.destroy())
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
