/** When a browser, which may lose everything it keeps, has to remind of a file that it cannot lose. */

const DAYS = 7
const DAY = 24 * 60 * 60 * 1000

interface KnownOfDossier {
  /** ISO moment of the last change. */
  readonly changedAt: string
  /** ISO moment at which it was last saved as a file; `null` when it never was, as far as is known. */
  readonly savedAt: string | null
  /** ISO moment at which it was first seen on this computer. */
  readonly hereSince: string
}

/**
 * Whether there is work in a dossier that is in no file, and it is a week or longer since the last one; of a dossier that was never saved
 * here, since it came: the file it may have come from holds nothing of what was done since.
 */
export function fileIsDue({ changedAt, savedAt, hereSince }: KnownOfDossier, now: Date): boolean {
  const last = savedAt ?? hereSince
  // A clock that was put back would otherwise be silent for as long as it was ahead.
  const since = Math.abs(now.getTime() - Date.parse(last))
  return changedAt > last && since >= DAYS * DAY
}
