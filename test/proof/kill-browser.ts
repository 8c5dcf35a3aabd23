/** Chromium killed while somebody works in the browser edition. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { serve } from '../../build/start/serve'
import { launchPersistentChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { temporaryFolder } from '../temporary-folder'
import type { Draw } from './draw'
import {
  acknowledgedIn,
  expectAllThere,
  expectRows,
  moveAndKill,
  newLedger,
  openExample,
  workAndKill,
  type Session,
} from './killed'
import { lockKiller } from './killed-lock'
import { dossierMaker } from './many-dossiers'
import { makeOlderDatabase } from './older-profile'
import { prove } from './prove'
import { adopting, importing, merging, report, saving, type Give } from './works'

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

const give: Give = async ({ page }, button, name, bytes) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** One in so many is killed in the first start after an older version, one while the database moves, and one at its lock. */
const EACH = 6

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

/** Whether every bucket of the profile keeps its database in LevelDB; the other kind is SQLite. */
function isLevelDb(profile: string): boolean {
  const buckets = join(profile, 'Default', 'WebStorage')
  const kept = readdirSync(buckets)
    .map((name) => join(buckets, name, 'IndexedDB'))
    .filter((folder) => existsSync(folder))
  if (kept.length === 0) throw new Error('there is no database')
  return kept.every((folder) => existsSync(join(folder, 'indexeddb.leveldb')))
}

/** @param engine the way in which Chromium keeps the database, of which the profile must show that it is on */
export function proveKills(id: string, switches: readonly string[], engine: 'LevelDB' | 'SQLite'): void {
  prove({
    id,
    tries: 50,
    reaches: [
      'text acknowledged',
      'import acknowledged',
      'return acknowledged',
      'adoption acknowledged',
      'report',
      'migration',
      'move',
      'lock',
    ],
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

      const lockedProfile = temporaryFolder()
      let killAtLock: Awaited<ReturnType<typeof lockKiller>> | undefined
      const works = {
        saving,
        report,
        import: importing(file, give),
        merging: merging(file, give),
        adopting: adopting(file, give),
      }
      return async ({ draw, index }) => {
        if (index % EACH === 0) {
          await killWhileMigrating(draw, served.value.address, switches)
          return count('migration')
        }
        if (index % EACH === 2) {
          killAtLock ??= await lockKiller(
            () => start(lockedProfile, served.value.address, switches),
            onTestFinished,
          )
          await killAtLock(draw, (what) => count(what))
          return count('lock')
        }
        // A try that failed may have left none.
        if (session.page.isClosed()) session = await open()
        const before = acknowledgedIn(ledger)
        if (index % EACH === 1) {
          session = await moveAndKill(session, draw, open)
          count('move')
        } else {
          count(await workAndKill(session, ledger, draw, works))
          session = await open()
        }
        for (const [what, times] of Object.entries(acknowledgedIn(ledger)))
          if (times > (before[what] ?? 0)) count(`${what} acknowledged`)
        if (isLevelDb(profile) !== (engine === 'LevelDB')) throw new Error('another kind of database')
        await expectAllThere(session, ledger)
      }
    },
  })
}
