import { defineStore } from 'pinia'
import { computed, watch } from 'vue'
import { secondsToWait, waitAfter, type Kiosk } from '../../../domain/survey/filling/kiosk'
import { randomHex, slowHash } from '../secrets'
import { useAppServices } from '../../app-services'
import { useSettings } from '../../app/settings'

/** What became of a PIN: `wait` means that it was not even looked at. */
type PinVerdict = 'right' | 'wrong' | 'wait'

/**
 * The kiosk of this computer; what it is and what it is not is written in domain/survey/filling/kiosk.ts. Kept in the settings, so that a reload or a
 * restart does not end it; the router leads every address back to its questionnaire (ui/survey/filling/kiosk-guard.ts).
 */
export const useKiosk = defineStore('kiosk', () => {
  const { now, platform } = useAppServices()
  const settings = useSettings()

  const on = computed(() => settings.settings.kiosk !== null)
  /** Where the kiosk is, as parameters of an address. */
  const place = computed(() => {
    const { kiosk } = settings.settings
    return kiosk === null ? null : { dossierId: kiosk.dossierId, roundId: kiosk.roundId }
  })
  /** When the kiosk was last ended without its PIN; the facilitator gets to see it. */
  const endedWithoutPinAt = computed(() => settings.settings.kioskEndedWithoutPinAt)

  // However it came about: started here, still on after a restart, or ended in another window.
  watch(on, (isOn) => void platform.fillScreen(isOn))

  /** Another window may have started or ended it. */
  const load = (): Promise<void> => settings.load()

  /** @param pin see `isPin` */
  async function start(dossierId: string, roundId: string, pin: string): Promise<void> {
    const salt = randomHex(16)
    const hash = await slowHash(pin, salt)
    await settings.change({
      kiosk: { dossierId, roundId, salt, hash, wrongTries: 0, waitUntil: null },
      kioskEndedWithoutPinAt: null,
    })
  }

  /** Whole seconds until a PIN may be tried. */
  function waiting(): number {
    const { kiosk } = settings.settings
    return kiosk === null ? 0 : secondsToWait(kiosk, now())
  }

  /**
   * Ends the kiosk when the PIN is right. Every try is counted as a wrong one before it is looked at, so that tries at the same
   * time, in two windows or before a restart, are not cheaper than one after another.
   */
  async function tryPin(pin: string): Promise<PinVerdict> {
    const seen: { kiosk: Kiosk | null } = { kiosk: null }
    await settings.change(({ kiosk }) => {
      if (kiosk === null || secondsToWait(kiosk, now()) > 0) return null
      seen.kiosk = kiosk
      return { kiosk: afterWrongTry(kiosk) }
    })
    const { kiosk } = seen
    if (kiosk === null) return settings.settings.kiosk === null ? 'right' : 'wait'
    if ((await slowHash(pin, kiosk.salt)) !== kiosk.hash) return 'wrong'
    // Only the kiosk this PIN was looked at for: another window may have ended it and started the next.
    await settings.change(({ kiosk: now }) => (now?.salt === kiosk.salt ? { kiosk: null } : null))
    return settings.settings.kiosk === null ? 'right' : 'wait'
  }

  function afterWrongTry(kiosk: Kiosk): Kiosk {
    const wrongTries = kiosk.wrongTries + 1
    const wait = waitAfter(wrongTries)
    const waitUntil = wait === 0 ? null : new Date(now().getTime() + wait * 1000).toISOString()
    return { ...kiosk, wrongTries, waitUntil }
  }

  /** The way out for a facilitator who forgot the PIN, after a wait in plain sight; it leaves a note. */
  function endWithoutPin(): Promise<void> {
    return settings.change({ kiosk: null, kioskEndedWithoutPinAt: now().toISOString() })
  }

  return { on, place, endedWithoutPinAt, load, start, waiting, tryPin, endWithoutPin }
})
