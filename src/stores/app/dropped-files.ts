import { LARGEST_FILE, LARGEST_TOGETHER, MOST_FILES, type ChosenFile } from '../../contract/platform'
import { readAll } from '../../platform/many-files'

export { LARGEST_FILE, type ChosenFile }

/** Whether it is files that are dragged, and not a text or a part of the page. */
export const dragsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

/**
 * The files that were dropped on the page, also those in folders, however deep. Must be called while the event is handled.
 * @param largest bytes of one file, and of all together
 */
export function droppedFiles(
  transfer: DataTransfer,
  largest = LARGEST_TOGETHER,
): Promise<readonly ChosenFile[]> {
  // Both must be asked for at once: after the event the browser has emptied the list.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const loose = [...transfer.files]
  return gather(entries).then((found) => readAll(entries.length === 0 ? loose : found, largest))
}

async function gather(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const waiting = [...entries]
  const files: File[] = []
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    // One more than is read, so that the reader sees that there were too many.
    if (files.length > MOST_FILES) break
    if (isFile(entry)) {
      // What systems put in folders for themselves.
      if (!entry.name.startsWith('.')) files.push(await fileOf(entry))
    } else if (isFolder(entry)) waiting.push(...(await partsOf(entry)))
  }
  return files
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

/** A reader gives a hundred parts at a time, and an empty list at the end. */
async function partsOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const parts: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return parts
    parts.push(...some)
  }
}
