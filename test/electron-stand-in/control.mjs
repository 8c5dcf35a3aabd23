/** Answers the test that started us, over the channel of the child process. */
import { app, browserContext } from './app.mjs'
import { breakDisk } from './broken-disk.mjs'
import { BrowserWindow, onlyWindow, secondWindow } from './browser-window.mjs'
import { answers, dialog } from './dialog.mjs'
import { ask, ipcMain } from './ipc-main.mjs'
import { asShown, clickMenuItem, Menu, menuItems, takePopup } from './menu.mjs'
import { lockScreen, wake } from './power-monitor.mjs'
import { protocol } from './protocol.mjs'
import { calls } from './record.mjs'
import { plug } from './screen.mjs'
import { permissionHandlers, session } from './session.mjs'
import { strict } from './strict.mjs'
import { pdfFailures, printAnswers } from './web-contents.mjs'

/** @import { ControlName, Controls } from './controls' */

/** @param {unknown[]} queue @param {unknown} answer @returns {null} */
function queueUp(queue, answer) {
  queue.push(answer)
  return null
}

/** @param {{ name: string, from: string }} permission */
async function permission({ name, from }) {
  const contents = { getURL: () => from }
  return {
    request: await new Promise((resolve) => permissionHandlers.request?.(contents, name, resolve)),
    check: permissionHandlers.check?.(contents, name, from),
    device: permissionHandlers.device?.({ deviceType: name, origin: from }),
  }
}

/** @param {{ event: string, url?: string }} given */
function wouldPrevent({ event, url }) {
  if (event !== 'will-download') return onlyWindow().webContents.wouldPrevent(event, url)
  let isPrevented = false
  session.defaultSession.emit(event, { preventDefault: () => void (isPrevented = true) })
  return isPrevented
}

/** @param {readonly [string, string]} given */
function missing([object, member]) {
  const window = strict('window', onlyWindow())
  /** @type {Record<string, object>} */
  const objects = {
    app,
    dialog,
    ipcMain,
    Menu,
    protocol,
    session,
    BrowserWindow,
    window,
    webContents: window.webContents,
  }
  try {
    Reflect.get(objects[object] ?? {}, member)
    return null
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}

async function browserProcesses() {
  const browser = await browserContext().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {}
  return processInfo.map(({ id }) => id)
}

/** @type {{ [Name in ControlName]: (given: Controls[Name]['given']) => Controls[Name]['answer'] | Promise<Controls[Name]['answer']> }} */
const controls = {
  calls: () => calls,
  answerSave: (answer) => queueUp(answers.save, answer),
  answerOpen: (answer) => queueUp(answers.open, answer),
  answerMessage: (answer) => queueUp(answers.message, answer),
  answerPrint: (answer) => queueUp(printAnswers, answer),
  failPdf: () => queueUp(pdfFailures, null),
  menu: () => menuItems().map(asShown),
  contextMenu: (place) => {
    onlyWindow().webContents.emit('context-menu', {}, place)
    return takePopup()
  },
  turnWheel: (direction) => {
    onlyWindow().webContents.emit('zoom-changed', {}, direction)
    return onlyWindow().webContents.getZoomLevel()
  },
  screen: () => ({ isFull: onlyWindow().isFullScreen(), hasMenuBar: onlyWindow().menuBarIsVisible }),
  plug: (screens) => (plug(screens), null),
  wake: () => (wake(), null),
  lockScreen: () => (lockScreen(), null),
  room: () => {
    const room = secondWindow()
    if (room === null) return null
    return { bounds: room.getBounds(), isFull: room.isFullScreen(), isVisible: room.isVisible() }
  },
  crashProjector: () => (secondWindow()?.webContents.crash(), null),
  clickMenu: (id) => (clickMenuItem(id), null),
  closeWindow: () => (onlyWindow().close(), null),
  minimize: () => (onlyWindow().minimize(), null),
  crash: () => (onlyWindow().webContents.crash(), null),
  askAs: ({ channel, frame, given }) => ask(channel, frame, given),
  permission,
  wouldPrevent,
  missing,
  breakDisk,
  browserProcesses,
}

/** @param {{ turn: number, name: ControlName, given: never }} message */
async function answer({ turn, name, given }) {
  try {
    process.send?.({ turn, value: await controls[name](given) })
  } catch (cause) {
    process.send?.({ turn, problem: String(cause) })
  }
}

export function listenToTest() {
  process.on('message', (message) => void answer(/** @type {Parameters<typeof answer>[0]} */ (message)))
}
