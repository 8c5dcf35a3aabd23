/** Chromium killed while somebody works in the browser edition. */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { serve } from '../../build/start/serve'
import { nl } from '../../src/texts/nl'
import { launchPersistentChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { temporaryFolder } from '../temporary-folder'
import type { Draw } from './draw'
import {
  expectAllThere,
  expectRows,
  newLedger,
  openExample,
  workAndKill,
  type Ledger,
  type OpenFile,
  type Session,
} from './killed'
import { dossierMaker } from './many-dossiers'
import { makeOlderDatabase } from './older-profile'
import { prove } from './prove'

const renderer = resolve(import.meta.dirname, '../../out/renderer')

/** The process that was started for a profile; what it started itself is in its group. */
function processOf(profile: string): number {
  const found = readdirSync('/proc').find((id) => {
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8')
      return /^\d+$/u.test(id) && line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error('there is no browser on this profile')
  return Number(found)
}

async function launchOn(profile: string, switches: readonly string[]): Promise<Session> {
  const context = await launchPersistentChromium(profile, { args: ['--lang=nl-NL', ...switches] })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(30_000)
  const id = processOf(profile)
  return {
    page,
    async kill() {
      const gone = new Promise((done) => context.once('close', done))
      process.kill(-id, 'SIGKILL')
      await gone
    },
  }
}

async function start(profile: string, address: string, switches: readonly string[]): Promise<Session> {
  const session = await launchOn(profile, switches)
  await session.page.goto(address)
  await session.page.getByRole('heading', { level: 1 }).waitFor()
  return session
}

const openFile: OpenFile = async ({ page }, bytes) => {
  await page.evaluate(() => void (window.location.hash = '/'))
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).first().click(),
  ])
  await chooser.setFiles({ name: 'dossier.vsv', mimeType: 'application/zip', buffer: Buffer.from(bytes) })
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
}

const acknowledgedIn = ({ imports }: Ledger) => imports.filter(({ acknowledged }) => acknowledged).length

/** One in so many is killed in the first start after an older version. */
const MIGRATES = 5

async function killWhileMigrating(draw: Draw, address: string, switches: readonly string[]): Promise<void> {
  const profile = temporaryFolder()
  const older = await launchOn(profile, switches)
  // An address that is not there: the same origin, without the application.
  await older.page.goto(`${address}/nergens`)
  const rows = await makeOlderDatabase(older.page, 1 + draw(8))
  const starting = older.page.goto(address).catch(() => undefined)
  await wait(draw(700))
  await older.kill()
  await starting
  const session = await start(profile, address, switches)
  try {
    await expectRows(session, rows)
  } finally {
    await session.kill()
  }
}

/** @param isOn whether the profile shows that the database is kept as asked */
export function proveKills(
  id: string,
  switches: readonly string[],
  isOn: (profile: string) => boolean,
): void {
  prove({
    id,
    tries: 50,
    reaches: ['text acknowledged', 'import acknowledged', 'report', 'migration'],
    start: async (count) => {
      const served = await serve(renderer, await freePort())
      if (!served.ok) throw new Error(served.problem.message)
      onTestFinished(() => served.value.stop())
      const file = await dossierMaker()
      const profile = temporaryFolder()
      const ledger = newLedger()
      const open = () => start(profile, served.value.address, switches)
      let session = await open()
      await openExample(session, ledger)
      onTestFinished(() => session.kill().catch(() => undefined))

      return async ({ draw, index }) => {
        if (index % MIGRATES === 0) {
          await killWhileMigrating(draw, served.value.address, switches)
          return count('migration')
        }
        // A try that failed may have left none.
        if (session.page.isClosed()) session = await open()
        const before = { texts: ledger.acknowledged, imports: acknowledgedIn(ledger) }
        count(await workAndKill(session, ledger, draw, { file, openFile }))
        if (ledger.acknowledged > before.texts) count('text acknowledged')
        if (acknowledgedIn(ledger) > before.imports) count('import acknowledged')
        session = await open()
        if (!isOn(join(profile, 'Default', 'IndexedDB'))) throw new Error('another kind of database')
        await expectAllThere(session, ledger)
      }
    },
  })
}
