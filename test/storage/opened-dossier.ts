/** A new dossier that is open in the stores, on the real storage, and the files that were saved of it. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import type { QuestionSet } from '../../src/domain/question-set'
import type { Storage } from '../../src/storage/storage'
import { appServicesKey } from '../../src/stores/app-services'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useOwnSets } from '../../src/stores/framework/content/own-sets'
import { openTest, standingClock } from './open'

export const clock = standingClock()
export let storage: Storage
export let dossierId: string
export let saved: { readonly name: string; readonly bytes: Uint8Array }[]
let saves: boolean

const platform = {
  saveFile: ({ name }: { readonly name: string }, bytes: Uint8Array) => {
    if (saves) saved.push({ name, bytes })
    return Promise.resolve({ ok: true, value: saves ? { name } : null })
  },
} as unknown as Platform

/** Before every test: a storage, stores and a dossier of its own. */
export async function openNewDossier(): Promise<void> {
  storage = await openTest(undefined, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  saved = []
  saves = true
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
}

/** From here on the user thinks better of it whenever a place to save is asked. */
export function saveNowhere(): void {
  saves = false
}

export const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Loads an own set from a file, and gives its key. */
export async function take(set: QuestionSet): Promise<string> {
  await useOwnSets().take('kader.json', json(set))
  const { added, problem, faults } = useOwnSets()
  if (added === null) throw new Error([problem?.message, ...faults].join('\n'))
  await vi.waitFor(() => expect(useOwnSets().entryOf(added.id)).not.toBeNull())
  return added.id
}
