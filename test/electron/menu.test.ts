/** The menu as people find it, and its keys pressed as a keyboard does: past the page, through the system. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isThere } from '../../build/test-electron/system'
import { nl } from '../../src/texts/nl'
import { shell } from '../../src/texts/shell'
import { barriersOn } from '../browser/barriers'
import { asked, type Asked } from './dialogs'
import { openExample } from './dossier'
import { launch, quit, type Running } from './launch'

interface Item {
  readonly label: string
  readonly accelerator: string | null
}

let running: Running
beforeAll(async () => {
  running = await launch()
  await openExample(running)
})
afterAll(() => quit(running))

/** Every item, from top to bottom, without the lines between them. */
function items(): Promise<readonly Item[]> {
  return running.application.evaluate(({ Menu }) => {
    const listed = (menu: Electron.Menu | null | undefined): Item[] =>
      (menu?.items ?? [])
        .filter(({ type, visible }) => type !== 'separator' && visible)
        .flatMap(({ label, accelerator, submenu }) => [
          { label, accelerator: accelerator ?? null },
          ...listed(submenu),
        ])
    return listed(Menu.getApplicationMenu())
  })
}

it('is Dutch to the last word, also where the engine brings its own', async () => {
  const words: string[] = Object.values(shell.menu)
  const plain = (label: string) => label.replace(/&(.)/g, '$1')
  const labels = (await items()).map(({ label }) => plain(label))
  const some = [shell.menu.file, shell.menu.newDossier, shell.menu.paste].map(plain)
  expect(labels).toEqual(expect.arrayContaining(some))
  expect(labels.filter((label) => !words.map(plain).includes(label))).toEqual([])
})

it('gives no two commands the same keys', async () => {
  const keys = (await items()).flatMap(({ accelerator }) => (accelerator === null ? [] : [accelerator]))
  expect(keys).toEqual([...new Set(keys)])
})

it('opens the manual over the page, with its pictures, and tells the version in the settings', async () => {
  const { application, page } = running
  const choose = (id: string) =>
    application.evaluate(({ Menu }, one) => Menu.getApplicationMenu()?.getMenuItemById(one)?.click(), id)
  await choose('manual')
  const help = page.getByRole('dialog').filter({ hasText: nl.manual.title })
  await help.getByRole('heading', { name: 'Van begin tot rapport' }).waitFor()
  const picture = help.getByRole('img').first()
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1366)
  await help.getByRole('button', { name: nl.app.close }).click()
  await help.waitFor({ state: 'hidden' })
  await choose('about')
  const settings = page.getByRole('dialog', { name: nl.app.settings })
  await settings.waitFor()
  await settings.getByRole('button', { name: nl.app.close }).click()
  await settings.waitFor({ state: 'hidden' })
})

describe.runIf(isThere('xdotool'))('pressing', () => {
  /** Real keys, to whatever window is in front. */
  async function press(...keys: readonly string[]): Promise<void> {
    await running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus())
    await promisify(execFile)('xdotool', ['key', '--clearmodifiers', ...keys])
  }
  const askedOf = async (kind: Asked['kind']) =>
    (await asked(running.application)).filter((one) => one.kind === kind).length

  it('Ctrl+S asks how, and then where to keep the dossier', async () => {
    await press('ctrl+s')
    const how = running.page.getByRole('dialog', { name: nl.locking.save.title })
    await how.getByLabel(nl.locking.save.lock).uncheck()
    await how.getByRole('button', { name: nl.locking.save.confirm }).click()
    await expect.poll(() => askedOf('save'), { timeout: 20_000 }).toBe(1)
    await how.getByRole('button', { name: nl.app.cancel }).click()
    await how.waitFor({ state: 'hidden' })
  })

  it('Ctrl+F opens a bar that has no barriers and needs no mouse, and gives the keyboard back', async () => {
    const { page } = running
    const link = page.getByRole('link', { name: nl.app.nav.evidence }).first()
    const hasKeyboard = (one: Element) => one === document.activeElement
    await link.focus()
    await press('ctrl+f')
    const bar = page.getByRole('search', { name: nl.app.find.bar })
    const field = bar.getByRole('textbox')
    await expect.poll(() => field.evaluate(hasKeyboard)).toBe(true)
    await field.fill('verbeterplan')
    const status = bar.getByRole('status')
    await expect.poll(() => status.textContent()).toMatch(/^1 van/)
    expect(await barriersOn(page)).toEqual([])
    for (const name of [nl.app.find.previous, nl.app.find.next]) {
      await press('Tab')
      await expect.poll(() => bar.getByRole('button', { name }).evaluate(hasKeyboard)).toBe(true)
    }
    await press('Return')
    await expect.poll(() => status.textContent()).toMatch(/^2 van/)
    await press('Tab')
    await expect
      .poll(() => bar.getByRole('button', { name: nl.app.find.close }).evaluate(hasKeyboard))
      .toBe(true)
    await press('Return')
    await expect.poll(() => bar.count()).toBe(0)
    await expect.poll(() => link.evaluate(hasKeyboard)).toBe(true)
  })

  it('F1 opens the manual at what it says of this page, and Escape gives the page back', async () => {
    await press('F1')
    const help = running.page.getByRole('dialog').filter({ hasText: nl.manual.title })
    await help.getByRole('heading', { name: 'Van begin tot rapport' }).waitFor()
    await press('Escape')
    await help.waitFor({ state: 'hidden' })
  })

  it('Ctrl+R goes to the report', async () => {
    await press('ctrl+r')
    await running.page.getByRole('heading', { level: 1, name: nl.reportPage.title }).waitFor()
  })

  it('Ctrl+O asks which dossier to open', async () => {
    await press('ctrl+o')
    await expect.poll(() => askedOf('open'), { timeout: 20_000 }).toBe(1)
  })

  it('Ctrl+N asks for the name of a new dossier, and Escape lets it go', async () => {
    await press('ctrl+n')
    await running.page.getByLabel(nl.start.nameLabel).waitFor()
    await press('Escape')
    await running.page.getByLabel(nl.start.nameLabel).waitFor({ state: 'hidden' })
  })

  it('Ctrl+plus makes everything larger, Ctrl+0 as it was', async () => {
    const zoom = () =>
      running.application.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel() ?? 0,
      )
    await press('ctrl+shift+equal')
    await expect.poll(zoom).toBeGreaterThan(0)
    await press('ctrl+0')
    await expect.poll(zoom).toBe(0)
  })
})
