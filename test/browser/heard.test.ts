/** What a screen reader is told, where the keyboard stands, and what is seen without colours: the faults axe does not see. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound } from './open-round'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(() => app.close())

let overview = ''
/** Every test starts at the overview, without what an earlier one left open. */
beforeEach(async () => {
  await app.page.emulateMedia({ media: 'screen', forcedColors: 'none' })
  if (overview === '') return
  await app.page.goto(overview)
  await app.page.reload()
  await app.page.getByRole('heading', { name: nl.overview.title }).waitFor()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What has the keyboard, as "TAG words". */
const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent ?? ''}`)

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function openFilters(page: Page): Promise<void> {
  await page.getByText(nl.panes.filters(0), { exact: true }).click()
}

async function toNorm(page: Page): Promise<void> {
  await menu(page, nl.app.nav.assessment)
  await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
  await page.getByRole('group', { name: nl.normPage.verdict }).waitFor()
}

test('after the example dossier was opened, the keyboard is at the heading of its page', async () => {
  const { page } = app
  await button(page, nl.start.openExample).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  overview = page.url()
  await expect.poll(() => focused(page)).toMatch(/^H1 /)
})

describe('a dialog', () => {
  test('begins at its heading, not in a box that has all its text as its name', async () => {
    const { page } = app
    await button(page, nl.app.settings).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => focused(page)).toBe(`H2 ${nl.app.settings}`)
    await page.waitForTimeout(400)
    await expect.poll(() => focused(page)).toBe(`H2 ${nl.app.settings}`)
  })

  test('leaves nothing of the page behind it to be read, and gives it back', async () => {
    const { page } = app
    const heading = page.getByRole('heading', { name: nl.overview.title })
    await heading.waitFor()
    const behind = page.locator('.page-behind')
    await button(page, nl.app.settings).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => behind.evaluate((one) => one.matches('[inert]'))).toBe(true)
    await page.getByRole('dialog').getByRole('button', { name: nl.app.close, exact: true }).click()
    await expect.poll(() => behind.evaluate((one) => one.matches('[inert]'))).toBe(false)
    await expect.poll(() => focused(page)).toBe(`BUTTON ${nl.app.settings}`)
  })

  test('that asks before it throws a text away is out of reach itself meanwhile, and gets the keyboard back', async () => {
    const { page } = app
    await menu(page, nl.app.nav.actions)
    await button(page, nl.actions.add).click()
    const field = page.getByLabel(nl.actions.nameIt)
    await field.fill('Halverwege')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(`H2 ${nl.app.unfinished.title}`)
    await expect.poll(() => field.evaluate((one) => one.closest('[inert]') !== null)).toBe(true)
    await button(page, nl.app.unfinished.stay).click()
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('begins at its first field when there is something to fill in', async () => {
    const { page } = app
    await menu(page, nl.app.nav.mirror)
    await button(page, nl.rounds.newRound).click()
    const first = page.getByLabel(nl.roundFields.title.name)
    await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})

describe('a field', () => {
  test('has its hint as its description; no page opens with an alert', async () => {
    const { page } = app
    await toNorm(page)
    const field = page.getByLabel(nl.normPage.reasoning, { exact: true })
    const described = await field.evaluate(
      (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(described).toContain(nl.normPage.reasoningHint)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  test('that may not be empty says so, and is invalid with its error as its description until it is filled in', async () => {
    const { page } = app
    await menu(page, nl.app.nav.actions)
    await button(page, nl.actions.add).click()
    const field = page.getByLabel(nl.actions.nameIt)
    await field.waitFor()
    await expect.poll(() => field.getAttribute('aria-required')).toBe('true')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull()
    await page.keyboard.press('Enter')
    const alert = page.getByRole('dialog').getByRole('alert')
    await alert.waitFor()
    const error = await alert.innerText()
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    const described = await field.evaluate(
      (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(described).toContain(error)
    await field.fill('Iets')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull()
    await expect.poll(() => alert.count()).toBe(0)
  })

  test('with a list has its name, and its options are not read out when it opens', async () => {
    const { page } = app
    await menu(page, nl.app.nav.evidence)
    await openFilters(page)
    await page.getByRole('combobox', { name: nl.evidence.order }).press('ArrowDown')
    const list = page.getByRole('listbox', { name: nl.evidence.order })
    await list.waitFor()
    await expect.poll(() => list.getAttribute('aria-live')).toBe('off')
  })

  test('with a list is one list, not one without a name around it', async () => {
    const { page } = app
    await menu(page, nl.app.nav.evidence)
    await openFilters(page)
    await page.getByRole('combobox', { name: nl.evidence.order }).waitFor()
    await expect.poll(() => page.locator('[role="combobox"] [role="combobox"]').count()).toBe(0)
    await expect.poll(() => page.locator('div[aria-expanded]:not([role])').count()).toBe(0)
  })

  test('with several chosen, each cross says what it removes', async () => {
    const { page } = app
    await toNorm(page)
    await button(page, nl.evidence.addShort).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByRole('button', { name: /^Haal ORG-02 .* weg$/ }).waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: nl.app.close, exact: true }).count()).toBe(0)
  })
})

test('a row of statements is called by its statement alone', async () => {
  const { page } = app
  await menu(page, nl.app.nav.mirror)
  await page.getByRole('link', { name: 'Volledige spiegel najaar 2026', exact: true }).click()
  await page.getByRole('link', { name: nl.rounds.toResults }).first().click()
  await page.getByRole('link', { name: 'Vertrouwen en omgang' }).first().click()
  await page
    .getByRole('rowheader', {
      name: 'Ik ken de mensen met wie ik in het VSV samenwerk persoonlijk.',
      exact: true,
    })
    .first()
    .waitFor()
})

describe('stap voor stap', () => {
  const tile = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

  test('a figure judges only where the verdicts are, and Enter from there goes to the verdicts of the next norm', async () => {
    const { page } = app
    await menu(page, nl.app.nav.assessment)
    await page.waitForURL(/\/toetsing$/)
    await page.goto(page.url().replace(/\/toetsing$/, '/toetsing/stap-voor-stap'))
    const group = page.getByRole('group', { name: nl.normPage.verdict })
    await group.waitFor()
    await expect.poll(() => focused(page)).toMatch(/^H2 /)
    const before = await page.getByRole('radio', { checked: true }).count()
    await page.keyboard.press('1')
    await page.waitForTimeout(500)
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(before)
    await tile(page, nl.normPage.short['largely-met']).focus()
    await page.keyboard.press('1')
    await expect.poll(() => tile(page, nl.normPage.short.met).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^INPUT/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.textContent))
      .toContain(nl.normPage.verdict)
  })

  test('the chosen verdict can be seen without colours: it is ticked, and stands out in forced colours', async () => {
    const { page } = app
    await toNorm(page)
    await tile(page, nl.normPage.short.met).focus()
    await page.keyboard.press('1')
    await expect.poll(() => tile(page, nl.normPage.short.met).isChecked()).toBe(true)
    const look = (name: string) =>
      tile(page, name).evaluate((radio) => {
        const { backgroundColor } = getComputedStyle(radio.parentElement ?? radio)
        return {
          backgroundColor,
          signs: radio.parentElement?.querySelectorAll('svg').length ?? 0,
        }
      })
    const { met, unmet } = nl.normPage.short
    expect((await look(met)).signs).toBe((await look(unmet)).signs + 1)
    await page.emulateMedia({ forcedColors: 'active' })
    expect((await look(met)).backgroundColor).not.toBe((await look(unmet)).backgroundColor)
  })
})

describe('what is saved and done', () => {
  test('saving is shown, and not spoken', async () => {
    const { page } = app
    await toNorm(page)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]',
          )
          if (region) said.push(region.textContent)
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
    })
    await page.getByLabel(nl.normPage.reasoning, { exact: true }).fill('Een zin die bewaard wordt.')
    await page.locator('.save-status', { hasText: nl.app.saving }).waitFor()
    await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
    await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  })

  test('a message is one status, without the words of its buttons', async () => {
    const { page } = app
    await toNorm(page)
    // What was done before this page was loaded would be asked about first.
    await page.getByLabel(nl.normPage.reasoning, { exact: true }).fill('Een andere zin.')
    await page.locator('.save-status', { hasText: nl.app.saving }).waitFor()
    await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    const status = page.getByRole('status').filter({ hasText: nl.app.undone })
    await status.first().waitFor()
    const [said = '', ...more] = await status.allInnerTexts()
    expect(said).toMatch(new RegExp(`^${nl.app.undone}: oordeel .+\\.$`))
    expect(more).toEqual([])
    await button(page, nl.app.close).click()
  })
})

describe('the letters', () => {
  test('are as large as somebody chose, on every page and after a restart', async () => {
    const { page } = app
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
    await expect.poll(() => size()).toBe('16px')
    await button(page, nl.app.settings).click()
    await page.getByRole('radio', { name: nl.app.textSizes.large, exact: true }).check()
    await expect.poll(size).toBe('18.4px')
    await page.reload()
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    await expect.poll(size).toBe('18.4px')
    await button(page, nl.app.settings).click()
    await page.getByRole('radio', { name: nl.app.textSizes.normal, exact: true }).check()
    await expect.poll(size).toBe('16px')
  })
})

test('an answer given by a key is spoken, because the key moves on at once', async () => {
  const { page } = app
  await page.goto(app.address)
  await page.getByRole('heading', { name: nl.start.title }).waitFor()
  await makeOpenRound(page, 'VSV Gehoord', 'Quickscan gehoord')
  await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
  await button(page, nl.filling.welcome.begin).click()
  await page.getByRole('radio').first().check()
  await button(page, nl.filling.next).click()
  await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^INPUT/)
  await page.keyboard.press('4')
  await page
    .getByRole('status')
    .filter({ hasText: /^Stelling 1: eens$/ })
    .waitFor({ state: 'attached' })
})
