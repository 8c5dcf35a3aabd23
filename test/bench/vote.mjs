/**
 * Five hundred people who vote at the same moment, from processes of their own: the vote server of the application beside a bare server
 * that takes the same ballots, looks at nothing and answers the same.
 */
import { fork } from 'node:child_process'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { interleave } from './interleave.mjs'

const PEOPLE = 500
const PROCESSES = 5
/** Of so many one lost the answer, as telephones do, and sends the same ballot once more. */
const ONE_IN = 10
const POINTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
/** Places of the points that people choose, by turns. */
const CHOICES = [[0], [0, 1], [1, 2, 3], [4], [5, 6, 7]]

/**
 * @typedef {{ nonce: string, choices: string[], code: string }} Ballot
 * @typedef {{ origin: string, path: string }} Address
 * @typedef {{ address: Address, bodies: string[] }} Voting what a process of people is asked
 * @typedef {{ times: number[], notCounted: number }} Voted
 * @typedef {Pick<import('../../src/contract/vote').VoteRequest, 'points' | 'people' | 'codeHashes'>} Opening
 * @typedef {'bare' | 'count' | { open: Opening }} Asked of the process with the servers
 * @typedef {import('../../src/contract/vote').VoteCount} Count
 */

/**
 * One answer of a process that was forked; rejects when that process ends instead.
 * @template T
 * @param {import('node:child_process').ChildProcess} child
 * @param {Asked | Voting} question
 * @returns {Promise<T>}
 */
function ask(child, question) {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of the vote ended'))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(/** @type {T} */ (answer))
    })
    child.send(question)
  })
}

/** @param {readonly number[]} times */
const p95 = (times) => [...times].sort((one, other) => one - other)[Math.ceil(0.95 * times.length) - 1] ?? NaN

/** @param {readonly string[]} codes @returns {Ballot[]} */
function ballotsOf(codes) {
  return codes.map((code, place) => ({
    nonce: randomBytes(16).toString('hex'),
    choices: (CHOICES[place % CHOICES.length] ?? []).map((choice) => POINTS[choice] ?? ''),
    code,
  }))
}

/** @param {readonly Ballot[]} ballots @returns {Count} what a count should come to */
function rightCount(ballots) {
  const chosen = ballots.flatMap(({ choices }) => choices)
  return {
    ballots: ballots.length,
    totals: Object.fromEntries(POINTS.map((id) => [id, chosen.filter((one) => one === id).length])),
  }
}

/**
 * @param {{ folder: string }} place
 * @returns {Promise<{ rows: readonly import('./interleave.mjs').Row[], wrong: readonly string[] }>} `wrong`: votes that were lost or
 * counted twice; the one thing of a bench that may not be
 */
export async function measureVote({ folder }) {
  const measured = await bundle(join(import.meta.dirname, 'measured-vote.js'), join(folder, 'vote'))
  const { makeCodes, VOTE_CODE_LENGTH } = /** @type {typeof import('./measured-vote.js')} */ (
    await import(measured)
  )
  const here = import.meta.dirname
  const server = fork(join(here, 'vote-servers.mjs'), [measured])
  const voters = Array.from({ length: PROCESSES }, () => fork(join(here, 'voters.mjs')))
  /** @type {string[]} */
  const wrong = []

  /**
   * Everybody votes, from all processes at once.
   * @param {Address} address
   * @param {readonly Ballot[]} ballots
   * @returns {Promise<number>} ms
   */
  async function everybodyVotes(address, ballots) {
    const sent = [...ballots, ...ballots.filter((_, place) => place % ONE_IN === 0)]
    /** @type {Voted[]} */
    const answers = await Promise.all(
      voters.map((voter, part) =>
        ask(voter, {
          address,
          bodies: sent
            .filter((_, place) => place % PROCESSES === part)
            .map((ballot) => JSON.stringify(ballot)),
        }),
      ),
    )
    const lost = answers.reduce((sum, { notCounted }) => sum + notCounted, 0)
    if (lost > 0)
      wrong.push(`${String(lost)} of ${String(sent.length)} ballots were not answered with a count`)
    return p95(answers.flatMap(({ times }) => times))
  }

  try {
    const figures = await interleave({
      pairs: 9,
      warmUp: 2,
      ours: async () => {
        const codes = makeCodes(PEOPLE, randomInt, VOTE_CODE_LENGTH)
        const ballots = ballotsOf(codes)
        /** @type {Address} */
        const address = await ask(server, {
          open: {
            points: POINTS.map((id) => ({ id, title: `Punt ${id}` })),
            people: PEOPLE,
            codeHashes: codes.map((code) => createHash('sha256').update(code).digest('hex')),
          },
        })
        const time = await everybodyVotes(address, ballots)
        /** @type {Count} */
        const count = await ask(server, 'count')
        const right = rightCount(ballots)
        if (count.ballots !== right.ballots || POINTS.some((id) => count.totals[id] !== right.totals[id]))
          wrong.push(`counted ${JSON.stringify(count)} instead of ${JSON.stringify(right)}`)
        return time
      },
      beside: async () =>
        everybodyVotes(await ask(server, 'bare'), ballotsOf(makeCodes(PEOPLE, randomInt, VOTE_CODE_LENGTH))),
    })
    return { rows: [{ what: '500 people vote at once, p95 / a bare http server', figures }], wrong }
  } finally {
    for (const child of [server, ...voters]) child.kill()
  }
}
