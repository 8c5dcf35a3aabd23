/** A profile on a disk that is really full: a small one of its own, which only root can make. The work goes on in the same window. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage as texts } from '../../src/texts/storage'
import { smallDisk, type SmallDisk } from '../small-disk'
import { storedRows } from '../stored-rows'
import { temporaryFolder } from '../temporary-folder'
import { openBuiltApp, type BuiltApp } from './built-app'

/** In bytes: room for a fresh profile of the browser and a dossier. */
const SIZE = 192 * 1024 ** 2

const disk = smallDisk(temporaryFolder(), SIZE)
afterAll(() => disk?.eject())
if (disk === null) console.error('test/browser/full-disk skipped: only root may make a small disk')

describe.runIf(disk !== null)('on a full disk', () => {
  const { folder, fill, clear } = disk ?? ({} as SmallDisk)
  let app: BuiltApp
  afterAll(() => app.close())

  test('typing is told as not stored; with room again it goes on, and nothing is lost at the start after that', async () => {
    app = await openBuiltApp({ profile: join(folder, 'profiel') })
    const { page } = app
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/, '$1/toetsing/ORG-02'))
    const field = page.getByLabel(nl.normPage.reasoning, { exact: true })
    await field.waitFor()
    await field.fill('Bewaard toen er nog plaats was')
    await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
    fill(0)
    await field.fill(`Te laat ${'x'.repeat(5000)}`)
    const rescue = page.getByRole('dialog', { name: nl.app.rescue.title })
    await rescue.getByText(texts.saving.closed).waitFor()
    clear()
    await rescue.getByRole('button', { name: nl.app.rescue.restart }).click()
    await rescue.waitFor({ state: 'detached' })
    await field.waitFor()
    await expect.poll(() => field.inputValue()).toMatch(/^Te laat x+$/)
    await field.fill('Weer plaats')
    // The line at the top may still be that of the text before.
    const stored = async (now: Page) => JSON.stringify(await storedRows(now, 'judgements'))
    await expect.poll(() => stored(page)).toContain('Weer plaats')
    // Left in the files that were cut off, all of it would be thrown away at the next start.
    await app.killAndRestart()
    await app.page.getByRole('link', { name: 'VSV Rijn en Kromme' }).waitFor()
    await expect.poll(() => stored(app.page)).toContain('Weer plaats')
  })
})
