import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { toApplication, toBrowser } from './addresses.mjs'
import { browserContext } from './app.mjs'
import { pack, unpack } from './envelope.mjs'
import { ask } from './ipc-main.mjs'
import { pageScript, preloadScript } from './page/worlds.mjs'
import { answerOf } from './protocol.mjs'
import { record } from './record.mjs'
import { letsThrough } from './session.mjs'

const preloadWorld = 'electron-preload'

/** What `print` answers, oldest first; without an answer waiting, the page prints. @type {[boolean, string][]} */
export const printAnswers = []

/** One for each time that `printToPDF` has to fail. @type {null[]} */
export const pdfFailures = []

/** The browser begins with a page of its own, which the first window gets. */
let firstIsTaken = false

/** @param {string} url */
function preventable(url) {
  let isPrevented = false
  return { url, preventDefault: () => void (isPrevented = true), wasPrevented: () => isPrevented }
}

export class WebContents extends EventEmitter {
  /** @type {import('playwright-core').Page | undefined} */
  #page
  /** @type {import('playwright-core').CDPSession | undefined} */
  #protocol
  /** @type {number | undefined} */
  #preloadContext
  #hasLoaded = false
  #isCrashed = false
  #lastUrl = ''
  #zoomLevel = 0
  #searches = 0
  #match = 0
  /** @type {(details: { url: string }) => { action: string }} */
  #windowOpenHandler = () => ({ action: 'allow' })
  #preload

  /** @param {string | null} preload path */
  constructor(preload) {
    super()
    this.#preload = preload
  }

  /** @param {(details: { url: string }) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this.#windowOpenHandler = handler
  }

  /** @param {string} policy */
  setWebRTCIPHandlingPolicy(policy) {
    record('webContents.setWebRTCIPHandlingPolicy', policy)
  }

  getZoomLevel() {
    return this.#zoomLevel
  }

  /** @param {number} level */
  setZoomLevel(level) {
    this.#zoomLevel = level
  }

