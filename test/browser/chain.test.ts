/**
 * The chain that runs through the whole application, on the example dossier: low theme -> linked norms -> gap -> action -> done ->
 * proposed verdict -> accepted -> readiness changes -> history tells it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'

/** Unmet in part in the example, without an action, and named by a statement that scores low. */
const norm = 'OVD-03'
const theme = 'Gegevens en capaciteit'

let app: BuiltApp
/** Whole percents, of the framework: before and after the verdict that is proposed. */
let readiness: readonly [string, string]
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

async function inMenu(name: string): Promise<void> {
  await app.page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name })
    .first()
    .click()
}

/** The verdict that is chosen on the page of the norm. */
async function standingOnNormPage(): Promise<string> {
  const { page } = app
  await page.goto(page.url().replace(/(\/dossier\/[^/]+).*/, `$1/toetsing/${norm}`))
  await page.getByRole('heading', { name: new RegExp(norm) }).waitFor()
  return page.getByRole('radio', { checked: true }).first().inputValue()
}

/** The figure on the page of readiness, in whole percents. */
async function readinessShown(): Promise<string> {
  const { page } = app
  await page.goto(page.url().replace(/(\/dossier\/[^/]+).*/, '$1/toetsing/gereedheid'))
  await page.getByRole('heading', { level: 1, name: nl.readiness.title }).waitFor()
  return page
    .locator('dt')
    .filter({ hasText: nl.readiness.readiness })
    .locator('xpath=following-sibling::dd[1]')
    .first()
    .innerText()
}

test('a theme that scores low leads to the norms about the same subject', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await inMenu(nl.app.nav.mirror)
  await page.getByRole('link', { name: nl.rounds.toResults }).first().click()
  await page.getByRole('link', { name: theme }).first().click()
  const linked = page.getByRole('region', { name: nl.startingPoints.linked.title })
  const row = linked.getByRole('listitem').filter({ hasText: norm })
  await row.getByText(nl.labels.verdict['largely-unmet']).waitFor()
  await row.getByText(nl.startingPoints.linked.noAction).waitFor()
  await row.getByRole('link').click()
  await page.getByRole('heading', { name: new RegExp(norm) }).waitFor()
})

test('the gap becomes an action, with the way back to its norm', async () => {
  const { page } = app
  await inMenu(nl.app.nav.actions)
  await page.getByText(nl.startingPoints.unfold).click()
  await page.getByRole('button', { name: new RegExp(`norm ${norm}:`) }).click()
  await page.getByRole('link', { name: new RegExp(`^Norm ${norm}`) }).waitFor()
  await page.getByText(nl.actionPage.history.created).waitFor()
})

test('a finished action proposes a better verdict, and shows what readiness would become', async () => {
  const { page } = app
  await page.getByRole('radio', { name: nl.labels.actionStatus.done, exact: true }).check()
  const from = nl.labels.verdict['largely-unmet']
  const to = nl.labels.verdict['largely-met']
  await page.getByRole('heading', { name: nl.verdictProposals.sentenceAlone(norm, from, to) }).waitFor()
  const preview = await page.getByText(nl.verdictProposals.preview).locator('..').innerText()
  const [, before = '', after = ''] = /(\d+\s%)\s→\s(\d+\s%)/.exec(preview) ?? []
  readiness = [before, after]
  expect(after).not.toBe(before)
  expect(preview).toContain(`${from}: `)
})

test('a person confirms, and the norm, the readiness and the history show it', async () => {
  const { page } = app
  const [before, after] = readiness
  const actionPage = page.url()
  await expect.poll(() => readinessShown()).toBe(before)
  await page.goto(actionPage)
  const to = nl.labels.verdict['largely-met']
  await page.getByRole('button', { name: nl.verdictProposals.confirmOf(norm, to) }).click()
  await page.getByText(nl.verdictProposals.accepted(norm, to)).waitFor()
  await page.getByText(nl.actionPage.history.decided.accepted(to)).waitFor()
  await expect.poll(() => readinessShown()).toBe(after)
  expect(await standingOnNormPage()).toBe('largely-met')
  await page.goto(page.url().replace(/\/toetsing\/.*/, '/geschiedenis'))
  await page.getByRole('heading', { level: 1, name: nl.history.title }).waitFor()
  await page.getByText(norm).first().waitFor()
})

test('the effect check proposes a further one, and undo takes the whole decision back', async () => {
  const { page } = app
  await inMenu(nl.app.nav.actions)
  await page.getByRole('region', { name: nl.actions.bucket.check }).getByRole('link').last().click()
  await page.getByRole('radio', { name: nl.labels.actionStatus['effect-checked'] }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(nl.actionFields.result.name).fill('9 van de 10 overdrachten volledig')
  await dialog.getByRole('button', { name: nl.actionPage.resultDialog.save }).click()
  await dialog.waitFor({ state: 'hidden' })
  const met = nl.labels.verdict.met
  await page.getByRole('button', { name: nl.verdictProposals.confirmOf(norm, met) }).click()
  await page.getByText(nl.verdictProposals.accepted(norm, met)).waitFor()
  await page.getByRole('button', { name: nl.app.undo }).click()
  await page.getByText(nl.app.undone).waitFor()
  await page.getByRole('button', { name: nl.verdictProposals.confirmOf(norm, met) }).waitFor()
  expect(await standingOnNormPage()).toBe('largely-met')
  expect(app.complaints).toEqual([])
})
