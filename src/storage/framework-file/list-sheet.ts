import { listUnder } from '../../domain/list/heading-rows'
import { frameworkList } from '../../texts/framework/content/framework-list'
import { readList, type ListFile } from '../list/read-list'
import { listColumnFaults, proposeListColumns, proposeListHeadings } from './list-columns'

/** Sheets looked at; a workbook with more is no list of norms. */
const LOOKED_AT = 12

/** Whether the columns of a list are recognised well enough to read norms. */
function holdsNorms({ rows }: ListFile): boolean {
  const at = proposeListHeadings(rows)
  if (at === null) return false
  const { headings, rows: below } = listUnder(rows, at)
  return listColumnFaults(proposeListColumns(headings, below)).length === 0
}

/**
 * The sheet of a workbook that most likely holds the norms: the first visible one in which a number and a text are recognised. A published
 * list often begins with a cover or an explanation.
 * @param first the sheet that was read first; it stays when no other one is better
 */
export function likeliestSheet(bytes: Uint8Array, first: ListFile): ListFile {
  if (holdsNorms(first)) return first
  for (const [place, { hidden }] of first.sheets.slice(0, LOOKED_AT).entries()) {
    if (hidden || place === first.chosen) continue
    const other = readList(bytes, place, frameworkList.problem)
    if (other.ok && holdsNorms(other.value)) return other.value
  }
  return first
}
