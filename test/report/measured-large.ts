/** What `report-in-child.mjs` makes, for the bundler: as the application has it. */
export { largeContent } from '../fixtures/large-content'
export { makeReport } from '../../src/report/make-report'
export { partsAlike } from './parts-alike'
