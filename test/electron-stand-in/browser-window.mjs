import { EventEmitter } from 'node:events'
import { app, windows } from './app.mjs'
import { record } from './record.mjs'
import { strict } from './strict.mjs'
import { WebContents } from './web-contents.mjs'

/** @param {import('electron').WebPreferences} preferences */
function refuseUnsafe(preferences) {
  const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = preferences
  if (
    sandbox === false ||
    contextIsolation === false ||
    nodeIntegration ||
    webSecurity === false ||
    webviewTag
  )
    throw new Error('stand-in refuses these webPreferences')
}

class Window extends EventEmitter {
  #isMinimized = false
  #isFullScreen = false
  #menuBarBefore = true
  #isVisible = false
  menuBarIsVisible = true
  /** @type {import('electron').Rectangle} */
  #bounds
  /** @type {WebContents} */
  webContents

  /** @param {import('electron').BrowserWindowConstructorOptions} options */
  constructor(options) {
    super()
    const { webPreferences = {} } = options
    refuseUnsafe(webPreferences)
    record('BrowserWindow', options)
    this.webContents = strict('webContents', new WebContents(webPreferences.preload ?? null))
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  /** @param {string} url */
  async loadURL(url) {
    await this.webContents.load(url)
    this.emit('ready-to-show')
  }

  show() {
    this.#isVisible = true
    record('window.show')
  }

  showInactive() {
    this.#isVisible = true
    record('window.showInactive')
  }

  hide() {
    this.#isVisible = false
    record('window.hide')
  }

  isVisible() {
    return this.#isVisible
  }

  getBounds() {
    return this.#bounds
  }

  /** @param {import('electron').Rectangle} bounds */
  setBounds(bounds) {
    this.#bounds = bounds
  }

  removeMenu() {
    record('window.removeMenu')
  }

  focus() {
    record('window.focus')
  }

  minimize() {
    this.#isMinimized = true
  }

  isMinimized() {
    return this.#isMinimized
  }

  restore() {
    this.#isMinimized = false
    record('window.restore')
  }

  /** @param {string} colour */
  setBackgroundColor(colour) {
    record('window.setBackgroundColor', colour)
  }

  /** @param {boolean} isVisible */
  setMenuBarVisibility(isVisible) {
    this.menuBarIsVisible = isVisible
  }

  /** @param {boolean} isFull */
  setFullScreen(isFull) {
    if (isFull === this.#isFullScreen) return
    // As the real one on Linux: leaving brings the menu bar back as it was on entering.
    if (isFull) this.#menuBarBefore = this.menuBarIsVisible
    this.menuBarIsVisible = !isFull && this.#menuBarBefore
    this.#isFullScreen = isFull
  }

  isFullScreen() {
    return this.#isFullScreen
  }

  isDestroyed() {
    return !windows.has(this)
  }

  close() {
    let isPrevented = false
    this.emit('close', { preventDefault: () => void (isPrevented = true) })
    if (!isPrevented) this.destroy()
  }

  destroy() {
    if (!windows.delete(this)) return
    record('window.destroyed')
    this.emit('closed')
    if (windows.size === 0) app.emit('window-all-closed')
    // The last one takes the whole browser with it.
    else void this.webContents.closePage()
  }
}

/** The one window, for the test. @returns {Window} */
export function onlyWindow() {
  const [window] = windows
  if (!(window instanceof Window)) throw new Error('stand-in: there is no window')
  return window
}

/** The projector window, for the test. @returns {Window | null} */
export function secondWindow() {
  const [, window] = windows
  return window instanceof Window ? window : null
}

export const BrowserWindow = new Proxy(Window, {
  construct: (target, [options]) => strict('window', new target(options)),
  get: (target, key) => Reflect.get(strict('BrowserWindow', target), key),
})
