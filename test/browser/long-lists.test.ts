/** A plan of two thousand actions is worked in as one of twenty: few rows are drawn, every one can be come to, and all are on paper. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { buildContent } from '../fixtures/build-content'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { focusedRow, openRow } from './pane-list'

const MANY = 2000
const PIECES = 150
let app: BuiltApp
let plan = ''

const idOf = (place: number) => `actie-${String(place)}`

beforeAll(async () => {
  const built = buildContent({ evidence: PIECES })
  const [model] = built.actions
  if (model === undefined) throw new Error('no action to go by')
  const actions = Array.from({ length: MANY }, (_, place) => ({
    ...model,
    id: idOf(place),
    number: place + 1,
    title: `Actie nummer ${String(place + 1)}`,
    status: 'planned' as const,
    dueOn: '2030-01-01',
    dependsOn: [],
  }))
  const path = join(temporaryFolder(), 'groot.vsv')
  const content = { ...built, actions, sessions: [], delegations: [] }
  const file = { appVersion: '9.9.9', now: new Date(0), attachments: new Map<string, Uint8Array>() }
  writeFileSync(path, await writeDossierFile(content, file))
  app = await openBuiltApp()
  const { page } = app
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(path)
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).waitFor()
  plan = page.url().replace(/(#\/dossier\/[^/?]+).*/u, '$1/verbeterplan')
})
afterAll(() => app.close())

test('few rows are drawn, and the keyboard goes on past them', async () => {
  const { page } = app
  await page.goto(plan)
  const rows = page.locator('a[data-row]')
  await rows.first().waitFor()
  const drawn = await rows.count()
  expect(drawn).toBeLessThan(100)
  await rows.last().focus()
  const last = await focusedRow(page)
  await page.keyboard.press('j')
  await expect.poll(() => rows.count()).toBeGreaterThan(drawn)
  await expect.poll(() => focusedRow(page)).not.toBe(last)
  await expect.poll(() => openRow(page)).toBe(await focusedRow(page))
  expect(await barriersOn(page)).toEqual([])
})

test('an action far down that was come to by a link stands in the list, with its place', async () => {
  const { page } = app
  await page.goto(`${plan}/${idOf(1500)}`)
  await page.getByRole('heading', { level: 1, name: /Actie nummer 1501/ }).waitFor()
  await expect.poll(() => openRow(page)).toBe(idOf(1500))
  await expect.poll(() => page.locator('a[data-row]').count()).toBeLessThan(100)
  const line = page.locator('li', { has: page.locator(`a[data-row="${idOf(1500)}"]`) })
  await expect.poll(() => line.getAttribute('aria-setsize')).toBe(String(MANY))
  await expect.poll(() => line.getAttribute('aria-posinset')).toBe('1501')
  await page.getByRole('button', { name: /hierboven$/ }).click()
  await expect.poll(() => page.locator('a[data-row]').count()).toBeGreaterThan(60)
})

test('of a long register every piece that the filter leaves is on paper, and no other', async () => {
  const { page } = app
  await page.goto(plan.replace('verbeterplan', 'bewijs'))
  await page.getByRole('heading', { level: 1, name: nl.evidence.title }).waitFor()
  const rows = page.locator('a[data-row]')
  await rows.first().waitFor()
  await expect.poll(() => rows.count()).toBeLessThan(PIECES)
  const onPaper = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      const cells = [...document.querySelectorAll('.paper-sheet tbody td:first-child')]
      const numbers = cells.map((cell) => cell.textContent)
      window.dispatchEvent(new Event('afterprint'))
      return numbers
    })
  const all = await onPaper()
  expect(new Set(all)).toEqual(
    new Set(Array.from({ length: PIECES }, (_, place) => nl.evidence.number(place + 1))),
  )
  await page.getByLabel(nl.evidence.filter.search).fill('1')
  await expect.poll(async () => (await onPaper()).length).toBeLessThan(PIECES)
  const shown = nl.evidence.shown((await onPaper()).length, PIECES)
  await page.getByText(shown).waitFor()
})

test('nothing complained', () => {
  expect(app.complaints).toEqual([])
})
