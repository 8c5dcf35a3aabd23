/**
 * The words of the screens, in Dutch (B1, "u"). One section per part of the application; add a word to the section of the screen
 * that shows it. Functions where a sentence holds a figure or a name. Imports nothing but the domain.
 *
 * The pages (`ui`, `stores`) read their words through `nl`. Everything else imports its own section (`shell`, `storage`, `content`,
 * `report`, `report-making`), so that the page does not carry the words of the report, nor the shell those of the page. `format` and
 * `labels` are for everyone.
 */
import { app } from './app'
import { appLock } from './app-lock'
import { benchmark } from './survey/benchmark/benchmark'
import { compare } from './survey/comparison/compare'
import { comparisonConclusion } from './survey/comparison/comparison-conclusion'
import { conclusion } from './survey/results/conclusion'
import { keyMap } from './key-map'
import { labels } from './labels'
import { localLog } from './local-log'
import { longPage } from './long-page'
import { mail } from './mail'
import { manual } from './manual'
import { panes } from './panes'
import { arriving } from './dossier/arriving'
import { desk } from './dossier/desk'
import { history } from './dossier/history'
import { keys } from './dossier/keys'
import { locking } from './dossier/locking'
import { overview } from './dossier/overview'
import { profile } from './dossier/profile'
import { restore } from './dossier/restore'
import { start } from './dossier/start'
import { waysOn } from './dossier/ways-on'
import { week } from './dossier/week'
import { actionFields } from './fields/action'
import { delegationFields, returnFields } from './fields/delegation'
import { dossierFields, partyFields, rosterFields } from './fields/dossier'
import { evidenceFields } from './fields/evidence'
import { actionBoard } from './actions/action-board'
import { actionLoad } from './actions/action-load'
import { actionDraft } from './actions/action-draft'
import { actionPage } from './actions/action-page'
import { actionTimeline } from './actions/action-timeline'
import { actions } from './actions/actions'
import { startingPoints } from './actions/starting-points'
import { verdictProposals } from './actions/verdict-proposals'
import { refusedRows } from './refused-rows'
import { answerList } from './survey/receiving/answer-list'
import { assessment } from './framework/assessment/assessment'
import { assessmentLife } from './framework/assessment/assessment-life'
import { blankList } from './framework/assessment/blank-list'
import { normList } from './framework/assessment/norm-list'
import { normPage } from './framework/assessment/norm-page'
import { stepByStep } from './framework/assessment/step-by-step'
import { delegation } from './delegation/delegation'
import { drafts } from './drafts/drafts'
import { evidence } from './framework/evidence/evidence'
import { exportsPanel } from './report/exports'
import { manyReports } from './report/many-reports'
import { houseStyle } from './report/house-style'
import { readiness } from './framework/readiness/readiness'
import { receive } from './survey/receiving/receive'
import { reportMaking } from './report/report-making'
import { reportPage } from './report/report-page'
import { reportPrint } from './report/report-print'
import { filling } from './survey/filling/filling'
import { guide } from './guide/guide'
import { kiosk } from './survey/filling/kiosk'
import { familiarity } from './survey/results/familiarity'
import { lenses } from './survey/results/lenses'
import { openAnswers } from './survey/results/open-answers'
import { outlook } from './survey/round/outlook'
import { frameworkList } from './framework/content/framework-list'
import { ownSets } from './framework/content/own-sets'
import { paper } from './survey/receiving/paper'
import { paperSheets } from './paper-sheets'
import { priorityMatrix } from './survey/results/priority-matrix'
import { results } from './survey/results/results'
import { resultsWorkbook } from './survey/results/results-workbook'
import { roads } from './survey/round/roads'
import { erasing } from './survey/round/erasing'
import { ownStatements } from './survey/round/own-statements'
import { begin } from './survey/round/begin'
import { preview } from './survey/round/preview'
import { rounds } from './survey/round/rounds'
import { sessionActions } from './session/actions'
import { sessionLeader } from './session/leader'
import { sessionPreparation } from './session/preparation'
import { sessions } from './session/sessions'
import { makingPapers } from './session/making-papers'
import { sessionSteps } from './session/steps'

import { search } from './search/search'
import { sharing } from './dossier/sharing'
import { visit } from './visit/visit'
import { visitStanding } from './visit/visit-standing'
import { roundFields } from './fields/round'
import { sessionFields } from './fields/session'
import { proposalFields } from './fields/board'
import { questionFields, seatFields } from './fields/visit'

export const nl = {
  app,
  appLock,
  arriving,
  benchmark,
  compare,
  comparisonConclusion,
  conclusion,
  keyMap,
  labels,
  mail,
  manual,
  panes,
  desk,
  history,
  keys,
  locking,
  overview,
  profile,
  restore,
  start,
  waysOn,
  week,
  actionFields,
  delegationFields,
  returnFields,
  dossierFields,
  partyFields,
  rosterFields,
  evidenceFields,
  roundFields,
  proposalFields,
  questionFields,
  seatFields,
  sessionFields,
  actionBoard,
  actionLoad,
  actionDraft,
  actionPage,
  actionTimeline,
  actions,
  startingPoints,
  verdictProposals,
  answerList,
  assessment,
  assessmentLife,
  blankList,
  normList,
  normPage,
  stepByStep,
  delegation,
  drafts,
  evidence,
  exportsPanel,
  houseStyle,
  manyReports,
  readiness,
  receive,
  refusedRows,
  reportMaking,
  reportPage,
  reportPrint,
  filling,
  guide,
  kiosk,
  localLog,
  longPage,
  familiarity,
  lenses,
  openAnswers,
  outlook,
  frameworkList,
  ownSets,
  paper,
  paperSheets,
  priorityMatrix,
  results,
  resultsWorkbook,
  roads,
  erasing,
  ownStatements,
  begin,
  preview,
  rounds,
  sessionActions,
  sessionLeader,
  sessionPreparation,
  makingPapers,
  sessionSteps,
  sessions,
  search,
  sharing,
  visit,
  visitStanding,
}
