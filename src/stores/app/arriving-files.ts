import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Dossier } from '../../domain/dossier/dossier'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { Round } from '../../domain/survey/round/round'
import { nl } from '../../texts/nl'
import { returnFile } from '../../texts/delegation/return-file'
import { useAppServices } from '../app-services'
import type { ChosenFile } from './dropped-files'
import type { KnownFile } from './file-kinds'
import type { RefusedFile } from './given-files'

/** Where files that were dropped belong. */
export type Arriving =
  | { readonly kind: 'dossiers'; readonly files: readonly ChosenFile[] }
  | {
      readonly kind: 'answers'
      readonly files: readonly ChosenFile[]
      readonly round: Pick<Round, 'id' | 'title'>
      readonly dossier: Pick<Dossier, 'id' | 'name'>
    }
  | { readonly kind: 'work'; readonly files: readonly ChosenFile[]; readonly dossierId: string }

/** Files on their way to the page that reads them: by the round, or the dossier, they are for. */
interface Handed {
  readonly kind: 'answers' | 'work'
  readonly id: string
  readonly files: readonly ChosenFile[]
}

interface Looked {
  readonly file: ChosenFile
  readonly found: KnownFile
}

/** So many refusals fit in one message. */
const MOST_TOLD = 8
const words = nl.arriving

/** Files that were dropped beside every field: finds out what they are and where they belong, and keeps them until that page takes them. */
export const useArrivingFiles = defineStore('arriving-files', () => {
  const { storage } = useAppServices()
  const handed = shallowRef<Handed | null>(null)

  /**
   * What the files are, by what is in them. One kind at a time: what belongs to two places goes to neither. Stores nothing.
   * `refused`: those that come in nowhere, each with its sentence.
   */
  async function sort(files: readonly ChosenFile[]): Promise<{
    readonly to: Arriving | null
    readonly refused: readonly RefusedFile[]
  }> {
    if (files.length === 0) return { to: null, refused: [{ name: '', reason: words.nothing }] }
    // With what reads every kind, which nobody waits for at the start.
    const { fileKindOf } = await import('./file-kinds')
    const looked = files.map((file): Looked => ({
      file,
      found: file.content.ok
        ? fileKindOf(file.name, file.content.value)
        : { kind: 'refused', reason: file.content.problem.message },
    }))
    const refused = looked.flatMap(({ file: { name }, found }) => {
      if (found.kind === 'refused') return [{ name, reason: found.reason }]
      return found.kind === 'strange' ? [{ name, reason: words.strange[found.looks] }] : []
    })
    const kinds = new Set(looked.map(({ found }) => found.kind).filter((kind) => PLACES.has(kind)))
    if (kinds.size === 0) return { to: null, refused: told(refused) }
    const place = kinds.size > 1 ? failure<Arriving>('mixed', words.mixed) : await placeOf(looked)
    if (!place.ok) return { to: null, refused: [{ name: '', reason: place.problem.message }] }
    // The page of the round reports every file of the heap by itself.
    return { to: place.value, refused: place.value.kind === 'answers' ? [] : told(refused) }
  }

  function placeOf(looked: readonly Looked[]): Promise<Outcome<Arriving>> | Outcome<Arriving> {
    const [work, ...more] = looked.flatMap(({ found }) => (found.kind === 'return' ? [found] : []))
    if (more.length > 0) return failure('return/one-file', nl.delegation.read.oneFile)
    if (work !== undefined) return placeOfWork(looked, work)
    const roundIds = looked.flatMap(({ found }) => (found.kind === 'answers' ? found.roundIds : []))
    if (roundIds.length > 0) return placeOfAnswers(looked, [...new Set(roundIds)])
    return success({ kind: 'dossiers', files: filesOf(looked, 'dossier') })
  }

  async function placeOfAnswers(
    looked: readonly Looked[],
    roundIds: readonly string[],
  ): Promise<Outcome<Arriving>> {
    const found = await Promise.all(roundIds.map((id) => storage.rounds.get(id)))
    const [round, ...others] = found.flatMap((one) => one ?? [])
    if (round === undefined) return failure('answers/no-round', words.answers.noRound)
    if (others.length > 0) return failure('answers/several', words.answers.several)
    const dossier = await storage.dossiers.get(round.dossierId)
    if (dossier === undefined) return failure('answers/no-round', words.answers.noRound)
    if (dossier.deletedAt !== null) return failure('answers/in-bin', words.answers.inBin(dossier.name))
    if (round.status !== 'open')
      return failure('answers/not-open', words.answers.notOpen(round.title, dossier.name))
    return success({ kind: 'answers', files: looked.map(({ file }) => file), round, dossier })
  }

  async function placeOfWork(
    looked: readonly Looked[],
    { dossierId, delegationId }: Extract<KnownFile, { kind: 'return' }>,
  ): Promise<Outcome<Arriving>> {
    const dossier = await storage.dossiers.get(dossierId)
    if (dossier === undefined) return failure('work/no-dossier', words.work.noDossier)
    if (dossier.deletedAt !== null) return failure('work/in-bin', words.work.inBin(dossier.name))
    if ((await storage.delegations.get(delegationId)) === undefined)
      return failure('work/gone', returnFile.gone)
    return success({ kind: 'work', files: filesOf(looked, 'return'), dossierId })
  }

  /** Keeps files for the page that is on its way. */
  function hand(given: Handed): void {
    handed.value = given
  }

  /** The files that wait for this page, once; `null` when there are none. */
  function collect(kind: Handed['kind'], id: string): readonly ChosenFile[] | null {
    const waiting = handed.value
    if (waiting?.kind !== kind || waiting.id !== id) return null
    handed.value = null
    return waiting.files
  }

  /** The user stayed where they were. */
  function letGo(): void {
    handed.value = null
  }

  return { handed, sort, hand, collect, letGo }
})

/** Kinds that come in somewhere. */
const PLACES: ReadonlySet<KnownFile['kind']> = new Set(['dossier', 'answers', 'return'])

const filesOf = (looked: readonly Looked[], kind: KnownFile['kind']): readonly ChosenFile[] =>
  looked.flatMap(({ file, found }) => (found.kind === kind ? [file] : []))

function told(refused: readonly RefusedFile[]): readonly RefusedFile[] {
  if (refused.length <= MOST_TOLD) return refused
  return [...refused.slice(0, MOST_TOLD), { name: '', reason: words.more(refused.length - MOST_TOLD) }]
}
