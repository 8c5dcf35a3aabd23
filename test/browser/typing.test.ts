/** Typing, going quickly from place to place, and pressing twice: nothing is lost, mixed up or made double. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'

let app: BuiltApp
const dossiers: Record<string, string> = {}

beforeAll(async () => {
  app = await openBuiltApp()
  for (const name of ['VSV Alpha', 'VSV Bravo']) dossiers[name] = await makeDossier(name)
})
afterAll(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function makeDossier(name: string): Promise<string> {
  const { page } = app
  await page.goto(`${app.address}#/`)
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill(name)
  await page.getByRole('button', { name: nl.start.create }).click()
  await page.waitForURL(/#\/dossier\//)
  return new URL(page.url()).hash.split('/').slice(0, 3).join('/')
}

async function openProfile(page: Page, name: string): Promise<void> {
  await page.goto(`${app.address}${dossiers[name] ?? ''}/gegevens`)
  // Only the address changes: for a moment the page of before is still there.
  await expect
    .poll(() => page.getByLabel(nl.dossierFields.name.name, { exact: true }).inputValue())
    .toBe(name)
}

/** What is kept of typed text outside the database, by its key. */
const keptTexts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('vsv-wachtende-tekst')))

describe('what was typed just before the page went away', () => {
  test.each([0, 60, 150, 300])('is there after a reload %i ms later', async (wait) => {
    const { page } = app
    await openProfile(page, 'VSV Alpha')
    const typed = `Regio ${String(wait)} ${String(Math.random()).slice(2, 8)}`
    await page.getByLabel(nl.dossierFields.region.name).fill(typed)
    await page.waitForTimeout(wait)
    await page.reload()
    await expect.poll(() => page.getByLabel(nl.dossierFields.region.name).inputValue()).toBe(typed)
    // Stored for true, and kept nowhere else any more.
    await expect.poll(() => keptTexts(page)).toEqual([])
    await page.reload()
    await expect.poll(() => page.getByLabel(nl.dossierFields.region.name).inputValue()).toBe(typed)
  })

  test('is there after the tab was closed at once', async () => {
    const tab = await app.page.context().newPage()
    await openProfile(tab, 'VSV Bravo')
    await tab.getByLabel(nl.dossierFields.contact.name).fill('Anja, op de valreep')
    await tab.close()
    await app.page.reload()
    await heading(app.page).waitFor()
    await openProfile(app.page, 'VSV Bravo')
    await expect
      .poll(() => app.page.getByLabel(nl.dossierFields.contact.name).inputValue())
      .toBe('Anja, op de valreep')
  })

  test('stays with its dossier when the address goes to another', async () => {
    const { page } = app
    await openProfile(page, 'VSV Alpha')
    await page.getByLabel(nl.dossierFields.region.name).fill('Alleen van Alpha')
    await openProfile(page, 'VSV Bravo')
    await expect.poll(() => page.getByLabel(nl.dossierFields.region.name).inputValue()).toBe('')
    await openProfile(page, 'VSV Alpha')
    await expect
      .poll(() => page.getByLabel(nl.dossierFields.region.name).inputValue())
      .toBe('Alleen van Alpha')
  })
})

test('two windows in one field: neither text goes, and whoever wrote last chooses', async () => {
  const here = app.page
  const there = await here.context().newPage()
  for (const page of [here, there]) await openProfile(page, 'VSV Bravo')
  const region = (page: Page) => page.getByLabel(nl.dossierFields.region.name)
  const words = nl.app.changedElsewhere
  await region(there).focus()
  await region(here).fill('Rijn en Kromme')
  await region(there).fill('Vecht')
  await there.getByText(words.notice).waitFor()
  await there.getByText('Rijn en Kromme', { exact: true }).waitFor()
  await there.waitForTimeout(600)
  // Still what the first one wrote, in both windows and after a reload.
  await expect.poll(() => region(here).inputValue()).toBe('Rijn en Kromme')
  await there.getByRole('button', { name: words.both, exact: true }).click()
  await expect.poll(() => region(here).inputValue()).toBe('Rijn en Kromme / Vecht')
  await expect.poll(() => there.getByText(words.notice).count()).toBe(0)
  // What the other window stored is not taken back from here unseen.
  await here.getByRole('heading', { level: 1 }).click()
  await here.keyboard.press('Control+z')
  const question = here.getByRole('dialog', { name: nl.history.ask.undo })
  await question.waitFor()
  await question.getByRole('button', { name: nl.app.cancel, exact: true }).click()
  await question.waitFor({ state: 'hidden' })
  await expect.poll(() => region(here).inputValue()).toBe('Rijn en Kromme / Vecht')
  await there.close()
})

