/** The page on paper, through the print dialog of the system. */
import type { BrowserWindow } from 'electron'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'

/** See `Platform.print`. */
export function printPage(window: BrowserWindow): Promise<Outcome<null>> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed, reason) =>
      // When a user cancels, the engine calls it a failure, with a reason in English.
      resolve(
        printed || /cancel/i.test(reason)
          ? success(null)
          : failure('cannot-print', shell.problems.cannotPrint),
      ),
    )
  })
}
