/**
 * Automatic copies of a dossier, as files next to the database: one folder per dossier, one file per moment. They survive whatever the
 * engine may do to its own database (disk full, corruption: electron #41877).
 */
import * as disk from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CopyInfo, CopyLabel, OpenedFile } from '../src/contract/platform'
import {
  ATTACHMENT_FOLDER,
  copiesToRemove,
  factsIn,
  freeCopyName,
  isCopyFolder,
  LOCKED_END,
  NAME_FILE,
  partsOfCopy,
} from '../src/domain/dossier/copy-names'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { readWhole } from './files'
import { clearHalfFiles, OWNER_FOLDER, ownerDisk, problemOf, systemCode, writeWhole } from './write-file'

async function copiesOf(
  root: string,
  dossierId: string,
  place: CopyInfo['place'],
): Promise<readonly CopyInfo[]> {
  const folder = join(root, dossierId)
  const files = await disk.readdir(folder)
  const dossierName = await disk.readFile(join(folder, NAME_FILE), 'utf8').catch(() => '')
  return files.flatMap((file) => {
    const read = factsIn(file)
    return read === undefined
      ? []
      : [{ ...read, name: `${dossierId}/${file}`, dossierId, dossierName, place }]
  })
}

/** Every copy in a folder of copies, newest first. */
export async function copiesIn(root: string, place: CopyInfo['place']): Promise<readonly CopyInfo[]> {
  const folders = await disk.readdir(root, { withFileTypes: true }).catch(() => [])
  const dossiers = folders.filter((entry) => entry.isDirectory() && isCopyFolder(entry.name))
  // A folder that cannot be read must not hide the copies of all other dossiers.
  const copies = await Promise.all(dossiers.map(({ name }) => copiesOf(root, name, place).catch(() => [])))
  return copies.flat().sort((a, b) => b.at.localeCompare(a.at))
}

interface BackupFiles {
  write(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>>
  list(): Promise<Outcome<readonly CopyInfo[]>>
  read(name: string): Promise<Outcome<OpenedFile>>
  lock(name: string, locked: Uint8Array): Promise<Outcome<CopyInfo>>
  remove(name: string): Promise<Outcome<null>>
}

/**
 * Clears what a power cut left half written, also of a dossier that nobody will change again and that gets no new copy.
 * @param root the folder of all copies; made when the first one is written.
 */
export function openBackupFiles(root: string, now: () => Date): BackupFiles {
  /** One at a time: pruning must not encounter a half-written file. */
  let last: Promise<unknown> = clearHalfFiles(root, { recursive: true }).catch(() => undefined) // or there is no copy yet
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }

  const listOf = (dossierId: string) => copiesOf(root, dossierId, 'own')

  async function sweep(folder: string, dossierId: string): Promise<void> {
    await clearHalfFiles(folder)
    for (const { name } of copiesToRemove(await listOf(dossierId), now()))
      await disk.rm(join(root, name), { force: true })
    const left = await listOf(dossierId)
    if (left.every(({ locked }) => locked)) await disk.rm(join(folder, NAME_FILE), { force: true })
  }

  async function writeNow(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>> {
    const { dossierId, dossierName, locked } = label
    const folder = join(root, dossierId)
    try {
      await disk.mkdir(folder, { recursive: true, mode: OWNER_FOLDER })
    } catch (cause) {
      return problemOf(cause, 'write', basename(root))
    }
    const { file, at } = freeCopyName(new Set(await disk.readdir(folder)), now(), label)
    // First, so that a power cut between the two leaves no copy without the name of its dossier.
    if (!locked) await writeWhole(join(folder, NAME_FILE), new TextEncoder().encode(dossierName), ownerDisk)
    const written = await writeChecked(join(folder, file), bytes)
    if (!written.ok) return written
    // The new copy is safe; failing to remove an old one does not change that.
    await sweep(folder, dossierId).catch((cause: unknown) => console.error('backup-files:', cause))
    return success({ ...label, name: `${dossierId}/${file}`, at, place: 'own' })
  }

  async function lock(name: string, locked: Uint8Array): Promise<Outcome<CopyInfo>> {
    const [dossierId] = partsOfCopy(name) ?? []
    const copies = dossierId === undefined ? [] : await listOf(dossierId).catch(() => [])
    const copy = copies.find((one) => one.name === name)
    if (!copy || copy.locked) return failure('copy-unknown', shell.problems.copyUnknown)
    const written = await writeChecked(join(root, `${name}${LOCKED_END}`), locked)
    if (!written.ok) return written
    const removed = await removeNow(name)
    return removed.ok ? success({ ...copy, name: `${name}${LOCKED_END}`, locked: true }) : removed
  }

  async function removeNow(name: string): Promise<Outcome<null>> {
    const [dossierId] = partsOfCopy(name) ?? []
    if (dossierId === undefined) return failure('copy-unknown', shell.problems.copyUnknown)
    try {
      await disk.rm(join(root, name), { force: true })
      await sweep(join(root, dossierId), dossierId)
      await leave(dossierId)
      return success(null)
    } catch (cause) {
      return systemCode(cause) === 'ENOENT'
        ? success(null)
        : failure('file-in-use', shell.problems.copyNotRemoved)
    }
  }

  /** Without copies nothing may tell any more which dossier there was. What somebody else put in the folder keeps it there. */
  async function leave(dossierId: string): Promise<void> {
    if ((await listOf(dossierId)).length > 0) return
    const folder = join(root, dossierId)
    await disk.rm(join(folder, NAME_FILE), { force: true })
    for (const empty of [join(folder, ATTACHMENT_FOLDER), folder])
      await disk.rmdir(empty).catch(() => undefined)
  }

  return {
    write: (label, bytes) => inTurn(() => writeNow(label, bytes)),
    list: () => inTurn(async () => success(await copiesIn(root, 'own'))),
    read: async (name) =>
      partsOfCopy(name) === undefined
        ? failure('copy-unknown', shell.problems.copyUnknown)
        : readWhole(join(root, name)),
    lock: (name, locked) => inTurn(() => lock(name, locked)),
    remove: (name) => inTurn(() => removeNow(name)),
  }
}

/** What was not read back as it was written is no copy, and goes. */
async function writeChecked(path: string, bytes: Uint8Array): Promise<Outcome<null>> {
  const written = await writeWhole(path, bytes, ownerDisk)
  if (!written.ok) return written
  const readBack = await disk.readFile(path).catch(() => undefined)
  if (readBack?.equals(bytes) === true) return success(null)
  await disk.rm(path, { force: true })
  return failure('copy-differs', shell.problems.copyDiffers)
}
