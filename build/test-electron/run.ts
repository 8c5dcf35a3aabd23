/**
 * `npm run test:electron`: the built application in a real Electron, on a real screen or a virtual one, as an ordinary user.
 * What follows the command goes to vitest: `npm run test:electron -- test/electron/road.test.ts`.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, isBuilt } from '../start/built-app'
import { openDisplay } from './display'
import { findElectron, versionsOf } from './electron'
import { prepareSystem } from './system'
import { stage } from './stage'
import { ordinaryUser } from './user'

const say = (sentence: string) => console.log(`test:electron: ${sentence}`)

/** The exit code of the tests. */
function runTests(root: string, given: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const tests = spawn(process.execPath, [vitest, 'run', '--project', 'electron', ...given], {
      cwd: root,
      stdio: 'inherit',
      env: environment,
    })
    const pass = (signal: NodeJS.Signals) => tests.kill(signal)
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    tests.once('exit', (code) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}

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
    return await runTests(root, given, {
      ...process.env,
      ...display.environment,
      VSV_ELECTRON: JSON.stringify({ ...staged.launcher, version }),
    })
  } finally {
    staged.clear()
    display.close()
  }
}
