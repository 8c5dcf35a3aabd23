/**
 * Every word a user reads, in Dutch (B1, "u"). One section per part of the application; add a word to the section of the screen
 * that shows it. Functions where a sentence holds a figure or a name. Imports nothing but domain types.
 */
import { app } from './app'
import { labels } from './labels'
import { problems } from './problems'
import { report } from './report'
import { history } from './history'
import { overview } from './overview'
import { profile } from './profile'
import { start } from './start'
import { actions } from './actions'
import { assessment } from './assessment'
import { evidence } from './evidence'
import { reportPage } from './report-page'
import { filling } from './filling'
import { results } from './results'
import { rounds } from './rounds'
import { storage } from './storage'

export const nl = {
  app,
  labels,
  problems,
  report,
  history,
  overview,
  profile,
  start,
  actions,
  assessment,
  evidence,
  reportPage,
  filling,
  results,
  rounds,
  storage,
}
