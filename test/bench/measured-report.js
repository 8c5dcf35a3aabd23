/** What `report.mjs` measures, for the bundler. Ours and the library alone in one bundle, so that both run the same library code. */
export { largeContent } from '../fixtures/large-content'
export { makeReport } from '../../src/report/make-report'
export { readDossierFile } from '../../src/storage/dossier-file'
export { makeBareReport } from './bare-report'
