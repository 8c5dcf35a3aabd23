/** Whether youth health care is a member of the VSV is chosen in the round; what they are asked, and in which words, follows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeDraftRound, openRound, PROFESSIONS } from './open-round'

const words = nl.rounds.professions
const [vision] = mirrorSet.themes.flatMap(({ statements }) => statements)
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

/** The first statements that youth health care reads in the round on this page. */
async function firstPage(): Promise<string> {
  const { page } = app
  await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
  await page.getByRole('button', { name: nl.filling.welcome.begin }).click()
  await page.getByRole('radio', { name: PROFESSIONS.youth, exact: true }).check()
  await page.getByRole('button', { name: nl.filling.next, exact: true }).click()
  const question = page.getByRole('group').first()
  await question.waitFor()
  return (await question.textContent()) ?? ''
}

const choice = () => app.page.getByLabel(words.groupOf(PROFESSIONS.youth))
const askedOfYouth = () =>
  app.page.getByRole('row', { name: PROFESSIONS.youth }).getByRole('cell').nth(1).textContent()

describe('youth health care', () => {
  test('begins around the VSV, and reads words that fit there', async () => {
    await makeDraftRound(app.page, 'VSV Eromheen', 'Quickscan eromheen')
    await expect.poll(() => choice().inputValue()).toBe('external')
    await expect.poll(() => askedOfYouth()).toBe('11')
    // Nothing to choose for those who are always a member.
    await expect.poll(() => app.page.getByLabel(words.groupOf(PROFESSIONS.midwife)).count()).toBe(0)
    expect(await barriersOn(app.page)).toEqual([])
    await openRound(app.page)
    await expect
      .poll(() => app.page.getByText(nl.rounds.details.around, { exact: true }).isVisible())
      .toBe(true)
    const read = await firstPage()
    expect(read).toContain(vision?.otherWording?.text)
    expect(read).not.toContain(vision?.text)
  })

  test('made a member with the keyboard, is asked what members are asked, in their words, and stays one', async () => {
    await app.page.goto(app.address)
    await makeDraftRound(app.page, 'VSV Samen', 'Quickscan samen')
    await choice().focus()
    await app.page.keyboard.press('ArrowUp')
    await expect.poll(askedOfYouth).toBe('16')
    await app.page.reload()
    await expect.poll(async () => choice().inputValue()).toBe('core')
    await openRound(app.page)
    await expect.poll(() => choice().count()).toBe(0)
    await expect.poll(() => app.page.getByText(nl.rounds.details.nobodyAround).isVisible()).toBe(true)
    expect(await firstPage()).toContain(vision?.text)
  })

  test('without an error or a request', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
