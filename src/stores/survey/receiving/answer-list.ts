import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ColumnTarget } from '../../../domain/survey/receiving/answer-list'
import type { ListMapping } from '../../../domain/list/list'
import { possibleHeadings, type HeadingRows } from '../../../domain/list/heading-rows'
import { proposeHeadingRows, tableUnder } from '../../../domain/survey/receiving/answer-list-heading-rows'
import {
  keptColumns,
  mappingFaults,
  proposeColumns,
} from '../../../domain/survey/receiving/answer-list-headings'
import { readRows, unknownValues } from '../../../domain/survey/receiving/answer-list-rows'
import { exampleHeadings } from '../../../domain/survey/receiving/answer-list-example'
import type { Problem } from '../../../domain/outcome'
import type { Round } from '../../../domain/survey/round/round'
import { writeCsv } from '../../../storage/list/csv'
import { readList, type ListFile } from '../../../storage/list/read-list'
import type { Reception } from '../../../storage/stored-survey'
import { nl } from '../../../texts/nl'
import { useAppServices } from '../../app-services'
import { latestOnly } from '../../latest'
import { keptMappings } from '../../list/kept-mappings'
import { listReceipts } from './list-receipts'
import { rowsLeftOut } from './rows-left-out'
import { useSaving } from '../../app/saving'
import { useCopies } from '../../dossier/copies'

const CSV = { label: nl.answerList.csvFile, extension: 'csv' } as const
const EXCEL = { label: nl.answerList.excelFile, extension: 'xlsx' } as const
/** What else programs call a list; every list is read by what is in it. */
const OTHERS = (['tsv', 'txt'] as const).map((extension) => ({
  label: nl.answerList.otherKinds[extension],
  extension,
}))

/** What is reported after taking in: numbers only. */
interface TakenIn {
  readonly taken: number
  /** Rows that the user left out. */
  readonly leftOut: number
  readonly duplicates: number
  readonly refused: number
}

