/** Forms on paper: out of the application as a Word document with codes, and back in by keyboard. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { readDocx } from '../report/read-docx'
import { storedRows } from '../stored-rows'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound, tabTo } from './open-round'

const words = nl.paper.entry
let app: BuiltApp
let codes: readonly string[] = []
beforeAll(async () => {
  app = await openBuiltApp()
  await makeOpenRound(app.page, 'VSV Papier', 'Quickscan papier')
})
afterAll(() => app.close())

const codeField = (page: Page) => page.getByLabel(words.code)
const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** The start of a form, up to the first statement. */
async function typeFormStart(page: Page, code: string, profession: string, role = ''): Promise<void> {
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('.v-autocomplete') !== null)
  await page.keyboard.type(profession)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('fieldset') !== null)
  await page.keyboard.type(role)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('.rows') !== null)
}

/** Types one form with nothing but the keyboard; starts in the field of the code. */
async function typeForm(page: Page, code: string, profession: string, answers: string): Promise<void> {
  const { keyboard } = page
  await typeFormStart(page, code, profession, '2')
  for (const answer of answers) await keyboard.press(answer === ' ' ? 'Space' : answer)
  await page.waitForFunction(() => document.activeElement?.closest('fieldset') !== null)
  await keyboard.press('1')
  await keyboard.press('8')
  await keyboard.press('Enter')
  await keyboard.press('3')
  await keyboard.press('Enter')
}

const storedResponses = (page: Page) => storedRows(page, 'responses')

describe('forms go out', () => {
  test('one Word document holds as many forms as asked, each with its own code', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.paper.make }).click()
    await page.getByRole('radio', { name: nl.paper.dialog.coded }).check()
    await page.getByLabel(nl.paper.dialog.count).fill('0')
    await page.getByRole('button', { name: nl.paper.dialog.action, exact: true }).click()
    await page.getByText('Vul een heel getal in').waitFor()
    await page.getByLabel(nl.paper.dialog.count).fill('20')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: nl.paper.dialog.action, exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^VSV Papier - papieren formulier Quickscan papier\.docx$/)
    const docx = readDocx(new Uint8Array(await readFile(await file.path())))
    codes = [...docx.allText.matchAll(/Code ([2-9A-Z]{3}-[2-9A-Z]{3})/g)].map(([, code]) => code ?? '')
    expect(new Set(codes).size).toBe(20)
    await page.getByText('Opgeslagen als').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: nl.app.close }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

