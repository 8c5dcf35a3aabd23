/** A device that is left with respondents: a PIN keeps them at the questionnaire, and a code brings half a questionnaire back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'
import { storedRows } from '../stored-rows'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound, PROFESSIONS, tabAndEnter } from './open-round'
import { PIN, button, rest, lock, tryPin, unlock, expectBlank, begin, fillIn } from './kiosk-visitor'
import { toldByDialog } from './told-tree'

const PEOPLE = 8
/** Those, one who finished in between, and one who came back. */
const HANDED_IN = nl.rounds.monitor.of(PEOPLE + 2, 60)
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await makeOpenRound(app.page, 'VSV Kiosk', 'Quickscan kiosk')
})
afterAll(() => app.close())

test('the page of an open round, with every way to fill it in, fits where everything is four times as large', async () => {
  const { page } = app
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 256 })
  await page.getByRole('heading', { name: nl.roads.list.title }).waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  if (before !== null) await page.setViewportSize(before)
})

test('the PIN has to be given twice the same', async () => {
  const { page } = app
  await button(page, nl.kiosk.start).click()
  await page.getByLabel(nl.kiosk.dialog.pin).fill('12')
  await button(page, nl.kiosk.dialog.action).click()
  await page.getByText(nl.kiosk.dialog.wrong).waitFor()
  await page.getByLabel(nl.kiosk.dialog.pin).fill(PIN)
  await page.getByLabel(nl.kiosk.dialog.again).fill('2469')
  await button(page, nl.kiosk.dialog.action).click()
  await page.getByText(nl.kiosk.dialog.different).waitFor()
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await lock(page)
  await expectBlank(page)
})

test('eight people in a row fill it in without a mouse, and none sees a trace of another', async () => {
  const { page } = app
  for (let person = 0; person < PEOPLE; person += 1) {
    await begin(page, person % 2 === 0 ? PROFESSIONS.midwife : PROFESSIONS.gynaecologist)
    await fillIn(page, String((person % 5) + 1))
    await tabAndEnter(page, button(page, nl.kiosk.done.next))
    await expectBlank(page)
  }
})

test('a choice is announced by its words alone, and visible without colours', async () => {
  const { page } = app
  await begin(page, PROFESSIONS.midwife)
  await page.keyboard.press('4')
  const question = page.getByRole('group').first()
  const chosen = question.getByRole('radio', { name: 'eens', exact: true })
  await expect.poll(() => chosen.isChecked()).toBe(true)
  await page.emulateMedia({ forcedColors: 'active' })
  const borders = await question
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => parseFloat(getComputedStyle(label).borderTopWidth)))
  await page.emulateMedia({ forcedColors: 'none' })
  expect(borders.filter((width) => width === Math.max(...borders))).toHaveLength(1)
  await button(page, nl.filling.stop).click()
  await button(page, nl.filling.stopDialog.discard).click()
  await expectBlank(page)
})

test('every way out leads to the empty page', async () => {
  const { page, address } = app
  await page.goBack().catch(() => null)
  await expectBlank(page)
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expectBlank(page)
  await page.goto(new URL('#/dossier/anything', address).href)
  await expectBlank(page)
  await page.reload()
  await expectBlank(page)
  await tabAndEnter(page, rest(page))
  await button(page, nl.filling.stop).click()
  await expectBlank(page)
  await expect.poll(() => page.getByRole('link').count()).toBe(0)
})

test('half a questionnaire is not lost by pressing back, and gone after stopping, a reload or a restart', async () => {
  const { page } = app
  await begin(page, PROFESSIONS.midwife)
  await page.keyboard.press('4')
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await page.goBack().catch(() => null)
  // The step before, not the way out.
  await page.getByRole('radio', { name: PROFESSIONS.midwife }).waitFor()
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await button(page, nl.filling.stop).click()
  await button(page, nl.filling.stopDialog.discard).click()
  await expectBlank(page)

  await begin(page, PROFESSIONS.midwife)
  await page.keyboard.press('4')
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await page.reload()
  await expectBlank(page)

  await begin(page, PROFESSIONS.gynaecologist)
  await page.keyboard.press('5')
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await expectBlank(await app.restart())
})

