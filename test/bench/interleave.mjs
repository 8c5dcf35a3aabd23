/** Measuring two things in turn, so that whatever else the machine is doing hits both alike. */

/**
 * One measurement beside its limit. Times in ms.
 * @typedef {object} Figures
 * @property {number} ours median
 * @property {number} beside median
 * @property {number} ratio median of the ratios of the pairs; 0 where there is no limit to divide by
 * @property {number} lowest smallest ratio of a pair
 * @property {number} highest largest ratio of a pair
 */

/**
 * A line of the table.
 * @typedef {{ what: string, figures: Figures }} Row
 */

/** @param {readonly number[]} values at least one */
function medianOf(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/**
 * @param {readonly number[]} ours
 * @param {readonly number[]} beside as many as `ours`: the two of one index were measured one after the other
 * @returns {Figures}
 */
export function figuresOf(ours, beside) {
  if (ours.length !== beside.length || ours.length === 0) throw new Error('Measured in pairs, or not at all')
  const ratios = ours.map((time, pair) => time / (beside[pair] ?? NaN))
  return {
    ours: medianOf(ours),
    beside: medianOf(beside),
    ratio: medianOf(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  }
}

/**
 * Ours, beside, ours, beside ... after a warm-up of both.
 * @param {{ pairs: number, warmUp: number, ours: () => Promise<number>, beside: () => Promise<number> }} plan each gives the
 * ms it measured itself
 * @returns {Promise<Figures>}
 */
export async function interleave({ pairs, warmUp, ours, beside }) {
  /** @type {number[]} */
  const ourTimes = []
  /** @type {number[]} */
  const besideTimes = []
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const one = await ours()
    const other = await beside()
    if (pair < 0) continue
    ourTimes.push(one)
    besideTimes.push(other)
  }
  return figuresOf(ourTimes, besideTimes)
}

/**
 * How long one call takes, in ms: the median of batches that are long enough for the clock. A batch in which the machine was
 * busy with something else does not count.
 * @param {() => unknown} work
 * @param {{ batches: number, batchTime: number }} [size] `batchTime` in ms
 * @returns {() => Promise<number>}
 */
export function timeOfOne(work, { batches, batchTime } = { batches: 15, batchTime: 2 }) {
  let calls = 1
  const batch = () => {
    const start = performance.now()
    for (let call = 0; call < calls; call += 1) work()
    return performance.now() - start
  }
  return () => {
    while (batch() < batchTime) calls *= 2
    return Promise.resolve(medianOf(Array.from({ length: batches }, () => batch() / calls)))
  }
}
