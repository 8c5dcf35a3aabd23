/** An open round with keys, on the real storage, and the files that were saved of it. */
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import type { FileSuggestion, Platform } from '../../src/contract/platform'
import { newRoundKeys } from '../../src/contract/sealing'
import { success } from '../../src/domain/outcome'
import type { Round } from '../../src/domain/survey/round/round'
import type { Storage } from '../../src/storage/storage'
import { appServicesKey } from '../../src/stores/app-services'
import { answerText, fileOf } from './answer-files'
import { openTest } from './open'
import { roundFields } from './small-dossier'

export let storage: Storage
export let round: Round
export let saved: { readonly suggestion: FileSuggestion; readonly bytes: Uint8Array }[] = []

const platform = {
  openFiles: async () => success([fileOf('gekozen.vsvantwoord', await answerText(round))]),
  saveFile: async (suggestion: FileSuggestion, bytes: Uint8Array) => {
    saved.push({ suggestion, bytes })
    return success({ name: suggestion.name })
  },
} as Partial<Platform> as Platform

/** Before every test: a storage, stores and an open round of its own. */
export async function openNewRound(): Promise<void> {
  saved = []
  storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Proef' })
  const draft = await storage.rounds.add(roundFields(id))
  round = await storage.rounds.change(draft.id, { status: 'open', keys: await newRoundKeys() })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: () => new Date(2026, 10, 23), appVersion: '0' })
  setActivePinia(pinia)
}

export const stored = () => storage.responses.listOfRound(round.id)
