import { EventEmitter } from 'node:events'
import { dialog, type BrowserWindow, type Menu } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  bringForward,
  closeAfterFlush,
  createWindow,
  fullScreenOf,
  recoverFromCrash,
  showWhenReady,
} from '../../../electron/window'
import { announcements } from '../../../src/contract/channels'

const { made: windows } = vi.hoisted(() => ({ made: [] as unknown[] }))
vi.mock('electron', () => ({
  BrowserWindow: function (options: unknown) {
    windows.push(options)
  },
  dialog: { showMessageBox: vi.fn() },
}))

/** A window that does what the engine does: it closes when asked, unless somebody prevents it. */
function openWindow(page: { crashed?: boolean } = {}) {
  const contents = Object.assign(new EventEmitter(), {
    isCrashed: () => page.crashed === true,
    send: vi.fn(),
    reload: vi.fn(),
  })
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isClosed: false,
    close() {
      let prevented = false
      window.emit('close', { preventDefault: () => (prevented = true) })
      window.isClosed ||= !prevented
    },
    destroy: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
    restore: vi.fn(),
    isMinimized: vi.fn(() => false),
    isFullScreen: vi.fn(() => false),
    setFullScreen: vi.fn(),
    setMenuBarVisibility: vi.fn(),
  })
  return { window, contents, given: window as unknown as BrowserWindow }
}

describe('closing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits until the page has stored what was pending', () => {
    const { window, contents, given } = openWindow()
    const { flushed } = closeAfterFlush(given)
    window.close()
    expect(window.isClosed).toBe(false)
    expect(contents.send).toHaveBeenCalledExactlyOnceWith(announcements.closing)
    flushed()
    expect(window.isClosed).toBe(true)
  })

  it('does not wait for a page that fell over: it would never answer', () => {
    const { window, contents, given } = openWindow({ crashed: true })
    closeAfterFlush(given)
    window.close()
    expect(window.isClosed).toBe(true)
    expect(contents.send).not.toHaveBeenCalled()
  })

  it('waits three seconds for a page that does not answer, and no longer', () => {
    const { window, given } = openWindow()
    closeAfterFlush(given)
    window.close()
    vi.advanceTimersByTime(2999)
    expect(window.isClosed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(window.isClosed).toBe(true)
  })

  it('asked twice asks the page once, and keeps waiting', () => {
    const { window, contents, given } = openWindow()
    closeAfterFlush(given)
    window.close()
    window.close()
    expect(window.isClosed).toBe(false)
    expect(contents.send).toHaveBeenCalledOnce()
  })

  it('leaves the window open when the page stored something that nobody asked for', () => {
    const { window, given } = openWindow()
    closeAfterFlush(given).flushed()
    expect(window.isClosed).toBe(false)
    window.close()
    expect(window.isClosed).toBe(false) // the page is still asked
  })

  it('happens once: no clock is left that closes it again', () => {
    const { window, given } = openWindow()
    const { flushed } = closeAfterFlush(given)
    const close = vi.spyOn(window, 'close')
    window.close()
    flushed()
    flushed()
    expect(close).toHaveBeenCalledTimes(2) // by the user, and after the answer
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a page that fell over', () => {
  beforeEach(() => void vi.mocked(dialog.showMessageBox).mockReset())

  const answered = (response: number) =>
    vi.mocked(dialog.showMessageBox).mockResolvedValue({ response, checkboxChecked: false })
  const fall = (contents: EventEmitter, reason = 'crashed') =>
    contents.emit('render-process-gone', {}, { reason })

  it('is opened again once, without a word', () => {
    const { contents, given } = openWindow()
    recoverFromCrash(given, '/copies')
    fall(contents)
    expect(contents.reload).toHaveBeenCalledOnce()
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('that was left on purpose stays away', () => {
    const { contents, given } = openWindow()
    recoverFromCrash(given, '/copies')
    fall(contents, 'clean-exit')
    expect(contents.reload).not.toHaveBeenCalled()
  })

  it.each([
    ['opens again', 0, 2, 0],
    ['closes', 1, 1, 1],
  ])(
    'a second time tells where the copies are, and %s as the user chooses',
    async (_, choice, reloads, closes) => {
      const { window, contents, given } = openWindow()
      answered(choice)
      recoverFromCrash(given, '/copies')
      fall(contents)
      fall(contents)
      await vi.waitFor(() => {
        expect(contents.reload).toHaveBeenCalledTimes(reloads)
        expect(window.destroy).toHaveBeenCalledTimes(closes)
      })
      expect(dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(
        given,
        expect.objectContaining({
          type: 'error',
          detail: expect.stringContaining('/copies'),
          buttons: [expect.stringMatching(/\S/), expect.stringMatching(/\S/)],
          defaultId: 0,
          cancelId: 1,
          noLink: true,
        }),
      )
    },
  )
})

describe('a questionnaire that is locked', () => {
  function locked(wasFullScreen: boolean) {
    const { window, given } = openWindow()
    window.isFullScreen.mockReturnValue(wasFullScreen)
    const item = { enabled: true }
    const fill = fullScreenOf(given, { getMenuItemById: () => item } as unknown as Menu)
    return { window, item, fill }
  }

  it('fills the screen, without a menu bar and without a way out of it', () => {
    const { window, item, fill } = locked(false)
    fill(true)
    expect(window.setFullScreen).toHaveBeenLastCalledWith(true)
    expect(window.setMenuBarVisibility).toHaveBeenLastCalledWith(false)
    expect(item.enabled).toBe(false)
  })

  it.each([true, false])('leaves the screen as it was when it is over: full %s', (before) => {
    const { window, item, fill } = locked(before)
    fill(true)
    fill(false)
    expect(window.setFullScreen).toHaveBeenLastCalledWith(before)
    expect(window.setMenuBarVisibility).toHaveBeenLastCalledWith(true)
    expect(item.enabled).toBe(true)
  })

  it('asked again changes nothing: how the screen was before stays known', () => {
    const { window, fill } = locked(false)
    fill(false)
    expect(window.setFullScreen).not.toHaveBeenCalled()
    fill(true)
    window.isFullScreen.mockReturnValue(true)
    fill(true)
    fill(false)
    expect(window.setFullScreen.mock.calls).toEqual([[true], [false]])
  })

  it('does without a menu as well', () => {
    const { window, given } = openWindow()
    fullScreenOf(given, { getMenuItemById: () => null } as unknown as Menu)(true)
    expect(window.setFullScreen).toHaveBeenCalledWith(true)
  })
})

describe('the window', () => {
  it('shows when there is something to see, not before', () => {
    const { window, given } = openWindow()
    showWhenReady(given)
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
  })

  it.each([true, false])('comes forward at a second start, minimized: %s', (minimized) => {
    const { window, given } = openWindow()
    window.isMinimized.mockReturnValue(minimized)
    bringForward(given)
    expect(window.restore).toHaveBeenCalledTimes(minimized ? 1 : 0)
    expect(window.focus).toHaveBeenCalledOnce()
  })

  it('is made with every door closed', () => {
    createWindow('/preload.cjs', '#123456')
    expect(windows).toMatchObject([
      {
        show: false,
        backgroundColor: '#123456',
        webPreferences: {
          preload: '/preload.cjs',
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          allowRunningInsecureContent: false,
          experimentalFeatures: false,
          webviewTag: false,
          navigateOnDragDrop: false,
          spellcheck: false,
        },
      },
    ])
  })
})
