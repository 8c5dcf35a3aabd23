/**
 * Every word a user reads, in Dutch (B1, "u"). One section per part of the application; add a word to the section of the screen
 * that shows it. Functions where a sentence holds a figure or a name. Imports nothing but domain types.
 */
import { app } from './app'
import { labels } from './labels'
import { problems } from './problems'
import { report } from './report'

export const nl = { app, labels, problems, report }
