/**
 * The one browser every test drives: the Chromium that npm installed, or the one `CHROME_PATH` names.
 *
 * Plain JavaScript, because the stand-in runs it in a bare Node process and build scripts use it too.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

/** Not sparticuz' own list: that one switches off web security and runs everything in one process. */
const launchArguments = ['--no-sandbox', '--headless=shell']

/** Pinned exactly, so the version asked for is the version installed. */
const sparticuzVersion = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  .devDependencies['@sparticuz/chromium']

/**
 * Where the unpacked browser lives: per user and per version, so that an upgrade or another user's files never get in the way.
 * @returns {string}
 */
function unpackedFolder() {
  return join(tmpdir(), `vsv-test-chromium-${sparticuzVersion}-${userInfo().username}`)
}

/**
 * Libraries that came along for machines without libnss3; only kept when this machine needs them.
 * @param {string} folder
 */
function bundledLibraries(folder) {
  return join(folder, 'al2023', 'lib')
}

/**
 * Unpacks into a folder of its own and renames it: test files that start together never see half a browser.
 * @returns {Promise<string>} the folder
 */
async function unpack() {
  const folder = unpackedFolder()
  if (existsSync(folder)) return folder
  if (process.platform !== 'linux')
    throw new Error('On this system the browser tests need CHROME_PATH: the path of a Chrome or Chromium.')
  const half = await mkdtemp(`${folder}-half-`)
  // In a process of its own: sparticuz unpacks to the temp folder of its environment, and adds its libraries only where it
  // thinks it runs on Lambda.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    },
  )
  const startsAlone = spawnSync(join(half, 'chromium'), ['--version', ...launchArguments]).status === 0
  if (startsAlone) await rm(join(half, 'al2023'), { recursive: true, force: true })
  await rename(half, folder).catch(async (problem) => {
    await rm(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw problem // otherwise: another process was first
  })
  return folder
}

/** @returns {Promise<string>} the path of the browser to test with */
async function executablePath() {
  return process.env.CHROME_PATH ?? join(await unpack(), 'chromium')
}

/** @returns {Promise<import('playwright-core').LaunchOptions>} */
async function launchOptions() {
  const path = await executablePath()
  const libraries = bundledLibraries(unpackedFolder())
  const needsLibraries = process.env.CHROME_PATH === undefined && existsSync(libraries)
  return {
    executablePath: path,
    headless: true,
    args: launchArguments,
    timeout: 120_000,
    ...(needsLibraries ? { env: { ...process.env, LD_LIBRARY_PATH: libraries } } : {}),
  }
}

/**
 * @param {{ args?: readonly string[] }} [extra] more command line switches
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium({ args = [] } = {}) {
  const options = await launchOptions()
  return chromium.launch({ ...options, args: [...launchArguments, ...args] })
}

/**
 * A browser that keeps its data in a folder, for tests that restart it.
 * @param {string} folder
 * @param {{ args?: readonly string[] }} [extra] more command line switches
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function launchPersistentChromium(folder, { args = [] } = {}) {
  const options = await launchOptions()
  return chromium.launchPersistentContext(folder, { ...options, args: [...launchArguments, ...args] })
}
