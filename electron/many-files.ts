/** Opens many files at once: answers that came in together or as a folder. One that cannot be read does not stop the others. */
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { LARGEST_TOGETHER, MOST_FILES, type ChosenFile, type FileKind } from '../src/contract/platform'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { readWhole, type FileDialogs } from './files'

/** See `Platform.openFiles`. */
export async function openFiles(
  { dialog, window }: FileDialogs,
  kinds: readonly FileKind[],
  from: 'files' | 'folder',
): Promise<Outcome<readonly ChosenFile[] | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    from === 'folder'
      ? { properties: ['openDirectory'] }
      : {
          // One filter: with a filter per kind the user sees one kind at a time.
          filters: [
            {
              name: kinds.map(({ label }) => label).join(', '),
              extensions: kinds.map(({ extension }) => extension),
            },
          ],
          properties: ['openFile', 'multiSelections'],
        },
  )
  const [first] = filePaths
  if (canceled || first === undefined) return success(null)
  if (from === 'files') return success(await readAll(filePaths))
  const endings = new Set<string>(kinds.map(({ extension }) => `.${extension}`))
  try {
    const entries = await readdir(first, { withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
      .map(({ name }) => join(first, name))
    return success(await readAll(paths))
  } catch {
    return failure('folder-not-readable', shell.problems.notReadable(basename(first)))
  }
}

/** One after another, to stay within the memory limit. */
async function readAll(paths: readonly string[]): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = []
  let left = LARGEST_TOGETHER
  for (const [index, path] of paths.entries()) {
    const read = index < MOST_FILES && left > 0 ? await readWhole(path, LARGEST_TOGETHER) : null
    const name = basename(path)
    if (read !== null && !read.ok)
      files.push({
        name,
        content:
          read.problem.code === 'file-too-large'
            ? failure('file-too-large', shell.problems.tooLargeToTake(name, LARGEST_TOGETHER / 1024 ** 2))
            : read,
      })
    else if (read === null || read.value.bytes.length > left) {
      left = 0
      files.push({ name, content: failure('too-many-files', shell.problems.tooManyFiles(name)) })
    } else {
      left -= read.value.bytes.length
      files.push({ name, content: success(read.value.bytes) })
    }
  }
  return files
}
