import { EventEmitter } from 'node:events'
import { Menu, type BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { leafWithMouse, offerContextMenu, zoomWithWheel } from '../../../electron/mouse'

vi.mock('electron', () => ({ Menu: { buildFromTemplate: vi.fn() } }))

function openWindow() {
  let level = 0
  const contents = Object.assign(new EventEmitter(), {
    getZoomLevel: () => level,
    setZoomLevel: (to: number) => (level = to),
  })
  const window = Object.assign(new EventEmitter(), { webContents: contents })
  return { window, contents, given: window as unknown as BrowserWindow }
}

describe('the wheel with Ctrl', () => {
  it('makes the page larger and smaller in the steps of the menu', () => {
    const { contents, given } = openWindow()
    zoomWithWheel(given)
    contents.emit('zoom-changed', {}, 'in')
    contents.emit('zoom-changed', {}, 'in')
    expect(contents.getZoomLevel()).toBe(1)
    contents.emit('zoom-changed', {}, 'out')
    expect(contents.getZoomLevel()).toBe(0.5)
  })
})

describe('the extra buttons of a mouse', () => {
  it.each([
    ['win32', ['back', 'forward']],
    ['linux', []],
    ['darwin', []],
  ] as const)('leaf where the engine does not do it itself: %s', (system, commands) => {
    const { window, given } = openWindow()
    const send = vi.fn()
    leafWithMouse(given, send, system)
    for (const command of ['browser-backward', 'volume-up', 'browser-forward'])
      window.emit('app-command', {}, command)
    expect(send.mock.calls.flat()).toEqual(commands)
  })
})

describe('the menu of the other mouse button', () => {
  const asked = (isEditable: boolean) => {
    const { contents, given } = openWindow()
    const popup = vi.fn()
    vi.mocked(Menu.buildFromTemplate).mockReturnValue({ popup } as unknown as Menu)
    offerContextMenu(given)
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true, canUndo: true }
    contents.emit('context-menu', {}, { x: 3, y: 4, isEditable, selectionText: '', editFlags })
    return { popup, given }
  }

  it('opens in a text field, at the place itself', () => {
    const { popup, given } = asked(true)
    expect(popup).toHaveBeenCalledExactlyOnceWith({ window: given, x: 3, y: 4 })
  })

  it('does not open where there is nothing to choose', () => {
    expect(asked(false).popup).not.toHaveBeenCalled()
  })
})
