/** When a browser, which may lose everything it keeps, has to remind of a file that it cannot lose. */

const DAYS = 7
const DAY = 24 * 60 * 60 * 1000

interface KnownOfDossier {
  /** ISO moment of the last change. */
  readonly changedAt: string
  /** ISO moment at which it was last saved as a file; `null` when it never was, as far as is known. */
  readonly savedAt: string | null
  /** ISO moment at which a folder that the user chose last had every copy, when it has not now; `null` without such a folder. */
  readonly folderAt: string | null
  /** ISO moment at which it was first seen on this computer. */
  readonly hereSince: string
}

/**
 * Whether there is work in a dossier that is in no file, and it is a week or longer since the last one; of a dossier that was never saved
 * here, since it came: the file it may have come from holds nothing of what was done since. A folder that is behind counts as a file of
 * the moment at which it last had everything.
 */
export function fileIsDue({ changedAt, savedAt, folderAt, hereSince }: KnownOfDossier, now: Date): boolean {
  const kept = savedAt ?? hereSince
  const last = folderAt !== null && folderAt > kept ? folderAt : kept
  // A clock that was put back would otherwise be silent for as long as it was ahead.
  const since = Math.abs(now.getTime() - Date.parse(last))
  return changedAt > last && since >= DAYS * DAY
}