/** Taking in answers from a list: choose, say what columns and words mean, look, take in, and take back. */
export const useAnswerList = defineStore('answer-list', () => {
  const { storage, platform } = useAppServices()
  const [saving, copies] = [useSaving(), useCopies()]
  const { arrivals, receivedBefore } = listReceipts(storage)
  const mappings = keptMappings(storage, '')
  const round = shallowRef<Round | null>(null)
  const name = ref('')
  const file = shallowRef<ListFile | null>(null)
  const columns = shallowRef<readonly ColumnTarget[]>([])
  const values = shallowRef<ListMapping['values']>({})
  const remembered = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  const outcome = shallowRef<TakenIn | null>(null)
  const undone = ref(false)
  /** Rows of this list that were taken in before, as far as this computer knows. */
  const already = ref(0)
  /** The user says that rows with known content are other people who answered the same. */
  const asOthers = ref(false)
  let bytes: Uint8Array | null = null
  let reception: Reception | null = null

  /** Where the headings are, and the list under them. */
  const headingRows = shallowRef<HeadingRows | null>(null)
  const table = computed(() =>
    file.value === null || round.value === null || headingRows.value === null
      ? { headings: [], rows: [], aside: [] }
      : tableUnder(file.value.rows, headingRows.value, round.value),
  )
  /** Where else they might be. */
  const headingChoices = computed(() => possibleHeadings(file.value?.rows ?? []))
  const headings = computed(() => table.value.headings)
  const { groupsOut, rowsOut, groups, remaining, leftOut, forgetRowsOut, setGroupOut, setRowOut } =
    rowsLeftOut(table)

  const faults = computed(() => mappingFaults(columns.value))
  const reading = computed(() =>
    file.value === null || round.value === null || faults.value.length > 0
      ? null
      : readRows(remaining.value, columns.value, values.value, round.value),
  )
  /** What the words of the list mean is asked once; values that got a meaning stay on screen to be changed. */
  const strange = computed(() =>
    file.value === null || round.value === null
      ? []
      : unknownValues(remaining.value, columns.value, {}, round.value),
  )

  /** One list at a time: what an earlier one, or one for another round, still brings is let go. */
  const work = latestOnly()

  /** Forgets everything of the list before. */
  function prepare(of: Round): void {
    work.drop()
    busy.value = false
    round.value = of
    name.value = ''
    file.value = null
    headingRows.value = null
    forgetRowsOut()
    columns.value = []
    values.value = {}
    remembered.value = false
    problem.value = null
    outcome.value = null
    undone.value = false
    already.value = 0
    asOthers.value = false
    bytes = null
    reception = null
  }

  /** Asks for a list and reads it. `false` when there is none, or when it cannot be read (`problem` says why). */
  async function choose(): Promise<boolean> {
    problem.value = null
    const isWanted = work.begin()
    const opened = await platform.openFile([CSV, EXCEL, ...OTHERS])
    if (!isWanted()) return false
    if (!opened.ok) problem.value = opened.problem
    if (!opened.ok || opened.value === null) return false
    return read(opened.value.name, opened.value.bytes)
  }

  /** Reads a list that was opened already; see {@link choose}. */
  async function read(fileName: string, content: Uint8Array, sheet?: number): Promise<boolean> {
    const isWanted = work.begin()
    busy.value = true
    try {
      const result = readList(content, sheet)
      if (!isWanted()) return false
      if (!result.ok) {
        problem.value = result.problem
        return false
      }
      problem.value = null
      name.value = fileName
      bytes = content
      file.value = result.value
      headingRows.value = round.value && proposeHeadingRows(result.value.rows, round.value)
      forgetRowsOut()
      await propose(isWanted)
      return isWanted()
    } finally {
      if (isWanted()) busy.value = false
    }
  }

  /** Another sheet of the same workbook. */
  async function chooseSheet(sheet: number): Promise<void> {
    if (bytes !== null) await read(name.value, bytes, sheet)
  }

  /** The user says where the headings are. What columns mean is proposed again. */
  async function chooseHeadings(at: HeadingRows): Promise<void> {
    const isWanted = work.begin()
    headingRows.value = at
    forgetRowsOut()
    await propose(isWanted)
  }

  async function propose(isWanted: () => boolean): Promise<void> {
    const current = round.value
    if (current === null) return
    const kept = await mappings.mappingOf(headings.value)
    if (!isWanted()) return
    const before = kept && keptColumns(kept, headings.value, current, table.value.rows)
    remembered.value = before !== undefined && before !== null
    columns.value = before ?? proposeColumns(headings.value, current, table.value.rows)
    values.value = (remembered.value && kept?.values) || {}
  }

  function setColumn(place: number, target: ColumnTarget): void {
    columns.value = columns.value.map((before, at) => (at === place ? target : before))
  }

  /** @param meaning an answer, an id, or `LEFT_EMPTY`; `null` takes the choice back */
  function setValue(key: string, meaning: string | null): void {
    const next = { ...values.value }
    if (meaning === null) Reflect.deleteProperty(next, key)
    else next[key] = meaning
    values.value = next
  }

  /** Counts the rows that came in before. */
  async function lookBack(): Promise<void> {
    if (round.value === null) return
    asOthers.value = false
    const isWanted = work.begin()
    const of = round.value
    const accepted = reading.value?.accepted ?? []
    const known = await receivedBefore(of.id)
    const seen = (await arrivals(of.id, known, accepted, false)).filter(({ receipt }) =>
      known.has(receipt.id),
    )
    if (isWanted()) already.value = seen.length
  }

  /** Takes in every accepted row, in one transaction. `false` when that failed; nothing has then changed. */
  async function take(): Promise<boolean> {
    const current = round.value
    const rows = reading.value
    if (current === null || rows === null || busy.value) return false
    const isWanted = work.begin()
    const others = asOthers.value
    busy.value = true
    try {
      await mappings.keep(headings.value, { columns: columns.value, values: values.value })
      await copies.makeNow(current.dossierId)
      const received = await storage.responses.receive(
        current.id,
        await arrivals(current.id, await receivedBefore(current.id), rows.accepted, others),
      )
      // It is in. The way back belongs to the page of its own round, which was left.
      if (!isWanted()) return false
      reception = received
      outcome.value = {
        taken: received.taken,
        leftOut: leftOut.value,
        duplicates: received.duplicates.length,
        refused: rows.refused.length,
      }
      // Nothing of the list stays behind in memory.
      file.value = null
      bytes = null
      return true
    } catch (error) {
      if (!saving.isTold(error)) throw error
      // The list is still on screen.
      return false
    } finally {
      if (isWanted()) busy.value = false
    }
  }

  /** Takes back exactly what this list brought. */
  async function undo(): Promise<void> {
    const mine = reception
    if (mine === null) return
    if (round.value !== null) await copies.makeNow(round.value.dossierId)
    await mine.undo()
    if (reception !== mine) return
    reception = null
    undone.value = true
  }

  /** Saves an empty list with the headings of this round. Gives the name of the file; `null` when it was not saved. */
  async function saveExample(): Promise<string | null> {
    const current = round.value
    if (current === null) return null
    problem.value = null
    const saved = await platform.saveFile(
      { name: `${nl.answerList.file.example.name(current.title)}.csv`, kind: CSV },
      writeCsv([exampleHeadings(current)]),
    )
    if (!saved.ok) problem.value = saved.problem
    return saved.ok ? (saved.value?.name ?? null) : null
  }

  return {
    round,
    name,
    file,
    table,
    headingRows,
    headingChoices,
    headings,
    groups,
    groupsOut,
    rowsOut,
    leftOut,
    columns,
    values,
    remembered,
    faults,
    reading,
    strange,
    already,
    asOthers,
    problem,
    busy,
    outcome,
    undone,
    prepare,
    choose,
    read,
    chooseSheet,
    chooseHeadings,
    setGroupOut,
    setRowOut,
    setColumn,
    setValue,
    lookBack,
    take,
    undo,
    saveExample,
  }
})
