/** Something a store saves, as a thing that can be done again and again; tried on a refusing disk by failing-saves.test.ts. */
import { vi } from 'vitest'
import type { Round } from '../../../src/domain/survey/round/round'
import type { Storage } from '../../../src/storage/storage'
import { useOwnSets } from '../../../src/stores/framework/content/own-sets'
import { smallFramework } from '../../storage/framework-workbook'

/** What it finds: a dossier that is open, with an assessment and an open round in it. */
export interface Setting {
  readonly storage: Storage
  readonly dossierId: string
  readonly assessmentId: string
  readonly round: Round
}

interface Doing {
  /** Done for the n-th time, from 1 up to 6. `false` refuses in words of its own; everything else says that it is saved. */
  readonly act: (n: number) => Promise<unknown>
  readonly stored: () => Promise<unknown>
}

export interface Saving {
  readonly name: string
  /** Files in src/stores it goes through. */
  readonly stores: readonly string[]
  /** What is stored afterwards: the number of the `last` one as a text, or a number that went up or down by one each time. */
  readonly keeps: 'last' | 'more' | 'fewer'
  readonly begin: (setting: Setting) => Promise<Doing> | Doing
  /** It can only be done when the one before is through. */
  readonly inTurn: boolean
}

/** @param stores names in src/stores, with spaces between them */
export function saving(
  keeps: Saving['keeps'],
  stores: string,
  name: string,
  begin: Saving['begin'],
  inTurn = false,
): Saving {
  return { name, stores: stores.split(' ').map((store) => `${store}.ts`), keeps, begin, inTurn }
}

export const inTurn = true

/** One for each time something is done. */
export async function six<T>(make: (n: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (const n of [1, 2, 3, 4, 5, 6]) results.push(await make(n))
  return results
}

/** The n-th of a list, from 1. */
export function nth<T>(list: readonly T[], n: number): T {
  const found = list[n - 1]
  if (found === undefined) throw new Error(`There is no ${String(n)}`)
  return found
}

/** The screen follows the storage a moment later. */
export const shown = <T>(find: () => T | null | undefined | false): Promise<T> =>
  vi.waitFor(() => {
    const found = find()
    if (found === null || found === undefined || found === false) throw new Error('not there yet')
    return found
  })

export const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok

export async function dossierOf({ storage, dossierId }: Setting) {
  const found = await storage.dossiers.get(dossierId)
  if (found === undefined) throw new Error('There is no dossier')
  return found
}

/** Loads a version of a framework of its own into the dossier; gives its key. */
export async function ownFramework(version: string): Promise<string> {
  const set = { ...smallFramework(), version }
  await useOwnSets().take('kader.json', new TextEncoder().encode(JSON.stringify(set)))
  const key = useOwnSets().added?.id ?? ''
  await shown(() => useOwnSets().entryOf(key))
  return key
}
