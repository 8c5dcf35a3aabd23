/** Names of dossiers that stand beside each other. */
import { untakenName } from '../untaken-name'
import type { Dossier } from './dossier'

const alike = (name: string): string => name.trim().toLocaleLowerCase('nl')

/** The name of a copy, with a number when a dossier here goes by it already: "VSV (kopie van …) (2)". */
export function nameBeside(name: string, taken: readonly string[]): string {
  return untakenName(name, taken, alike)
}

/** The dossiers that share their name with another one: something else has to tell them apart. */
export function namesakes(dossiers: readonly Pick<Dossier, 'id' | 'name'>[]): ReadonlySet<string> {
  const byName = new Map<string, string[]>()
  for (const { id, name } of dossiers) byName.set(alike(name), [...(byName.get(alike(name)) ?? []), id])
  return new Set([...byName.values()].flatMap((ids) => (ids.length > 1 ? ids : [])))
}