test('half a questionnaire comes back with its own code only, exactly as it was', async () => {
  const { page } = app
  await begin(page, PROFESSIONS.midwife)
  await page.keyboard.press('4')
  await page.keyboard.press('2')
  await page.getByText(nl.filling.progress(2, 16)).waitFor()
  await tabAndEnter(page, button(page, nl.kiosk.later))
  await page.getByRole('heading', { name: nl.kiosk.code.title }).waitFor()
  const code = /[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(await page.locator('.code').innerText())?.[0] ?? ''
  expect(code).not.toBe('')
  await tabAndEnter(page, button(page, nl.kiosk.code.ready))
  await expectBlank(page)

  const stored = JSON.stringify(await storedRows(page, 'settings'))
  expect(stored).toContain('keptDrafts')
  expect(stored).not.toContain(code)
  expect(stored).not.toContain(code.replace('-', ''))
  expect(stored).not.toContain(PIN)

  // Somebody else starts and finishes in between.
  await begin(page, PROFESSIONS.gynaecologist)
  await fillIn(page, '1')
  await tabAndEnter(page, button(page, nl.kiosk.done.next))

  await tabAndEnter(page, rest(page))
  await tabAndEnter(page, button(page, nl.kiosk.resume.open))
  const field = page.getByRole('dialog').getByLabel(nl.kiosk.resume.label)
  // A code that reads well but was never given, and one that cannot be: the same answer.
  for (const wrong of ['222-222', 'hallo']) {
    await field.fill(wrong)
    await page.keyboard.press('Enter')
    await page.getByText(nl.kiosk.resume.notFound).waitFor()
  }
  await field.fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByText(nl.filling.progress(2, 16)).waitFor()
  await page.getByText(nl.filling.theme(2, 8), { exact: true }).waitFor()
  await button(page, nl.filling.previous).click()
  await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
  const chosen = page.locator('input[type=radio]:checked')
  await expect
    .poll(() => chosen.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)))
    .toEqual(['4', '2'])
  await fillIn(page, '3')
  await tabAndEnter(page, button(page, nl.kiosk.done.next))

  await tabAndEnter(page, rest(page))
  await tabAndEnter(page, button(page, nl.kiosk.resume.open))
  await field.fill(code)
  await page.keyboard.press('Enter')
  await page.getByText(nl.kiosk.resume.notFound).waitFor()
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await button(page, nl.filling.stop).click()
  await expectBlank(page)
})

test('a wrong PIN does not open it; further guesses have to wait, also after a reload', async () => {
  const { page } = app
  await button(page, nl.kiosk.rest.facilitator).click()
  for (const guess of ['0000', '1111']) {
    await tryPin(page, guess)
    await page.getByText(nl.kiosk.exit.wrong).waitFor()
    await expect.poll(() => button(page, nl.kiosk.exit.action).isEnabled()).toBe(true)
  }
  await tryPin(page, '2222')
  await page.getByText('Na te veel foute pincodes').first().waitFor()
  await expect.poll(() => button(page, nl.kiosk.exit.action).isDisabled()).toBe(true)
  await page.reload()
  await button(page, nl.kiosk.rest.facilitator).click()
  // Even the right one is not looked at now.
  await page.getByRole('dialog').getByLabel(nl.kiosk.exit.pin).fill(PIN)
  await page.keyboard.press('Enter')
  await page.getByText('Na te veel foute pincodes').first().waitFor({ state: 'hidden' })
  await tryPin(page, PIN)
  await page.getByRole('heading', { name: 'Quickscan kiosk' }).waitFor()
  await page.getByText(HANDED_IN).waitFor()
})

test('outside the kiosk the questionnaire can be left as before', async () => {
  const { page } = app
  await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
  await button(page, nl.filling.stop).click()
  await page.getByRole('heading', { name: 'Quickscan kiosk' }).waitFor()
})

test('after three minutes without anybody: a question, then an empty page; and a forgotten PIN costs five minutes and leaves a note', async () => {
  const { page } = app
  await page.clock.install()
  await page.reload()
  await button(page, nl.kiosk.start).waitFor()
  await lock(page)
  await begin(page, PROFESSIONS.midwife)
  await page.keyboard.press('4')
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await page.clock.fastForward('02:50')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await page.clock.fastForward('00:20')
  await page.getByRole('heading', { name: nl.kiosk.idle.title }).waitFor()
  await expect.poll(async () => (await toldByDialog(page))?.role).toBe('alertdialog')
  await expect
    .poll(async () => (await toldByDialog(page))?.description)
    .toMatch(/^U hebt even niets ingevuld\./)
  await button(page, nl.kiosk.idle.stay).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByText(nl.filling.progress(1, 16)).waitFor()
  await page.clock.fastForward('03:10')
  await page.getByRole('heading', { name: nl.kiosk.idle.title }).waitFor()
  await page.clock.fastForward('01:10')
  await expectBlank(page)

  await button(page, nl.kiosk.rest.facilitator).click()
  await page.getByText(nl.kiosk.exit.forgot).click()
  await button(page, nl.kiosk.exit.forgotStart).click()
  await page.clock.fastForward('04:50')
  await expect.poll(() => button(page, nl.kiosk.exit.forgotEnd).count()).toBe(0)
  await page.clock.fastForward('00:15')
  await button(page, nl.kiosk.exit.forgotEnd).click()
  await page.getByText('zonder pincode beëindigd').waitFor()
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})

test('an abandoned questionnaire never counts', async () => {
  const { page } = app
  await lock(page)
  await unlock(page)
  await page.getByText(HANDED_IN).waitFor()
})
