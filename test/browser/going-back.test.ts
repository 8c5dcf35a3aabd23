/** Back never throws away what somebody filled in: not in a dialog, not in the questionnaire, here or in a file. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { filling } from '../../src/texts/survey/filling/filling'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound, PROFESSIONS } from './open-round'
import { laptop, openForm, type OpenedForm } from './respond-file'

describe('in the application', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await makeOpenRound(app.page, 'VSV Terug', 'Quickscan terug')
  })
  afterAll(() => app.close())

  const inMenu = (name: string) =>
    app.page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })

  test('Back in a dialog that holds text asks first, and the text is still there', async () => {
    const { page } = app
    await inMenu(nl.app.nav.evidence).click()
    await page.getByRole('heading', { level: 1, name: nl.evidence.title }).waitFor()
    const address = page.url()
    await page.getByRole('button', { name: nl.evidence.add }).first().click()
    const title = page.getByLabel(nl.evidenceFields.title.name)
    await title.fill('Protocol dat ik net overtypte')
    await page.goBack()
    await page.getByText(nl.app.unfinished.text).waitFor()
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: nl.app.unfinished.stay }).click()
    await expect.poll(() => title.inputValue()).toBe('Protocol dat ik net overtypte')

    await title.press('Escape')
    await page.getByText(nl.app.unfinished.text).waitFor()
    await page.getByRole('button', { name: nl.app.unfinished.throwAway }).click()
    await title.waitFor({ state: 'detached' })
    expect(page.url()).toBe(address)
  })

  test('Back in a dialog without text closes the dialog, not the page', async () => {
    const { page } = app
    const address = page.url()
    await page.getByRole('button', { name: nl.evidence.add }).first().click()
    const title = page.getByLabel(nl.evidenceFields.title.name)
    await title.waitFor()
    await page.goBack()
    await title.waitFor({ state: 'detached' })
    expect(page.url()).toBe(address)
  })

  test('Back in the questionnaire is the step before, with the answers there', async () => {
    const { page } = app
    await inMenu(nl.app.nav.mirror).click()
    await page.getByRole('link', { name: 'Quickscan terug', exact: true }).click()
    await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
    await page.getByRole('button', { name: nl.filling.welcome.begin }).click()
    await page.getByRole('radio', { name: PROFESSIONS.midwife }).check()
    await page.getByRole('button', { name: nl.filling.next }).click()
    await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
    const chosen = page.getByRole('radio').first()
    await chosen.check()
    await page.getByRole('button', { name: nl.filling.next }).click()
    await page.getByText(nl.filling.theme(2, 8), { exact: true }).waitFor()
    await page.goBack()
    await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
    await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true)
    await page.goBack()
    await page.getByRole('radio', { name: PROFESSIONS.midwife }).waitFor()
  })
})

describe('in the questionnaire as a file', () => {
  let form: OpenedForm
  afterEach(() => form.close())

  test('Back is the step before, as far as the first page, and nothing is lost', async () => {
    form = await openForm(laptop)
    const { page } = form
    const next = page.getByRole('button', { name: filling.next, exact: true })
    await page.getByRole('button', { name: filling.welcome.begin }).click()
    await page.getByRole('radio').first().check()
    await next.click()
    const first = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('radio').first().check()
    await next.click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: first }).waitFor()
    await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true)
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: first }).waitFor({ state: 'detached' })
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await page.getByRole('button', { name: filling.welcome.begin }).waitFor()
  })
})
