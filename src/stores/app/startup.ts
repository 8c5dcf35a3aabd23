/** What can be done when the application cannot start. There are no stores yet: those need an open storage. */
import type { CopyInfo, Platform } from '../../contract/platform'
import type { Outcome, Problem } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { isDiskFull } from './disk'

export interface StoppedStart {
  readonly problem: Problem
  readonly place: 'electron' | 'browser'
  /** Whether the store itself is what is wrong. */
  readonly isStoreBroken: boolean
  /** Newest copy of every dossier. */
  readonly copies: readonly CopyInfo[]
  readonly dataFolder: string
  readonly copiesFolder: string
  /** A restart of the whole application: the engine does not try again by itself. */
  readonly restart: (store: 'kept' | 'empty') => Promise<Outcome<null>>
}

/** Finds out what is behind a storage that did not open, and what there is to go on with. */
export async function stoppedStart(cause: Problem, platform: Platform): Promise<StoppedStart> {
  const mayBeFull = cause.code === 'storage/cannot-open' || cause.code === 'storage/full'
  const isFull = mayBeFull && (cause.code === 'storage/full' || (await isDiskFull(platform)))
  const problem = isFull ? { code: 'storage/full', message: texts.opening.full } : cause
  const { place, dataFolder, copiesFolder } = await platform.info()
  const listed = await platform.listCopies()
  const newest = new Map<string, CopyInfo>()
  for (const copy of listed.ok ? listed.value : [])
    if (!newest.has(copy.dossierId)) newest.set(copy.dossierId, copy)
  return {
    problem,
    place,
    isStoreBroken: problem.code === 'storage/cannot-open',
    copies: [...newest.values()],
    dataFolder,
    copiesFolder,
    restart: platform.restart,
  }
}
