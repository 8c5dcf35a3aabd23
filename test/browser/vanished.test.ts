/** The browser throws its data away: a person clears the browsing data, or the store was damaged. Told at once, and at the next start. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { temporaryFolder } from '../temporary-folder'
import { openBuiltApp, type BuiltApp } from './built-app'

const name = 'VSV Rijn en Kromme'
let app: BuiltApp
let saved: string
let passphrase: string
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

describe('data thrown away while the application is open', () => {
  test('is told without promises, and the dossier on the screen is saved as a file', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(app.address).origin,
      storageTypes: 'indexeddb',
    })
    const dialog = page.getByRole('dialog', { name: nl.app.rescue.title })
    await dialog.waitFor()
    expect(await dialog.innerText()).not.toMatch(/opgeslagen, is er nog/)
    await dialog.getByRole('button', { name: nl.app.rescue.saveFile }).click()
    const how = page.getByRole('dialog', { name: nl.locking.save.title })
    await how.getByRole('button', { name: nl.locking.save.propose }).click()
    passphrase = await how.getByLabel(nl.locking.passphrase, { exact: true }).inputValue()
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      how.getByRole('button', { name: nl.locking.save.confirm }).click(),
    ])
    await dialog.getByRole('status').getByText(download.suggestedFilename()).waitFor()
    saved = join(temporaryFolder(), download.suggestedFilename())
    await download.saveAs(saved)
    expect((await readFile(saved)).length).toBeGreaterThan(10_000)
  })

  test('the next start does not say welcome, but which dossiers were here', async () => {
    const page = await app.restart()
    await page.getByRole('heading', { name: nl.start.goneTitle(1) }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(nl.start.emptyTitle)
    expect(await page.getByRole('alert').innerText()).toContain(nl.start.goneNeverSaved(name))
  })

  test('it comes back from its file, and nothing is missed any more', async () => {
    const { page } = app
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: nl.start.goneOpen }).click(),
    ])
    await chooser.setFiles(saved)
    const locked = page.getByRole('dialog', { name: nl.locking.open.title })
    await locked.getByLabel(nl.locking.passphrase, { exact: true }).fill(passphrase)
    await locked.getByRole('button', { name: nl.locking.open.confirm }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor({ timeout: 120_000 })
    const again = await app.restart()
    await again.getByRole('link', { name }).waitFor()
    expect(await again.getByRole('alert').count()).toBe(0)
  })
})

test('confirming that it is right makes the computer usable again', async () => {
  const { page } = app
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(app.address).origin,
    storageTypes: 'indexeddb',
  })
  await page.goto(app.address)
  await page.getByRole('button', { name: nl.start.goneAccept }).click()
  await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
  const again = await app.restart()
  await again.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
})

test('a browser, which makes no copies, promises none on any page', async () => {
  const { page } = app
  await page.goto(new URL('#/reservekopieen', app.address).href)
  await page.getByRole('heading', { level: 1, name: nl.restore.title }).waitFor()
  await page.getByText(nl.restore.looking).waitFor({ state: 'hidden' })
  expect(await page.getByText(nl.restore.none).count()).toBe(0)
  await page.getByText(nl.app.noCopies).waitFor()
  await page.getByRole('link', { name: nl.restore.toStart }).click()
  await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
  expect(await page.getByRole('link', { name: nl.start.copies }).count()).toBe(0)
})
