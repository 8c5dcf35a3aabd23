import type { Dossier } from '../../domain/dossier/dossier'
import {
  copyDifferences,
  stateOf,
  type CopyDifference,
  type DossierState,
} from '../../domain/dossier/dossier-state'
import type { ReturningAnswers } from '../../domain/dossier/erased-rounds'
import type { DossierFile } from '../../storage/dossier-file'
import type { Storage } from '../../storage/storage'

/** A dossier file that was read and checked but not put in yet, because the user has something to say first. */
export interface Arrival {
  /**
   * `here`: a dossier with the same id is already here. `ids-elsewhere`: another dossier here holds records with the same ids, so it can
   * only come as a copy. `new`: nothing of it is here; only asked of a file that nobody chose in this application, or that
   * brings erased answers back.
   */
  readonly question: 'here' | 'ids-elsewhere' | 'new'
  /** Of `here` only. */
  readonly existing: Dossier | null
  /** In the file. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly madeAt: string
  readonly inFile: DossierState
  /** Of `here` only. */
  readonly onComputer: DossierState | null
  /** What the file has and what is here, held against each other; `null` unless it is `here`. */
  readonly differences: readonly CopyDifference[] | null
  /** Rounds of which the file holds answers that were erased on this computer. */
  readonly erased: readonly ReturningAnswers[]
  /** Names of documents that are damaged in the file. */
  readonly damaged: readonly string[]
}

/** `keep`: go on with what is here, and leave the file alone. `open` is for what is new. */
export type ArrivalChoice = 'open' | 'keep' | 'as-new' | 'replace'

/** What is said of a file that was read before it is put in. Stores nothing. */
export async function arrivalOf(
  storage: Storage,
  { content, manifest, damaged }: DossierFile,
  bytes: Uint8Array,
): Promise<Arrival> {
  const { madeAt, dossierName: name } = manifest
  const erased = await storage.returningAnswers(content)
  const arrival = { name, bytes, madeAt, inFile: stateOf(content), erased, damaged: [...damaged.values()] }
  const existing = await storage.dossiers.get(content.dossier.id)
  if (existing === undefined)
    return { ...arrival, question: 'new', existing: null, onComputer: null, differences: null }
  const present = await storage.contentOf(existing.id)
  return {
    ...arrival,
    question: 'here',
    existing,
    onComputer: present === undefined ? null : stateOf(present),
    differences: present === undefined ? null : copyDifferences(content, present),
  }
}