describe('forms come back', () => {
  beforeAll(async () => {
    await app.page.getByRole('link', { name: nl.paper.enter }).click()
    await codeField(app.page).waitFor()
  })

  test('a person is typed in without a mouse, and every answer arrives as it was on paper', async () => {
    const { page } = app
    await tabTo(page, codeField(page))
    await typeForm(page, codes[0] ?? '', 'verl', '12345wn 12345wn1')
    await page.getByLabel(words.keep).waitFor()
    await page.keyboard.type('Korte lijnen')
    await page.keyboard.press('Control+Enter')
    await page.getByText(words.submitted).waitFor()
    await page.getByText(words.entered(1)).waitFor()
    const [stored] = await storedResponses(page)
    expect(stored).toMatchObject({
      status: 'submitted',
      professionId: 'VK1',
      roleId: 'werkgroep',
      priorities: ['AMB', 'NET'],
      phaseId: 'uitbouwen',
      keep: 'Korte lijnen',
      improve: '',
      answers: {
        'AMB-1': 1,
        'AMB-4': 2,
        'ZOR-1': 3,
        'ZOR-2': 4,
        'REL-1': 5,
        'REL-2': 'dont-know',
        'BEL-1': 'not-applicable',
        'BES-1': 1,
        'NET-2': 1,
      },
    })
    // The eighth was left open.
    expect(Object.keys(stored?.['answers'] as object)).toHaveLength(15)
    expect(stored?.['answers']).not.toHaveProperty('BEL-5')
  })

  test('nothing of an earlier form is on the screen, and the keyboard is back at the code', async () => {
    const { page } = app
    await expect.poll(() => codeField(page).inputValue()).toBe('')
    await expect
      .poll(() => codeField(page).evaluate((element) => element === document.activeElement))
      .toBe(true)
    await expect.poll(() => page.getByRole('textbox').count()).toBeLessThanOrEqual(2)
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/Korte lijnen|Verloskundige/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => codeField(page).inputValue()).toBe('')
  })

  test('the same form again is refused, with the reason; so are a slip of the finger and a code of another round', async () => {
    const { page } = app
    await page.keyboard.type((codes[0] ?? '').toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByText('is al ingevoerd').waitFor()
    const code = codes[1] ?? ''
    const slip = code[1] + (code[0] ?? '') + code.slice(2)
    await codeField(page).fill(slip === code ? `2${code.slice(1)}X` : slip)
    await page.keyboard.press('Enter')
    await page.getByText(words.codeWrong).waitFor()
    // 222222 reads as a code: six twos are six zeros, and these add up to nothing.
    await codeField(page).fill('222222')
    await page.keyboard.press('Enter')
    await page.getByText(words.codeUnknown).waitFor()
    await expect.poll(() => storedResponses(page)).toHaveLength(1)
    await codeField(page).fill('')
  })

  test('the typist sees where they are, and can go back one', async () => {
    const { page } = app
    await tabTo(page, codeField(page))
    await typeFormStart(page, codes[1] ?? '', 'gyn')
    await page.getByText(words.position(1, 16)).waitFor()
    await page.keyboard.press('5')
    await page.keyboard.press('5')
    await page.getByText(words.position(3, 16)).waitFor()
    await page.keyboard.press('Backspace')
    await page.getByText(words.position(2, 16)).waitFor()
    await expect.poll(() => focusedLabel(page)).toContain('voorrang')
    await page.keyboard.press('4')
    // Enter leaves what is there; on an open row it skips.
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText(words.position(3, 16)).waitFor()
    for (let left = 0; left < 14; left += 1) await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.closest('fieldset') !== null)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByText(words.entered(2)).waitFor()
    const gynaecologist = (await storedResponses(page)).find(({ professionId }) => professionId === 'GYN')
    expect(gynaecologist).toMatchObject({
      answers: { 'AMB-1': 5, 'AMB-4': 4 },
      priorities: [],
      phaseId: null,
    })
    expect(Object.keys(gynaecologist?.['answers'] as object)).toHaveLength(2)
  })

  test('people from outside get the statements they were asked, with the numbers on the paper', async () => {
    const { page } = app
    await typeFormStart(page, '', 'jeugd')
    await page.getByText(words.position(1, 11)).waitFor()
    const numbers = await page.locator('.rows .number').allInnerTexts()
    expect(numbers).toEqual(['1', '2', '5', '6', '7', '9', '10', '12', '13', '15', '16'])
    // In the words that stand on the paper for them.
    await expect
      .poll(() => page.locator('.rows .text').first().innerText())
      .toMatch(/^Het VSV heeft een gezamenlijke visie/)
    await page.getByRole('button', { name: words.clear }).click()
  })

  test('Ctrl + Enter hands a form in from any field, as the page says', async () => {
    const { page } = app
    await tabTo(page, codeField(page))
    await typeFormStart(page, '', 'jeugd')
    await page.keyboard.press('4')
    await page.getByText(words.position(2, 11)).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText(words.entered(3)).waitFor()
    await expect.poll(() => storedResponses(page)).toHaveLength(3)
  })

  test('a form without a single answer is not taken in', async () => {
    const { page } = app
    await tabTo(page, codeField(page))
    await typeFormStart(page, '', 'jeugd')
    for (let rows = 0; rows < 11; rows += 1) await page.keyboard.press('Space')
    await page.getByRole('button', { name: words.submit }).click()
    await page.getByText(words.empty).waitFor()
    await expect.poll(() => storedResponses(page)).toHaveLength(3)
  })

  test('half a form is not thrown away by accident', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Quickscan papier' }).first().click()
    await page.getByRole('heading', { name: words.leave.title }).waitFor()
    await page.getByRole('button', { name: nl.app.cancel }).click()
    await page.getByText(words.role).waitFor()
    await page.getByRole('link', { name: 'Quickscan papier' }).first().click()
    await page.getByRole('button', { name: words.leave.action }).click()
    await page.getByText(nl.rounds.monitor.of(3, 60)).waitFor()
  })

  test('nothing went wrong on the way, and nothing left the machine', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
