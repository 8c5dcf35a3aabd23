/**
 * `npm run test:electron`: the built application in a real Electron, on a real screen or a virtual one, as an ordinary user.
 * What follows the command goes to vitest: `npm run test:electron -- test/electron/road.test.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProject } from '../run-project'
import { buildApp, isBuilt } from '../start/built-app'
import { openDisplay } from './display'
import { findElectron, versionsOf } from './electron'
import { prepareSystem } from './system'
import { stage } from './stage'
import { ordinaryUser } from './user'

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
  const electron = await findElectron(root, process.env)
  if ('reason' in electron) {
    say(`skipped: ${electron.reason}`)
    return 0
  }
  prepareSystem(electron.folder)
  const display = await openDisplay(process.env)
  if ('reason' in display) {
    say(`skipped: ${display.reason}`)
    return 0
  }
  const staged = await stage(root, electron, ordinaryUser())
  try {
    const { electron: version, chrome, node } = versionsOf(electron)
    const shipped = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron
    say(`Electron ${version} (Chromium ${chrome}, Node ${node}); the product ships ${shipped}`)
    return await runProject(root, 'electron', given, {
      ...process.env,
      ...display.environment,
      VSV_ELECTRON: JSON.stringify({ ...staged.launcher, version }),
    })
  } finally {
    staged.clear()
    display.close()
  }
}
