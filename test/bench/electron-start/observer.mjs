/**
 * The main script of a staged copy of the application, for the bench alone: says when its window was made, shown and painted, and when its page
 * had a heading and handled a press. Then it ends. Beside the application it is one of the least that Electron can open.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'

const [what = 'ours', pages = ''] = [process.env.VSV_BENCH_WHAT, process.env.VSV_BENCH_PAGES]
/** How long (ms) the system counts as one. */
const TICK = 10
/** @type {Record<string, number>} moments on the clock of the computer */
const moments = { script: Date.now() }
const note = (/** @type {string} */ name) => void (moments[name] ??= Date.now())

const codeCache = process.env.VSV_BENCH_CODE_CACHE === '1'
if (codeCache) {
  // As `registerAppScheme` would have it.
  const register = protocol.registerSchemesAsPrivileged.bind(protocol)
  protocol.registerSchemesAsPrivileged = (schemes) =>
    register(schemes.map((one) => ({ ...one, privileges: { ...one.privileges, codeCache: true } })))
}

app.once('ready', () => {
  note('ready')
  if (codeCache) session.defaultSession.setCodeCachePath(join(app.getPath('userData'), 'code'))
  session.defaultSession.setPreloads([join(import.meta.dirname, 'observer-preload.cjs')])
})
app.on('browser-window-created', (_event, window) => {
  note('made')
  window.once('ready-to-show', () => note('readyToShow'))
  window.once('show', () => note('shown'))
})

/** What all its processes together asked of the processor so far (ms), which other work of the computer does not change; Linux tells it. */
function worked() {
  if (process.platform !== 'linux') return NaN
  const ticks = app.getAppMetrics().map(({ pid }) => {
    // After the name of the program, which may hold spaces: in user mode, and in the system.
    const [, rest = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ')
    const [user, system] = rest.split(' ').slice(11, 13)
    return Number(user) + Number(system)
  })
  return ticks.reduce((sum, one) => sum + one, 0) * TICK
}

ipcMain.once('bench-times', (_event, times) => {
  const told = { moments: { ...moments, ...times }, worked: worked() }
  console.log(`\nbench-times ${JSON.stringify(told)}`)
  // So that what is written behind the page is there at the next start.
  setTimeout(() => app.exit(0), 700)
})

const types = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  woff2: 'font/woff2',
}

/** A window with one of the pages beside ours, from the same scheme; shown as ours is. */
async function open() {
  protocol.handle('app', async ({ url }) => {
    const name = new URL(url).pathname
    const type = Reflect.get(types, name.split('.').at(-1) ?? '') ?? 'application/octet-stream'
    return new Response(new Uint8Array(await readFile(join(pages, what, name))), {
      headers: { 'content-type': type },
    })
  })
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`app://toolkit/index.html${what === 'bare' ? '?bare' : ''}`)
}

// Beside this file in the staged copy.
const ours = './out/main/index.js'
if (what === 'ours') await import(ours)
else {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.enableSandbox()
  void app.whenReady().then(open)
}
