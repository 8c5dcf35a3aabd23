/** The other browsers as Debian has them: Firefox, and WebKit, which is the engine of Safari but not Safari itself. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isThere } from '../test-electron/system'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth']

/** Programs by the name the tests know the engine by. */
interface Engines {
  readonly firefox?: string
  /** The window that `WebKitWebDriver` opens. */
  readonly webkit?: string
}

function inPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}

/** MiniBrowser lies in a folder named after the machine: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1. */
function miniBrowser(): string | undefined {
  const libraries = '/usr/lib'
  if (!existsSync(libraries)) return undefined
  return readdirSync(libraries)
    .map((folder) => join(libraries, folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((path) => existsSync(path))
}

function enginesHere(): Engines {
  const firefox = inPath('firefox-esr') ?? inPath('firefox')
  const webkit = isThere('WebKitWebDriver') ? miniBrowser() : undefined
  return { ...(firefox && { firefox }), ...(webkit && { webkit }) }
}

/** The engines of this machine; what is missing is installed first where that is possible. */
export function findEngines(): Engines {
  const found = enginesHere()
  const isComplete = found.firefox && found.webkit && isThere('Xvfb')
  if (isComplete || process.getuid?.() !== 0 || !isThere('apt-get')) return found
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], quiet)
  for (const name of packages) spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet)
  return enginesHere()
}
