import type {
  AcceptedRow,
  ColumnTarget,
  ListReading,
  RefusedRow,
  RowFault,
  UnknownValue,
  ValueKind,
} from './answer-list'
import type { ListMapping, ListRow, ListTable } from '../../list/list'
import {
  isAbsentProfession,
  readAnswer,
  readPhase,
  readProfession,
  readRole,
  readThemes,
  readTick,
  valueKey,
} from './answer-list-values'
import { faultsOf, type FilledForm } from '../filling/filled-form'
import { questionnaireOf, withoutUnasked } from '../filling/questionnaire'
import type { Answer } from '../../question-set'
import type { Round } from '../round/round'

interface Column {
  readonly place: number
  readonly heading: string
  readonly target: ColumnTarget
  /** The part of the target after the colon. */
  readonly id: string
}

/** The columns that are read; the others are ignored. */
function columnsOf(table: ListTable, columns: readonly ColumnTarget[]): readonly Column[] {
  return columns.flatMap((target, place) =>
    target === 'ignore' || target === 'identifying'
      ? []
      : [{ place, heading: table.headings[place] ?? '', target, id: target.split(':')[1] ?? '' }],
  )
}

interface RowState {
  readonly form: FilledForm
  readonly faults: readonly RowFault[]
  readonly unknown: readonly { readonly kind: ValueKind; readonly value: string }[]
}

function readRow(
  row: ListRow,
  width: number,
  columns: readonly Column[],
  values: ListMapping['values'],
  round: Round,
): RowState {
  const { questionSet: set } = round
  const answers: Record<string, Answer> = {}
  const priorities: string[] = []
  const faults: RowFault[] = []
  const unknown: { readonly kind: ValueKind; readonly value: string }[] = []
  let professionId = ''
  let roleId: string | null = null
  let phaseId: string | null = null
  let keep = ''
  let improve = ''

  if (row.cells.slice(width).some((cell) => cell !== '')) faults.push({ kind: 'too-many-cells' })

  for (const { place, heading, target, id } of columns) {
    const cell = row.cells[place] ?? ''
    if (target === 'keep') keep = cell
    else if (target === 'improve') improve = cell
    else if (target === 'profession') {
      const read = readProfession(cell, round, values)
      if (read.kind === 'value') professionId = read.value
      else if (read.kind === 'empty') faults.push({ kind: 'no-profession' })
      else {
        unknown.push({ kind: 'profession', value: cell })
        faults.push({
          kind: isAbsentProfession(cell, round) ? 'absent-profession' : 'unknown-profession',
          value: cell,
        })
      }
    } else if (target === 'role') {
      const read = readRole(cell, set, values)
      if (read.kind === 'value') roleId = read.value
      else if (read.kind === 'unknown') unknown.push({ kind: 'role', value: cell })
    } else if (target === 'phase') {
      const read = readPhase(cell, set, values)
      if (read.kind === 'value') phaseId = read.value
      else if (read.kind === 'unknown') unknown.push({ kind: 'phase', value: cell })
    } else if (target === 'priorities') {
      const read = readThemes(cell, set, values)
      priorities.push(...read.ids)
      for (const value of read.unknown) unknown.push({ kind: 'theme', value })
    } else if (target.startsWith('priority:')) {
      const title = set.themes.find((theme) => theme.id === id)?.title ?? ''
      const read = readTick(cell, title, values)
      if (read.kind === 'value') priorities.push(id)
      else if (read.kind === 'unknown') unknown.push({ kind: 'tick', value: cell })
    } else {
      const read = readAnswer(cell, set.scale, values)
      if (read.kind === 'value') answers[id] = read.value
      else if (read.kind !== 'empty') {
        unknown.push({ kind: 'answer', value: cell })
        faults.push({
          kind: read.kind === 'out-of-range' ? 'out-of-range' : 'unknown-answer',
          value: cell,
          heading,
        })
      }
    }
  }
  const form = { professionId, roleId, answers, priorities: [...new Set(priorities)], phaseId, keep, improve }
  return { form, faults, unknown }
}

/** The content of a form as one text, equal for equal content in any order. */
export function contentKey(form: FilledForm): string {
  return JSON.stringify([
    form.professionId,
    form.roleId,
    Object.entries(form.answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    form.priorities.toSorted(),
    form.phaseId,
    form.keep,
    form.improve,
  ])
}

/**
 * Reads a list with a mapping. Every row is either accepted, or refused with all the reasons. Unknown roles, phases and themes leave
 * the question empty (see {@link unknownValues}); an unknown profession or answer refuses the row, because it would change figures.
 */
export function readRows(
  table: ListTable,
  columns: readonly ColumnTarget[],
  values: ListMapping['values'],
  round: Round,
): ListReading {
  const used = columnsOf(table, columns)
  const accepted: AcceptedRow[] = []
  const refused: RefusedRow[] = []
  const first = new Map<string, number>()
  for (const row of table.rows) {
    const { form: whole, faults: cellFaults } = readRow(row, table.headings.length, used, values, round)
    // A form that asked everyone everything has answers that do not count.
    const form = {
      ...whole,
      answers: withoutUnasked(whole.answers, questionnaireOf(round), whole.professionId),
    }
    const faults: RowFault[] = [...cellFaults]
    // An unknown profession has already been reported.
    for (const fault of faultsOf(form, round)) {
      if (fault.kind === 'empty') faults.push({ kind: 'no-answers' })
      else if (fault.kind !== 'unknown-profession') faults.push({ kind: 'form', fault })
    }
    if (faults.length > 0) {
      refused.push({ number: row.number, faults })
      continue
    }
    const key = contentKey(form)
    const sameAs = first.get(key) ?? null
    if (sameAs === null) first.set(key, row.number)
    accepted.push({
      number: row.number,
      form,
      sameAs,
      notAsked: Object.keys(whole.answers).length - Object.keys(form.answers).length,
    })
  }
  return { accepted, refused }
}

/** The values to which a user may still give a meaning, by kind in the order profession, answer and the rest, most used first. */
export function unknownValues(
  table: ListTable,
  columns: readonly ColumnTarget[],
  values: ListMapping['values'],
  round: Round,
): readonly UnknownValue[] {
  const used = columnsOf(table, columns)
  const found = new Map<string, UnknownValue>()
  for (const row of table.rows) {
    const { unknown } = readRow(row, table.headings.length, used, values, round)
    const inThisRow = new Map(unknown.map((one) => [valueKey(one.kind, one.value), one]))
    for (const [key, { kind, value }] of inThisRow) {
      const before = found.get(key)
      found.set(key, { kind, value: before?.value ?? value.trim(), key, rows: (before?.rows ?? 0) + 1 })
    }
  }
  const order: readonly ValueKind[] = ['profession', 'answer', 'role', 'phase', 'theme', 'tick']
  return [...found.values()].toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.rows - a.rows,
  )
}

/**
 * The forms, numbering equal contents within this list from 0: this distinguishes two people who agree from one list that is read twice.
 * It does not depend on the order of the rows.
 */
export function occurrencesOf(
  rows: readonly AcceptedRow[],
): readonly { readonly form: FilledForm; readonly content: string; readonly occurrence: number }[] {
  const seen = new Map<string, number>()
  return rows.map(({ form }) => {
    const content = contentKey(form)
    const occurrence = seen.get(content) ?? 0
    seen.set(content, occurrence + 1)
    return { form, content, occurrence }
  })
}
