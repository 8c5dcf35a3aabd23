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

const app = await openBuiltApp()
try {
  await app.page.emulateMedia({ colorScheme: values.donker ? 'dark' : 'light', reducedMotion: 'reduce' })
  for (const screen of screens) {
    await screen.open(app.page)
    await app.page.screenshot({ path: join(folder, `${screen.name}.png`) })
    process.stdout.write(`${screen.name}\n`)
  }
} finally {
  await app.close()
}
