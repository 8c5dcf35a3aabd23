import type { Party } from '../party'

const KIND = /^gemeenten?$/iu
const NAME = /^gemeente\s/iu

/**
 * The names of the parties that are a municipality: their kind is "gemeente", or their name begins with it. In the order of the dossier.
 * A service of municipalities is none.
 */
export function municipalitiesIn(parties: readonly Party[]): readonly string[] {
  return parties
    .filter(({ name, kind }) => name.trim() !== '' && (KIND.test(kind.trim()) || NAME.test(name.trim())))
    .map(({ name }) => name.trim())
}
