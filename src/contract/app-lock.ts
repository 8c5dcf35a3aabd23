/** What the windows of a locked application share, outside its database. */
import type { WrongTries } from '../domain/dossier/unlock-delay'

/** Name of the BroadcastChannel on which one window tells all others to lock; the projector window listens too. */
export const LOCK_CHANNEL = 'vsv-slot'
/** What is said on it, and nothing else. */
export const LOCK_NOW = 'op-slot'
/** The locked database is gone: a page that asks for its passphrase asks in vain. */
export const LOCK_GONE = 'slot-weg'

/** Why the page that asks for the passphrase is there, when it does not speak for itself. */
export const LOCK_REASONS = ['idle', 'on', 'renewed', 'not-renewed'] as const
export type LockReason = (typeof LOCK_REASONS)[number]

/** Kept outside the database. Where a browser keeps nothing, everything reads as if it never happened. */
export interface LockKeep {
  readTries(): WrongTries
  writeTries(tries: WrongTries): void
  /** When somebody last touched the computer, in any window (ms since epoch); 0 when that is not known. */
  readSign(): number
  writeSign(at: number): void
  /** Whether somebody other than its owner has the computer in hands: a respondent, at a questionnaire behind a PIN. */
  readKiosk(): boolean
  writeKiosk(isOn: boolean): void
  /** For the next page in this window. */
  leaveReason(reason: LockReason): void
  /** Once. */
  takeReason(): LockReason | null
}
