/** The process of `vote.mjs` with both servers. Only one is asked something at a time; the other one listens to nobody. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:http'

const address = '127.0.0.1'
/** @type {typeof import('./measured-vote.js')} */
const { BALLOT_ELEMENT, openVotes, placeOf, VOTE_LIMITS } = await import(process.argv[2] ?? '')

const votes = openVotes({
  networks: () => [{ name: 'lo', address, kind: 'other' }],
  now: Date.now,
  every: (time, look) => {
    const timer = setInterval(look, time)
    return () => clearInterval(timer)
  },
  random: (below) => randomInt(below),
  page: { html: `<!doctype html>${placeOf(BALLOT_ELEMENT)}`, policy: "default-src 'none'" },
  tell: () => undefined,
  // Everybody calls from one address here, and at once: what keeps others out would keep them out.
  limits: { ...VOTE_LIMITS, askedPerSecond: 1e6, askedPerSecondOfOne: 1e6, connectionsOfOne: 1e6 },
})

const bare = createServer((request, response) => {
  /** @type {Buffer[]} */
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', () => {
    Buffer.concat(pieces)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 8 }).end('{"ok":1}')
  })
})
await new Promise((listening) => bare.listen({ host: address, port: 0 }, () => listening(undefined)))
const at = bare.address()
if (typeof at !== 'object' || at === null) throw new Error('The bare server has no port')
const bareAddress = { origin: `http://${address}:${String(at.port)}`, path: '/stem' }

/** @param {import('../../src/contract/vote').VoteRequest} request */
async function open(request) {
  const opened = await votes.start(request)
  if (!opened.ok) throw new Error(opened.problem.message)
  const { origin, pathname } = new URL(opened.value.url)
  return { origin, path: `${pathname}/stem` }
}

async function count() {
  const stopped = await votes.stop('stemming', 'count')
  if (!stopped.ok) throw new Error(stopped.problem.message)
  return stopped.value
}

/** @param {import('./vote.mjs').Asked} asked */
async function answer(asked) {
  if (asked === 'bare') return bareAddress
  if (asked === 'count') return count()
  return open({ ...asked.open, voteId: 'stemming', address, elsewhere: 0, usedHashes: [] })
}

process.on('message', async (/** @type {import('./vote.mjs').Asked} */ asked) =>
  process.send?.(await answer(asked)),
)
