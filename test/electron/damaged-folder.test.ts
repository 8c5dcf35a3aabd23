/**
 * A folder of data that the disk, a virus scanner or a copying program damaged. The application always comes up, and every dossier is
 * there, or is offered from its copy, or the page says what is wrong; the copies are never touched.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { bucketFolder, copiesIn, databaseFolder } from './data-folder'
import { exampleName, openExample, openReasoning, writeAndStore } from './dossier'
import { exited, launch, ownFolder, quit, type Running } from './launch'

/** What a start on the folder comes to. */
type Outcome = 'there' | 'offered' | 'explained'

const text = 'Geschreven voor de schade'
let whole: string
let dossier: string
beforeAll(async () => {
  const first = await launch()
  whole = first.userData
  dossier = await openExample(first)
  await writeAndStore(first.page, await openReasoning(first.page, dossier), text)
  await quit(first)
  expect(await copiesIn(whole)).not.toEqual([])
})

const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name))
/** The files of the engine's tables by the start of their name; Electron 33 keeps LevelDB, a later one may keep another kind. */
function tables(userData: string, ...starts: readonly string[]): readonly string[] {
  const found = filesOf(databaseFolder(userData)).filter((file) =>
    starts.some((start) => new RegExp(`/${start}[^/]*$`).test(file)),
  )
  if (found.length === 0)
    throw new Error(`the engine keeps no ${starts.join(', ')}: this case needs another one`)
  return found
}
/** Where the engine keeps which bucket has which folder. */
const lists = (userData: string) =>
  filesOf(join(userData, 'WebStorage')).filter((file) => /QuotaManager[^/]*$/.test(file))
const spoil = (file: string) => writeFileSync(file, randomBytes(statSync(file).size))

const cases: readonly (readonly [string, Outcome, (userData: string) => void])[] = [
  [
    'everything but the copies is gone',
    'offered',
    (at) => {
      for (const file of filesOf(at)) if (!file.endsWith('reservekopieen')) rmSync(file, { recursive: true })
    },
  ],
  ['the database is gone', 'offered', (at) => rmSync(join(at, 'WebStorage'), { recursive: true })],
  ['the folder of its bucket is gone', 'offered', (at) => rmSync(bucketFolder(at), { recursive: true })],
  ['the list of buckets is gone', 'there', (at) => lists(at).forEach((file) => rmSync(file))],
  ['the list of buckets is noise', 'offered', (at) => lists(at).forEach(spoil)],
  [
    'the files of the database are empty',
    'offered',
    (at) => tables(at, '').forEach((file) => truncateSync(file)),
  ],
  ['the files of the database are noise', 'offered', (at) => tables(at, '').forEach(spoil)],
  ['the list of tables is noise', 'offered', (at) => tables(at, 'MANIFEST').forEach(spoil)],
  ['the list of tables is gone', 'explained', (at) => tables(at, 'MANIFEST').forEach((file) => rmSync(file))],
  ['the pointer to the list is gone', 'there', (at) => tables(at, 'CURRENT').forEach((file) => rmSync(file))],
  ['the journal is gone', 'offered', (at) => tables(at, '\\d+\\.log').forEach((file) => rmSync(file))],
  [
    'half of the journal is gone',
    'offered',
    (at) =>
      tables(at, '\\d+\\.log').forEach((file) => truncateSync(file, Math.floor(statSync(file).size / 2))),
  ],
  ['the database is closed to the user', 'explained', (at) => chmodSync(databaseFolder(at), 0o000)],
  [
    'the database can only be read',
    'explained',
    (at) => {
      for (const file of tables(at, '')) chmodSync(file, 0o444)
      chmodSync(databaseFolder(at), 0o555)
    },
  ],
  [
    'a file stands where the database should be',
    'explained',
    (at) => {
      const folder = join(bucketFolder(at), 'IndexedDB')
      renameSync(folder, join(at, 'away'))
      writeFileSync(folder, 'not a folder')
    },
  ],
  [
    'the settings of the engine are noise',
    'there',
    (at) => ['Preferences', 'Local State'].forEach((name) => writeFileSync(join(at, name), randomBytes(500))),
  ],
  ['the copies are gone', 'there', (at) => rmSync(join(at, 'reservekopieen'), { recursive: true })],
]

/** The application would start itself again, out of the hands of the test; it starts it again itself. */
async function takeOverRestart({ application }: Running): Promise<void> {
  await application.evaluate(({ app }) => {
    app.relaunch = () => undefined
  })
}

describe('a store that cannot be opened is no dead end', () => {
  it.each(['the list of tables is gone', 'the database is closed to the user'])(
    'when %s: begun with an empty one, the dossier comes back from its copy, and the old store is kept',
    async (what) => {
      const userData = ownFolder()
      cpSync(whole, userData, { recursive: true })
      cases.find(([name]) => name === what)?.[2](userData)
      const stopped = await launch({ userData })
      await stopped.page.getByRole('checkbox', { name: nl.restore.stopped.choose(exampleName) }).waitFor()
      await expect.poll(() => stopped.page.locator('main').innerText()).toContain(userData)
      await takeOverRestart(stopped)
      const ended = exited(stopped)
      await stopped.page.getByRole('button', { name: nl.restore.stopped.begin(1) }).click()
      expect(await ended).toBe(0)

      const { page, ...running } = await launch({ userData })
      await page.getByText(nl.restore.planDone(exampleName)).waitFor()
      await expect.poll(async () => (await openReasoning(page, dossier)).inputValue()).toBe(text)
      const old = readdirSync(userData).filter((name) => name.startsWith('WebStorage-bewaard'))
      expect(old).toHaveLength(1)
      await quit({ page, ...running })
    },
  )
})

describe('the application comes up', () => {
  it.each(cases)('when %s: the dossier is %s', async (_what, outcome, damage) => {
    const userData = ownFolder()
    cpSync(whole, userData, { recursive: true })
    damage(userData)
    const copies = await copiesIn(userData)
    const running = await launch({ userData })
    const { page } = running
    const seen = {
      there: page.getByRole('link', { name: exampleName }),
      offered: page.getByRole('button', { name: nl.restore.putBack }),
      explained: page.getByRole('heading', { name: nl.app.startupProblem }),
    }
    await seen[outcome].waitFor({ timeout: 20_000 }).catch(async () => {
      throw new Error(`shown instead: ${await page.locator('body').innerText()}`)
    })
    if (outcome === 'offered') {
      await seen.offered.click()
      await page.getByRole('link', { name: nl.restore.open }).waitFor()
    }
    if (outcome !== 'explained')
      await expect.poll(async () => (await openReasoning(page, dossier)).inputValue()).toBe(text)
    await expect.poll(() => copiesIn(userData)).toEqual(expect.arrayContaining([...copies]))
    await quit(running)
  })
})
