/** The built application as a user of the browser edition meets it: served on loopback, opened in a profile that keeps its data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { serve } from '../../build/start/serve'
import { launchPersistentChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { temporaryFolder } from '../temporary-folder'
import { watchPage } from './open-pages'

/** How many times slower the page computes than this machine can: `VSV_SLOW=6` finds the tests that win a race on a fast one only. */
const slower = Number(process.env.VSV_SLOW ?? 1)

const renderer = resolve(import.meta.dirname, '../../out/renderer')

export interface BuiltApp {
  readonly page: Page
  readonly address: string
  /** Folder in which the browser keeps everything. */
  readonly profile: string
  /** What the page reported that it should not have: errors, and breaches of the content security policy. */
  readonly complaints: readonly string[]
  /** Every request that left for another place than our own server. Must stay empty. */
  readonly strayRequests: readonly string[]
  /** Closes the browser and opens it again on the same profile, as a new day does. */
  restart(): Promise<Page>
  /** Kills the browser as a power cut does, and opens it again on the same profile. */
  killAndRestart(): Promise<Page>
  close(): Promise<void>
}

/** Kills every process that has this folder on its command line: the browser that was started on it. */
export function killProcessesOn(profile: string): void {
  const wanted = `--user-data-dir=${profile}`
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const given = readFileSync(join('/proc', id, 'cmdline'), 'utf8').split('\0')
      if (given.includes(wanted)) process.kill(Number(id), 'SIGKILL')
    } catch {
      // It ended meanwhile.
    }
  }
}

/**
 * Serves `out/renderer` and opens it; `npm test` has built it.
 * @param given `args` of the browser beside its own; `profile` the folder it keeps everything in, when that matters
 */
export async function openBuiltApp({
  args = [],
  profile = temporaryFolder(),
}: { readonly args?: readonly string[]; readonly profile?: string } = {}): Promise<BuiltApp> {
  if (!existsSync(resolve(renderer, 'index.html')))
    throw new Error('out/renderer is missing: run `npm run build` first, or use `npm test`.')
  const port = await freePort()
  const served = await serve(renderer, port)
  if (!served.ok) throw new Error(served.problem.message)
  const server = served.value
  const complaints: string[] = []
  const strayRequests: string[] = []
  let context: BrowserContext
  let page: Page

  async function start(): Promise<Page> {
    context = await launchPersistentChromium(profile, { args: ['--lang=nl-NL', ...args] })
    page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(60_000)
    watchPage(page)
    if (slower > 1)
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.setViewportSize({ width: 1366, height: 768 })
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text()))
        complaints.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.address) && !/^(blob|data):/.test(url)) strayRequests.push(url)
    })
    await page.goto(server.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  await start()
  return {
    get page() {
      return page
    },
    address: server.address,
    profile,
    complaints,
    strayRequests,
    async restart() {
      await context.close()
      return start()
    },
    async killAndRestart() {
      killProcessesOn(profile)
      await context.close().catch(() => undefined)
      return start()
    },
    async close() {
      await context.close()
      await server.stop()
    },
  }
}
