/**
 * A process of `vote.mjs` with some of the people: each ballot over a connection of its own, all of them at once. One that gets no
 * answer is sent again, as the page on a telephone does.
 */
import { request } from 'node:http'

/** As often as `src/ballot/sending.ts`. */
const MOST_TRIES = 5

/**
 * @param {import('./vote.mjs').Address} address
 * @param {string} body
 * @returns {Promise<number>} the status; 0 when there was no answer
 */
function send({ origin, path }, body) {
  return new Promise((resolve) => {
    const sent = request(
      `${origin}${path}`,
      {
        method: 'POST',
        agent: false,
        headers: { origin, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
        response.on('error', () => resolve(0))
      },
    )
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}

/**
 * @param {import('./vote.mjs').Address} address
 * @param {string} body
 * @returns {Promise<{ time: number, counted: boolean }>} ms from the first connecting to the last of the answer
 */
async function vote(address, body) {
  const start = performance.now()
  let status = 0
  for (let tries = 0; status !== 200 && tries < MOST_TRIES; tries += 1) status = await send(address, body)
  return { time: performance.now() - start, counted: status === 200 }
}

process.on('message', async (/** @type {import('./vote.mjs').Voting} */ { address, bodies }) => {
  const answers = await Promise.all(bodies.map((body) => vote(address, body)))
  process.send?.({
    times: answers.map(({ time }) => time),
    notCounted: answers.filter(({ counted }) => !counted).length,
  })
})
