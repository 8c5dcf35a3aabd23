/**
 * `npm run steps`: how many clicks, keys, fields and screens six tasks take in the built application, beside what they took on 28 November
 * 2026 and what we aim at. A task that cannot be done any more is a failure; one that takes more than the aim is told.
 * `npm run steps -- --task c` walks one of them.
 */
import { parseArgs } from 'node:util'
import { load } from '../../build/load.mjs'
import { builtApplication } from '../bench/application.mjs'

const { values } = parseArgs({ options: { task: { type: 'string', default: '' } } })

await builtApplication()
/** @type {typeof import('../browser/built-app')} */
const { openBuiltApp } = await load('test/browser/built-app.ts')
/** @type {typeof import('./roads')} */
const { roads } = await load('test/steps/roads.ts')
/** @type {typeof import('./hands')} */
const { handsOn } = await load('test/steps/hands.ts')
/** @type {typeof import('./table')} */
const { stepsTable, isAbove } = await load('test/steps/table.ts')

/** @type {import('./table').Walked[]} */
const walked = []
for (const road of roads.filter(({ task }) => values.task === '' || task === values.task)) {
  console.log(`${road.task}. ${road.what} ...`)
  const app = await openBuiltApp()
  try {
    await app.page.emulateMedia({ reducedMotion: 'reduce' })
    // Time is no matter here, so a busy computer may take it.
    app.page.setDefaultTimeout(60_000)
    await road.before(app.page)
    const hands = await handsOn(app.page)
    await road.walk(hands)
    walked.push({ road, taken: hands.taken })
  } catch (problem) {
    walked.push({ road, taken: null })
    console.error(`   cannot be done: ${problem instanceof Error ? problem.message : String(problem)}`)
  } finally {
    await app.close()
  }
}

console.log(`\n${stepsTable(walked)}\n`)
const above = walked.filter(isAbove)
if (above.length > 0) console.log(`Above the aim: ${above.map(({ road }) => road.task).join(', ')}.`)
if (walked.length === 0 || walked.some(({ taken }) => taken === null)) process.exitCode = 1
