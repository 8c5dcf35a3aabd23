import { LOCK_REASONS, type LockKeep } from '../contract/app-lock'
import { wrongTriesOf } from '../domain/dossier/unlock-delay'

const TRIES = 'vsv-slot-pogingen'
const SIGN = 'vsv-slot-teken'
const REASON = 'vsv-slot-reden'
const KIOSK = 'vsv-slot-kiosk'

/** See {@link LockKeep}: numbers and nothing else. */
export function browserLockKeep(window: Window): LockKeep {
  // Reading them is refused where a user blocks all storage.
  const kept = (which: 'localStorage' | 'sessionStorage', name: string): string | null => {
    try {
      return window[which].getItem(name)
    } catch {
      return null
    }
  }
  const keep = (which: 'localStorage' | 'sessionStorage', name: string, value: string | null): void => {
    try {
      if (value === null) window[which].removeItem(name)
      else window[which].setItem(name, value)
    } catch {
      // Full or blocked.
    }
  }
  return {
    readTries: () => wrongTriesOf(parsed(kept('localStorage', TRIES))),
    writeTries: (tries) => keep('localStorage', TRIES, tries.count === 0 ? null : JSON.stringify(tries)),
    readSign: () => Number(kept('localStorage', SIGN)) || 0,
    writeSign: (at) => keep('localStorage', SIGN, String(at)),
    readKiosk: () => kept('localStorage', KIOSK) !== null,
    writeKiosk: (isOn) => keep('localStorage', KIOSK, isOn ? '1' : null),
    leaveReason: (reason) => keep('sessionStorage', REASON, reason),
    takeReason() {
      const left = kept('sessionStorage', REASON)
      keep('sessionStorage', REASON, null)
      return LOCK_REASONS.find((reason) => reason === left) ?? null
    },
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
