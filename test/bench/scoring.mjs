/** Results of a round beside one bare pass over the same numbers, and how they grow with the number of respondents. */
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { interleave, timeOfOne } from './interleave.mjs'
import { barePass, numbersOf, responsesTo, roundOf } from './made-answers.mjs'

/** @typedef {import('../../src/domain/survey/round/response').Response} Response */

/**
 * The same pass over the answers as they are stored: the least any calculation on them costs.
 * @param {readonly Response[]} responses
 * @param {readonly string[]} statementIds
 */
function storedPass(responses, statementIds) {
  const sums = new Float64Array(statementIds.length)
  const counts = new Uint32Array(statementIds.length)
  for (const { answers } of responses) {
    statementIds.forEach((id, statement) => {
      const answer = answers[id]
      if (typeof answer !== 'number') return
      sums[statement] = (sums[statement] ?? 0) + answer
      counts[statement] = (counts[statement] ?? 0) + 1
    })
  }
  return sums.map((sum, statement) => sum / (counts[statement] ?? 0))
}

/**
 * @param {{ folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureScoring({ folder }) {
  const { resultsOf, mirrorSet } = /** @type {typeof import('./measured-scoring.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-scoring.js'), join(folder, 'scoring'))
  )
  const round = roundOf(mirrorSet)
  const statementIds = mirrorSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))
  const labels = { rest: 'rest' }
  const few = responsesTo(round, statementIds, 500)
  const many = responsesTo(round, statementIds, 5000)
  const numbers = numbersOf(few, statementIds)

  const ourMeans = resultsOf(round, few, labels).themes.flatMap(({ statements }) =>
    statements.map(({ mean }) => mean),
  )
  for (const means of [barePass(numbers, statementIds.length), storedPass(few, statementIds)]) {
    if (!means.every((mean, statement) => Math.abs(mean - (ourMeans[statement] ?? NaN)) < 1e-9))
      throw new Error('The bare pass does not add up the same numbers')
  }

  const ours = timeOfOne(() => resultsOf(round, few, labels))
  const ofMany = timeOfOne(() => resultsOf(round, many, labels))
  const plan = { pairs: 15, warmUp: 5 }
  const size = `${String(few.length)} respondents x ${String(statementIds.length)} statements`
  return [
    {
      what: `scoring ${size} / one pass over the bare numbers`,
      figures: await interleave({
        ...plan,
        ours,
        beside: timeOfOne(() => barePass(numbers, statementIds.length)),
      }),
    },
    {
      what: 'the same / one pass over the answers as stored',
      figures: await interleave({ ...plan, ours, beside: timeOfOne(() => storedPass(few, statementIds)) }),
    },
    {
      what: `scoring per respondent, of ${String(many.length)} / of ${String(few.length)}`,
      figures: await interleave({
        ...plan,
        ours: async () => (await ofMany()) / many.length,
        beside: async () => (await ours()) / few.length,
      }),
    },
  ]
}
