/** Ends the application and starts it again. */
import { app } from 'electron'

/** @param args of the next start: switches, and files that still wait; what was opened is not opened once more */
export function startAgain(args: readonly string[]): void {
  const { APPIMAGE } = process.env
  // An AppImage runs from a folder that is gone when it ends.
  app.relaunch(APPIMAGE === undefined ? { args: [...args] } : { args: [...args], execPath: APPIMAGE })
  // After the page has its answer; the window asks it to store what is pending, as always.
  setImmediate(() => app.quit())
}
