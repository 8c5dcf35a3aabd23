import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { withFreeIds } from '../../../domain/framework/content/free-ids'
import { failure, success, type Outcome, type Problem } from '../../../domain/outcome'
import type { OwnSet } from '../../../domain/framework/content/own-set'
import { normsOf, type FrameworkSet, type MirrorSet, type QuestionSet } from '../../../domain/question-set'
import { sameValue } from '../../../domain/same-value'
import { frameworkSets, mirrorSet } from '../../../storage/built-in-sets'
import type { ListFile } from '../../../storage/list/read-list'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useToday } from '../../app/today'
import { useAppServices } from '../../app-services'
import { latestOnly } from '../../latest'
import { useUndo } from '../../app/undo'

const JSON_FILE = { label: nl.ownSets.jsonFile, extension: 'json' } as const
const EXCEL_FILE = { label: nl.ownSets.excelFile, extension: 'xlsx' } as const
const CSV_FILE = { label: nl.ownSets.csvFile, extension: 'csv' } as const

/** A list with headings of its own: somebody has to say what its columns hold. */
interface ChosenList {
  readonly name: string
  readonly bytes: Uint8Array
  readonly file: ListFile
}

/** A question set that can be used in this dossier. */
export interface SetEntry {
  /** Id of the own set, or of a set that comes with the application. */
  readonly key: string
  readonly set: QuestionSet
  /** `null` for one that comes with the application. */
  readonly own: OwnSet | null
}