test('going quickly from one dossier to another on a slow computer shows the one in the address', async () => {
  const { page } = app
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  try {
    for (const wait of [20, 60, 120, 200, 350]) {
      await page.goto(`${app.address}#/`)
      await heading(page).waitFor()
      await page.evaluate(
        async ([first = '', second = '', ms]) => {
          window.location.hash = `${first}/gegevens`
          await new Promise((resolve) => setTimeout(resolve, Number(ms)))
          window.location.hash = `${second}/gegevens`
        },
        [dossiers['VSV Alpha'], dossiers['VSV Bravo'], String(wait)],
      )
      const name = page.getByLabel(nl.dossierFields.name.name, { exact: true })
      await expect.poll(() => name.inputValue()).toBe('VSV Bravo')
      await page.waitForTimeout(400)
      await expect.poll(() => name.inputValue()).toBe('VSV Bravo')
    }
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await session.detach()
  }
})

describe('pressing twice makes one', () => {
  const ways = ['double click', 'double Enter'] as const

  /** Presses the button of a filled dialog, or Enter in its last field. */
  async function press(page: Page, way: (typeof ways)[number], button: string): Promise<void> {
    const target = page.getByRole('dialog').getByRole('button', { name: button, exact: true })
    if (way === 'double click') await target.dblclick()
    else {
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
    }
  }

  test.each(ways)('dossier (%s)', async (way) => {
    const { page } = app
    await page.goto(`${app.address}#/`)
    await page.getByRole('button', { name: nl.start.newDossier }).first().click()
    await page.getByLabel(nl.start.nameLabel).fill(`VSV ${way}`)
    await press(page, way, nl.start.create)
    await page.waitForURL(/#\/dossier\//)
    await page.goto(`${app.address}#/`)
    await heading(page).waitFor()
    await expect.poll(() => page.getByText(`VSV ${way}`, { exact: true }).count()).toBe(1)
  })

  test.each(ways)('action (%s)', async (way) => {
    const { page } = app
    await page.goto(`${app.address}${dossiers['VSV Alpha'] ?? ''}/verbeterplan`)
    await page.getByRole('button', { name: nl.actions.add }).first().click()
    await page.getByLabel(nl.actions.nameIt).fill(`Actie ${way}`)
    await press(page, way, nl.actions.make)
    await page.waitForURL(/verbeterplan\/.+/)
    await page.goto(`${app.address}${dossiers['VSV Alpha'] ?? ''}/verbeterplan`)
    await expect.poll(() => page.getByText(`Actie ${way}`, { exact: true }).count()).toBe(1)
  })

  test.each(ways)('round (%s)', async (way) => {
    const { page } = app
    await page.goto(`${app.address}${dossiers['VSV Alpha'] ?? ''}/spiegel`)
    await page.getByRole('button', { name: nl.rounds.newRound }).first().click()
    await page.getByLabel(nl.roundFields.title.name).fill(`Meting ${way}`)
    await press(page, way, nl.rounds.dialog.make)
    await page.waitForURL(/spiegel\/.+/)
    await page.goto(`${app.address}${dossiers['VSV Alpha'] ?? ''}/spiegel`)
    await expect.poll(() => page.getByText(`Meting ${way}`, { exact: true }).count()).toBe(1)
  })

  test('a row of the partners (double click)', async () => {
    const { page } = app
    await openProfile(page, 'VSV Bravo')
    await page.getByRole('button', { name: nl.profile.addParty }).dblclick()
    await page.getByLabel(nl.partyFields.name.name).first().waitFor()
    await page.waitForTimeout(300)
    await expect.poll(() => page.getByLabel(nl.partyFields.name.name).count()).toBe(1)
  })
})

describe('Ctrl+Z right after', () => {
  beforeAll(async () => {
    const { page } = app
    await page.goto(`${app.address}#/`)
    await page.getByRole('button', { name: nl.start.openExample }).first().click()
    await heading(page).getByText(nl.overview.title).waitFor()
    dossiers['example'] = new URL(page.url()).hash.split('/').slice(0, 3).join('/')
  })

  const verdict = (page: Page, value: string) => page.locator(`label:has(> input[value="${value}"])`)
  const verdictOf = (page: Page) =>
    page
      .locator('fieldset input[type="radio"]')
      .evaluateAll((all) =>
        all.flatMap((one) => (one instanceof HTMLInputElement && one.checked ? one.value : [])).join(),
      )
  const workStatus = (page: Page) => page.locator('.v-select:has(#work-status)')
  const seats = (page: Page) => page.locator('.seat')

  /** Where, what is done, and how it stands. */
  type Case = readonly [
    what: string,
    path: string,
    act: (page: Page) => Promise<unknown>,
    state: (page: Page) => Promise<unknown>,
  ]
  const cases: readonly Case[] = [
    [
      'a click on a verdict',
      'toetsing/ORG-03',
      async (page) => verdict(page, (await verdictOf(page)) === 'unmet' ? 'met' : 'unmet').click(),
      verdictOf,
    ],
    [
      'a verdict by its key',
      'toetsing/ORG-03',
      async (page) => {
        await page.locator('fieldset input[type="radio"]').first().focus()
        await page.keyboard.press((await verdictOf(page)) === 'unmet' ? '4' : '1')
      },
      verdictOf,
    ],
    [
      'a button that takes a verdict away, and goes with it',
      'toetsing/ORG-03',
      (page) => page.getByRole('button', { name: nl.normPage.clearVerdict }).click(),
      verdictOf,
    ],
    [
      'a click on a severity',
      'toetsing/ORG-03',
      async (page) => verdict(page, (await verdictOf(page)).includes('minor') ? 'major' : 'minor').click(),
      verdictOf,
    ],
    [
      'a choice from a list',
      'toetsing/ORG-03',
      async (page) => {
        await workStatus(page).click()
        await page.getByRole('option', { selected: false }).first().click()
      },
      (page) => workStatus(page).locator('.v-select__selection').innerText(),
    ],
    [
      'a tick',
      'bezoek',
      (page) => page.locator('.tick input').first().click(),
      // As the page shows it; the browser marks the box itself before anything is stored.
      (page) => page.locator('li:has(.tick)').first().getAttribute('class'),
    ],
    [
      'a button that adds a row',
      'bezoek',
      (page) => page.getByRole('button', { name: nl.visit.addSeat }).click(),
      (page) => seats(page).count(),
    ],
    [
      'a button that takes its own row away',
      'bezoek',
      (page) => seats(page).last().locator('.remove').click(),
      (page) => seats(page).count(),
    ],
  ]

  test.each(cases)('%s takes it back', async (_what, path, act, state) => {
    const { page } = app
    await page.goto(`${app.address}${dossiers['example'] ?? ''}/${path}`)
    // Only the address changes: for a moment the page of before is still there.
    await page
      .locator(path === 'bezoek' ? '.tick input' : '#work-status')
      .first()
      .waitFor({ state: 'attached' })
    await expect.poll(() => page.locator('.v-snackbar__content').count()).toBe(0)
    const before = await state(page)
    await act(page)
    await expect.poll(() => state(page)).not.toEqual(before)
    await page.keyboard.press('Control+z')
    await page.locator('.v-snackbar__content').getByText(nl.app.undone).waitFor()
    await expect.poll(() => state(page)).toEqual(before)
    await page.locator('.v-snackbar').getByRole('button', { name: nl.app.close }).click()
  })
})

describe('Ctrl+Z', () => {
  test('works right after choosing a date, and leaves a text to the browser', async () => {
    const { page } = app
    await openProfile(page, 'VSV Bravo')
    const date = page.getByLabel(nl.dossierFields.visitDate.name)
    await date.fill('2027-03-01')
    await date.blur()
    await page.waitForTimeout(300)
    await date.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => date.inputValue()).toBe('')
    const region = page.getByLabel(nl.dossierFields.region.name)
    await region.click()
    await page.keyboard.type('Rijn')
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(600)
    await expect.poll(() => page.locator('.v-snackbar__content').getByText(nl.app.undone).count()).toBe(1)
    await expect.poll(() => region.inputValue()).not.toBe('Rijn')
  })
})
