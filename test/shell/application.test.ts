/** The application itself, as built, in the real built shell. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { startShell, type RunningShell } from '../electron-stand-in/launch'
import { temporaryFolder } from '../temporary-folder'

let shell: RunningShell
beforeAll(async () => {
  shell = await startShell()
  // From the first byte on: what is refused while the page starts counts too.
  await shell.page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await shell.page.reload()
})
afterAll(() => shell.close())

const heading = () => shell.page.locator('h1').first()

describe('the application in the shell', () => {
  it('starts and shows its first page', async () => {
    await heading().waitFor()
    await expect.poll(() => shell.page.title()).toContain('VSV Spiegel & Toets')
  })

  it('is themed: the styles of the theme carry the nonce of this load', async () => {
    const primary = () =>
      shell.page.evaluate(() => {
        const themed = document.querySelector('.v-application')
        return themed === null ? '' : getComputedStyle(themed).getPropertyValue('--v-theme-primary')
      })
    await expect.poll(primary).toMatch(/\d+,\s*\d+,\s*\d+/)
  })

  it('walks through its pages without breaking the policy or asking the network', async () => {
    for (const hash of ['#/', '#/bestaat-niet', '#/']) {
      await shell.page.evaluate((to) => void (window.location.hash = to), hash)
      await heading().waitFor()
    }
    await expect.poll(() => shell.page.evaluate(() => window.violations)).toEqual([])
    expect(await shell.callsOf('network.refused')).toEqual([])
    expect(await shell.callsOf('network.left')).toEqual([])
    expect(await shell.callsOf('navigation.prevented')).toEqual([])
  })

  it('loads every file it is made of: no address in the build leads nowhere', async () => {
    const missing = await shell.page.evaluate(() => {
      const files = performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry.name.startsWith(window.origin))
      const failed = files.filter(({ responseStatus }) => responseStatus !== 200)
      return { count: files.length, failed: failed.map(({ name }) => name) }
    })
    expect(missing.failed).toEqual([])
    expect(missing.count).toBeGreaterThan(2)
  })

  it('saves a report as a PDF under its own name, and breaks no policy while it shows it', async () => {
    const { page } = shell
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    await page.evaluate(
      () => void (window.location.hash = `${window.location.hash}/rapport/afdrukken?soort=leden`),
    )
    await page.getByText(nl.reportPrint.ready).waitFor()
    const path = join(temporaryFolder(), 'ledenversie.pdf')
    await shell.ask('answerSave', { canceled: false, filePath: path })
    await page.getByRole('button', { name: nl.reportPrint.savePdf }).click()
    await page.getByText(nl.reportPrint.savedAs('ledenversie.pdf')).waitFor()
    // The name of the Word report of that day: same form, same order.
    expect(await shell.callsOf('dialog.showSaveDialog')).toMatchObject([
      { defaultPath: expect.stringMatching(/ - [^/A-Z]+ \d{4}-\d{2}-\d{2}\.pdf$/) },
    ])
    const pdf = await readFile(path, 'latin1')
    expect(pdf).toMatch(/\/Marked true/)
    expect(pdf).toMatch(/\/Outlines/)
    await expect.poll(() => page.title()).toContain(nl.app.name)
    await expect.poll(() => page.evaluate(() => window.violations)).toEqual([])
  })

  it('closes', async () => {
    await shell.close()
    expect(await shell.ended()).toBe(0)
  })
})
