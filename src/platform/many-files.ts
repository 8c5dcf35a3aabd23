/** Many files at once, in a browser. */
import { LARGEST_TOGETHER, MOST_FILES, type ChosenFile, type FileKind } from '../contract/platform'
import { failure, success, type Outcome } from '../domain/outcome'
import { shell } from '../texts/shell'

/** See `Platform.openFiles`. */
export async function openFiles(
  document: Document,
  kinds: readonly FileKind[],
  from: 'files' | 'folder',
): Promise<Outcome<readonly ChosenFile[] | null>> {
  const chosen = await choose(document, kinds, from)
  if (chosen === null) return success(null)
  if (from === 'files') return success(await readAll(chosen))
  const endings = kinds.map(({ extension }) => `.${extension}`)
  const wanted = chosen.filter(
    ({ name, webkitRelativePath }) =>
      endings.some((ending) => name.toLowerCase().endsWith(ending)) &&
      // "folder/file": what lies deeper is not asked for.
      webkitRelativePath.split('/').length <= 2,
  )
  return success(await readAll(wanted))
}

function choose(
  document: Document,
  kinds: readonly FileKind[],
  from: 'files' | 'folder',
): Promise<readonly File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    if (from === 'folder') input.webkitdirectory = true
    else input.accept = kinds.map(({ extension }) => `.${extension}`).join(',')
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.click()
  })
}

/**
 * Reads files of the browser one after another, so that no more is in memory than may be.
 * @param largest bytes of one file, and of all together
 */
export async function readAll(
  chosen: readonly File[],
  largest = LARGEST_TOGETHER,
): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = []
  let left = largest
  for (const [index, file] of chosen.entries()) {
    const { name, size } = file
    if (size > largest) {
      const sentence = shell.problems.tooLargeToTake(name, largest / 1024 ** 2)
      files.push({ name, content: failure('file-too-large', sentence) })
    } else if (index >= MOST_FILES || size > left) {
      left = 0
      files.push({ name, content: failure('too-many-files', shell.problems.tooManyFiles(name)) })
    } else {
      left -= size
      files.push({ name, content: await bytesOf(file) })
    }
  }
  return files
}

async function bytesOf(file: File): Promise<Outcome<Uint8Array>> {
  return file.arrayBuffer().then(
    (buffer) => success(new Uint8Array(buffer)),
    () => failure('file-not-readable', shell.problems.notReadable(file.name)),
  )
}
