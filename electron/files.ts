/**
 * Opens and saves files where the user chooses. The page suggests a name and supplies bytes; it never supplies a path, and never learns
 * one.
 */
import type { BrowserWindow, Dialog, FileFilter } from 'electron'
import { constants } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import {
  LARGEST_FILE,
  type FileKind,
  type FileSuggestion,
  type OpenedFile,
  type SavedFile,
} from '../src/contract/platform'
import { safeFileName } from '../src/domain/file-name'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { systemCode, writeWhole } from './write-file'

export interface FileDialogs {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>
  readonly window: BrowserWindow
  /** Where the save dialog starts. */
  readonly documentsFolder: string
}

const filterOf = ({ label, extension }: FileKind): FileFilter => ({ name: label, extensions: [extension] })

/** A dialog shows one filter at a time: the filter with all kinds comes first, so that no file seems to be missing. */
const filtersOf = (kinds: readonly FileKind[]): FileFilter[] => [
  ...(kinds.length > 1
    ? [
        {
          name: kinds.map(({ label }) => label).join(', '),
          extensions: kinds.map(({ extension }) => extension),
        },
      ]
    : []),
  ...kinds.map(filterOf),
]

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
}

/** Not every system's dialog adds the extension; when we add it, its question about replacing did not cover this name. */
async function withExtension(
  { dialog, window }: FileDialogs,
  chosen: string,
  extension: string,
): Promise<string | null> {
  if (extname(chosen).toLowerCase() === `.${extension}`) return chosen
  const path = `${chosen}.${extension}`
  if (!(await exists(path))) return path
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: shell.dialog.replaceQuestion(basename(path)),
    buttons: [shell.dialog.replace, shell.dialog.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0 ? path : null
}

/** See `Platform.saveFile`. */
export async function saveFile(
  dialogs: FileDialogs,
  { name, kind }: FileSuggestion,
  bytes: Uint8Array,
): Promise<Outcome<SavedFile | null>> {
  const { canceled, filePath } = await dialogs.dialog.showSaveDialog(dialogs.window, {
    defaultPath: join(dialogs.documentsFolder, safeFileName(name, kind.extension)),
    filters: [filterOf(kind)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return success(null)
  const path = await withExtension(dialogs, filePath, kind.extension)
  if (path === null) return success(null)
  const written = await writeWhole(path, bytes)
  return written.ok ? success({ name: basename(path) }) : written
}

/** Reads a whole file of at most `largest` bytes; the size is known before the first byte is read. */
export async function readWhole(path: string, largest = LARGEST_FILE): Promise<Outcome<OpenedFile>> {
  const name = basename(path)
  try {
    // Checked before opening: opening a pipe blocks until somebody writes to it.
    if (!(await stat(path)).isFile()) return failure('not-a-file', shell.problems.notAFile(name))
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > largest) return failure('file-too-large', shell.problems.tooLarge(name, largest / 1024 ** 2))
      return success({ name, bytes: new Uint8Array(await file.readFile()) })
    } finally {
      await file.close()
    }
  } catch (cause) {
    const code = systemCode(cause)
    if (code === 'ENOENT') return failure('file-not-found', shell.problems.notFound(name))
    return failure('file-not-readable', shell.problems.notReadable(name))
  }
}

/** See `Platform.openFile`. */
export async function openFile(
  { dialog, window }: FileDialogs,
  kinds: readonly FileKind[],
): Promise<Outcome<OpenedFile | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: filtersOf(kinds),
    properties: ['openFile'],
  })
  const path = filePaths[0]
  return canceled || path === undefined ? success(null) : readWhole(path)
}
