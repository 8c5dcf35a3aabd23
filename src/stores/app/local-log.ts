import { defineStore } from 'pinia'
import type { Platform, SavedFile } from '../../contract/platform'
import { dayOf } from '../../domain/calendar'
import type { Outcome } from '../../domain/outcome'
import { localLog as words } from '../../texts/local-log'
import { useAppServices } from '../app-services'

/** The log of this computer, to read and to hand on. */
export interface LogReader {
  readonly read: () => Promise<Outcome<string>>
  /** Asks where; `null` when the user thinks better of it. */
  readonly save: (text: string) => Promise<Outcome<SavedFile | null>>
}

/** Without a store, for a start at which the database does not open. */
export function logReader(platform: Platform, now: () => Date): LogReader {
  return {
    read: platform.readLog,
    save: (text) =>
      platform.saveFile(
        { name: words.fileName(dayOf(now())), kind: { label: words.kind, extension: 'txt' } },
        new TextEncoder().encode(text),
      ),
  }
}

export const useLocalLog = defineStore('local-log', () => {
  const { platform, now } = useAppServices()
  return logReader(platform, now)
})
