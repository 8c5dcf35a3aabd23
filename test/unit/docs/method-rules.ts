/** Reads the rules of docs/method, so that what is written there and what the code does cannot part company. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../../..')

/** One row of a table of vectors: the words in each column, by the heading of the column. */
type Vector = Readonly<Record<string, string>>

interface MethodRule {
  /** A letter for the subject and a number: "K4". */
  readonly id: string
  readonly title: string
  /** Path from the root of the repository. */
  readonly page: string
  readonly text: string
  /** The rule is agreed on, but there is no code for it. */
  readonly isUnbuilt: boolean
  /** Where its vectors are tested; `null` for a rule without a table. */
  readonly vectors: { readonly test: string; readonly rows: readonly Vector[] } | null
}

const HEADING = /^### ([A-Z]\d+)\. (.+)$/m

/** Every rule, in the order of the pages. */
export function methodRules(): readonly MethodRule[] {
  return readdirSync(join(repository, 'docs/method'))
    .toSorted()
    .flatMap((name) => rulesOf(`docs/method/${name}`))
}

function rulesOf(page: string): readonly MethodRule[] {
  const [, ...sections] = readFileSync(join(repository, page), 'utf8').split(/^(?=### )/m)
  return sections.map((section) => {
    const [, id, title] = HEADING.exec(section) ?? []
    if (id === undefined || title === undefined) throw new Error(`${page}: ${section.split('\n')[0] ?? ''}`)
    // A heading of the page ends the rule.
    const text = section.split(/^## /m)[0] ?? ''
    const test = /^Vectors \(`([^`]+)`\)/m.exec(text)?.[1]
    return {
      id,
      title,
      page,
      text,
      isUnbuilt: text.includes('_Not built yet._'),
      vectors: test === undefined ? null : { test, rows: tableIn(text) },
    }
  })
}

/** The rows of the one table in a text; cells without the marks around them. */
function tableIn(text: string): readonly Vector[] {
  const [head = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return rows.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ''])))
}

/**
 * The vectors of a rule, for a test to hold against the code. `row` has all of it in one line, for the name of the test.
 * @param columns what the test reads; a table with other columns, or without rows, is an error
 */
export function vectorsOf<Column extends string>(
  id: string,
  ...columns: readonly Column[]
): readonly Readonly<Record<Column | 'row', string>>[] {
  const rows = methodRules().find((rule) => rule.id === id)?.vectors?.rows ?? []
  if (rows.length === 0) throw new Error(`no vectors of rule ${id} in docs/method`)
  return rows.map((row) => {
    if (Object.keys(row).join() !== columns.join())
      throw new Error(`${id} has columns ${Object.keys(row).join()}`)
    const cells = columns.map((name) => [name, row[name] ?? ''] as const)
    const words = cells.map(([name, cell]) => `${name} ${cell}`).join(' · ')
    return { ...(Object.fromEntries(cells) as Record<Column, string>), row: words }
  })
}

/** The figures in a cell, separated by spaces: "0 1 2 4 3". Empty for a cell with a dash or nothing. */
export function figuresIn(cell: string): readonly number[] {
  return cell === '' || cell === '–' ? [] : cell.split(' ').map(Number)
}

/** The one figure in a cell; `null` for a dash: there is none. */
export function figureIn(cell: string): number | null {
  return figuresIn(cell)[0] ?? null
}

/** The word in a cell; `null` for a dash. */
export function wordIn(cell: string): string | null {
  return cell === '–' ? null : cell
}
