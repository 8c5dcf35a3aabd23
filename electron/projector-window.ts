/**
 * The projector window: a page of its own, without preload, in the same session as the leader's window, so that the two can speak to
 * each other and to nobody else. It never shows a dialog and never stands over the leader.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow, powerMonitor, powerSaveBlocker, screen } from 'electron'
import * as v from 'valibot'
import type { ProjectorPlace } from '../src/contract/projector-place'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { lockedPage } from './lockdown'
import { knownBy, screenForProjector, type KnownScreen, type ScreenOf } from './projector-display'
import { writeWhole } from './write-file'

interface Surroundings {
  readonly leader: BrowserWindow
  /** Address of the page, without the session. */
  readonly address: string
  /** Where the screen is remembered. */
  readonly folder: string
  readonly platform: NodeJS.Platform
  readonly tell: (place: ProjectorPlace) => void
}

interface ProjectorWindow {
  readonly open: (sessionId: string) => Promise<Outcome<ProjectorPlace>>
  readonly close: () => Promise<Outcome<null>>
}

/** Screens of different scale change the size on the way (electron #10862): asked again until it stands. */
const PLACINGS = 3
/** Beside the leader's window on one screen. */
const SMALL = { width: 960, height: 540 }
/** ms before a page that fell over is loaded again: one that falls over at once may not keep the computer busy. */
const RELOAD_AFTER = 300

const KnownScreenSchema = v.strictObject({ label: v.string(), width: v.number(), height: v.number() })
const fileIn = (folder: string): string => join(folder, 'zaalscherm.json')

function rememberedIn(folder: string): KnownScreen | null {
  try {
    return v.parse(KnownScreenSchema, JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null // never chosen, or not ours
  }
}

function createProjector(): BrowserWindow {
  const window = new BrowserWindow({
    title: shell.projector.title,
    // Before a slide comes the room sees black.
    backgroundColor: 'black',
    show: false,
    ...SMALL,
    webPreferences: {
      ...lockedPage,
      // Nobody looks at it from this chair, but a room does (electron #31016).
      backgroundThrottling: false,
    },
  })
  // With the menu its keys go: none of them is for a room.
  window.removeMenu()
  return window
}

export function projectorWindow({ leader, address, folder, platform, tell }: Surroundings): ProjectorWindow {
  let projector: BrowserWindow | null = null
  let shown = ''
  let blocker: number | null = null
  /** Id of the screen it fills. */
  let on: number | null = null
  /** Whether it still has the size of a screen it filled. */
  let isLarge = false
  /** Kept here too: a cable may be pulled before it is written. */
  let known = rememberedIn(folder)

  function fill(window: BrowserWindow, filled: boolean): void {
    // On a Mac a full screen of its own takes the keyboard from the leader (electron #14889).
    if (platform === 'darwin') window.setSimpleFullScreen(filled)
    else window.setFullScreen(filled)
  }

  function stands(window: BrowserWindow, target: ScreenOf): boolean {
    return screen.getDisplayMatching(window.getBounds()).id === target.id
  }

  /** Puts the window where the room can see it, and tells where that is. */
  function place(window: BrowserWindow): ProjectorPlace {
    const leaderScreen = screen.getDisplayMatching(leader.getBounds())
    const target = screenForProjector(screen.getAllDisplays(), leaderScreen.id, known)
    on = null
    if (target === null) {
      fill(window, false)
      const { x, y } = leaderScreen.bounds
      if (isLarge) window.setBounds({ x, y, ...SMALL })
      isLarge = false
      window.showInactive()
      return { screen: 'shared', label: leaderScreen.label }
    }
    isLarge = true
    if (!stands(window, target)) {
      fill(window, false)
      for (let turn = 0; turn < PLACINGS && !stands(window, target); turn++) window.setBounds(target.bounds)
    }
    fill(window, true)
    window.showInactive()
    // Where a system puts windows by itself (Wayland), it may be on the leader's screen after all.
    if (!stands(window, target)) {
      fill(window, false)
      return { screen: 'shared', label: leaderScreen.label }
    }
    on = target.id
    known = knownBy(target)
    // Not worth a message when it fails: the next time it is chosen anew.
    void writeWhole(fileIn(folder), new TextEncoder().encode(JSON.stringify(known)))
    return { screen: 'own', label: target.label }
  }

  function placeAgain(): void {
    if (projector === null) return
    // One that was hidden when its screen went comes back with a screen, not over the leader's window.
    if (!projector.isVisible() && screen.getAllDisplays().length === 1) return
    tell(place(projector))
  }

  /** Its screen is gone: to another one, and never over the leader's window instead. */
  function leave(removed: ScreenOf): void {
    if (projector === null || on === null) return
    // It was the leader's, as with a lid that is shut: that window may now stand where this one does.
    if (on !== removed.id || screen.getAllDisplays().length > 1) return placeAgain()
    on = null
    fill(projector, false)
    projector.hide()
    tell({ screen: 'gone', label: removed.label })
  }

  const onRemoved = (_event: unknown, removed: ScreenOf) => leave(removed)
  screen.on('display-added', placeAgain)
  screen.on('display-removed', onRemoved)
  powerMonitor.on('resume', placeAgain)
  leader.on('closed', () => {
    screen.removeListener('display-added', placeAgain)
    screen.removeListener('display-removed', onRemoved)
    powerMonitor.removeListener('resume', placeAgain)
    projector?.destroy()
  })

  function make(): BrowserWindow {
    const window = createProjector()
    isLarge = false
    window.on('closed', () => {
      if (projector !== window) return
      projector = null
      if (blocker !== null) powerSaveBlocker.stop(blocker)
      blocker = null
      if (!leader.isDestroyed()) tell({ screen: 'closed', label: '' })
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      setTimeout(() => {
        if (!window.isDestroyed()) window.webContents.reload()
      }, RELOAD_AFTER)
    })
    return window
  }

  return {
    open: async (sessionId) => {
      const window = projector ?? make()
      projector = window
      try {
        if (shown !== sessionId || window.webContents.getURL() === '')
          await window.loadURL(`${address}#${sessionId}`)
      } catch (cause) {
        console.error(cause)
        window.destroy()
        return failure('projector-failed', shell.problems.projectorFailed)
      }
      shown = sessionId
      blocker ??= powerSaveBlocker.start('prevent-display-sleep')
      return success(place(window))
    },
    close: async () => {
      projector?.destroy()
      return success(null)
    },
  }
}
