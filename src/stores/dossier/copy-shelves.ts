/** The automatic copies as a person looks at them: per dossier, newest first, each one read before it is offered. */
import { shallowRef } from 'vue'
import type { CopyInfo, Platform } from '../../contract/platform'
import type { Dossier, DossierContent } from '../../domain/dossier/dossier'
import {
  copyDifferences,
  stateOf,
  type CopyDifference,
  type DossierState,
} from '../../domain/dossier/dossier-state'
import type { ReturningAnswers } from '../../domain/dossier/erased-rounds'
import { groupedBy } from '../../domain/grouped'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import type { DossierFile } from '../../storage/dossier-file'
import type { Storage } from '../../storage/storage'
import { nl } from '../../texts/nl'
import type { ReadCopy } from './copy-reading'

/** What reading a copy showed. */
export type CopyCheck =
  | { readonly kind: 'waiting' }
  /** To a key that was not opened yet: what is in it is not known. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged'; readonly problem: Problem }
  | {
      readonly kind: 'good'
      /** Of the file that is whole. */
      readonly name: string
      readonly dossierName: string
      readonly state: DossierState
      /** From what is here now; `null` when there is nothing here to compare with. */
      readonly differences: readonly CopyDifference[] | null
      /** Rounds of which it holds answers that were erased here; those stay out. */
      readonly erased: readonly ReturningAnswers[]
    }

/** One moment, of which there may be a file in more than one place. */
export interface ShelvedCopy {
  readonly at: string
  /** The own folder first. */
  readonly files: readonly CopyInfo[]
  readonly check: CopyCheck
}

/** `unknown`: the store cannot be opened, so nobody can tell. */
export type DossierPlace = 'list' | 'bin' | 'erased' | 'absent' | 'unknown'

/** The copies of one dossier. */
export interface CopyShelf {
  readonly dossierId: string
  readonly name: string
  readonly place: DossierPlace
  /** What is here now; `null` when it is not here. */
  readonly now: DossierState | null
  /** Newest first. */
  readonly copies: readonly ShelvedCopy[]
}

/** The newest copy that is whole, or that is locked and may be. */
export function bestOf({ copies }: CopyShelf): ShelvedCopy | undefined {
  return copies.find(({ check }) => check.kind === 'good' || check.kind === 'locked')
}

interface WholeCopy {
  readonly name: string
  readonly file: DossierFile
}

/** Reads a copy from the first place where it is whole; `null` when it is locked, and the problem is that of the own place. */
export async function readShelved(
  read: ReadCopy,
  { files }: ShelvedCopy,
): Promise<Outcome<WholeCopy | null>> {
  let first: Outcome<never> | null = null
  for (const info of files) {
    const file = await read(info)
    if (file.ok) return success(file.value && { name: info.name, file: file.value })
    first ??= file
  }
  return first ?? failure('copy-unknown', nl.restore.copyGone)
}

function shelvedOf(files: readonly CopyInfo[]): ShelvedCopy[] {
  const ownFirst = files.toSorted(
    (one, other) => Number(one.place === 'extra') - Number(other.place === 'extra'),
  )
  return [...groupedBy(ownFirst, ({ at }) => at)]
    .map(([at, there]): ShelvedCopy => ({ at, files: there, check: { kind: 'waiting' } }))
    .toSorted((one, other) => other.at.localeCompare(one.at))
}

interface Present {
  readonly placeOf: (dossierId: string) => DossierPlace
  readonly dossiers: ReadonlyMap<string, Dossier>
}

async function presentIn(storage: Storage | null): Promise<Present> {
  if (storage === null) return { placeOf: () => 'unknown', dossiers: new Map() }
  const [list, bin, { erasedDossierIds }] = await Promise.all([
    storage.dossiers.list(),
    storage.dossiers.listDeleted(),
    storage.settings.get(),
  ])
  const dossiers = new Map([...list, ...bin].map((dossier) => [dossier.id, dossier]))
  const places = new Map<string, DossierPlace>([
    ...erasedDossierIds.map((id) => [id, 'erased'] as const),
    ...bin.map(({ id }) => [id, 'bin'] as const),
    ...list.map(({ id }) => [id, 'list'] as const),
  ])
  return { placeOf: (id) => places.get(id) ?? 'absent', dossiers }
}

/** What needs the user most comes first. */
const ORDER: readonly DossierPlace[] = ['absent', 'unknown', 'list', 'bin', 'erased']

interface ShelfSources {
  readonly platform: Platform
  /** `null` when it cannot be opened: then nothing is compared. */
  readonly storage: Storage | null
  /** Of a dossier that is not here and whose copies do not tell; may be empty. */
  readonly nameOf: (dossierId: string) => string
}

