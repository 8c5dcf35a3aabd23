import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBuilt } from '../../../build/start/built-app'
import { electronBinary, fetchElectron } from '../../../build/start/electron-binary'
import { browserCommand } from '../../../build/start/open-browser'
import { readOptions, USUAL_PORT } from '../../../build/start/options'
import { temporaryFolder } from '../../temporary-folder'

describe('the options', () => {
  it('are Electron first, the browser opened, and one fixed port, which keeps the data in sight', () => {
    expect(USUAL_PORT).toBe(47210)
    expect(readOptions([])).toEqual({
      ok: true,
      value: { browserOnly: false, opensBrowser: true, port: 47210 },
    })
    expect(readOptions(['--browser', '--geen-browser', '--poort', '50000'])).toEqual({
      ok: true,
      value: { browserOnly: true, opensBrowser: false, port: 50000 },
    })
  })
})

describe('the Electron binary', () => {
  it('is only called present when it is, and looking for it downloads nothing', async () => {
    const root = temporaryFolder()
    expect(electronBinary(root, {})).toBeUndefined()
    await mkdir(join(root, 'node_modules/electron/dist'), { recursive: true })
    await writeFile(join(root, 'node_modules/electron/path.txt'), 'electron')
    expect(electronBinary(root, {})).toBeUndefined()
    await writeFile(join(root, 'node_modules/electron/dist/electron'), '')
    expect(electronBinary(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'))
    expect(electronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') })).toBeUndefined()
  })

  const installer = async (source: string, patience = 400) => {
    const folder = temporaryFolder()
    const script = join(folder, 'install.cjs')
    await writeFile(script, source)
    return { script, target: join(folder, 'dist'), patience }
  }

  it('is waited for as long as bytes come in', async () => {
    // Patience for a computer that takes its time to begin, and bytes for longer than that.
    const slow = await installer(
      `
      const { appendFileSync } = require('node:fs')
      let times = 0
      setInterval(() => {
        appendFileSync(require('node:path').join(require('node:os').tmpdir(), 'part'), Buffer.alloc(2e6))
        if (++times === 20) process.exit(0)
      }, 200)`,
      3000,
    )
    const startedAt = Date.now()
    expect(await fetchElectron(slow)).toBe(true)
    expect(Date.now() - startedAt).toBeGreaterThan(3000)
  })

  it.each([
    ['nothing', 'setInterval(() => undefined, 1000)'],
    [
      'a trickle',
      `setInterval(() => require('node:fs').appendFileSync(require('node:path').join(require('node:os').tmpdir(), 'part'), 'x'), 50)`,
    ],
  ])('is given up when %s comes in', async (_what, source) => {
    // Neither ends by itself.
    expect(await fetchElectron(await installer(source))).toBe(false)
  })

  it('is given up at once when the installer says it cannot', async () => {
    expect(await fetchElectron(await installer('process.exit(1)'))).toBe(false)
  })
})

describe('the build', () => {
  it('is made again when a source is newer, a result is missing, or a source was removed', async () => {
    const root = temporaryFolder()
    const at = (file: string, seconds: number) => utimes(join(root, file), seconds, seconds)
    for (const file of ['src/ui/App.vue', 'out/main/index.js', 'out/preload/index.cjs']) {
      await mkdir(join(root, file, '..'), { recursive: true })
      await writeFile(join(root, file), '')
    }
    expect(await isBuilt(root)).toBe(false)
    await mkdir(join(root, 'out/renderer'))
    await writeFile(join(root, 'out/renderer/index.html'), '')
    for (const old of ['src/ui/App.vue', 'src/ui', 'src']) await at(old, 1000)
    expect(await isBuilt(root)).toBe(true)
    await at('src/ui/App.vue', Date.now() / 1000 + 60)
    expect(await isBuilt(root)).toBe(false)
    await at('src/ui/App.vue', 1000)
    await at('src/ui', Date.now() / 1000 + 60)
    expect(await isBuilt(root)).toBe(false)
  })

  it('is made again when something of the folder build that goes into it is newer', async () => {
    const namers = ['electron.vite.config.ts', 'src/index.html', 'src/projector.html']
    const texts = await Promise.all(namers.map((file) => readFile(file, 'utf8')))
    const parts = new Set(texts.flatMap((text) => text.match(/\bbuild\/[\w./-]+\.\w+/gu) ?? []))
    expect(parts.size).toBeGreaterThan(2)
    const root = temporaryFolder()
    for (const file of [...parts, 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']) {
      await mkdir(join(root, file, '..'), { recursive: true })
      await writeFile(join(root, file), '')
    }
    const made = [...parts].flatMap((file) => [file, join(file, '..')])
    for (const old of made) await utimes(join(root, old), 1000, 1000)
    const later = Date.now() / 1000 + 60
    expect(await isBuilt(root)).toBe(true)
    for (const file of parts) {
      await utimes(join(root, file), later, later)
      expect(await isBuilt(root), file).toBe(false)
      await utimes(join(root, file), 1000, 1000)
    }
  })
})

it('a browser is opened only where there is a screen', () => {
  const address = 'http://127.0.0.1:47210/'
  expect(browserCommand('linux', {}, address)).toBeUndefined()
  expect(browserCommand('linux', { DISPLAY: ':0' }, address)).toEqual(['xdg-open', address])
  expect(browserCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' }, address)).toEqual(['xdg-open', address])
  expect(browserCommand('darwin', {}, address)).toEqual(['open', address])
  expect(browserCommand('win32', {}, address)).toEqual(['cmd', '/c', 'start', '', address])
})
