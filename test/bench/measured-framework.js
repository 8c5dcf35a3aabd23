/** What `framework.mjs` measures, for the bundler. */
export { filterActions, EVERY_ACTION, groupActions } from '../../src/domain/actions/action-list'
export { NEW_ACTION } from '../../src/domain/actions/action-fields'
export { proposalsOf } from '../../src/domain/actions/proposed-verdict'
export { findingsOf } from '../../src/domain/dossier/findings'
export { changesBetween } from '../../src/domain/framework/content/framework-changes'
export { UNTOUCHED } from '../../src/domain/framework/assessment/assessment'
export { NEW_EVIDENCE } from '../../src/domain/framework/evidence/evidence-fields'
export { filterEvidence, sortEvidence } from '../../src/domain/framework/evidence/evidence-list'
export { filterNorms, groupNorms, NO_FILTER } from '../../src/domain/framework/norm-list/norm-list'
export { normRows } from '../../src/domain/framework/norm-list/norm-rows'
export {
  readinessByBuildingBlock,
  readinessByTheme,
  readinessOf,
} from '../../src/domain/framework/readiness/readiness'
export { readinessChange } from '../../src/domain/framework/readiness/readiness-change'
export { checksOf } from '../../src/domain/framework/readiness/readiness-checks'
export { actionsStand, evidenceFreshness } from '../../src/domain/framework/norm-list/readiness-evidence'
export { expectedQuestions } from '../../src/domain/visit/visit-questions'
export { normsOf } from '../../src/domain/question-set'
export { resultsOf } from '../../src/domain/survey/results/results'
export { frameworkSets, mirrorSet } from '../../src/storage/built-in-sets'
