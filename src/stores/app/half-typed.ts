import { defineStore } from 'pinia'

/** What somebody began to type for something that does not exist yet; in the memory of this window only. */
export const useHalfTyped = defineStore('half-typed', () => {
  const texts = new Map<string, string>()

  /** @param place names the dossier, the field, and what it is about */
  function at(place: string): string {
    return texts.get(place) ?? ''
  }

  function keep(place: string, text: string): void {
    if (text.trim() === '') texts.delete(place)
    else texts.set(place, text)
  }

  return { at, keep }
})
