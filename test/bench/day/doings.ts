/** What somebody does all day: goes from page to page, changes what stands there, and makes reports. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { nl } from '../../../src/texts/nl'
import { answerSave } from '../../electron/dialogs'
import { eventually, type Running } from '../../electron/launch'
import { storedRows } from '../../stored-rows'

const textOf = (value: unknown) => String(value)

/** Every main page of this dossier, and those beside it. The one with charts is the first. */
export async function addressesOf(page: Page, dossier: string): Promise<readonly string[]> {
  const ids = async (table: string, holds: (row: Record<string, unknown>) => boolean = () => true) =>
    (await storedRows(page, table)).filter(holds).map(({ id }) => textOf(id))
  const [closed] = await ids('rounds', ({ status }) => status === 'closed')
  const [action, piece, session] = await Promise.all(
    ['actions', 'evidence', 'sessions'].map(async (table) => (await ids(table))[0]),
  )
  const norms = (await storedRows(page, 'judgements')).slice(0, 3).map(({ normId }) => textOf(normId))
  const inDossier = [
    `spiegel/${closed}/uitkomsten`,
    '',
    'toetsing',
    ...norms.map((norm) => `toetsing/${norm}`),
    'spiegel',
    `spiegel/${closed}`,
    `spiegel/${closed}/open-antwoorden`,
    'spiegel/vergelijken',
    'spiegel/andere-vsvs',
    'toetsing/stap-voor-stap',
    'toetsing/blanco',
    'toetsing/gereedheid',
    'bewijs',
    `bewijs/${piece}`,
    'verbeterplan',
    `verbeterplan/${action}`,
    'sessies',
    `sessies/${session}`,
    'bezoek',
    'uitgezet',
    'uitgezet/nieuw',
    'uitgezet/samenvoegen',
    'vragenlijsten',
    'vragenlijsten/lijst',
    'rapport',
    'rapport/beslisblad',
    'rapport/huisstijl',
    'rapport/afdrukken?soort=bestuur',
    'gegevens',
    'geschiedenis',
    'beginnen',
    'beginnen/meting',
  ]
  return [
    ...inDossier.map((part) => (part === '' ? dossier : `${dossier}/${part}`)),
    ...['/', '/rapporten', '/beveiliging', '/reservekopieen', '/wegwijzer', '/wegwijzer/vsv-en-igo'],
    ...['/wegwijzer/begrippen', '/handleiding/5-toetsing'],
  ]
}

/** To a page, as a link in it does; it stands when its heading does and nothing was drawn for two frames. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    window.location.hash = to
    const frame = () => new Promise((next) => requestAnimationFrame(next))
    const stands = () => {
      const [heading] = document.querySelectorAll('main h1, [role="main"] h1, h1')
      return (heading?.textContent ?? '').trim() !== ''
    }
    let still = 0
    const watch = new MutationObserver(() => (still = 0))
    watch.observe(document, { subtree: true, childList: true, characterData: true })
    const end = performance.now() + 5000
    while (performance.now() < end && (still < 3 || !stands())) {
      await frame()
      still += 1
    }
    watch.disconnect()
  }, address)
}

/** So many switches, one page after another, round and round. */
export async function walk(page: Page, addresses: readonly string[], switches: number): Promise<void> {
  for (let at = 0; at < switches; at += 1) await visit(page, addresses[at % addresses.length] ?? '/')
}

/** Makes reports with the button of their page, and saves each through the dialog of the system; each is a Word file. */
export async function makeReports(
  { application, page }: Running,
  dossier: string,
  { times, folder }: { readonly times: number; readonly folder: string },
): Promise<void> {
  await visit(page, `${dossier}/rapport`)
  // A report that is there can be made once more.
  const make = page
    .getByRole('button', { name: nl.reportPage.make, exact: true })
    .or(page.getByRole('button', { name: nl.reportPage.again, exact: true }))
  for (let made = 0; made < times; made += 1) {
    const path = join(folder, `rapport-${String(made)}.docx`)
    await answerSave(application, path)
    await make.click()
    const bytes = await eventually(() => readFile(path).catch(() => undefined), 120_000)
    if (bytes.subarray(0, 2).toString() !== 'PK') throw new Error(`no Word file: ${path}`)
    await page.getByRole('button', { name: nl.reportPage.again, exact: true }).waitFor()
    await rm(path)
  }
}
