/** The lock on the application in the window of its own: over a restart, from the menu, and when the computer is left. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { askToLock, locked, unlock } from '../lock-road'
import { bucketFolder, copiesIn } from './data-folder'
import { exampleName, openExample, openReasoning } from './dossier'
import { eventually, launch, quit, type Running } from './launch'

const text = 'Getypt vlak voor het slot'
const slow = { timeout: 60_000 }
let running: Running
let dossier = ''
afterAll(() => quit(running))

const inTheMenu = ({ application }: Running) =>
  application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.enabled)

it('goes on with the key of the copies, which go on the lock too, and hides every word on the disk', async () => {
  running = await launch()
  const { page, userData } = running
  dossier = await openExample(running)
  await expect.poll(() => inTheMenu(running)).toBe(false)
  await page.evaluate(() => (window.location.hash = '/beveiliging'))
  const confirm = await askToLock(page)
  // On a slow computer a copy of before the lock is there already.
  const before = await copiesIn(userData)
  await confirm.click()
  await locked(page).waitFor(slow)
  await expect.poll(() => copiesIn(userData)).toEqual(before)
  expect(running.complaints).toEqual([])
  await quit(running)
  const bucket = bucketFolder(userData)
  const found = readdirSync(bucket, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  expect(found.length).toBeGreaterThan(0)
  for (const form of ['latin1', 'utf16le'] as const)
    expect(found.some((bytes) => bytes.includes(Buffer.from(exampleName, form)))).toBe(false)
})

it('asks for the passphrase at the next start, and then everything is there', async () => {
  const { userData } = running
  running = await launch({ userData })
  const { page } = running
  await expect.poll(() => inTheMenu(running)).toBe(false)
  await expect.poll(() => page.locator('body').innerText()).not.toContain(exampleName)
  await unlock(page)
  await page.getByRole('link', { name: exampleName }).first().waitFor(slow)
  await expect.poll(() => inTheMenu(running)).toBe(true)
})

it('the menu locks, and what was typed a moment before is there when it opens', async () => {
  const { page, application } = running
  const reasoning = await openReasoning(page, dossier)
  await reasoning.fill(text)
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())
  await locked(page).waitFor(slow)
  await expect.poll(() => inTheMenu(running)).toBe(false)
  await unlock(page)
  await eventually(async () => ((await reasoning.inputValue()) === text ? true : undefined), 60_000)
})

it.each(['suspend', 'lock-screen'] as const)('locks on %s', async (event) => {
  const { page, application } = running
  await application.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
  await locked(page).waitFor(slow)
  await expect.poll(() => page.locator('body').innerText()).not.toContain(text)
  if (event === 'suspend') {
    await unlock(page)
    await expect.poll(() => inTheMenu(running)).toBe(true)
  }
  expect(running.complaints).toEqual([])
})
