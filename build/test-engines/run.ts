/**
 * `npm run test:engines`: the browser edition and the stand-alone files in Firefox and WebKit, unchanged from Debian.
 * What follows the command goes to vitest: `npm run test:engines -- -t Firefox`.
 */
import { runProject } from '../run-project'
import { buildApp, isBuilt } from '../start/built-app'
import { openDisplay } from '../test-electron/display'
import { findEngines } from './engines'

const say = (sentence: string) => console.log(`test:engines: ${sentence}`)

/**
 * @param given more arguments for vitest: files, `-t` and a name.
 * @returns the exit code; 0 with a sentence where no other engine can be had or shown.
 */
export async function run(root: string, given: readonly string[]): Promise<number> {
  const engines = findEngines()
  if (engines.firefox === undefined) say('Firefox is skipped: there is no firefox-esr or firefox here')
  if (engines.webkit === undefined)
    say('WebKit is skipped: there is no WebKitWebDriver with its MiniBrowser (webkit2gtk-driver) here')
  if (engines.firefox === undefined && engines.webkit === undefined) return 0
  if (!(await isBuilt(root))) {
    const { built, said } = await buildApp(root)
    if (!built) {
      console.error(said)
      return 1
    }
  }
  const display = await openDisplay(process.env)
  if ('reason' in display) {
    say(`skipped: ${display.reason}`)
    return 0
  }
  try {
    return await runProject(root, 'engines', given, {
      ...process.env,
      ...display.environment,
      VSV_ENGINES: JSON.stringify(engines),
    })
  } finally {
    display.close()
  }
}
