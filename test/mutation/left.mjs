/**
 * Writes every break that nobody noticed to the file of `MUTATION_LEFT` as soon as it is known: a run takes long, and what it found so
 * far is worth reading, also when it is stopped.
 */
import { appendFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @typedef {Awaited<ReturnType<import('@stryker-mutator/core').Stryker['runMutationTest']>>[number]} Break */

/** @param {Pick<Break, 'status'>} one */
export const wasNoticed = ({ status }) => status === 'Killed' || status === 'Timeout'

/**
 * As a range to break: lines from 1, columns from 0.
 * @param {Break} one
 */
export const placeOf = ({ fileName, location: { start, end } }) =>
  `${relative('.', fileName)}:${String(start.line)}:${String(start.column - 1)}-${String(end.line)}:${String(end.column - 1)}`

/** @param {Break} one */
export const nameOf = (one) => `${placeOf(one)} ${one.mutatorName} ${one.replacement ?? ''}`

function reporter() {
  const file = process.env.MUTATION_LEFT ?? 'test-results/mutation/left.txt'
  writeFileSync(file, '')
  return {
    /** @param {Break} one */
    onMutantTested(one) {
      if (one.status === 'Survived' || one.status === 'NoCoverage') appendFileSync(file, `${nameOf(one)}\n`)
    },
  }
}
reporter.inject = /** @type {const} */ ([])

export const strykerPlugins = [{ kind: 'Reporter', name: 'left', factory: reporter }]
