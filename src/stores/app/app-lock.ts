import { defineStore } from 'pinia'
import { computed, inject, ref, shallowRef } from 'vue'
import type { LockReason } from '../../contract/app-lock'
import { idleIsOver, lastSignOn, type IdleMinutes } from '../../domain/dossier/idle-lock'
import { failure, success, type Outcome } from '../../domain/outcome'
import { makeDatabaseLock, relockedWith, type UnlockedDatabase } from '../../storage/lock/database-lock'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useCopies } from '../dossier/copies'
import { useKeys } from '../dossier/keys'
import { lockingConditions } from '../dossier/locking-conditions'
import { useLeading } from '../session/leading'
import { useKiosk } from '../survey/filling/kiosk'
import { pageLockKey } from './page-lock'
import { useSaving } from './saving'
import { useSettings } from './settings'

/** How long (ms) what was typed may take to be stored before it locks all the same: a disk that hangs keeps nothing open. */
const PATIENCE = 3000
/** A sign of the user is written down for other windows at most every so often (ms). */
const SIGN_STEP = 5000

/** Signs closer together than this (ms) are one. */
const SIGN_REST = 1000
/** Of a move that was not even begun. */
const LEFT_OPEN: readonly string[] = ['storage/other-window', 'storage/cannot-lock']

const words = nl.appLock

/** The lock of the application: put on and taken off, and locking now, by hand or by itself. */
export const useAppLock = defineStore('app-lock', () => {
  const services = useAppServices()
  const { storage, platform, now } = services
  const page = inject(pageLockKey, null)
  const opened = page?.opened ?? null
  const saving = useSaving()
  const settings = useSettings()
  const copies = useCopies()
  const keys = useKeys()
  const kiosk = useKiosk()
  const leading = useLeading()
  /** The database is being moved: nothing can be done meanwhile. */
  const isMoving = ref(false)
  /** A move failed; the database is as it was, and closed until the page is loaded again. */
  const mustReload = ref(false)
  const isLocking = shallowRef(false)
  let lastSign = now().getTime()
  let written = 0

  /** Carries out the wish of another window. */
  function start(): void {
    void platform.offerLock(opened !== null)
    if (page === null || opened === null) return
    keys.knowOpen(opened.key)
    page.onTold(() => void lock(null))
  }

  /**
   * Locks every window, this one included: stores what was typed as far as it can be, forgets the key and loads the page again. What could
   * not be stored is kept, sealed.
   */
  async function lockNow(reason: LockReason | null = null): Promise<void> {
    if (opened === null || isLocking.value) return
    page?.tellOthers()
    await lock(reason)
  }

  async function lock(reason: LockReason | null): Promise<void> {
    if (page === null || opened === null || isLocking.value) return
    isLocking.value = true
    page.hide()
    void platform.closeProjector()
    if (reason !== null) page.keep.leaveReason(reason)
    await withinPatience(async () => {
      await saving.flush()
      // Not as if the window closed: a copy at every lock would tell who had just filled in.
      await copies.makeAll()
    })
    storage.close()
    opened.cipher.forget()
    page.reload()
  }

  /** Nobody may lock the computer of a respondent, and a room that is looking at something is not idle. */
  const isHeldUp = (): boolean => kiosk.on || leading.sessionId !== null

  /** Locks when nobody touched the computer for too long; by the clock, so that sleep counts. */
  function look(): void {
    if (page === null || opened === null || isLocking.value) return
    const at = now().getTime()
    const elsewhere = page.keep.readSign()
    lastSign = lastSignOn(Math.max(lastSign, elsewhere), at)
    if (isHeldUp()) {
      lastSign = at
      // The other windows would lock the room out.
      tellSign(at)
    }
    if (elsewhere > at) page.keep.writeSign(at)
    if (idleIsOver(lastSign, at, settings.settings.lockAfterMinutes)) void lockNow('idle')
  }

  /** Somebody touches the computer. After a night of sleep that is no sign that somebody was there all the time. */
  function sign(): void {
    if (page === null || opened === null) return
    const at = now().getTime()
    // A hand that moves gives sixty signs a second.
    if (at >= lastSign && at - lastSign < SIGN_REST) return
    look()
    if (isLocking.value) return
    lastSign = at
    tellSign(at)
  }

  /** To the other windows. */
  function tellSign(at: number): void {
    if (Math.abs(at - written) < SIGN_STEP) return
    written = at
    page?.keep.writeSign(at)
  }

  /** The page that asks for the passphrase then offers a respondent nothing that erases. */
  const keepKiosk = (isOn: boolean): void => page?.keep.writeKiosk(isOn)

  /** The database goes behind the key that copies are locked with, which must be open; then the page is loaded again. */
  async function turnOn(): Promise<Outcome<null>> {
    const kept = keys.keystore?.keys[0]
    const key = kept && keys.open.get(kept.recipient)
    if (kept === undefined || key === undefined) throw new Error('the key must be open')
    return moving(async () => {
      const made = await makeDatabaseLock(key, kept, lockingConditions(services))
      return made.ok ? switchTo(made.value, 'on') : made
    })
  }

  /** The database goes back in clear; then the page is loaded again. */
  const turnOff = (): Promise<Outcome<null>> => moving(() => switchTo(null, null))

  /**
   * The key is kept under another passphrase by now: so is the lock, and the page is loaded again. Nothing when they are the same. What
   * broke off before this is made up for at the next start. Only what was made here is followed, never a file.
   */
  async function followKeys(): Promise<Outcome<null>> {
    if (opened === null) return success(null)
    const { key } = opened.lock
    const { renewedKey } = await storage.settings.get()
    if (renewedKey === null || renewedKey.recipient !== key.recipient || renewedKey.keyFile === key.keyFile)
      return success(null)
    return moving(() => switchTo(relockedWith(opened, renewedKey), 'renewed'))
  }

  async function moving(move: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    if (isMoving.value) return failure('app-lock-busy', words.busy)
    isMoving.value = true
    try {
      return await move()
    } finally {
      isMoving.value = false
    }
  }

  async function switchTo(next: UnlockedDatabase | null, reason: LockReason | null): Promise<Outcome<null>> {
    if (!(await saving.settle())) return failure('app-lock-unsaved', words.unsaved)
    await copies.makeAll()
    const moved = await storage.locking.switchTo(next)
    if (moved.ok) {
      page?.hide()
      if (reason !== null) page?.keep.leaveReason(reason)
      opened?.cipher.forget()
      next?.cipher.forget()
      page?.reload()
    } else mustReload.value = !LEFT_OPEN.includes(moved.problem.code)
    return moved
  }

  return {
    /** Not in a rehearsal. */
    isOffered: page !== null,
    isOn: opened !== null,
    /** By somebody who may not know the passphrase any more. */
    wasOpenedWithSheet: opened?.from === 'sheet',
    /** The new passphrase could not be followed just before the page was loaded; not tried again before the next start. */
    couldNotFollow: opened?.because === 'not-renewed',
    canLock: page !== null && storage.locking.canLock,
    ...{ isMoving, mustReload, isLocking },
    ...{ start, lockNow, look, sign, turnOn, turnOff, followKeys, keepKiosk },
    minutes: computed(() => settings.settings.lockAfterMinutes),
    setMinutes: (lockAfterMinutes: IdleMinutes) => settings.change({ lockAfterMinutes }),
    reload(reason: LockReason | null = null) {
      if (reason !== null) page?.keep.leaveReason(reason)
      page?.reload()
    },
  }
})

async function withinPatience(work: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([work().catch(() => undefined), over])
  clearTimeout(timer)
}
