/** The one window: how it opens, how it closes without losing text, and what happens when its page crashes. */
import { BrowserWindow, dialog, type Menu, type PowerMonitor } from 'electron'
import { announcements } from '../src/contract/channels'
import { shell } from '../src/texts/shell'
import { productName } from './identity'
import { lockedPage } from './lockdown'
import { fullScreenItem } from './menu'

/** Milliseconds that a closing window waits for the page to store what is pending. */
const FLUSH_PATIENCE = 3000

/** The main window, not shown yet. */
export function createWindow(preload: string, backgroundColor: string): BrowserWindow {
  return new BrowserWindow({
    // With a name, the engine remembers its position and size.
    name: 'main',
    windowStatePersistence: true,
    title: productName,
    // Shown until the page paints, so that no white flash precedes a dark page.
    backgroundColor,
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload,
      ...lockedPage,
    },
  })
}

/** Shows the window once the page is painted. */
export function showWhenReady(window: BrowserWindow): void {
  window.once('ready-to-show', () => window.show())
}

/**
 * See `Platform.fillScreen`. A locked questionnaire fills the screen: no menu bar, and no way out of full screen. A window that was full
 * screen before stays so afterwards.
 */
export function fullScreenOf(window: BrowserWindow, menu: Menu): (filled: boolean) => void {
  let before: { readonly fullScreen: boolean } | null = null
  return (filled) => {
    if (filled === (before !== null)) return
    const wasFullScreen = before?.fullScreen ?? false
    before = filled ? { fullScreen: window.isFullScreen() } : null
    const item = menu.getMenuItemById(fullScreenItem)
    if (item !== null) item.enabled = !filled
    // In this order: leaving full screen restores the menu bar to its state on entering.
    window.setFullScreen(filled || wasFullScreen)
    window.setMenuBarVisibility(!filled)
  }
}

interface CloseHandshake {
  /** The page has stored what was pending. */
  readonly flushed: () => void
}

/**
 * Delays closing until the page reports that everything is stored, at most {@link FLUSH_PATIENCE}. Does not wait for a crashed page.
 */
export function closeAfterFlush(window: BrowserWindow): CloseHandshake {
  let state: 'open' | 'asked' | 'done' = 'open'
  let timer: NodeJS.Timeout | undefined
  const finish = () => {
    if (state !== 'asked') return
    state = 'done'
    clearTimeout(timer)
    window.close()
  }
  window.on('close', (event) => {
    if (state === 'done' || window.webContents.isCrashed()) return
    event.preventDefault()
    if (state === 'asked') return
    state = 'asked'
    timer = setTimeout(finish, FLUSH_PATIENCE)
    window.webContents.send(announcements.closing)
  })
  return { flushed: finish }
}

/** Reloads a crashed page once; if that does not help, says so and where the copies are. */
export function recoverFromCrash(window: BrowserWindow, copiesFolder: string): void {
  let hasReloaded = false
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    if (!hasReloaded) {
      hasReloaded = true
      window.webContents.reload()
      return
    }
    const words = shell.dialog
    void dialog
      .showMessageBox(window, {
        type: 'error',
        title: words.crashTitle,
        message: words.crashMessage,
        detail: words.crashDetail(copiesFolder),
        buttons: [words.reopen, words.close],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : window.destroy()))
  })
}

/** A second start shows the window that is already there. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** See `Platform.onAway`. Not every Linux tells either. */
export function whenAway(computer: Pick<PowerMonitor, 'on'>, tell: () => void): void {
  computer.on('suspend', tell)
  computer.on('lock-screen', tell)
}
