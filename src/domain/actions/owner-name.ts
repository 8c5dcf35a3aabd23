import { searchable } from '../search'

/** The form in which two spellings of a name are compared: without capitals, accents and double spaces. */
export function nameKey(name: string): string {
  return searchable(name).trim().replace(/\s+/g, ' ')
}
