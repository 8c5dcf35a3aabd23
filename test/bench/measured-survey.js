/** What `survey.mjs` measures, for the bundler. */
export { compareRounds } from '../../src/domain/comparison'
export { resultsOf } from '../../src/domain/results'
export { displayMean } from '../../src/domain/scoring'
export { mirrorSet } from '../../src/storage/question-sets'
