/** A window on a database that is locked or not, for tests of the lock of the application. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, vi } from 'vitest'
import { createApp } from 'vue'
import type { LockReason } from '../../../src/contract/app-lock'
import type { Platform } from '../../../src/contract/platform'
import type { Keystore } from '../../../src/domain/dossier/keystore'
import { NO_TRIES } from '../../../src/domain/dossier/unlock-delay'
import { success, type Outcome } from '../../../src/domain/outcome'
import type { UnlockedDatabase } from '../../../src/storage/lock/database-lock'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useAppLock } from '../../../src/stores/app/app-lock'
import { pageLockKey, type OpenedLock, type PageLock } from '../../../src/stores/app/page-lock'
import { useSaving } from '../../../src/stores/app/saving'
import { useSettings } from '../../../src/stores/app/settings'
import { useKeys } from '../../../src/stores/dossier/keys'
import { useLeading } from '../../../src/stores/session/leading'
import { PASSPHRASE } from '../../storage/locked-small'
import { openTest } from '../../storage/open'
import { lockingHere } from '../locking-here'

/**
 * With a storage that moves when it is told to.
 * @param files what lies beside the copies; without it no copies are made here
 */
export async function windowWith({
  opened = null as OpenedLock | null,
  storage = null as Storage | null,
  files = undefined as Keystore | null | undefined,
} = {}) {
  const real = storage ?? (await openTest())
  const done: string[] = []
  const reasons: LockReason[] = []
  const switched: (UnlockedDatabase | null)[] = []
  const answer = { moved: success(null) as Outcome<null> }
  let time = Date.parse('2026-11-29T12:00:00.000Z')
  let sign = 0
  let told: () => void = () => undefined
  const page: PageLock = {
    opened,
    keep: {
      readTries: () => NO_TRIES,
      writeTries: () => undefined,
      readSign: () => sign,
      writeSign: (at) => (sign = at),
      readKiosk: () => false,
      writeKiosk: () => undefined,
      leaveReason: (reason) => reasons.push(reason),
      takeReason: () => null,
    },
    tellOthers: () => done.push('tell'),
    onTold: (listener) => (told = listener),
    hide: () => done.push('hide'),
    reload: () => done.push('reload'),
  }
  const platform: Partial<Platform> = {
    info: async () => ({
      ...({ place: 'browser', version: '0', engine: '', dataFolder: '', copiesFolder: '' } as const),
      extraFolder: false,
      automaticCopies: files !== undefined,
    }),
    offerLock: async (on) => {
      done.push(on ? 'offer' : 'withdraw')
      return success(null)
    },
    closeProjector: async () => {
      done.push('projector')
      return success(null)
    },
    readKeys: async () => success({ keystore: files ?? null, isDamaged: false, isEverywhere: true }),
    keepKeys: async () => success(null),
    deriveKey: async () => success(null),
    fillScreen: async () => success(null),
  }
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage: {
      ...real,
      locking: {
        canLock: true,
        lock: opened?.lock ?? null,
        switchTo: async (next) => {
          switched.push(next)
          return answer.moved
        },
      },
      close: () => done.push('close'),
    },
    platform: platform as Platform,
    now: () => new Date(time),
    appVersion: '0',
    startLocking: lockingHere(),
  })
  app.provide(pageLockKey, page)
  setActivePinia(app.config.globalProperties.$pinia)
  const stores = app.runWithContext(() => ({
    lock: useAppLock(),
    keys: useKeys(),
    saving: useSaving(),
    settings: useSettings(),
    leading: useLeading(),
  }))
  await stores.settings.load()
  stores.lock.start()
  await stores.keys.look()
  done.splice(0)
  return {
    ...{ ...stores, storage: real, done, reasons, switched, answer },
    pass: (ms: number) => (time += ms),
    signElsewhere: () => (sign = time),
    sign: () => sign,
    isTold: () => told(),
  }
}

type Window = Awaited<ReturnType<typeof windowWith>>

export async function makeKey({ keys }: Pick<Window, 'keys'>): Promise<void> {
  expect(await keys.make(PASSPHRASE)).toEqual(success(null))
  const { recipient = '' } = keys.made ?? {}
  expect(await keys.confirm(keys.wordsOf(recipient).join(' '), 'in de kluis')).toEqual(success(null))
}

/** The same computer after the lock was put on and the page was loaded again. */
export async function lockedWindow() {
  const before = await windowWith()
  await makeKey(before)
  expect(await before.lock.turnOn()).toEqual(success(null))
  const [unlocked] = before.switched
  const [key] = [...before.keys.open.values()]
  if (!unlocked || key === undefined) throw new Error('not switched')
  const forget = vi.fn()
  const opened: OpenedLock = {
    lock: unlocked.lock,
    cipher: { ...unlocked.cipher, forget },
    key,
    from: 'passphrase',
    because: null,
  }
  return { before, forget, opened, ...(await windowWith({ opened, storage: before.storage })) }
}
