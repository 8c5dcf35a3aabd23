/** The questionnaire as a file, by keyboard alone: how many keys it takes, and what a key never does. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openAnswer } from '../../src/contract/answer-file'
import { answersInText } from '../../src/contract/answer-text'
import type { Answer } from '../../src/domain/question-set'
import { filling } from '../../src/texts/survey/filling/filling'
import { respond } from '../../src/texts/survey/filling/respond'
import { standalone } from '../../src/texts/standalone'
import { tabTo as tabToIn } from './open-round'
import { laptop, openForm, type OpenedForm } from './respond-file'
import { begin, labelOf, next, pagesFor } from './respond-road'

/** From opening the file to the saved answer, with every statement of the quickscan answered. On 28 November 2026 it took 70. */
const MOST_KEYS = 45

let form: OpenedForm
afterEach(() => form.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const focusedGroup = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? '')
const chosen = (page: Page) =>
  page
    .locator('input[type=radio]:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))

/** On the first theme, with the keyboard on its first statement. */
async function atStatements(page: Page): Promise<void> {
  await begin(page, 'Gynaecoloog (ook in opleiding)')
  await page.keyboard.press('Enter')
  await page.getByText(filling.theme(1, 8), { exact: true }).waitFor()
}

test(`all of the quickscan takes at most ${String(MOST_KEYS)} keys, and the copied text holds the same`, async () => {
  form = await openForm(laptop)
  const { page } = form
  let pressed = 0
  const press = async (key: string) => {
    pressed += 1
    await page.keyboard.press(key)
  }
  await press('Tab')
  await press('Enter') // Beginnen
  await page.getByRole('heading', { name: filling.about.title }).waitFor()
  await press('Tab')
  await press('ArrowDown') // the second profession of the list
  await press('Enter')
  const keys: readonly (readonly [string, Answer])[] = [
    ['5', 5],
    ['w', 'dont-know'],
    ['2', 2],
    ['n', 'not-applicable'],
  ]
  const given: Record<string, Answer> = {}
  let turn = 0
  for (const { theme, statements } of pagesFor('core')) {
    await page.getByRole('heading', { level: 1, name: theme.title }).waitFor()
    for (const { id } of statements) {
      const [key, value] = keys[turn % keys.length] ?? ['3', 3]
      turn += 1
      given[id] = value
      await press(key)
    }
    await press('Enter') // on "Volgende", where the last answer led
  }
  await page.getByRole('heading', { name: filling.choices.title }).waitFor()
  await press('Tab')
  await press('Enter') // no theme chosen
  await page.getByRole('heading', { name: filling.open.title }).waitFor()
  for (let fields = 0; fields < 4; fields += 1) await press('Tab')
  await press('Enter')
  await page.getByRole('heading', { name: respond.check.title }).waitFor()
  await press('Tab')
  await press('Enter') // to the button
  const file = await form.saved(() => press('Enter'))
  expect(pressed).toBeLessThanOrEqual(MOST_KEYS)

  await tabToIn(page, page.locator('summary', { hasText: standalone.textTitle }))
  await page.keyboard.press('Enter')
  await tabToIn(page, button(page, standalone.copy))
  await page.keyboard.press('Enter')
  await page.getByText(new RegExp(`${standalone.copied}|${standalone.copyByHand.slice(0, 20)}`)).waitFor()
  const text = await page.getByLabel(respond.send.textLabel).inputValue()
  expect(answersInText(text, 10)).toEqual([file.text])
  const opened = await openAnswer(file.text, form.keys)
  expect(opened.ok && opened.value.form).toEqual({
    professionId: 'GYN',
    roleId: null,
    answers: given,
    priorities: [],
    phaseId: null,
    keep: '',
    improve: '',
  })
  expect(form.complaints).toEqual([])
  expect(form.requests).toEqual([])
})

describe('a single key', () => {
  test('answers only where a statement has the keyboard (WCAG 2.1.4)', async () => {
    form = await openForm(laptop)
    const { page } = form
    await atStatements(page)
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('4')
    await next(page).focus()
    await page.keyboard.press('4')
    await page.getByLabel(filling.goesOn).focus()
    await page.keyboard.press('w')
    await expect.poll(() => chosen(page)).toEqual([])
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Control+4')
    await expect.poll(() => chosen(page)).toEqual([])
    await page.keyboard.press('4')
    await expect.poll(() => chosen(page)).toEqual(['4'])
  })

  test('leaves what it answered in sight, and never opens another page', async () => {
    form = await openForm(laptop)
    const { page } = form
    await atStatements(page)
    await page.keyboard.press('4')
    await page.keyboard.press('2')
    await expect
      .poll(() => page.evaluate(() => (document.activeElement?.textContent ?? '').trim()))
      .toBe(filling.next)
    await expect.poll(() => page.getByText(filling.theme(1, 8), { exact: true }).isVisible()).toBe(true)
    await expect.poll(() => chosen(page)).toEqual(['4', '2'])
  })

  test('held down answers one statement, and a held Enter goes one page', async () => {
    form = await openForm(laptop)
    const { page } = form
    await atStatements(page)
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('4')
    await page.keyboard.up('4')
    await expect.poll(() => chosen(page)).toEqual(['4'])
    await next(page).focus()
    for (let repeats = 0; repeats < 9; repeats += 1) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await expect.poll(() => page.getByText(filling.theme(2, 8), { exact: true }).isVisible()).toBe(true)
  })

  test('stays at its statement for whoever wants that, on this page and the next', async () => {
    form = await openForm(laptop)
    const { page } = form
    await atStatements(page)
    const first = await focusedGroup(page)
    await page.getByLabel(filling.goesOn).uncheck()
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('4')
    await expect.poll(() => focusedGroup(page)).toBe(first)
    // The keyboard is on the answer itself, so that a screen reader says it.
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('4')
    await page.keyboard.press('2')
    await expect.poll(() => chosen(page)).toEqual(['2'])
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedGroup(page)).not.toBe(first)
    await next(page).click()
    await page.getByText(filling.theme(2, 8), { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel(filling.goesOn).isChecked()).toBe(false)
  })
})

test('Enter on a choice goes on, and says what is missing before that', async () => {
  form = await openForm(laptop)
  const { page } = form
  await page.getByRole('button', { name: filling.welcome.begin }).click()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(filling.about.missing).waitFor()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText(filling.theme(1, 8), { exact: true }).waitFor()
})

describe('the last look', () => {
  test('shows every answer, and each leads back to itself', async () => {
    form = await openForm(laptop)
    const { page } = form
    await atStatements(page)
    const [first, second] = pagesFor('core')
    const [asked, other] = [first?.statements[1]?.text ?? '', second?.statements[0]?.text ?? '']
    await page.keyboard.press('4')
    await page.keyboard.press('w')
    while (!(await page.getByRole('heading', { name: filling.open.title }).isVisible()))
      await next(page).click()
    await page.getByRole('textbox').first().fill('De korte lijnen')
    await next(page).click()
    const row = (text: string) => page.locator('dl > div').filter({ hasText: text })
    await row(asked).getByText(labelOf('dont-know')).waitFor()
    await row(first?.statements[0]?.text ?? '')
      .getByText(labelOf(4), { exact: true })
      .waitFor()
    await row(other).getByText(filling.check.skipped).waitFor()
    await page.getByText('De korte lijnen').waitFor()

    await page.getByRole('button', { name: filling.check.changeOf(asked) }).click()
    await expect.poll(() => focusedGroup(page)).toContain(asked)
    await expect.poll(() => button(page, filling.previous).count()).toBe(0)
    await page.keyboard.press('1')
    await page.keyboard.press('Enter') // "Klaar, terug naar de controle"
    await row(asked).getByText(labelOf(1), { exact: true }).waitFor()
    // Where somebody was, and not at the top of a long list again.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(filling.check.changeOf(asked))
    await button(page, filling.previous).click()
    await page.getByRole('heading', { name: filling.open.title }).waitFor()
  })

  test('and nothing before it says that everything is done', async () => {
    form = await openForm(laptop)
    const { page } = form
    const bar = page.getByRole('progressbar')
    await atStatements(page)
    while (!(await button(page, respond.check.save).isVisible())) {
      if (await page.getByText(/^Thema \d/).isVisible()) await page.keyboard.type('44')
      await expect.poll(() => bar.evaluate((it) => (it as HTMLProgressElement).position)).toBeLessThan(1)
      await next(page).click()
    }
    await expect.poll(() => bar.evaluate((it) => (it as HTMLProgressElement).position)).toBeLessThan(1)
    await page.getByText(filling.left(2)).waitFor()
  })
})
