/** A dossier to work in: the made-up example, and the one text of it that tests write and look for. */
import type { Locator, Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { storedRows } from '../stored-rows'
import { eventually, type Running } from './launch'

export const exampleName = 'VSV Rijn en Kromme'

/** Opens the example from the start page; the hash of its address, without the sign. */
export async function openExample({ page }: Running): Promise<string> {
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  return new URL(page.url()).hash.slice(1)
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = to), hash)
}

/** The field for the reasoning of a norm, on its page. */
export async function openReasoning(page: Page, dossier: string, norm = 'ORG-02'): Promise<Locator> {
  await goTo(page, `${dossier}/toetsing/${norm}`)
  await page.getByRole('heading', { level: 1, name: new RegExp(norm) }).waitFor()
  return page.getByLabel(nl.normPage.reasoning)
}

/** Whether a text lies in the database, seen from another transaction: from here on it may never be lost. */
export async function isStored(page: Page, text: string): Promise<boolean> {
  return JSON.stringify(await storedRows(page, 'judgements')).includes(text)
}

/** Writes a text as a person does, and waits until it is stored. */
export async function writeAndStore(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await eventually(async () => ((await isStored(page, text)) ? true : undefined))
}
