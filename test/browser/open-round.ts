/** From an empty computer to an open quickscan, for tests of the roads by which answers come in. */
import type { Locator, Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'

export const PROFESSIONS = {
  midwife: 'Verloskundige (eerste lijn)',
  gynaecologist: 'Gynaecoloog (ook in opleiding)',
  youth: 'Jeugdgezondheidszorg (jeugdarts of jeugdverpleegkundige)',
} as const

/** Makes a dossier with three professions and a quickscan in preparation; ends on the page of that round. */
export async function makeDraftRound(page: Page, vsv: string, title: string): Promise<void> {
  await page.getByRole('button', { name: nl.start.newDossier }).click()
  await page.getByLabel(nl.start.nameLabel).fill(vsv)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: nl.overview.nextStep({ kind: 'fill-in-roster' }).button }).click()
  for (const profession of Object.values(PROFESSIONS))
    await page.getByLabel(nl.profile.headCountOf(profession)).fill('20')
  await page.getByText(`${nl.profile.total}: 60`).waitFor()
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.mirror })
    .click()
  await page.getByRole('button', { name: nl.rounds.newRound }).first().click()
  await page.getByLabel(nl.roundFields.title.name).fill(title)
  await page.getByRole('radio', { name: /Quickscan/ }).check()
  await page.getByRole('button', { name: nl.rounds.dialog.make }).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

/** The same, with the quickscan opened for answers. */
export async function makeOpenRound(page: Page, vsv: string, title: string): Promise<void> {
  await makeDraftRound(page, vsv, title)
  await openRound(page)
}

/** Opens the round whose page this is. */
export async function openRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.rounds.step.draft.action }).click()
  await page.getByRole('button', { name: nl.rounds.confirm.open.action }).click()
  await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
}

/** Goes on with Tab until the keyboard is there; fails when it never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never leads there')
}

/** Goes there with Tab and presses Enter. */
export async function tabAndEnter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
