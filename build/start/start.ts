/**
 * `npm start`: the application in Electron, or else the same application in the browser. Builds when needed, never hangs, and speaks
 * Dutch, because the people who type this are not all developers.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { shell } from '../../src/texts/shell'
import { buildApp, isBuilt } from './built-app'
import { electronBinary, electronInstaller, fetchElectron } from './electron-binary'
import { openBrowser } from './open-browser'
import { readOptions, type StartOptions } from './options'
import { serve } from './serve'
import { untilStopped } from './until-stopped'

const words = shell.start
const say = (sentence: string) => console.log(sentence)

/** An Electron that ends this soon, with a complaint, did not start: no screen, missing libraries. */
const STARTED_AFTER = 5000

async function findElectron(root: string): Promise<string | undefined> {
  const found = electronBinary(root, process.env)
  if (found !== undefined) return found
  say(words.fetching)
  const isFetched = await fetchElectron(electronInstaller(root))
  return isFetched ? electronBinary(root, process.env) : undefined
}

/** The exit code; `undefined` when it did not start at all. */
function runElectron(binary: string, root: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const startedAt = Date.now()
    // Some editors set it in their terminal; Electron would run as plain Node.
    // On Linux the engine takes its words for a date field from LANGUAGE, before any line of ours runs; elsewhere nobody reads it.
    const environment = { ...process.env, ELECTRON_RUN_AS_NODE: undefined, LANGUAGE: 'nl' }
    const electron = spawn(binary, [root], { stdio: 'inherit', env: environment })
    const pass = (signal: NodeJS.Signals) => electron.kill(signal)
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    const end = (code: number | undefined) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code)
    }
    electron.once('error', () => end(undefined))
    electron.once('exit', (code, signal) => {
      const isAsked = signal === 'SIGINT' || signal === 'SIGTERM'
      const didStart = code === 0 || isAsked || Date.now() - startedAt > STARTED_AFTER
      end(didStart ? (code ?? 0) : undefined)
    })
  })
}

async function runBrowserEdition(root: string, { port, opensBrowser }: StartOptions): Promise<number> {
  const server = await serve(join(root, 'out/renderer'), port)
  if (!server.ok) {
    console.error(server.problem.message)
    return 1
  }
  const { address, stop } = server.value
  say(words.address(address))
  say(words.noCopies)
  say(words.stop)
  if (opensBrowser) openBrowser(address)
  await untilStopped()
  await stop()
  say(words.stopped)
  return 0
}

/** @returns the exit code. */
export async function start(root: string, given: readonly string[]): Promise<number> {
  const options = readOptions(given)
  if (!options.ok) {
    console.error(options.problem.message)
    return 1
  }
  if (!(await isBuilt(root))) {
    say(words.building)
    const { built, said } = await buildApp(root)
    if (!built) {
      console.error(said)
      console.error(words.buildFailed)
      return 1
    }
  }
  if (!options.value.browserOnly) {
    const binary = await findElectron(root)
    if (binary === undefined) say(words.noElectron)
    else {
      say(words.opening)
      const code = await runElectron(binary, root)
      if (code !== undefined) return code
      say(words.electronFailed)
    }
  }
  return runBrowserEdition(root, options.value)
}
