import { searchable } from '../search'

/** By which two spellings of one name are known as the same: without capitals, accents and double spaces. */
export function nameKey(name: string): string {
  return searchable(name).trim().replace(/\s+/g, ' ')
}
