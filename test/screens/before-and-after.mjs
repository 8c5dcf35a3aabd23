/**
 * `node test/screens/before-and-after.mjs --before /tmp/before/out/renderer`: ten screens of two builds at four sizes, one picture per screen into
 * docs/before-and-after, the earlier build above. docs/before-and-after/README.md says how the earlier build is made.
 * Without `--before` the four sizes of the present build only; `--map /tmp/x` puts them elsewhere, `--los` keeps every single picture too.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { load, root } from '../../build/load.mjs'
import { launchChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    map: { type: 'string', default: 'docs/before-and-after' },
    los: { type: 'boolean', default: false },
  },
})
const folder = resolve(values.map)
await mkdir(folder, { recursive: true })

/** @type {typeof import('../../build/start/serve')} */
const { serve } = await load('build/start/serve.ts')
/** @type {typeof import('./steps')} */
const { atRest } = await load('test/screens/steps.ts')
/** @type {typeof import('../../src/texts/nl')} */
const { nl } = await load('src/texts/nl.ts')

/** In the montage everything is half as large, but for the narrow one, which fits as it is. */
const SIZES = [
  { width: 1280, height: 720, shown: 640 },
  { width: 1366, height: 768, shown: 683 },
  { width: 1920, height: 1080, shown: 960 },
  { width: 320, height: 540, shown: 320 },
]
const ROUND = 'Volledige spiegel najaar 2026'

/**
 * Addresses, which both builds have, and not what is pressed on the way; the second one is of the earlier build when that had no such page.
 * @type {readonly (readonly [name: string, address: string, earlier?: string])[]}
 */
const SCREENS = [
  ['01-start', '/'],
  ['02-overview', '/dossier/{dossier}'],
  ['03-norms', '/dossier/{dossier}/toetsing'],
  ['04-norm', '/dossier/{dossier}/toetsing/ORG-02'],
  ['05-actions', '/dossier/{dossier}/verbeterplan'],
  ['06-action', '/dossier/{dossier}/verbeterplan/{action}'],
  ['07-evidence', '/dossier/{dossier}/bewijs'],
  ['08-results', '/dossier/{dossier}/spiegel/{round}/uitkomsten'],
  ['09-board', '/dossier/{dossier}/rapport/beslisblad', '/dossier/{dossier}/rapport'],
  ['10-readiness', '/dossier/{dossier}/toetsing/gereedheid'],
]

/** @param {import('playwright-core').Page} page */
async function settle(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await atRest(page)
  // What is drawn on a canvas does not show in the document.
  await page.waitForTimeout(300)
}

/**
 * Opens the example, and finds what its records are called in addresses.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function openExample(page, address) {
  await page.goto(address)
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  /** @param {RegExp} part */
  const inAddress = (part) => part.exec(page.url())?.[1] ?? ''
  const dossier = inAddress(/dossier\/([^/?]+)/)
  await page.goto(`${address}#/dossier/${dossier}/verbeterplan`)
  await settle(page)
  await page.getByRole('link', { name: 'Stappenplan voor digitaal uitwisselen' }).first().click()
  await page.waitForURL(/verbeterplan\/./)
  const action = inAddress(/verbeterplan\/([^/?]+)/)
  await page.goto(`${address}#/dossier/${dossier}/spiegel`)
  await page.getByRole('link', { name: ROUND, exact: true }).first().click()
  await page.waitForURL(/spiegel\/./)
  return { dossier, action, round: inAddress(/spiegel\/([^/?]+)/) }
}

/**
 * Every screen of one build at every size; the files by name of the screen.
 * @param {string} renderer
 * @param {string} into
 * @param {boolean} isEarlier
 */
async function takePictures(renderer, into, isEarlier) {
  await mkdir(into, { recursive: true })
  const served = await serve(renderer, await freePort())
  if (!served.ok) throw new Error(served.problem.message)
  const { address } = served.value
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'nl-NL' })
    page.setDefaultTimeout(30_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    const ids = await openExample(page, address)
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height })
      for (const [name, now, earlier] of SCREENS) {
        const hash = (isEarlier ? (earlier ?? now) : now)
          .replace('{dossier}', ids.dossier)
          .replace('{action}', ids.action)
          .replace('{round}', ids.round)
        await page.goto(`${address}#${hash}`)
        await settle(page)
        await page.screenshot({ path: join(into, `${name}-${String(width)}.png`) })
      }
      process.stdout.write(`${into}: ${String(width)}\n`)
    }
  } finally {
    await browser.close()
    await served.value.stop()
  }
}

/**
 * One picture per screen: a row for each build, a column for each size.
 * @param {readonly { readonly label: string; readonly pictures: string }[]} rows
 */
async function montage(rows) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    for (const [name] of SCREENS) {
      const cells = rows.map(async ({ label, pictures }) => {
        const images = SIZES.map(async ({ width, height, shown }) => {
          const bytes = await readFile(join(pictures, `${name}-${String(width)}.png`))
          const at = width === 320 ? '320' : `${String(width)} × ${String(height)}`
          return `<figure style="width:${String(shown)}px"><figcaption>${label} · ${at}</figcaption><img src="data:image/png;base64,${bytes.toString('base64')}"></figure>`
        })
        return `<div>${(await Promise.all(images)).join('')}</div>`
      })
      const style =
        'body{margin:0;padding:10px;width:max-content;background:#c9d1d3;font:600 15px sans-serif}div{display:flex;gap:10px;align-items:start;margin-bottom:10px}figure{margin:0}figcaption{padding:2px 0}img{display:block;width:100%}'
      await page.setContent(`<style>${style}</style>${(await Promise.all(cells)).join('')}`)
      const box = await page.locator('body').boundingBox()
      const size = { width: Math.ceil(box?.width ?? 0), height: Math.ceil(box?.height ?? 0) }
      await page.setViewportSize(size)
      await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 68, fullPage: true })
    }
  } finally {
    await browser.close()
  }
}

const single = values.los ? folder : await mkdtemp(join(tmpdir(), 'vsv-sizes-'))
try {
  /** @type {readonly (readonly [label: string, renderer: string])[]} */
  const builds = [
    ...(values.before === undefined ? [] : [/** @type {const} */ (['Before', resolve(values.before)])]),
    ['After', join(root, 'out/renderer')],
  ]
  for (const [label, renderer] of builds)
    await takePictures(renderer, join(single, label), label === 'Before')
  await montage(builds.map(([label]) => ({ label, pictures: join(single, label) })))
} finally {
  if (!values.los) await rm(single, { recursive: true, force: true })
}
