/**
 * `npm run screenshots`: a picture of every screen into docs/schermen (light, 1366x768), from the built application.
 * `npm run screenshots -- --map /tmp/x --donker` puts dark ones elsewhere, for looking.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from '../../build/load.mjs'

const { values } = parseArgs({
  options: { map: { type: 'string', default: 'docs/schermen' }, donker: { type: 'boolean', default: false } },
})
const folder = resolve(values.map)
await mkdir(folder, { recursive: true })

/** @type {typeof import('../browser/built-app')} */
const { openBuiltApp } = await load('test/browser/built-app.ts')
/** @type {typeof import('./walk')} */
const { screens } = await load('test/screens/walk.ts')
/** @type {typeof import('../../src/texts/nl')} */
const { nl } = await load('src/texts/nl.ts')

/** What the room sees meanwhile, as a picture of its own; its window opens at the first of these and goes after the last. */
const ROOM = new Map([
  ['15j-sessie-thema', '15p-zaal-thema'],
  ['15k-sessie-verschil', '15q-zaal-verschil'],
  ['15l-sessie-stemmen', '15r-zaal-stemmen'],
])
const lastOfRoom = [...ROOM.keys()].at(-1)
/** @type {import('playwright-core').Page | null} */
let room = null

/** @param {import('playwright-core').Page} page that of the leader */
async function openRoom(page) {
  const { open, connected } = nl.sessionLeader.projector
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: open }).click(),
  ])
  await page.getByText(connected).waitFor()
  await opened.setViewportSize({ width: 1366, height: 768 })
  await page.bringToFront()
  return opened
}

const app = await openBuiltApp()
try {
  await app.page.emulateMedia({ colorScheme: values.donker ? 'dark' : 'light', reducedMotion: 'reduce' })
  for (const screen of screens) {
    await screen.open(app.page)
    const ofRoom = ROOM.get(screen.name)
    if (ofRoom !== undefined) {
      room ??= await openRoom(app.page)
      await room.locator('.slide .page').waitFor()
      await app.page.waitForTimeout(500)
      await room.screenshot({ path: join(folder, `${ofRoom}.png`) })
    }
    // What is drawn on a canvas does not show in the document.
    await app.page.waitForTimeout(300)
    await app.page.screenshot({ path: join(folder, `${screen.name}.png`) })
    if (screen.name === lastOfRoom) await room?.close()
    process.stdout.write(`${screen.name}\n`)
  }
} finally {
  await app.close()
}
