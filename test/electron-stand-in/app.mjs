import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchPersistentChromium } from '../chromium.mjs'
import { record } from './record.mjs'
import { strict } from './strict.mjs'

const userData = String(process.env.STAND_IN_USER_DATA)
const manifest = JSON.parse(readFileSync(String(process.env.STAND_IN_MANIFEST), 'utf8'))
const lockFile = join(userData, 'stand-in.lock')
/** What a second instance was started with, for the first. */
const secondFile = join(userData, 'stand-in.second')

// Node has the script in second place; a packaged application has none.
process.argv.splice(1, 1)

/** @type {import('playwright-core').BrowserContext | undefined} */
let context
let isReady = false

/** @type {Map<string, string>} */
const switches = new Map()

/** @type {Set<{ close(): void, isDestroyed(): boolean }>} */
export const windows = new Set()

/** The browser; only there once the application is ready. */
export function browserContext() {
  if (context === undefined) throw new Error('stand-in: a window before app is ready')
  return context
}

/** Whether `ready` has been; some members may only be used before, others only after. */
export function appIsReady() {
  return isReady
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function ownsLock() {
  try {
    mkdirSync(userData, { recursive: true })
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    // As the real one: where nothing can be written it says what it says to a second instance.
    if (!existsSync(lockFile)) return false
    const owner = Number(readFileSync(lockFile, 'utf8'))
    if (isAlive(owner)) {
      writeFileSync(secondFile, JSON.stringify([process.argv, process.cwd()]))
      process.kill(owner, 'SIGUSR2')
      return false
    }
    rmSync(lockFile)
    return ownsLock()
  }
}

/** @param {number} code */
async function leave(code) {
  await context?.close().catch(() => undefined)
  if (existsSync(lockFile)) rmSync(lockFile)
  process.exit(code)
}

class App extends EventEmitter {
  name = manifest.productName
  isPackaged = true
  commandLine = strict('app.commandLine', {
    /** @param {string} name @param {string} [value] */
    appendSwitch(name, value) {
      if (isReady) throw new Error('stand-in: a switch after ready has no effect')
      switches.set(name, value ?? '')
    },
    /** Its own and those it was started with, as the real one. @param {string} name */
    hasSwitch: (name) =>
      switches.has(name) || process.argv.some((given) => given.split('=')[0] === `--${name}`),
    /** @param {string} name */
    removeSwitch(name) {
      record('app.commandLine.removeSwitch', name)
      switches.delete(name)
    },
  })

  getVersion() {
    return String(manifest.version)
  }

  /** @param {string} name */
  getPath(name) {
    if (name === 'userData' || name === 'sessionData') return userData
    const folder = join(userData, name)
    mkdirSync(folder, { recursive: true })
    return folder
  }

  /** @param {string} name @param {string} path */
  setPath(name, path) {
    if (isReady) throw new Error('stand-in: setPath after ready')
    record('app.setPath', { name, path })
  }

  /** @param {string} id */
  setAppUserModelId(id) {
    record('app.setAppUserModelId', id)
  }

  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    record('app.enableSandbox')
  }

  requestSingleInstanceLock() {
    const owns = ownsLock()
    if (owns)
      process.on('SIGUSR2', () =>
        this.emit('second-instance', {}, ...JSON.parse(readFileSync(secondFile, 'utf8'))),
      )
    return owns
  }

  whenReady() {
    return ready
  }

  quit() {
    for (const window of windows) window.close()
    if (windows.size === 0) void leave(0)
  }

  /** Only recorded: the test starts it again. @param {import('electron').RelaunchOptions} [options] */
  relaunch(options) {
    record('app.relaunch', options)
  }

  /** @param {number} [code] */
  exit(code = 0) {
    void leave(code)
  }
}

/** @satisfies {Partial<Record<keyof import('electron').App, unknown>>} */
const members = new App()

export const app = strict('app', members)

async function launch() {
  // The application sets itself up in the same turn of the loop in which it imports us.
  await new Promise((resolve) => setImmediate(resolve))
  // The real one becomes ready on a folder it cannot write to.
  const folder = existsSync(userData) ? userData : mkdtempSync(join(tmpdir(), 'vsv-stand-in-'))
  context = await launchPersistentChromium(join(folder, 'chromium'), {
    args: [
      ...[...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
      ...(process.env.STAND_IN_CHROMIUM_ARGUMENTS ?? '').split(' ').filter(Boolean),
      // Through this the test has a Playwright page of its own on the same window.
      '--remote-debugging-port=0',
    ],
  })
  // Electron names its engine here.
  const version = context.browser()?.version() ?? ''
  Object.defineProperty(process, 'versions', { value: { ...process.versions, chrome: version } })
  isReady = true
  app.emit('ready')
}

const ready = launch()
