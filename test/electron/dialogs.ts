/** The dialogs of the system, answered by the test: the file it chooses, the button it presses. Without an answer: cancelled. */
import type { ElectronApplication } from 'playwright-core'

export interface Asked {
  readonly kind: 'save' | 'open' | 'message' | 'error'
  readonly details: Readonly<Record<string, unknown>>
}

interface Waiting {
  readonly asked: Asked[]
  readonly save: string[]
  readonly open: string[][]
  readonly message: number[]
}

declare global {
  /** In the main process of the application under test. */
  var dialogsOfTheTest: Waiting
}

/** From here on no dialog of the system appears. */
export function takeOverDialogs(application: ElectronApplication): Promise<void> {
  return application.evaluate(({ dialog }) => {
    const waiting: Waiting = { asked: [], save: [], open: [], message: [] }
    globalThis.dialogsOfTheTest = waiting
    const note = (kind: Asked['kind'], details: object) => {
      waiting.asked.push({ kind, details: JSON.parse(JSON.stringify(details)) })
    }
    // A window comes first, unless the dialog belongs to none.
    const optionsOf = (given: unknown[]) => given.at(-1) as object
    dialog.showSaveDialog = async (...given: unknown[]) => {
      note('save', optionsOf(given))
      const filePath = waiting.save.shift()
      return filePath === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath }
    }
    dialog.showOpenDialog = async (...given: unknown[]) => {
      note('open', optionsOf(given))
      const filePaths = waiting.open.shift()
      return filePaths === undefined ? { canceled: true, filePaths: [] } : { canceled: false, filePaths }
    }
    dialog.showMessageBox = async (...given: unknown[]) => {
      const options = optionsOf(given) as { readonly cancelId?: number }
      note('message', options)
      return { response: waiting.message.shift() ?? options.cancelId ?? 0, checkboxChecked: false }
    }
    dialog.showErrorBox = (title, content) => note('error', { title, content })
  })
}

/** The next save dialog chooses this file. */
export function answerSave(application: ElectronApplication, path: string): Promise<void> {
  return application.evaluate((_electron, chosen) => void globalThis.dialogsOfTheTest.save.push(chosen), path)
}

/** The next dialog to open chooses these files. */
export function answerOpen(application: ElectronApplication, paths: readonly string[]): Promise<void> {
  return application.evaluate(
    (_electron, chosen) => void globalThis.dialogsOfTheTest.open.push([...chosen]),
    paths,
  )
}

/** The next message is answered with this button, counted from 0. */
export function answerMessage(application: ElectronApplication, button: number): Promise<void> {
  return application.evaluate(
    (_electron, chosen) => void globalThis.dialogsOfTheTest.message.push(chosen),
    button,
  )
}

/** What the application asked its user so far, oldest first. */
export function asked(application: ElectronApplication): Promise<readonly Asked[]> {
  return application.evaluate(() => globalThis.dialogsOfTheTest.asked)
}
