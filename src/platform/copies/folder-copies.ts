/**
 * Automatic copies in a folder that the engine lets a page write in: the same names, and the same rule for what may go, as in the shell
 * (electron/backup-files.ts).
 */
import type { CopyInfo, CopyLabel, OpenedFile, Platform } from '../../contract/platform'
import {
  ATTACHMENT_FOLDER,
  copiesToRemove,
  factsIn,
  freeCopyName,
  isCopyFolder,
  LOCKED_END,
  NAME_FILE,
  partsOfCopy,
} from '../../domain/dossier/copy-names'
import { failure, success, type Outcome } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import {
  bytesOf,
  folderIn,
  isGone,
  namesIn,
  remove,
  textOf,
  unfilledIn,
  writeChecked,
  writeText,
  type Folder,
} from './folder-files'
import type { InTurn } from './in-turn'

type CopyMethods = Pick<Platform, 'writeCopy' | 'listCopies' | 'readCopy' | 'lockCopy' | 'removeCopy'>

interface Place {
  /** Gives the folder of all copies. */
  readonly root: () => Promise<Folder>
  readonly inTurn: InTurn
  readonly now: () => Date
}

/** Which of these names are of copies that were never filled. */
export function unfilledCopies(folder: Folder, names: readonly string[]): Promise<ReadonlySet<string>> {
  return unfilledIn(
    folder,
    names.filter((name) => factsIn(name) !== undefined),
  )
}

/** Removes the copies that were never filled. One that is being written looks the same, so only in turn with who writes here. */
export async function removeUnfilledCopies(folder: Folder): Promise<void> {
  for (const name of await unfilledCopies(folder, await namesIn(folder))) await remove(folder, name)
}

/** Removes the folder of the documents beside the copies, when none of them is left. */
export async function leaveAttachments(folder: Folder): Promise<void> {
  const place = await folderIn(folder, ATTACHMENT_FOLDER)
  if (place === null) return
  for (const name of await unfilledIn(place, await namesIn(place)))
    await place.removeEntry(name).catch(() => undefined)
  // What is not empty yet stays.
  await folder.removeEntry(ATTACHMENT_FOLDER).catch(() => undefined)
}

async function copiesOf(
  root: Folder,
  dossierId: string,
  place: CopyInfo['place'],
): Promise<readonly CopyInfo[]> {
  const folder = await folderIn(root, dossierId)
  if (folder === null) return []
  const names = await namesIn(folder)
  const dossierName = names.includes(NAME_FILE) ? await textOf(folder, NAME_FILE) : ''
  const unfilled = await unfilledCopies(folder, names)
  return names.flatMap((name) => {
    const facts = factsIn(name)
    return facts === undefined || unfilled.has(name)
      ? []
      : [{ ...facts, name: `${dossierId}/${name}`, dossierId, dossierName, place }]
  })
}

/** Every copy in a folder of copies, newest first. */
export async function copiesIn(root: Folder, place: CopyInfo['place']): Promise<readonly CopyInfo[]> {
  const dossiers = (await namesIn(root)).filter(isCopyFolder)
  // A folder that cannot be read must not hide the copies of all other dossiers.
  const copies = await Promise.all(
    dossiers.map((dossierId) => copiesOf(root, dossierId, place).catch(() => [])),
  )
  return copies.flat().sort((one, other) => other.at.localeCompare(one.at))
}

/** One copy out of a folder of copies. */
export async function readIn(root: Folder, name: string): Promise<Outcome<OpenedFile>> {
  const [dossierId, file] = partsOfCopy(name) ?? []
  if (dossierId === undefined || file === undefined)
    return failure('copy-unknown', shell.problems.copyUnknown)
  try {
    return success({ name: file, bytes: await bytesOf(await root.getDirectoryHandle(dossierId), file) })
  } catch (cause) {
    return isGone(cause)
      ? failure('file-not-found', shell.problems.notFound(file))
      : failure('file-not-readable', shell.problems.notReadable(file))
  }
}

/** See {@link Platform}. */
export function folderCopies({ root, inTurn, now }: Place): CopyMethods {
  /** What may go, what was never filled, and the name of a dossier of which every copy is locked. */
  async function sweep(folder: Folder, dossierId: string): Promise<void> {
    await removeUnfilledCopies(folder)
    for (const { name } of copiesToRemove(await copiesOf(await root(), dossierId, 'own'), now()))
      await remove(folder, partsOfCopy(name)?.[1] ?? '')
    const left = await copiesOf(await root(), dossierId, 'own')
    if (left.every(({ locked }) => locked)) await remove(folder, NAME_FILE)
  }

  async function write(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>> {
    const { dossierId, dossierName, locked } = label
    const folder = await (await root()).getDirectoryHandle(dossierId, { create: true })
    const { file, at } = freeCopyName(new Set(await namesIn(folder)), now(), label)
    // First, so that a power cut between the two leaves no copy without the name of its dossier.
    if (!locked) await writeText(folder, NAME_FILE, dossierName)
    if (!(await writeChecked(folder, file, bytes))) return failure('copy-differs', shell.problems.copyDiffers)
    // The new copy is safe; failing to remove an old one does not change that.
    await sweep(folder, dossierId).catch((cause: unknown) => console.error('backup-files:', cause))
    return success({ ...label, name: `${dossierId}/${file}`, at, place: 'own' })
  }

  async function lock(name: string, bytes: Uint8Array): Promise<Outcome<CopyInfo>> {
    const [dossierId, file] = partsOfCopy(name) ?? []
    const copies = dossierId === undefined ? [] : await copiesOf(await root(), dossierId, 'own')
    const copy = copies.find((one) => one.name === name)
    if (dossierId === undefined || file === undefined || !copy || copy.locked)
      return failure('copy-unknown', shell.problems.copyUnknown)
    const folder = await (await root()).getDirectoryHandle(dossierId)
    if (!(await writeChecked(folder, file + LOCKED_END, bytes)))
      return failure('copy-differs', shell.problems.copyDiffers)
    const removed = await removeNow(name)
    return removed.ok ? success({ ...copy, name: name + LOCKED_END, locked: true }) : removed
  }

  async function removeNow(name: string): Promise<Outcome<null>> {
    const [dossierId, file] = partsOfCopy(name) ?? []
    if (dossierId === undefined || file === undefined)
      return failure('copy-unknown', shell.problems.copyUnknown)
    try {
      const folder = await folderIn(await root(), dossierId)
      if (folder === null) return success(null)
      await remove(folder, file)
      await sweep(folder, dossierId)
      await leave(folder, dossierId)
      return success(null)
    } catch {
      return failure('file-in-use', shell.problems.copyNotRemoved)
    }
  }

  /** Without copies nothing may tell any more which dossier there was. */
  async function leave(folder: Folder, dossierId: string): Promise<void> {
    if ((await copiesOf(await root(), dossierId, 'own')).length > 0) return
    await leaveAttachments(folder)
    // What is not empty yet stays.
    await (await root()).removeEntry(dossierId).catch(() => undefined)
  }

  return {
    writeCopy: (label, bytes) => inTurn(() => write(label, bytes)),
    listCopies: () => inTurn(async () => success(await copiesIn(await root(), 'own'))),
    readCopy: async (name) => readIn(await root(), name),
    lockCopy: (name, locked) => inTurn(() => lock(name, locked)),
    removeCopy: (name) => inTurn(() => removeNow(name)),
  }
}