/**
 * The copies there are, to look through. Listing reads no copy; {@link check} does.
 * @param read without asking the user anything
 */
export function copyShelves({ platform, storage, nameOf }: ShelfSources, read: ReadCopy) {
  const shelves = shallowRef<readonly CopyShelf[] | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** Dossiers of which every copy was asked for. */
  const lookedThrough = new Set<string>()

  /** Lists the copies anew. */
  async function list(): Promise<void> {
    const listed = await platform.listCopies()
    problem.value = listed.ok ? null : listed.problem
    if (!listed.ok) return
    const present = await presentIn(storage)
    const byDossier = groupedBy(listed.value, ({ dossierId }) => dossierId)
    const found = await Promise.all(
      [...byDossier].map(async ([dossierId, files]): Promise<CopyShelf> => {
        const now = await contentNow(dossierId, present)
        const name =
          present.dossiers.get(dossierId)?.name ||
          files.find(({ dossierName }) => dossierName !== '')?.dossierName ||
          nameOf(dossierId)
        return {
          dossierId,
          name,
          place: present.placeOf(dossierId),
          now: now === null ? null : stateOf(now),
          copies: shelvedOf(files),
        }
      }),
    )
    shelves.value = found.toSorted(
      (one, other) =>
        ORDER.indexOf(one.place) - ORDER.indexOf(other.place) ||
        (other.copies[0]?.at ?? '').localeCompare(one.copies[0]?.at ?? ''),
    )
  }

  async function contentNow(dossierId: string, { dossiers }: Present): Promise<DossierContent | null> {
    if (storage === null || !dossiers.has(dossierId)) return null
    return (await storage.contentOf(dossierId)) ?? null
  }

  function settle(dossierId: string, at: string, check: CopyCheck): void {
    shelves.value = (shelves.value ?? []).map((shelf) =>
      shelf.dossierId === dossierId
        ? {
            ...shelf,
            // The name of a locked copy is inside it.
            name: shelf.name || (check.kind === 'good' ? check.dossierName : ''),
            copies: shelf.copies.map((copy) => (copy.at === at ? { ...copy, check } : copy)),
          }
        : shelf,
    )
  }

  /**
   * Reads the copies of a dossier that were not read yet, one after another, newest first: a damaged one is named and hides none.
   * @param until `good`: stops at the first that is whole
   */
  async function check(dossierId: string, until: 'good' | 'all'): Promise<void> {
    if (until === 'all') lookedThrough.add(dossierId)
    const shelf = shelves.value?.find((one) => one.dossierId === dossierId)
    if (shelf === undefined) return
    const now = storage === null || shelf.now === null ? null : ((await storage.contentOf(dossierId)) ?? null)
    for (const copy of shelf.copies) {
      if (copy.check.kind === 'good' && until === 'good') return
      if (copy.check.kind !== 'waiting' && copy.check.kind !== 'locked') continue
      const checked = await checkOf(await readShelved(read, copy), now)
      settle(dossierId, copy.at, checked)
      if (checked.kind !== 'damaged' && until === 'good') return
    }
  }

  async function checkOf(read: Outcome<WholeCopy | null>, now: DossierContent | null): Promise<CopyCheck> {
    if (!read.ok) return { kind: 'damaged', problem: read.problem }
    if (read.value === null) return { kind: 'locked' }
    const { name, file } = read.value
    // Answers that were erased stay out when it is put back.
    const content = storage === null ? file.content : await storage.withoutErased(file.content)
    const erased = storage === null ? [] : await erasedAnswersIn(storage, file.content)
    const differences = now === null ? null : copyDifferences(content, now)
    const dossierName = file.manifest.dossierName
    return { kind: 'good', name, dossierName, state: stateOf(content), differences, erased }
  }

  /** Lists, and finds the newest whole copy of every dossier; of one that was looked through before, every copy. */
  async function look(): Promise<void> {
    await list()
    for (const { dossierId } of shelves.value ?? [])
      await check(dossierId, lookedThrough.has(dossierId) ? 'all' : 'good')
  }

  return { shelves, problem, look, check }
}

/** The rounds of which a copy holds answers that were erased here. */
export async function erasedAnswersIn(
  storage: Storage,
  content: DossierContent,
): Promise<readonly ReturningAnswers[]> {
  return (await storage.returningAnswers(content)).filter(({ submitted }) => submitted > 0)
}

export type CopyShelves = ReturnType<typeof copyShelves>
