import { defineStore } from 'pinia'
import { computed, inject, onScopeDispose, ref, shallowRef, type InjectionKey } from 'vue'
import type { Dossier } from '../../domain/dossier/dossier'
import { normsOf, type QuestionSet } from '../../domain/question-set'
import { frameworkSet, frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import { useAppLock } from '../app/app-lock'
import { useSaving } from '../app/saving'
import { useSettings } from '../app/settings'
import { useAppServices } from '../app-services'
import { useDossiers } from '../dossier/dossiers'
import { useDossier } from '../dossier/dossier'
import { latestOnly } from '../latest'
import type { SearchDocument } from '../../domain/search/search-document'
import { readDocuments } from './dossier-records'
import { usePalette } from './palette'
import { needsDossier, providers } from './providers'
import { runEngine, startSearchWorker, type StartSearching } from './run-engine'
import type { SearchAnswer, SearchResultShown, ShownDocument } from './search-engine'
import { recordNames } from './search-words'

/** The worker with the index; that of the application when it is left out. */
export const startSearchingKey: InjectionKey<StartSearching> = Symbol('start searching')

const dossierScope = (id: string): string => `dossier ${id}`

const partIdsOf = (set: QuestionSet): readonly string[] =>
  set.kind === 'kader'
    ? normsOf(set).map(({ id }) => id)
    : set.themes.flatMap(({ statements }) => statements.map(({ id }) => id))

/**
 * Searching in everything that may be found, of all dossiers on this computer. The index is in memory only. What is the same everywhere and
 * the open dossier go in first; the other dossiers when somebody opens the search, and again when they changed since.
 */
export const useSearch = defineStore('search', () => {
  const { storage } = useAppServices()
  const palette = usePalette()
  const dossiers = useDossiers()
  const dossier = useDossier()
  const settings = useSettings()
  const saving = useSaving()
  const lock = useAppLock()
  const engine = runEngine(inject(startSearchingKey, startSearchWorker))
  onScopeDispose(() => engine.stop())

  const text = ref('')
  const answer = shallowRef<SearchAnswer | null>(null)
  /** What is offered as long as nothing was typed. */
  const lately = shallowRef<readonly ShownDocument[]>([])
  /** Other dossiers are being read. */
  const reading = ref(false)
  /** Something could not be read; what could is found. */
  const failed = ref(false)
  /** When each dossier that is in the index was changed last. */
  const indexed = new Map<string, string>()
  /** How often a dossier went in. */
  let puts = 0
  let builtIn: Promise<void> | null = null
  // The moment of a change never goes back, so with a clock that was set back it does not tell of one.
  storage.onSaved((_at, dossierId) => {
    if (dossierId !== null && indexed.has(dossierId)) indexed.set(dossierId, '')
  })
  const titles = new Map(frameworkSets.flatMap(normsOf).map(({ id, title }) => [id, `${id} ${title}`]))
  const namesWith = (ownTitles: ReadonlyMap<string, string>) =>
    recordNames((normId) => titles.get(normId) ?? ownTitles.get(normId) ?? normId)

  /** The dossier in which norms, pages and commands are meant: the open one, else the one worked in last. */
  const here = computed(() => {
    if (dossier.dossier !== null) return dossier.dossier
    const { lastDossierId } = settings.settings
    return dossiers.dossiers.find(({ id }) => id === lastDossierId) ?? dossiers.dossiers[0] ?? null
  })

  function build(): Promise<void> {
    builtIn ??= putBuiltIn()
    return builtIn
  }

  /** A part of the application that does not come, because the server of the browser edition has stopped, leaves the rest to be found. */
  function missing(error: unknown): readonly SearchDocument[] {
    tell(error)
    return []
  }

  async function putBuiltIn(): Promise<void> {
    const given = await Promise.all(
      providers.map(async ({ scope, documents }) => ({ scope, documents: await documents().catch(missing) })),
    )
    await engine.learn(
      given.flatMap(({ documents }) => documents.map((one) => `${one.title} ${one.keywords} ${one.body}`)),
    )
    for (const { scope, documents } of given) await engine.put(scope, documents)
  }

  /** Puts in one dossier as it is now, unless it already is. */
  async function index(one: Dossier): Promise<void> {
    if (indexed.get(one.id) === one.updatedAt) return
    const documents = await readDocuments(storage, one, namesWith)
    await engine.put(dossierScope(one.id), documents)
    indexed.set(one.id, one.updatedAt)
    puts += 1
  }

  /** What is needed at once, before anybody searches: while the computer has nothing else to do. */
  async function warm(): Promise<void> {
    await build()
    const open = dossier.dossier
    if (open !== null && palette.allowed) await index(open)
  }

  /** The storage tells its own failures; the search says that there may be more than it found. */
  function tell(error: unknown): void {
    failed.value = true
    if (!saving.isTold(error)) console.error('search:', error)
  }

  const refreshes = latestOnly()
  /** Reads whatever changed since it was read; what is found meanwhile is found in what is there. */
  async function refresh(): Promise<void> {
    const isWanted = refreshes.begin()
    failed.value = false
    const before = puts
    try {
      await look()
      const all = await storage.dossiers.list()
      const now = new Set(all.map(({ id }) => id))
      for (const id of [...indexed.keys()]) {
        if (now.has(id)) continue
        indexed.delete(id)
        await engine.put(dossierScope(id), [])
      }
      const open = dossier.dossier?.id
      const changed = all
        .filter(({ id, updatedAt }) => indexed.get(id) !== updatedAt)
        .toSorted((one, other) => Number(other.id === open) - Number(one.id === open))
      reading.value = changed.length > 1
      for (const one of changed) {
        if (!isWanted()) return
        await index(one).catch(tell)
      }
      // Also what went in by itself meanwhile, while nobody needed the computer.
      if (puts > before && isWanted()) await look()
    } catch (error) {
      tell(error)
    } finally {
      if (isWanted()) reading.value = false
    }
  }

  const looks = latestOnly()
  let last: Promise<void> = Promise.resolve()
  /** Looks for what is typed now; an answer to what was typed before is let go. */
  const look = (): Promise<void> => (last = lookNow())

  /** Until what is on the screen is the answer to what is typed: one that is let go says nothing about that. */
  async function settled(): Promise<void> {
    for (let awaited: Promise<void> | null = null; awaited !== last;) {
      awaited = last
      await awaited
    }
  }

  async function lookNow(): Promise<void> {
    const isWanted = looks.begin()
    await build()
    if (text.value.trim() === '') {
      const documents = await engine.named(palette.recent)
      if (!isWanted()) return
      answer.value = null
      lately.value = documents.filter(isOffered)
      return
    }
    const found = await engine.find(text.value, {
      recent: palette.recent,
      dossierId: here.value?.id ?? null,
    })
    if (isWanted()) answer.value = found
  }

  /** Whether it leads somewhere now. */
  function isOffered(document: Pick<ShownDocument, 'kind' | 'itemId' | 'dossierId'>): boolean {
    const { dossierId } = document
    if (dossierId !== null && !dossiers.dossiers.some(({ id }) => id === dossierId)) return false
    if (needsDossier(document) && here.value === null) return false
    return document.kind !== 'command' || document.itemId !== 'lock' || lock.isOn
  }

  /** A new search begins with nothing typed. */
  async function begin(): Promise<void> {
    text.value = ''
    answer.value = null
    await refresh()
  }

  /**
   * Where a norm or a statement is read in a dossier: at the norm when an assessment has it, else in its list.
   * @param partId its id
   */
  async function placeOfPart(
    partId: string,
    dossierId: string,
  ): Promise<{ readonly page: 'norm' } | { readonly page: 'set'; readonly setId: string }> {
    const assessments = await storage.assessments.listOf(dossierId)
    const isAssessed = assessments.some(({ questionSet }) =>
      normsOf(questionSet).some(({ id }) => id === partId),
    )
    if (isAssessed) return { page: 'norm' }
    const own = await storage.ownSets.listOf(dossierId)
    const sets = [
      ...own.map(({ id, questionSet }) => ({ id, set: questionSet })),
      ...[...frameworkSets, mirrorSet].map((set) => ({ id: set.id, set })),
    ]
    const found = sets.find(({ set }) => partIdsOf(set).includes(partId))
    return { page: 'set', setId: found?.id ?? frameworkSet.id }
  }

  const results = computed<readonly SearchResultShown[]>(
    () => answer.value?.results.filter(({ document }) => isOffered(document)) ?? [],
  )
  const count = computed(() =>
    answer.value === null ? 0 : answer.value.count - answer.value.results.length + results.value.length,
  )

  return {
    ...{ text, answer, results, count, lately, reading, failed, here },
    ...{ begin, warm, look, settled, placeOfPart },
    nameOf: (dossierId: string) => dossiers.dossiers.find(({ id }) => id === dossierId)?.name ?? '',
    hasSeveral: computed(() => dossiers.dossiers.length > 1),
  }
})
