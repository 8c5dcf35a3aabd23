/** What goes wrong in practice: a full disk, a second window, a report stopped half way, half a date. Told in words, nothing lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage } from '../../src/texts/storage'
import { openBuiltApp, type BuiltApp } from './built-app'
import { pressEscape } from '../press-escape'

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

/** The browser refuses to write, as it does when the disk is full; reading goes on. */
async function fillDisk(): Promise<void> {
  await app.page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(window, { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add })
    IDBObjectStore.prototype.put = refuse
    IDBObjectStore.prototype.add = refuse
  })
}

async function makeRoom(): Promise<void> {
  await app.page.evaluate(() => {
    IDBObjectStore.prototype.put = Reflect.get(window, 'put')
    IDBObjectStore.prototype.add = Reflect.get(window, 'add')
  })
}

function message() {
  return app.page.locator('.v-snackbar__content')
}

function heading(name?: string | RegExp) {
  return app.page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) })
}

function focused(): Promise<string> {
  return app.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}

async function openNorm(id: string): Promise<void> {
  await app.page.goto(`${app.address}#${dossier}/toetsing/${id}`)
  await heading(new RegExp(id)).waitFor()
}

describe('on an empty computer with a full disk', () => {
  test('the start page and its dialog say that nothing could be stored, and what to do', async () => {
    const { page } = app
    await fillDisk()
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await expect.poll(() => message().innerText()).toBe(storage.saving.full)
    await page.getByRole('button', { name: nl.app.close }).click()
    await page.getByRole('button', { name: nl.start.newDossier }).click()
    await page.getByLabel(nl.start.nameLabel).fill('VSV Pech')
    await page.getByRole('button', { name: nl.start.create }).click()
    await expect.poll(() => message().innerText()).toBe(storage.saving.full)
    await expect.poll(() => page.getByLabel(nl.start.nameLabel).inputValue()).toBe('VSV Pech')
    await makeRoom()
    // The first Escape puts the message away, the second asks, because a name was typed.
    await pressEscape(page)
    await message().waitFor({ state: 'hidden' })
    await pressEscape(page)
    await page.getByRole('button', { name: nl.app.unfinished.throwAway }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('once there is room the same button works', async () => {
    await app.page.getByRole('button', { name: nl.start.openExample }).click()
    await heading(nl.overview.title).waitFor()
    dossier = new URL(app.page.url()).hash.slice(1)
    await expect
      .poll(() => app.page.title())
      .toBe(`${nl.overview.title} · VSV Rijn en Kromme · ${nl.app.name}`)
  })
})

describe('in a dossier', () => {
  beforeEach(async () => {
    await openNorm('ORG-02')
    // A disk that the test before left full has room again.
    await app.page.reload()
    await heading(/ORG-02/).waitFor()
  })

  test.each(['light', 'dark'] as const)('a message at the bottom can be read (%s)', async (colorScheme) => {
    const { page } = app
    await page.emulateMedia({ colorScheme })
    await fillDisk()
    await page.getByLabel(nl.normPage.reasoning).fill(`Te vol ${colorScheme}`)
    await message().waitFor()
    const contrast = await message().evaluate((element) => {
      const parts = (css: string) => (css.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
      const light = (css: string) => {
        const [r = 0, g = 0, b = 0] = parts(css).map((value) => {
          const share = value / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const surface = element.closest('.v-snackbar__wrapper') ?? element
      const [one, two] = [
        light(getComputedStyle(element).color),
        light(getComputedStyle(surface).backgroundColor),
      ]
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
    })
    expect(contrast).toBeGreaterThanOrEqual(7)
    await makeRoom()
    await page.getByLabel(nl.normPage.reasoning).fill(`Weer ruimte ${colorScheme}`)
    await message().waitFor({ state: 'hidden' })
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('nobody leaves unsaved text behind without being asked; staying keeps it', async () => {
    const { page } = app
    const reasoning = page.getByLabel(nl.normPage.reasoning)
    await fillDisk()
    await reasoning.fill('Alleen nog op het scherm')
    await page.getByRole('link', { name: nl.normPage.next }).press('Enter')
    await page.getByRole('button', { name: nl.app.unsaved.stay }).click()
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
    await expect.poll(() => reasoning.inputValue()).toBe('Alleen nog op het scherm')
    await makeRoom()
    await page.getByRole('link', { name: nl.normPage.next }).press('Enter')
    await heading(/ORG-03/).waitFor()
    await page.goBack()
    await heading(/ORG-02/).waitFor()
    await expect.poll(() => reasoning.inputValue()).toBe('Alleen nog op het scherm')
  })

  test('abandoned text never overwrites what is typed later', async () => {
    const { page } = app
    const reasoning = page.getByLabel(nl.normPage.reasoning)
    await fillDisk()
    await reasoning.fill('Achtergelaten')
    await page.getByRole('link', { name: nl.normPage.next }).press('Enter')
    await page.getByRole('button', { name: nl.app.unsaved.leave }).click()
    await heading(/ORG-03/).waitFor()
    await makeRoom()
    await openNorm('ORG-02')
    await reasoning.fill('Later getypt')
    await expect.poll(() => page.locator('.save-status').innerText()).toMatch(/^\s*opgeslagen \d/)
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await page.reload()
    await heading(/ORG-02/).waitFor()
    await expect.poll(() => reasoning.inputValue()).toBe('Later getypt')
  })

  test('a verdict that could not be stored can be given again with the same button', async () => {
    const { page } = app
    await fillDisk()
    const unmet = page.locator('label', { hasText: nl.normPage.short.unmet }).last()
    await unmet.click()
    await message().waitFor()
    await makeRoom()
    await unmet.click()
    await expect.poll(() => unmet.getAttribute('class')).toContain('on')
  })

  test('a dialog gives the keyboard back to the button that opened it', async () => {
    const { page } = app
    for (const [path, button] of [
      ['/spiegel', nl.rounds.newRound],
      ['/bewijs', nl.evidence.add],
      ['/verbeterplan', nl.actions.add],
    ] as const) {
      await page.goto(`${app.address}#${dossier}${path}`)
      await page.getByRole('button', { name: button }).waitFor()
      await page.waitForTimeout(200)
      await page.getByRole('button', { name: button }).press('Enter')
      await page.getByRole('dialog').waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null))
        .toBe(true)
      await pressEscape(page)
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await expect.poll(() => focused()).toBe(button)
    }
  })

  test('after a removal the keyboard focus continues from the heading', async () => {
    const { page } = app
    await page.goto(`${app.address}#${dossier}/bewijs`)
    // The rows of the page before are there until this one is.
    await page.getByRole('heading', { name: nl.evidence.title, level: 1 }).waitFor()
    await page.locator('a[data-row]').first().click()
    await page.getByRole('button', { name: nl.evidence.piece.remove }).press('Enter')
    await page.getByRole('button', { name: nl.app.undo }).waitFor()
    await expect.poll(focused).toBe(nl.evidence.title)
    await page.getByRole('button', { name: nl.app.undo }).click()
  })

  test('half a date or a year long past is refused aloud, and the date that was there stays', async () => {
    const { page } = app
    await page.goto(`${app.address}#${dossier}/gegevens`)
    const visit = page.getByLabel(nl.dossierFields.visitDate.name)
    await visit.fill('0202-01-01')
    await visit.blur()
    await page.getByText(nl.app.dateWrong).waitFor()
    await page.reload()
    await heading(nl.profile.title).waitFor()
    await expect.poll(() => visit.inputValue()).toBe('2026-12-22')
  })

  test('a report that is stopped says that nothing was made and keeps the keyboard', async () => {
    const { page } = app
    await page.goto(`${app.address}#${dossier}/rapport`)
    await expect.poll(focused).toBe(nl.reportPage.title)
    await page.getByRole('button', { name: nl.reportPage.make }).press('Enter')
    await page.getByRole('button', { name: nl.reportPage.cancel }).press('Enter')
    await page.getByText(nl.reportPage.stopped).waitFor()
    await expect.poll(focused).toBe(nl.reportPage.make)
  })

  test('on paper a page has no menu and no buttons, and the whole width', async () => {
    const { page } = app
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.getByRole('navigation', { name: nl.app.mainNavigation }).isVisible())
      .toBe(false)
    await expect.poll(() => page.locator('button:visible').count()).toBe(0)
    await expect.poll(() => page.locator('.content').boundingBox()).toMatchObject({ x: 0, width: 1366 })
    await page.emulateMedia({ media: 'screen' })
  })

  test('a dossier put in the bin in another window says so here, and opens again when it is put back', async () => {
    const { page } = app
    const other = await page.context().newPage()
    await other.goto(app.address)
    await other.getByRole('button', { name: nl.start.more('VSV Rijn en Kromme') }).click()
    await other.getByText(nl.start.toBin).click()
    await heading(nl.app.dossierGoneTitle).waitFor()
    await other.getByRole('button', { name: nl.start.binCount(1) }).click()
    await other.getByRole('button', { name: nl.start.restore }).click()
    await heading(/ORG-02/).waitFor()
    await other.close()
  })

  test('none of this left anything on the console, and nothing left the computer', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
