import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { ChangesOf } from '../../storage/stored-records'
import { initialSettings, type Settings } from '../../storage/settings'
import { useAppServices } from '../app-services'

/** Settings of this computer. */
export const useSettings = defineStore('settings', () => {
  const { storage } = useAppServices()
  const settings = shallowRef<Settings>(initialSettings)
  /** Whether they were read: until then these are the settings that every computer starts with. */
  const isLoaded = ref(false)

  async function load(): Promise<void> {
    settings.value = await storage.settings.get()
    isLoaded.value = true
  }

  async function change(changes: Partial<Settings> | ChangesOf<Settings, Partial<Settings>>): Promise<void> {
    settings.value = await storage.settings.change(changes)
  }

  return { settings, isLoaded, load, change }
})
