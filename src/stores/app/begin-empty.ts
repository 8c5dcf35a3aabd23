/** Beginning empty from the page that asks for the passphrase: there is no storage, and so no store. */
import type { DossierMarks } from '../../contract/dossier-marks'
import type { LockKeep } from '../../contract/app-lock'
import type { Platform } from '../../contract/platform'
import type { DatabaseLock } from '../../domain/dossier/database-lock'
import { NO_TRIES } from '../../domain/dossier/unlock-delay'
import { success, type Outcome } from '../../domain/outcome'
import { beginEmpty } from '../../storage/lock/begin-empty'

/** What of this computer is known without any key. */
export interface LostAndLeft {
  /** Dossiers that go. */
  readonly dossiers: number
  /** Of those, how many were never saved as a file. */
  readonly neverSaved: number
  /** Automatic copies, which stay; `null` when that cannot be read. */
  readonly copies: number | null
  /** ISO moment of the newest copy. */
  readonly lastCopyAt: string | null
}

export interface BeginningEmpty {
  readonly look: () => Promise<LostAndLeft>
  /** Everything behind the lock goes for good. Problems, with nothing changed: those of `beginEmpty`. */
  readonly begin: () => Promise<Outcome<null>>
}

interface Given {
  readonly lock: DatabaseLock
  readonly platform: Pick<Platform, 'listCopies' | 'readKeys' | 'keepKeys' | 'forgetDefaultStore'>
  readonly marks: DossierMarks
  readonly keep: Pick<LockKeep, 'writeTries'>
  /** Throws away what was typed and waits under a key that is gone. */
  readonly forgetTexts: () => void
  /** The application is empty: the page is of no use any more, here and in other windows. */
  readonly onBegun: () => void
  /** In a test. */
  readonly replace?: typeof beginEmpty
}

export function beginningEmpty(given: Given): BeginningEmpty {
  const { lock, platform, marks, keep, forgetTexts, onBegun, replace = beginEmpty } = given

  async function look(): Promise<LostAndLeft> {
    const dossiers = marks.read()
    const copies = await platform.listCopies()
    return {
      dossiers: dossiers.length,
      neverSaved: dossiers.filter(({ savedAt }) => savedAt === null).length,
      copies: copies.ok ? copies.value.length : null,
      lastCopyAt: copies.ok ? (copies.value[0]?.at ?? null) : null,
    }
  }

  async function begin(): Promise<Outcome<null>> {
    const kept = await platform.readKeys()
    const clearDefault = async () => (await platform.forgetDefaultStore()).ok
    // Without them the copies of later would be locked with the lost key again.
    if (!kept.ok) return kept
    const begun = await replace({ lock, keystore: kept.value.keystore, clearDefault })
    if (!begun.ok) return begun
    // What fails from here on harms nothing: the keys are in the database too, and of what is gone at most is said that it is gone.
    await platform.keepKeys(begun.value).catch(() => undefined)
    marks.write([])
    keep.writeTries(NO_TRIES)
    forgetTexts()
    onBegun()
    return success(null)
  }

  return { look, begin }
}
