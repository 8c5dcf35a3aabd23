import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { ChangesOf } from '../../storage/stored-records'
import { initialSettings, type Settings } from '../../storage/settings'
import { useAppServices } from '../app-services'

/** Settings of this computer. */
export const useSettings = defineStore('settings', () => {
  const { storage } = useAppServices()
  const settings = shallowRef<Settings>(initialSettings)

  async function load(): Promise<void> {
    settings.value = await storage.settings.get()
  }

  async function change(changes: Partial<Settings> | ChangesOf<Settings, Partial<Settings>>): Promise<void> {
    settings.value = await storage.settings.change(changes)
  }

  return { settings, load, change }
})
