/** A list of answers as the application reads it, and lists to be read. */
import { proposeColumns } from '../../src/domain/survey/receiving/answer-list-headings'
import { readRows } from '../../src/domain/survey/receiving/answer-list-rows'
import { statementsOf } from '../../src/domain/question-set'
import { readList } from '../../src/storage/list/read-list'
import { quickscan, tableIn } from './list-round'

export function read(bytes: Uint8Array) {
  const outcome = readList(bytes)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  const file = outcome.value
  const table = tableIn(file)
  const columns = proposeColumns(table.headings, quickscan, table.rows)
  return { file, table, columns, ...readRows(table, columns, {}, quickscan) }
}

/** Person 0 gives 1, 2, 3, 4, 5, 1 … to the sixteen statements, person 1 begins at 2, and so on. */
export const answersOf = (person: number, without: readonly string[] = []) =>
  Object.fromEntries(
    statementsOf(quickscan.questionSet, 'quickscan')
      .map(({ id }, place) => [id, ((person + place) % 5) + 1] as const)
      .filter(([id]) => !without.includes(id)),
  )

export const statements = statementsOf(quickscan.questionSet, 'quickscan').map(({ text }) => `"${text}"`)
export const csv = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
export const person = (start: string, ...rest: readonly string[]) =>
  [start, 'Gynaecoloog', ...answers(0), ...rest].join(',')
export const answers = (from: number) => statements.map((_one, place) => String(((from + place) % 5) + 1))
