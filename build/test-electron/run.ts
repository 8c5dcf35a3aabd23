/**
 * `npm run test:electron`: the built application in a real Electron, on a real screen or a virtual one, as an ordinary user.
 * What follows the command goes to vitest: `npm run test:electron -- test/electron/road.test.ts`.
 */
import { runProject } from '../run-project'
import { buildApp, isBuilt } from '../start/built-app'
import { openDisplay } from './display'
import { readyElectron } from './ready'

/** Beside the first: as many files at once as two cores can do. With three, starts began to time out and nothing was faster. */
const MORE_SCREENS = [2]

const say = (sentence: string) => console.log(`test:electron: ${sentence}`)

/**
 * @param given more arguments for vitest: files, `-t` and a name.
 * @returns the exit code; 0 with a sentence where no real Electron can be had or shown.
 */
export async function run(root: string, given: readonly string[]): Promise<number> {
  if (!(await isBuilt(root))) {
    const { built, said } = await buildApp(root)
    if (!built) {
      console.error(said)
      return 1
    }
  }
  const electron = await readyElectron(root)
  if ('reason' in electron) {
    say(`skipped: ${electron.reason}`)
    return 0
  }
  const { DISPLAY: first } = electron.environment
  // A virtual screen costs nothing, and two windows on one would take the keyboard from each other.
  const more = first === undefined ? [] : await Promise.all(MORE_SCREENS.map(() => openDisplay(process.env)))
  const opened = more.flatMap((display) => ('close' in display ? [display] : []))
  const screens = [first, ...opened.map(({ environment }) => environment.DISPLAY)]
  try {
    say(electron.said)
    const environment = { ...process.env, ...electron.environment, VSV_SCREENS: screens.join(' ') }
    return await runProject(root, 'electron', given, environment)
  } finally {
    for (const display of opened) display.close()
    electron.clear()
  }
}
