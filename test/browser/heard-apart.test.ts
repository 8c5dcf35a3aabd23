/** Fields that stand in several rows are told apart by their names. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { openSessions } from './session-road'
import { toldOn } from './told-tree'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

test('each group of people that comes to a session has its place in the names of its fields and its button', async () => {
  const { page } = app
  const words = nl.sessionPreparation.present
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await openSessions(page)
  await page.getByRole('button', { name: nl.sessions.add }).click()
  await page.getByRole('heading', { name: words.title }).waitFor()
  for (let one = 0; one < 2; one += 1) await page.getByRole('button', { name: words.add }).click()
  const inRows = async () =>
    (await toldOn(page))
      .filter(({ role }) => ['textbox', 'spinbutton', 'button'].includes(role))
      .map(({ name }) => name)
      .filter((name) => /^(Beroepsgroep|Aantal mensen|Verwijder)/.test(name))
  await expect.poll(async () => (await inRows()).length).toBeGreaterThan(6)
  await expect
    .poll(async () => (await inRows()).filter((name, at, all) => all.indexOf(name) !== at))
    .toEqual([])
  // Two that have no name yet among them; and what is seen is part of what is heard.
  await expect
    .poll(async () => (await inRows()).filter((name) => name.startsWith(words.label)).at(0))
    .toBe(`${words.label} 1`)
})
