/**
 * Automatic copies of a dossier, as files next to the database: one folder per dossier, one file per moment. They survive whatever the
 * engine may do to its own database (disk full, corruption: electron #41877).
 */
import * as disk from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CopyInfo, CopyLabel, OpenedFile } from '../src/contract/platform'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { readWhole } from './files'
import { clearHalfFiles, OWNER_FOLDER, ownerDisk, problemOf, systemCode, writeWhole } from './write-file'

/**
 * `2026-11-23T13-45-10-123Z_42.vsv`: the moment, without what Windows forbids in a name, and the number of records. A locked one ends
 * with `.vsv.age`.
 */
const copyName = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)_(\d{1,15})\.vsv(\.age)?$/
const folderName = /^[a-zA-Z0-9-]{8,64}$/
/**
 * Stored with the copies: the name of the dossier, because its folder only shows its id. Not once all of them are locked: then the name is
 * in the copies alone.
 */
const nameFile = 'naam.txt'

/** After the name of a copy that is locked. */
const LOCKED = '.age'

const LAST_KEPT = 10
const DAYS_KEPT = 14
const DAY = 24 * 60 * 60 * 1000

/** What the pruning rule is based on. */
export type DatedCopy = Pick<CopyInfo, 'name' | 'at' | 'records'>

/**
 * Which copies may go: all but the last {@link LAST_KEPT}, the last one of each of the past {@link DAYS_KEPT} days (UTC), and
 * the fullest of all (the newest of those, when several are equally full): a dossier that lost its records must not push out
 * the copy that still has them.
 */
export function copiesToRemove<T extends DatedCopy>(copies: readonly T[], now: Date): readonly T[] {
  const newestFirst = [...copies].sort((a, b) => b.at.localeCompare(a.at))
  const kept = new Set(newestFirst.slice(0, LAST_KEPT))
  const seenDays = new Set<string>()
  for (const copy of newestFirst) {
    const day = copy.at.slice(0, 10)
    const isRecent = now.getTime() - Date.parse(`${day}T00:00:00Z`) < DAYS_KEPT * DAY
    if (isRecent && !seenDays.has(day)) kept.add(copy)
    seenDays.add(day)
  }
  const fullest = newestFirst.reduce<T | undefined>(
    (best, copy) => (best === undefined || copy.records > best.records ? copy : best),
    undefined,
  )
  if (fullest !== undefined) kept.add(fullest)
  return newestFirst.filter((copy) => !kept.has(copy))
}

function nameOf(at: Date, records: number, locked: boolean): string {
  return `${at.toISOString().replace(/[:.]/g, '-')}_${records}.vsv${locked ? LOCKED : ''}`
}

function readName(file: string): Pick<CopyInfo, 'at' | 'records' | 'locked'> | undefined {
  const [, hour, minute, second, rest, records, locked] = copyName.exec(file) ?? []
  if (hour === undefined || records === undefined) return undefined
  return { at: `${hour}:${minute}:${second}.${rest}`, records: Number(records), locked: locked !== undefined }
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

  async function listOf(dossierId: string): Promise<CopyInfo[]> {
    const folder = join(root, dossierId)
    const files = await disk.readdir(folder)
    const dossierName = await disk.readFile(join(folder, nameFile), 'utf8').catch(() => '')
    return files.flatMap((file) => {
      const read = readName(file)
      return read === undefined ? [] : [{ ...read, name: `${dossierId}/${file}`, dossierId, dossierName }]
    })
  }

  /** The moment in the name is the handle, so two copies never share one. */
  async function freeMoment(folder: string, records: number): Promise<Date> {
    const taken = new Set(await disk.readdir(folder))
    let at = now()
    // Also of the other kind: a copy in clear may be locked later.
    while (taken.has(nameOf(at, records, false)) || taken.has(nameOf(at, records, true)))
      at = new Date(at.getTime() + 1)
    return at
  }

  async function sweep(folder: string, dossierId: string): Promise<void> {
    await clearHalfFiles(folder)
    for (const { name } of copiesToRemove(await listOf(dossierId), now()))
      await disk.rm(join(root, name), { force: true })
    const left = await listOf(dossierId)
    if (left.every(({ locked }) => locked)) await disk.rm(join(folder, nameFile), { force: true })
  }

  async function writeNow(label: CopyLabel, bytes: Uint8Array): Promise<Outcome<CopyInfo>> {
    const { dossierId, dossierName, records, locked } = label
    const folder = join(root, dossierId)
    try {
      await disk.mkdir(folder, { recursive: true, mode: OWNER_FOLDER })
    } catch (cause) {
      return problemOf(cause, 'write', basename(root))
    }
    const at = await freeMoment(folder, records)
    const file = nameOf(at, records, locked)
    // First, so that a power cut between the two leaves no copy without the name of its dossier.
    if (!locked) await writeWhole(join(folder, nameFile), new TextEncoder().encode(dossierName), ownerDisk)
    const written = await writeChecked(join(folder, file), bytes)
    if (!written.ok) return written
    // The new copy is safe; failing to remove an old one does not change that.
    await sweep(folder, dossierId).catch((cause: unknown) => console.error('backup-files sweep:', cause))
    return success({ ...label, name: `${dossierId}/${file}`, at: at.toISOString() })
  }

  async function listAll(): Promise<Outcome<readonly CopyInfo[]>> {
    const folders = await disk.readdir(root, { withFileTypes: true }).catch(() => [])
    const dossiers = folders.filter((entry) => entry.isDirectory() && folderName.test(entry.name))
    // A folder that cannot be read must not hide the copies of all other dossiers.
    const copies = await Promise.all(dossiers.map(({ name }) => listOf(name).catch(() => [])))
    return success(copies.flat().sort((a, b) => b.at.localeCompare(a.at)))
  }

  async function lock(name: string, locked: Uint8Array): Promise<Outcome<CopyInfo>> {
    const place = placeOf(name)
    const copy = place && (await listOf(place.dossierId).catch(() => [])).find((one) => one.name === name)
    if (!place || !copy || copy.locked) return failure('copy-unknown', shell.problems.copyUnknown)
    const written = await writeChecked(join(root, `${name}${LOCKED}`), locked)
    if (!written.ok) return written
    const removed = await removeNow(name)
    return removed.ok ? success({ ...copy, name: `${name}${LOCKED}`, locked: true }) : removed
  }

  async function removeNow(name: string): Promise<Outcome<null>> {
    const place = placeOf(name)
    if (!place) return failure('copy-unknown', shell.problems.copyUnknown)
    try {
      await disk.rm(join(root, name), { force: true })
      await sweep(join(root, place.dossierId), place.dossierId)
      return success(null)
    } catch (cause) {
      return systemCode(cause) === 'ENOENT'
        ? success(null)
        : failure('file-in-use', shell.problems.copyNotRemoved)
    }
  }

  return {
    write: (label, bytes) => inTurn(() => writeNow(label, bytes)),
    list: () => inTurn(listAll),
    read: async (name) =>
      placeOf(name) === null
        ? failure('copy-unknown', shell.problems.copyUnknown)
        : readWhole(join(root, name)),
    lock: (name, locked) => inTurn(() => lock(name, locked)),
    remove: (name) => inTurn(() => removeNow(name)),
  }
}

/** In which folder a copy of this name is; `null` when it is no name of a copy. */
function placeOf(name: string): { readonly dossierId: string } | null {
  const [dossierId = '', file = '', ...more] = name.split('/')
  return folderName.test(dossierId) && copyName.test(file) && more.length === 0 ? { dossierId } : null
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
