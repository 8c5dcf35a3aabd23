import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { listUnder, possibleHeadings, type HeadingRows } from '../../../domain/list/heading-rows'
import type { OwnSet } from '../../../domain/framework/content/own-set'
import type { Problem } from '../../../domain/outcome'
import { idsOfTitles } from '../../../storage/framework-file/ids-from-titles'
import {
  isListColumn,
  keptListColumns,
  listColumnFaults,
  proposeListColumns,
  proposeListHeadings,
  type ListColumn,
} from '../../../storage/framework-file/list-columns'
import { readListNorms } from '../../../storage/framework-file/list-norms'
import { setOfList, themesOf, tooManyIn } from '../../../storage/framework-file/list-set'
import { readList, type ListFile } from '../../../storage/list/read-list'
import { formatDate } from '../../../texts/format'
import { nl } from '../../../texts/nl'
import { useToday } from '../../app/today'
import { useUndo } from '../../app/undo'
import { useAppServices } from '../../app-services'
import { useDossier } from '../../dossier/dossier'
import { latestOnly } from '../../latest'
import { keptMappings } from '../../list/kept-mappings'
import { useOwnSets } from './own-sets'

const words = nl.frameworkList

/** A published list with headings of its own, on its way to become an own framework. Nothing is stored before {@link take}. */
export const useFrameworkList = defineStore('framework-list', () => {
  const { storage } = useAppServices()
  const [dossier, sets, days, undo] = [useDossier(), useOwnSets(), useToday(), useUndo()]
  const mappings = keptMappings(storage, 'kader\n')
  const work = latestOnly()

  const name = ref('')
  const file = shallowRef<ListFile | null>(null)
  const headingRows = shallowRef<HeadingRows | null>(null)
  const columns = shallowRef<readonly ListColumn[]>([])
  const remembered = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  /** The user looked at the rows that do not come along. */
  const looked = ref(false)
  const taken = shallowRef<OwnSet | null>(null)
  /** Id of the framework that this list is a newer version of; empty for a new one. */
  const continues = ref('')
  const title = ref('')
  const version = ref('')
  const disclaimer = ref('')
  let bytes: Uint8Array | null = null

  const table = computed(() =>
    file.value === null || headingRows.value === null
      ? { headings: [], rows: [] }
      : listUnder(file.value.rows, headingRows.value),
  )
  const headingChoices = computed(() => possibleHeadings(file.value?.rows ?? []))
  const headings = computed(() => table.value.headings)
  const faults = computed(() => listColumnFaults(columns.value))
  const reading = computed(() => {
    if (file.value === null || faults.value.length > 0) return null
    const { merged, formulas, odd } = file.value
    return readListNorms({ rows: table.value.rows, columns: columns.value, merged, formulas, odd })
  })
  const themes = computed(() => (reading.value === null ? [] : themesOf(reading.value)))
  const tooMany = computed(() => (reading.value === null ? null : tooManyIn(reading.value)))

  /** The frameworks that this list may continue, each once: with the name of its latest version here. */
  const earlier = computed(() => {
    const latest = new Map(
      [...sets.builtIn, ...sets.own].flatMap(({ set }) =>
        set.kind === 'kader' ? [[set.id, set] as const] : [],
      ),
    )
    return [...latest.values()]
  })

  /** Forgets the list. */
  function forget(): void {
    work.drop()
    name.value = ''
    file.value = null
    headingRows.value = null
    columns.value = []
    remembered.value = false
    problem.value = null
    busy.value = false
    looked.value = false
    taken.value = null
    continues.value = ''
    title.value = ''
    version.value = ''
    disclaimer.value = ''
    bytes = null
  }

  /** Begins with a list that was chosen and read. */
  async function begin(list: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly file: ListFile
  }): Promise<void> {
    forget()
    name.value = list.name
    bytes = list.bytes
    title.value = list.name
      .replace(/\.\w+$/u, '')
      .replace(/[_\s]+/gu, ' ')
      .trim()
    version.value = '1.0'
    disclaimer.value = words.about.defaultDisclaimer(list.name, formatDate(days.today))
    await show(list.file)
  }

  async function show(read: ListFile): Promise<void> {
    file.value = read
    headingRows.value = proposeListHeadings(read.rows)
    await propose()
  }

  async function propose(): Promise<void> {
    const isWanted = work.begin()
    looked.value = false
    // Until what was kept is known there is a proposal, and never the columns of another sheet.
    columns.value = proposeListColumns(headings.value, table.value.rows)
    remembered.value = false
    const kept = await mappings.mappingOf(headings.value)
    if (!isWanted() || kept === undefined) return
    const before = keptListColumns(kept, headings.value)
    if (before === null) return
    columns.value = before
    remembered.value = true
  }

  /** Another sheet of the same workbook. One that cannot be read leaves everything as it is, and says why. */
  async function chooseSheet(sheet: number): Promise<void> {
    if (bytes === null) return
    const read = readList(bytes, sheet, words.problem)
    problem.value = read.ok ? null : read.problem
    if (read.ok) await show(read.value)
  }

  /** The user says where the headings are. What columns hold is proposed again. */
  async function chooseHeadings(at: HeadingRows): Promise<void> {
    headingRows.value = at
    await propose()
  }

  function setColumn(place: number, column: string): void {
    if (!isListColumn(column)) return
    looked.value = false
    columns.value = columns.value.map((before, at) => (at === place ? column : before))
  }

  /** @param id of the framework that this is a newer version of; empty for a new one */
  function setContinues(id: string): void {
    continues.value = id
    const before = earlier.value.find((set) => set.id === id)
    version.value = before === undefined ? '1.0' : sets.freeVersion(before)
    if (before !== undefined) title.value = before.title
  }

  /** Whether everything is there to take the list in. */
  const isComplete = computed(
    () => title.value.trim() !== '' && version.value.trim() !== '' && disclaimer.value.trim() !== '',
  )

  /** Takes every norm in at once, as an own framework. `false` when it cannot be; `problem` says why and nothing has changed. */
  async function take(): Promise<boolean> {
    const read = reading.value
    if (read === null || busy.value || tooMany.value !== null || !isComplete.value) return false
    const isWanted = work.begin()
    busy.value = true
    problem.value = null
    try {
      const ids = [
        ...[...sets.builtIn, ...sets.own].map(({ set }) => set.id),
        // A framework that was removed goes on in the assessments made with it.
        ...dossier.assessments.map(({ questionSet }) => questionSet.id),
      ]
      const made = setOfList(read, {
        id: continues.value === '' ? idsOfTitles(ids)(title.value) : continues.value,
        version: version.value.trim(),
        date: days.today,
        title: title.value.trim(),
        disclaimer: disclaimer.value.trim(),
      })
      if (made.set === null) {
        problem.value = { code: 'set-file/faults', message: made.faults.join(' ') }
        return false
      }
      await mappings.keep(headings.value, { columns: columns.value, values: {} })
      if (!isWanted()) return false
      const outcome = await sets.add(made.set, name.value)
      if (outcome.ok) undo.tell(nl.ownSets.added(made.set.title, made.set.version), true)
      if (!isWanted()) return false
      if (outcome.ok) taken.value = outcome.value
      else problem.value = outcome.problem
      return outcome.ok
    } finally {
      if (isWanted()) busy.value = false
    }
  }

  return {
    name,
    file,
    table,
    headingRows,
    headingChoices,
    headings,
    columns,
    remembered,
    faults,
    reading,
    themes,
    tooMany,
    earlier,
    problem,
    busy,
    looked,
    taken,
    continues,
    title,
    version,
    disclaimer,
    isComplete,
    forget,
    begin,
    chooseSheet,
    chooseHeadings,
    setColumn,
    setContinues,
    take,
  }
})
