/** Draws icon.png from icon.svg. `node build/icons/render.mjs`, after a change of the drawing; the packager makes .ico and .icns of it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium } from '../../test/chromium.mjs'

const SIZE = 1024 // what macOS asks for; the others scale down
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
const drawing = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8')
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`)
await page.screenshot({ path: join(import.meta.dirname, 'icon.png'), omitBackground: true })
await browser.close()
