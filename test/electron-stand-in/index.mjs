/**
 * A stand-in for `electron`, so that the real built main and preload can run in tests without the Electron binary: a Chromium driven
 * over its debugging protocol takes the place of the window. It is NOT Electron: it shows that our code asks for the right
 * things and survives the answers, never that Electron itself behaves (see README.md in this folder).
 *
 * Offers exactly what the shell uses. Everything else throws "stand-in lacks dialog.x", so that a new use cannot pass unseen.
 */
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'
import { listenToTest } from './control.mjs'
import { dialog } from './dialog.mjs'
import { ipcMain } from './ipc-main.mjs'
import { Menu } from './menu.mjs'
import { nativeTheme } from './native-theme.mjs'
import { powerMonitor } from './power-monitor.mjs'
import { powerSaveBlocker } from './power-save-blocker.mjs'
import { protocol } from './protocol.mjs'
import { screen } from './screen.mjs'
import { session } from './session.mjs'

listenToTest()

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
}
