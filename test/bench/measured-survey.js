/** What `survey.mjs` measures, for the bundler. */
export { compareRounds } from '../../src/domain/survey/comparison/comparison'
export { resultsOf } from '../../src/domain/survey/results/results'
export { mirrorSet } from '../../src/storage/built-in-sets'
export { formatMean } from '../../src/texts/format'
