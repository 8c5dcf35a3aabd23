/** What `survey.mjs` measures, for the bundler. */
export { compareRounds } from '../../src/domain/results/comparison'
export { resultsOf } from '../../src/domain/results/results'
export { mirrorSet } from '../../src/storage/question-sets'
export { formatMean } from '../../src/texts/format'
