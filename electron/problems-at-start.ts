/** What keeps the application from starting: a sentence in a box of the system, and then it ends. */
import { app, dialog } from 'electron'
import { shell } from '../src/texts/shell'

/** Something failed before there was a window to say so. */
export function cannotStart(cause: unknown): void {
  console.error(cause)
  dialog.showErrorBox(app.name, shell.dialog.cannotStart)
  app.exit(1)
}

/** Nothing can be written in this folder. A box needs the application to be ready; nothing else of it begins. */
export function refuseFolder(folder: string): void {
  const refuse = () => {
    dialog.showErrorBox(app.name, shell.dialog.cannotWrite(folder))
    app.exit(1)
  }
  app.whenReady().then(refuse, console.error)
}
