/** What the mouse does besides pointing, and its keyboard equivalents (menu key, Shift+F10). */
import { Menu, type BrowserWindow } from 'electron'
import type { MenuCommand } from '../src/contract/platform'
import { contextMenuTemplate } from './menu'

/** Cut, copy and paste, first where people expect them. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { x, y, ...place }) => {
    const template = contextMenuTemplate(place)
    // At the given position: with the keyboard that is the text cursor, wherever the mouse is.
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window, x, y })
  })
}

/** One step of the zoom items in the menu. */
const ZOOM_STEP = 0.5

/** Ctrl with the wheel. */
export function zoomWithWheel({ webContents }: BrowserWindow): void {
  webContents.on('zoom-changed', (_event, direction) => {
    const step = direction === 'in' ? ZOOM_STEP : -ZOOM_STEP
    webContents.setZoomLevel(webContents.getZoomLevel() + step)
  })
}

/** The two extra buttons of many mice. On other systems the engine goes back by itself, and handling them here would skip a page. */
export function leafWithMouse(
  window: BrowserWindow,
  send: (command: MenuCommand) => void,
  system: NodeJS.Platform,
): void {
  if (system !== 'win32') return
  window.on('app-command', (_event, command) => {
    if (command === 'browser-backward') send('back')
    if (command === 'browser-forward') send('forward')
  })
}
