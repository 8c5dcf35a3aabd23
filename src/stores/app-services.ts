import { inject, type InjectionKey } from 'vue'
import type { WriteLog } from '../contract/local-log'
import type { Platform } from '../contract/platform'
import { dayOf } from '../domain/calendar'
import type { IsoDate } from '../domain/question-set'
import type { StartLocking } from '../storage/locked-file/run-locking'
import type { Storage } from '../storage/storage'

/** What the stores stand on, handed in by `main.ts`, so that a test can give its own clock, storage and platform. */
interface AppServices {
  readonly storage: Storage
  readonly platform: Platform
  readonly now: () => Date
  readonly appVersion: string
  /** The log of this computer; nothing is written down when it is left out. */
  readonly log?: WriteLog
  /** The worker that locks and unlocks files; the one of the application when it is left out. */
  readonly startLocking?: StartLocking
}

export const appServicesKey: InjectionKey<AppServices> = Symbol('app services')

/** The services of this application; throws when a store is used outside it. */
export function useAppServices(): AppServices {
  const services = inject(appServicesKey)
  if (services === undefined) throw new Error('No services were provided: see src/main.ts')
  return services
}

/** Today on the user's calendar, `yyyy-mm-dd`. */
export function today(now: () => Date): IsoDate {
  return dayOf(now())
}
