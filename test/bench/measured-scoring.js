/** What `scoring.mjs` measures, for the bundler. */
export { resultsOf } from '../../src/domain/survey/results/results'
export { mirrorSet } from '../../src/storage/built-in-sets'
