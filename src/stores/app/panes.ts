import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Between a list and what stands beside it: the part of it that a key asked for, which may still have to be drawn. */
export const usePanes = defineStore('panes', () => {
  const wanted = shallowRef<string | null>(null)
  return { wanted }
})
