/**
 * Automatic copies as files, wherever they are kept: what they are called, and which of them may go. A folder per dossier, a file per
 * moment.
 */

/** What its name tells of a copy. */
interface CopyFacts {
  /** ISO moment. */
  readonly at: string
  /** Number of records of the dossier, without its history. */
  readonly records: number
  /** Number of filled-in questionnaires among them; 0 in a name of before they were counted. */
  readonly answers: number
  /** Locked to a key: the file ends with `.age`. */
  readonly locked: boolean
}

/**
 * `2026-11-23T13-45-10-123Z_42-12.vsv`: the moment, without what Windows forbids in a name, the records, and the answers among them. A
 * locked one ends with `.vsv.age`.
 */
const fileName = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)_(\d{1,15})(?:-(\d{1,15}))?\.vsv(\.age)?$/
/** After the name of a copy that is locked. */
export const LOCKED_END = '.age'
const folderName = /^[a-zA-Z0-9-]{8,64}$/

/**
 * Beside the copies of a dossier: its name, because its folder only shows its id. Not once all of them are locked: then the name is in the
 * copies alone.
 */
export const NAME_FILE = 'naam.txt'
/** In the folder of the copies of a dossier: the documents they refer to, each kept once. */
export const ATTACHMENT_FOLDER = 'bijlagen'
const attachmentName = /^[0-9a-f]{64}(?:\.age)?$/
/** How the bytes of a locked document begin. */
export const LOCKED_BEGIN = 'age-encryption.org/'
/** Before the handle of a copy in the folder that the user chose. */
export const EXTRA = 'extra/'
/** In a folder that the user chose, so that what else is in it is left alone. */
export const FOLDER_IN_CHOSEN = 'VSV-reservekopieen'

/** Whether a document may be called so: the SHA-256 of its bytes, or of a locked one 64 other digits and `.age`. */
export function isAttachmentName(name: string): boolean {
  return attachmentName.test(name)
}

const LAST_KEPT = 10
const DAYS_KEPT = 14
const DAY = 24 * 60 * 60 * 1000

/** The name of the file of a copy, which {@link factsIn} reads back: its moment (UTC), number of records, number of answers. */
export function copyFileName({ at, records, answers, locked }: CopyFacts): string {
  const name = `${at.replace(/[:.]/g, '-')}_${String(records)}-${String(answers)}.vsv`
  return locked ? name + LOCKED_END : name
}

/** `undefined` of any other file. */
export function factsIn(name: string): CopyFacts | undefined {
  const [, hour, minute, second, rest, records, answers = '0', locked] = fileName.exec(name) ?? []
  if (hour === undefined || minute === undefined || second === undefined || rest === undefined)
    return undefined
  return {
    at: `${hour}:${minute}:${second}.${rest}`,
    records: Number(records),
    answers: Number(answers),
    locked: locked !== undefined,
  }
}

/** Whether a folder may be that of a dossier, which is called after its id. */
export function isCopyFolder(name: string): boolean {
  return folderName.test(name)
}

/** The parts of a handle such as `<dossier id>/<file name>`; `undefined` of anything else, so that no other file can be asked for. */
export function partsOfCopy(handle: string): readonly [dossierId: string, file: string] | undefined {
  const [dossierId = '', file = '', ...more] = handle.split('/')
  return isCopyFolder(dossierId) && fileName.test(file) && more.length === 0 ? [dossierId, file] : undefined
}

/** The moment in the name is the handle, so two copies of a dossier never share one: the first free one from `now`. */
export function freeCopyName(
  taken: ReadonlySet<string>,
  now: Date,
  counts: Omit<CopyFacts, 'at'>,
): { readonly file: string; readonly at: string } {
  for (let moment = now.getTime(); ; moment += 1) {
    const at = new Date(moment).toISOString()
    const file = copyFileName({ ...counts, at })
    // Also of the other kind: a copy in clear may be locked later.
    const other = copyFileName({ ...counts, at, locked: !counts.locked })
    if (!taken.has(file) && !taken.has(other)) return { file, at }
  }
}

/** The one with the most of it, and of equals the newest. */
function fullest<T extends CopyFacts>(
  newestFirst: readonly T[],
  count: 'records' | 'answers',
): T | undefined {
  return newestFirst.reduce<T | undefined>(
    (best, copy) => (best === undefined || copy[count] > best[count] ? copy : best),
    undefined,
  )
}

/**
 * Which copies of a dossier may go: all but the last {@link LAST_KEPT}, the last one of each of the past {@link DAYS_KEPT} days (UTC),
 * and the fullest, both in records and in answers: a dossier that lost its work, or only its answers, must not push out the copy that
 * still has them.
 */
export function copiesToRemove<T extends CopyFacts>(copies: readonly T[], now: Date): readonly T[] {
  const newestFirst = [...copies].sort((a, b) => b.at.localeCompare(a.at))
  const kept = new Set(newestFirst.slice(0, LAST_KEPT))
  const seenDays = new Set<string>()
  for (const copy of newestFirst) {
    const day = copy.at.slice(0, 10)
    const isRecent = now.getTime() - Date.parse(`${day}T00:00:00Z`) < DAYS_KEPT * DAY
    if (isRecent && !seenDays.has(day)) kept.add(copy)
    seenDays.add(day)
  }
  for (const count of ['records', 'answers'] as const) {
    const copy = fullest(newestFirst, count)
    if (copy !== undefined) kept.add(copy)
  }
  return newestFirst.filter((copy) => !kept.has(copy))
}

/** What has to happen in a second folder of copies of one dossier; names of files. */
interface MirrorPlan {
  readonly copy: readonly string[]
  readonly remove: readonly string[]
}

/**
 * Everything that is not there yet is copied, but for what the rule of the copies would remove at once; that goes there too. A copy never
 * changes; the name of the dossier may, and goes once all copies here are locked.
 * @param ours names of the files in the own folder
 * @param theirs names in the second one, in which another computer may keep copies as well
 */
export function mirrorPlan(ours: readonly string[], theirs: ReadonlySet<string>, now: Date): MirrorPlan {
  const copies = [...new Set([...ours, ...theirs])].flatMap((name) => {
    const facts = factsIn(name)
    return facts === undefined ? [] : [{ name, ...facts }]
  })
  const leaving = new Set(copiesToRemove(copies, now).map(({ name }) => name))
  const isUnnamed = copies.length > 0 && !ours.includes(NAME_FILE)
  return {
    copy: ours.filter((name) => !leaving.has(name) && (!theirs.has(name) || factsIn(name) === undefined)),
    remove: [...theirs].filter((name) => leaving.has(name) || (isUnnamed && name === NAME_FILE)),
  }
}
