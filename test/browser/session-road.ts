/** A session as its leader goes through it, by clicking: shared by the browser edition, the real shell and the bench. */
import type { Locator, Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'

const prepare = nl.sessionPreparation
const leader = nl.sessionLeader
const tables = nl.sessionActions

/** The list of sessions of the dossier that is open. */
export async function openSessions(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.sessions.title })
    .click()
  await page.getByRole('heading', { level: 1, name: nl.sessions.title }).waitFor()
  await page.getByRole('table', { name: nl.sessions.caption }).waitFor()
}

/** From the list: a new session with all that the rules propose, for so many people of each of five groups. */
export async function prepareSession(page: Page, perGroup: number): Promise<void> {
  await page.getByRole('button', { name: nl.sessions.add }).click()
  await page.getByRole('heading', { level: 1, name: nl.sessions.nameOf(null) }).waitFor()
  const counts = page.getByLabel(/^Aantal mensen: /)
  for (let group = 0; group < 5; group += 1) await counts.nth(group).fill(String(perGroup))
  await page.getByText(`${prepare.present.total}: ${String(5 * perGroup)}`).waitFor()
  await page.getByLabel(prepare.about.tables, { exact: true }).fill('5')
  await page.getByLabel(prepare.about.start).fill('14:00')
  await page.getByLabel(prepare.about.place).fill('Buurthuis De Brink')
}

/** From the list: on with the session that was going on. */
export async function goOnLeading(page: Page): Promise<void> {
  await page.getByRole('link', { name: new RegExp(nl.sessions.next.running) }).click()
}

/** Waits until the leader sees a slide of this name on the projector. */
export const onScreen = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('region', { name: leader.onScreen })
    .locator('strong')
    .getByText(name, { exact: true })
    .first()
    .waitFor()

/** A step in the agenda of the leader. */
export const step = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: leader.agenda }).getByRole('button', { name: new RegExp(`^${name}`) })

/** On one screen the room may read along, so what the leader writes waits until it is asked for. */
export async function showNotes(page: Page): Promise<void> {
  const hidden = page.getByRole('button', { name: leader.projector.showNotes })
  if ((await hidden.count()) > 0) await hidden.click()
}

/** Closes the vote, the first or the second one; the outcome comes on the screen. */
export async function closeVote(page: Page, which: 1 | 2 = 1): Promise<void> {
  await page.getByRole('button', { name: leader.vote.close }).click()
  await page.getByRole('dialog').getByRole('button', { name: leader.vote.close }).click()
  await onScreen(page, leader.slideNamed(leader.slide.outcome, which, which))
}

/** From the slides: an action for each of three points, all of one person, who is then warned for. */
export async function makeThreeActions(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('a')
  await page.getByRole('heading', { level: 1, name: tables.title }).waitFor()
  for (let made = 0; made < 3; made += 1) {
    await page.getByRole('button', { name: tables.example }).click()
    await page.getByLabel(`${tables.field.ownerName.name} (${tables.field.ownerName.hint})`).fill('mw. Paars')
    if (made === 2) break
    await page.getByRole('button', { name: tables.nextPoint }).click()
  }
  await page.getByText(tables.load.title).waitFor()
}

/** From the actions: back to the slides, a decision, and the end. */
export async function finishSession(page: Page, decision: string): Promise<void> {
  await page.getByRole('link', { name: tables.ready }).click()
  await page.getByRole('region', { name: leader.agenda }).waitFor()
  await showNotes(page)
  await step(page, nl.sessionSteps.name.closing).click()
  await page.getByText(leader.closing.actions(3)).waitFor()
  await page.getByRole('button', { name: leader.closing.addDecision }).click()
  await page.getByRole('textbox', { name: leader.closing.decision, exact: true }).fill(decision)
  await page.getByRole('button', { name: leader.closing.finish }).click()
  await page.getByRole('heading', { name: nl.sessions.done.title }).waitFor()
}
