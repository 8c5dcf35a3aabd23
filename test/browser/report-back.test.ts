/** The day on which the people they speak for hear of it: chosen while a session is prepared, promised on its last slide. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatDateInWords } from '../../src/texts/format'
import { nl } from '../../src/texts/nl'
import { slides } from '../../src/texts/session/slides'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { openSessions, step } from './session-road'

const leader = nl.sessionLeader
const DAY = '2027-01-15'

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url()
})
afterAll(() => app.close())

const day = () => app.page.getByLabel(nl.sessionFields.reportBackOn.name)
const lastSlide = () => app.page.getByRole('region', { name: leader.onScreen }).locator('.screen .slide')

async function newSession(): Promise<void> {
  const { page } = app
  await page.goto(dossier)
  await openSessions(page)
  await page.getByRole('button', { name: nl.sessions.add }).click()
  await page.getByRole('heading', { level: 1, name: nl.sessions.nameOf(null) }).waitFor()
  await expect.poll(() => day().inputValue()).toBe('')
}

/** From the preparation: on with leading, at its last step. */
async function leadToTheEnd(): Promise<void> {
  const { page } = app
  await page.getByRole('link', { name: nl.sessionPreparation.lead }).click()
  await page.getByRole('button', { name: leader.begin }).click()
  await step(page, nl.sessionSteps.name.closing).click()
  await lastSlide().getByText(slides.closing.board).waitFor()
}

test('a day that nobody chose is not promised', async () => {
  await newSession()
  await leadToTheEnd()
  await expect.poll(() => lastSlide().getByText(slides.closing.reportBack).count()).toBe(0)
})

test('a day chosen while preparing is kept, and stands on the last slide and where the leader ends', async () => {
  const { page } = app
  await newSession()
  await day().fill(DAY)
  await day().blur()
  await page.reload()
  await expect.poll(() => day().inputValue()).toBe(DAY)
  expect(await barriersOn(page)).toEqual([])
  await leadToTheEnd()
  await lastSlide().getByText(formatDateInWords(DAY)).waitFor()
  await expect.poll(() => page.getByLabel(leader.closing.reportBackOn).inputValue()).toBe(DAY)
})
