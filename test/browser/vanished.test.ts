/** The browser throws its data away: a person clears the browsing data, or the store was damaged. Told at once, and at the next start. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { shell } from '../../src/texts/shell'
import { storage as storageTexts } from '../../src/texts/storage'
import { temporaryFolder } from '../temporary-folder'
import { openBuiltApp, type BuiltApp } from './built-app'

const name = 'VSV Rijn en Kromme'
const words = shell.extraFolder
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
    await expect.poll(() => dialog.innerText()).not.toMatch(/opgeslagen, is er nog/)
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
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(nl.start.emptyTitle)
    await expect.poll(() => page.getByRole('alert').innerText()).toContain(nl.start.goneNeverSaved(name))
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
    await expect.poll(() => again.getByRole('alert').count()).toBe(0)
  })
})

test('confirming that it is right makes the computer usable again', async () => {
  const { page } = app
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(app.address).origin,
    storageTypes: 'indexeddb,file_systems',
  })
  await page.goto(app.address)
  await page.getByRole('button', { name: nl.start.goneAccept }).click()
  await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
  const again = await app.restart()
  await again.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
})

describe('with the copies that the browser keeps beside the database', () => {
  test('a start that finds its database empty goes to the copies, and one click puts the dossier back', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    // As when the page is left; the browser waits for nobody, so this test does.
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await page
      .locator('.save-status')
      .getByText(/reservekopie/)
      .waitFor()
    const session = await page.context().newCDPSession(page)
    await page.goto('about:blank')
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(app.address).origin,
      storageTypes: 'indexeddb',
    })
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1, name: nl.restore.title }).waitFor()
    const shelf = page.getByRole('region', { name })
    await shelf.getByText(nl.restore.place.absent).waitFor()
    await shelf.getByText(nl.restore.newest).waitFor()
    await page.getByText(nl.restore.places.ownProtects.browser).waitFor()
    await shelf.getByRole('button', { name: nl.restore.putBack }).click()
    await page.getByRole('link', { name: nl.restore.open }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    expect(app.complaints).toEqual([])
  })

  /** Ways to the files that the page keeps outside the database. */
  const files = () =>
    app.page.evaluate(async () => {
      const found: string[] = []
      const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
        for await (const [name, entry] of folder.entries())
          if (entry instanceof FileSystemDirectoryHandle) await look(entry, `${path}${name}/`)
          else found.push(`${path}${name}`)
      }
      await look(await navigator.storage.getDirectory(), '')
      return found
    })
  const copiesIn = async (folder: string) =>
    (await files()).filter((path) => path.startsWith(folder) && path.endsWith('.vsv')).length

  test('a folder that is chosen once gets every copy, and waits for a click when the browser wants one', async () => {
    const { page } = app
    // The question of the browser itself cannot be answered by a test; a folder that it gives is the same kind of thing.
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('gekozen', { create: true }),
      })
    })
    await page.goto(new URL('#/reservekopieen', app.address).href)
    await page.reload()
    const places = page.getByRole('region', { name: nl.restore.places.title })
    await places.getByRole('button', { name: nl.restore.places.choose, exact: true }).click()
    await places.getByText('gekozen', { exact: true }).waitFor()
    await expect.poll(() => copiesIn('gekozen/')).toBe(await copiesIn('reservekopieen/'))
    await expect.poll(() => copiesIn('gekozen/')).toBeGreaterThan(0)

    await page.addInitScript(() => {
      let answer = 'prompt'
      Object.assign(FileSystemDirectoryHandle.prototype, {
        queryPermission: async () => answer,
        requestPermission: async () => (answer = 'granted'),
      })
    })
    await page.reload()
    await places.getByText(words.asks('gekozen')).waitFor()
    await places.getByRole('button', { name: nl.restore.places.catchUp }).click()
    await places.getByText(words.asks('gekozen')).waitFor({ state: 'hidden' })
    expect(app.complaints).toEqual([])
  })

  test('a dossier that is erased for good takes its copies along, also those in the folder', async () => {
    const { page } = app
    await expect.poll(() => copiesIn('')).toBeGreaterThan(1)
    await page.goto(app.address)
    await page.getByRole('button', { name: nl.start.more(name) }).click()
    await page.getByText(nl.start.toBin).click()
    await page.getByRole('button', { name: nl.start.binCount(1) }).click()
    await page.getByRole('button', { name: nl.start.erase }).first().click()
    await page
      .getByRole('dialog')
      .getByText(/automatische reservekopie/)
      .waitFor()
    await page.getByRole('button', { name: nl.start.erase, exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
    await expect.poll(() => copiesIn('reservekopieen/')).toBe(0)
    // Then the page loads again by itself, to leave no traces: an address asked for before that would be lost.
    await page.getByText(storageTexts.moving.done).waitFor()
    // The folder still waits: what has to go from it goes with the click.
    await page.goto(new URL('#/reservekopieen', app.address).href)
    await page.getByRole('button', { name: nl.restore.places.catchUp }).click()
    await expect.poll(files).toEqual([])
  })
})

test('a browser that keeps no copies promises none on any page', async () => {
  const { page } = app
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await page.goto(app.address)
  // A change of the address while the application starts is no change of page: nobody follows it yet.
  await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
  await page.goto(new URL('#/reservekopieen', app.address).href)
  await page.getByRole('heading', { level: 1, name: nl.restore.title }).waitFor()
  await page.getByText(nl.restore.looking).waitFor({ state: 'hidden' })
  await expect.poll(() => page.getByText(nl.restore.none).count()).toBe(0)
  await page.getByText(nl.app.noCopies).waitFor()
  await page.getByRole('link', { name: nl.app.allDossiers }).click()
  await page.getByRole('heading', { level: 1, name: nl.start.emptyTitle }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: nl.start.copies }).count()).toBe(0)
})
