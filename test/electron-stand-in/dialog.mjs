import { record } from './record.mjs'
import { strict } from './strict.mjs'

/**
 * What the test's user answers, oldest first. Without an answer waiting, the user cancels.
 * @type {{
 *   save: import('electron').SaveDialogReturnValue[],
 *   open: import('electron').OpenDialogReturnValue[],
 *   message: import('electron').MessageBoxReturnValue[],
 * }}
 */
export const answers = { save: [], open: [], message: [] }

/** @satisfies {Partial<Record<keyof import('electron').Dialog, unknown>>} */
const members = {
  /** @param {unknown} _window @param {import('electron').SaveDialogOptions} options */
  async showSaveDialog(_window, options) {
    record('dialog.showSaveDialog', options)
    return answers.save.shift() ?? { canceled: true, filePath: '' }
  },
  /** @param {unknown} _window @param {import('electron').OpenDialogOptions} options */
  async showOpenDialog(_window, options) {
    record('dialog.showOpenDialog', options)
    return answers.open.shift() ?? { canceled: true, filePaths: [] }
  },
  /** @param {unknown} _window @param {import('electron').MessageBoxOptions} options */
  async showMessageBox(_window, options) {
    record('dialog.showMessageBox', options)
    return answers.message.shift() ?? { response: options.cancelId ?? 0, checkboxChecked: false }
  },
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    record('dialog.showErrorBox', { title, content })
    // The application often ends after it: then nobody can ask for the record any more.
    process.send?.({ box: { title, content } })
  },
}

export const dialog = strict('dialog', members)