/** The question sets of the open dossier: those of the application, and those the VSV loaded or wrote. */
export const useOwnSets = defineStore('own-sets', () => {
  const { storage, platform, now } = useAppServices()
  const dossier = useDossier()
  const days = useToday()
  const undo = useUndo()

  const busy = ref(false)
  /** Why the last file was not taken in. */
  const problem = shallowRef<Problem | null>(null)
  const faults = shallowRef<readonly string[]>([])
  /** What a user should know about the file that was taken in last. */
  const notices = shallowRef<readonly string[]>([])
  const added = shallowRef<OwnSet | null>(null)
  /** The last file, when it is no set but a list that can become one. */
  const list = shallowRef<ChosenList | null>(null)

  const builtIn: readonly SetEntry[] = [...frameworkSets, mirrorSet].map((set) => ({
    key: set.id,
    set,
    own: null,
  }))
  const own = computed<readonly SetEntry[]>(() =>
    dossier.ownSets
      .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt))
      .map((record) => ({ key: record.id, set: record.questionSet, own: record })),
  )
  const entries = computed(() => [...builtIn, ...own.value])
  /** The mirrors a round can be made with; that of the application first. */
  const mirrors = computed(() =>
    entries.value.flatMap(({ key, set }) => (set.kind === 'spiegel' ? [{ key, set }] : [])),
  )

  function entryOf(key: string): SetEntry | null {
    return entries.value.find((entry) => entry.key === key) ?? null
  }

  /** Files take their time to be chosen and read; what was chosen in a dossier that was left since goes nowhere. */
  const takes = latestOnly()
  watch(
    () => dossier.dossier?.id,
    () => {
      takes.drop()
      forget()
      busy.value = false
    },
    { flush: 'sync' },
  )

  function forget(): void {
    problem.value = null
    faults.value = []
    notices.value = []
    added.value = null
    list.value = null
  }

  /** Asks for a file and takes it in. */
  async function choose(): Promise<void> {
    forget()
    const isWanted = takes.begin()
    const opened = await platform.openFile([EXCEL_FILE, CSV_FILE, JSON_FILE])
    if (!isWanted()) return
    if (!opened.ok) problem.value = opened.problem
    else if (opened.value !== null) await take(opened.value.name, opened.value.bytes)
  }

  /**
   * Takes in a file that was opened or dropped. Without a sound set nothing is stored, and `problem` and `faults` say why; or it is a
   * `list`, to be mapped first.
   */
  async function take(name: string, bytes: Uint8Array): Promise<void> {
    forget()
    const isWanted = takes.begin()
    busy.value = true
    try {
      const { readContentFile } = await import('../../../storage/framework-file/read-file')
      const file = readContentFile(name, bytes)
      if (!isWanted()) return
      if (file.set === null) {
        if (file.list !== undefined) {
          list.value = { name, bytes, file: file.list }
          return
        }
        problem.value = file.problem
        faults.value = file.faults
        return
      }
      const outcome = await add(file.set, name)
      if (!isWanted()) return
      if (!outcome.ok) {
        problem.value = outcome.problem
        return
      }
      added.value = outcome.value
      const prefixed =
        file.set.kind === 'kader' && outcome.value.questionSet.kind === 'kader'
          ? normsOf(file.set)[0]?.id !== normsOf(outcome.value.questionSet)[0]?.id
          : false
      notices.value = [
        ...file.notices,
        ...(prefixed ? [nl.ownSets.notice.prefixed] : []),
        ...unknownStatements(file.set),
      ]
      undo.tell(nl.ownSets.added(file.set.title, file.set.version), true)
    } finally {
      if (isWanted()) busy.value = false
    }
  }

  /** Links to statements that no mirror of this dossier has: kept, because such a mirror may come later, and reported. */
  function unknownStatements(set: QuestionSet): readonly string[] {
    if (set.kind === 'spiegel') return []
    const known = new Set(
      mirrors.value.flatMap((mirror) =>
        mirror.set.themes.flatMap(({ statements }) => statements.map(({ id }) => id)),
      ),
    )
    const unknown = new Set(
      normsOf(set).flatMap(({ statementIds }) => statementIds.filter((id) => !known.has(id))),
    )
    return unknown.size === 0 ? [] : [nl.ownSets.notice.unknownStatements([...unknown])]
  }

  /** All versions of frameworks that are around: to choose from, and frozen in assessments. */
  function frameworksAround(): readonly FrameworkSet[] {
    return [
      ...entries.value.flatMap(({ set }) => (set.kind === 'kader' ? [set] : [])),
      ...dossier.assessments.map(({ questionSet }) => questionSet),
    ]
  }

  function normIdsOf(sets: readonly FrameworkSet[]): ReadonlySet<string> {
    return new Set(sets.flatMap((set) => normsOf(set).map(({ id }) => id)))
  }

  /**
   * Stores a sound set. Problems: `own-set/known` (the same set is here), `own-set/same-version` (another set has its id and version).
   */
  async function add(set: QuestionSet, fileName: string): Promise<Outcome<OwnSet>> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('A question set needs an open dossier')
    const around = frameworksAround()
    const free =
      set.kind === 'spiegel'
        ? set
        : withFreeIds(
            set,
            normIdsOf(around.filter(({ id }) => id !== set.id)),
            normIdsOf(around.filter(({ id }) => id === set.id)),
          )
    const same = entries.value.find((entry) => entry.set.id === free.id && entry.set.version === free.version)
    if (same !== undefined)
      return sameValue(same.set, free)
        ? failure('own-set/known', nl.ownSets.problem.known(free.title, free.version))
        : failure('own-set/same-version', nl.ownSets.problem.sameVersion(free.id, free.version))
    return success(
      await storage.ownSets.add({ dossierId, fileName, addedAt: now().toISOString(), questionSet: free }),
    )
  }

  /** A copy to change, as the next version of the same set. */
  async function copy(key: string): Promise<Outcome<OwnSet>> {
    const entry = entryOf(key)
    if (entry === null) throw new Error('There is no such question set')
    const set = { ...entry.set, version: freeVersion(entry.set), date: days.today }
    const outcome = await add(set, '')
    if (outcome.ok) undo.tell(nl.ownSets.copied(set.version), true)
    return outcome
  }

  /** The next version that no set of this id has yet: 0.1.0 gives 0.2, 1.4 gives 1.5. */
  function freeVersion({ id, version }: Pick<QuestionSet, 'id' | 'version'>): string {
    const taken = new Set(
      [...entries.value.map(({ set }) => set), ...frameworksAround()]
        .filter((set) => set.id === id)
        .map((set) => set.version),
    )
    const [major = 1, minor = 0] = version.split(/[.-]/u).map(Number)
    for (let next = minor + 1; ; next += 1) {
      const candidate = `${String(major)}.${String(next)}`
      if (!taken.has(candidate)) return candidate
    }
  }

  /** Takes an own set out of the dossier; assessments and rounds made with it keep their own copy. */
  async function remove(id: string): Promise<void> {
    const title = entryOf(id)?.set.title ?? ''
    await storage.ownSets.remove(id)
    undo.tell(nl.ownSets.removed(title), true)
  }

  /** Saves a set as a file. `null` when cancelled. */
  async function save(key: string, as: 'json' | 'xlsx'): Promise<Outcome<string | null>> {
    const entry = entryOf(key)
    if (entry === null) throw new Error('There is no such question set')
    const { set } = entry
    if (as === 'xlsx' && set.kind === 'kader')
      return saveWorkbook(set, nl.ownSets.fileName(set.id, set.version))
    const bytes = new TextEncoder().encode(`${JSON.stringify(set, null, 2)}\n`)
    return saveFile(`${nl.ownSets.fileName(set.id, set.version)}.json`, JSON_FILE, bytes)
  }

  /** Saves the empty workbook to fill in. `null` when cancelled. */
  function saveTemplate(): Promise<Outcome<string | null>> {
    return saveWorkbook(null, nl.ownSets.templateName)
  }

  async function saveWorkbook(set: FrameworkSet | null, name: string): Promise<Outcome<string | null>> {
    const { makeFrameworkWorkbook } = await import('../../../report/workbook/framework-workbook')
    return saveFile(`${name}.xlsx`, EXCEL_FILE, await makeFrameworkWorkbook(set))
  }

  async function saveFile(
    name: string,
    kind: typeof JSON_FILE | typeof EXCEL_FILE,
    bytes: Uint8Array,
  ): Promise<Outcome<string | null>> {
    const saved = await platform.saveFile({ name, kind }, bytes)
    if (!saved.ok) undo.warn(saved.problem.message)
    else if (saved.value !== null) undo.tell(nl.ownSets.saved(saved.value.name))
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  /** The mirror of this key; that of the application when it is not there. */
  function mirrorOf(key: string): MirrorSet {
    return mirrors.value.find((mirror) => mirror.key === key)?.set ?? mirrorSet
  }

  return {
    builtIn,
    own,
    mirrors,
    busy,
    problem,
    faults,
    notices,
    added,
    list,
    entryOf,
    mirrorOf,
    forget,
    choose,
    take,
    add,
    copy,
    freeVersion,
    remove,
    save,
    saveTemplate,
  }
})