  /**
   * Counts on the page as it is now, fields left out. The real one answers in parts; only the last one is final.
   * @param {string} text @param {{ forward?: boolean, findNext?: boolean }} options
   */
  findInPage(text, { forward = true, findNext = false }) {
    this.#searches += 1
    const requestId = this.#searches
    void this.#countOnPage(text).then((matches) => {
      if (findNext) this.#match = 0
      if (matches > 0) this.#match = ((this.#match - 1 + (forward ? 1 : -1) + matches) % matches) + 1
      else this.#match = 0
      const result = { requestId, activeMatchOrdinal: this.#match, matches, selectionArea: {} }
      this.emit('found-in-page', {}, { ...result, activeMatchOrdinal: 0, finalUpdate: false })
      this.emit('found-in-page', {}, { ...result, finalUpdate: true })
    })
    return requestId
  }

  /** @param {string} action */
  stopFindInPage(action) {
    record('webContents.stopFindInPage', action)
  }

  /** @param {string} text */
  async #countOnPage(text) {
    const words = (await this.#page?.evaluate(() => document.body.innerText)) ?? ''
    return words.toLowerCase().split(text.toLowerCase()).length - 1
  }

  getURL() {
    return toApplication(this.#page?.url() ?? '')
  }

  isCrashed() {
    return this.#isCrashed
  }

  /** @param {string} channel @param {...unknown} given */
  send(channel, ...given) {
    const packed = JSON.stringify(pack(given))
    void this.#inPreload(`__standInHear(${JSON.stringify(channel)}, ${packed})`)
  }

  /** @param {unknown} options @param {(success: boolean, reason: string) => void} callback */
  print(options, callback) {
    record('webContents.print', options)
    callback(...(printAnswers.shift() ?? [true, '']))
  }

  /**
   * @param {{ printBackground?: boolean, preferCSSPageSize?: boolean, generateTaggedPDF?: boolean, generateDocumentOutline?: boolean }} options
   */
  async printToPDF(options) {
    record('webContents.printToPDF', options)
    if (pdfFailures.shift() !== undefined || this.#protocol === undefined)
      throw new Error('Failed to generate PDF')
    const { data } = await this.#protocol.send('Page.printToPDF', options)
    return Buffer.from(data, 'base64')
  }

  /** A page that crashed cannot be driven any further, so this opens a new one in its place. */
  reload() {
    record('webContents.reload')
    // A window that closes meanwhile loads nothing any more, and nobody waits for it.
    void this.load(this.#lastUrl).catch(() => undefined)
  }

  /** For the test. The engine answers nothing any more, so there is nothing to wait for. */
  crash() {
    void this.#protocol?.send('Page.crash').catch(() => undefined)
  }

  /** @param {string} url */
  async load(url) {
    this.#lastUrl = url
    const before = this.#page
    const page = this.#isCrashed || before === undefined ? await this.#attach() : before
    this.#isCrashed = false
    this.#hasLoaded = false
    // A crashed page may never say that it closed.
    if (before !== page) void before?.close().catch(() => undefined)
    await page.goto(toBrowser(url))
    this.#hasLoaded = true
    record('webContents.loaded', url)
    this.emit('did-finish-load')
  }

  async closePage() {
    await this.#page?.close().catch(() => undefined)
  }

  async #attach() {
    const context = browserContext()
    const [first] = firstIsTaken ? [] : context.pages()
    firstIsTaken = true
    const page = this.#page === undefined && first !== undefined ? first : await context.newPage()
    const protocol = await context.newCDPSession(page)
    this.#page = page
    this.#protocol = protocol
    await protocol.send('Page.enable')
    await protocol.send('Runtime.enable')
    if (this.#preload !== null) await this.#runPreload(protocol, this.#preload)
    await page.route('**/*', (route) => this.#answerRequest(page, route))
    protocol.on('Page.windowOpen', ({ url }) => {
      const { action } = this.#windowOpenHandler({ url: toApplication(url) })
      record('window.open', { url: toApplication(url), action })
    })
    // A popup lives for a moment before it can be closed; nothing in it may load.
    page.on('popup', (popup) => void popup.close().catch(() => undefined))
    page.on('crash', () => {
      this.#isCrashed = true
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
    return page
  }

  /** @param {import('playwright-core').CDPSession} protocol @param {string} preload path */
  async #runPreload(protocol, preload) {
    // Only the preload's world can reach us, as in Electron.
    await protocol.send('Runtime.addBinding', {
      name: '__standInToMain',
      executionContextName: preloadWorld,
    })
    protocol.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      // Each preload says first where it runs; a reload makes several worlds of this name, and only one that lives on.
      if (payload === 'here') this.#preloadContext = executionContextId
      else void this.#answerPreload(payload, executionContextId)
    })
    await protocol.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
    await protocol.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorld,
      source: preloadScript(readFileSync(preload, 'utf8')),
    })
  }

  /** @param {string} payload @param {number} contextId */
  async #answerPreload(payload, contextId) {
    const { id, channel, given } = JSON.parse(payload)
    const frame = { url: this.getURL(), parent: null }
    const answer = await ask(channel, frame, /** @type {unknown[]} */ (unpack(given))).then(
      (value) => `__standInAnswer(${id}, true, ${JSON.stringify(pack(value))})`,
      (cause) =>
        `__standInAnswer(${id}, false, ${JSON.stringify(`Error invoking remote method '${channel}': ${cause}`)})`,
    )
    await this.#inPreload(answer, contextId)
  }

  /** @param {string} expression @param {number | undefined} [contextId] */
  async #inPreload(expression, contextId = this.#preloadContext) {
    if (contextId === undefined) return
    // The page may have gone in the meantime; Electron drops the message too.
    await this.#protocol?.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
  }

  /**
   * Puts every request before the application, as Electron does.
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').Route} route
   */
  async #answerRequest(page, route) {
    const request = route.request()
    const url = toApplication(request.url())
    if (request.isNavigationRequest() && !this.#mayNavigate(url, request.frame() === page.mainFrame())) {
      record('navigation.prevented', url)
      return route.abort('aborted')
    }
    if (!(await letsThrough(url))) {
      record('network.refused', url)
      return route.abort()
    }
    const response = await answerOf({ url, method: request.method() })
    if (response === undefined) {
      record('network.left', url)
      return route.abort()
    }
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }

  /** @param {string} url @param {boolean} isMainFrame */
  #mayNavigate(url, isMainFrame) {
    // What the application loads itself is not announced.
    if (isMainFrame && !this.#hasLoaded) return true
    const event = preventable(url)
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event)
    return !event.wasPrevented()
  }

  /**
   * For events no page here can bring about.
   * @param {string} name @param {string} [url]
   * @returns {boolean} whether the application prevented it
   */
  wouldPrevent(name, url = '') {
    const event = preventable(url)
    this.emit(name, event, {}, {})
    return event.wasPrevented()
  }
}
