/**
 * The words of the screens, in Dutch (B1, "u"). One section per part of the application; add a word to the section of the screen
 * that shows it. Functions where a sentence holds a figure or a name. Imports nothing but the domain.
 *
 * The pages (`ui`, `stores`) read their words through `nl`. Everything else imports its own section (`shell`, `storage`, `content`,
 * `report`, `report-making`), so that the page does not carry the words of the report, nor the shell those of the page. `format` and
 * `labels` are for everyone.
 */
import { app } from './app'
import { benchmark } from './benchmark'
import { compare } from './compare'
import { labels } from './labels'
import { history } from './history'
import { overview } from './overview'
import { profile } from './profile'
import { start } from './start'
import { actionFields } from './fields/action'
import { evidenceFields } from './fields/evidence'
import { actions } from './actions'
import { answerList } from './answer-list'
import { assessment } from './assessment'
import { assessmentLife } from './assessment-life'
import { delegation } from './delegation'
import { evidence } from './evidence'
import { exportsPanel } from './exports'
import { houseStyle } from './house-style'
import { improvement } from './improvement'
import { readiness } from './readiness'
import { receive } from './receive'
import { reportMaking } from './report-making'
import { reportPage } from './report-page'
import { reportPrint } from './report-print'
import { filling } from './filling'
import { kiosk } from './kiosk'
import { lenses } from './lenses'
import { openAnswers } from './open-answers'
import { outlook } from './outlook'
import { ownSets } from './own-sets'
import { paper } from './paper'
import { priorityMatrix } from './priority-matrix'
import { results } from './results'
import { resultsWorkbook } from './results-workbook'
import { roads } from './roads'
import { rounds } from './rounds'
import { sharing } from './sharing'
import { visit } from './visit'

export const nl = {
  app,
  benchmark,
  compare,
  labels,
  history,
  overview,
  profile,
  start,
  actionFields,
  evidenceFields,
  actions,
  answerList,
  assessment,
  assessmentLife,
  delegation,
  evidence,
  exportsPanel,
  houseStyle,
  improvement,
  readiness,
  receive,
  reportMaking,
  reportPage,
  reportPrint,
  filling,
  kiosk,
  lenses,
  openAnswers,
  outlook,
  ownSets,
  paper,
  priorityMatrix,
  results,
  resultsWorkbook,
  roads,
  rounds,
  sharing,
  visit,
}
