/** The page as a PDF. Print dialogs make PDFs without structure; the engine itself makes one that a screen reader can read. */
import type { SavedFile } from '../src/contract/platform'
import { failure, type Outcome } from '../src/domain/outcome'
import { app } from '../src/texts/app'
import { shell } from '../src/texts/shell'
import { saveFile, type FileDialogs } from './files'
import { withProducer } from './pdf-maker'

/** See `Platform.savePdf`. */
export async function savePdf(dialogs: FileDialogs, name: string): Promise<Outcome<SavedFile | null>> {
  const pdf = await dialogs.window.webContents
    .printToPDF({
      printBackground: true,
      // The page sets the orientation of its sheets.
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    .catch((cause: unknown) => {
      console.error('printToPDF:', cause)
      return null
    })
  if (pdf === null) return failure('cannot-make-pdf', shell.problems.cannotMakePdf)
  const kind = { label: shell.dialog.pdf, extension: 'pdf' } as const
  return saveFile(dialogs, { name, kind }, withProducer(pdf, app.name))
}
