import { computed, shallowRef, type Ref } from 'vue'
import type { ListTable } from '../../../domain/list/list'
import { markedRows, type RowMark } from '../../../domain/survey/receiving/answer-list-marks'

/** Groups of rows that a user takes in or leaves out in one go. `hidden`: their own program does not show them. */
type RowGroup = 'hidden' | RowMark

/** What is left out unless the user says otherwise: what they do not see in their own program, and tries of the form. */
const AT_FIRST: readonly RowGroup[] = ['hidden', 'test']

const withOrWithout = <T>(all: ReadonlySet<T>, one: T, put: boolean): ReadonlySet<T> =>
  new Set([...[...all].filter((other) => other !== one), ...(put ? [one] : [])])

/** Which rows of a list do not come in because the user, or the list itself, says so. */
export function rowsLeftOut(table: Readonly<Ref<ListTable>>) {
  const groupsOut = shallowRef<ReadonlySet<RowGroup>>(new Set(AT_FIRST))
  /** Numbers of rows that are left out one by one. */
  const rowsOut = shallowRef<ReadonlySet<number>>(new Set())

  /** Numbers of the rows in each group. */
  const groups = computed<Readonly<Record<RowGroup, ReadonlySet<number>>>>(() => ({
    hidden: new Set(table.value.rows.filter(({ hidden }) => hidden === true).map(({ number }) => number)),
    ...markedRows(table.value),
  }))
  const out = computed(
    () => new Set([...rowsOut.value, ...[...groupsOut.value].flatMap((group) => [...groups.value[group]])]),
  )
  /** The list without them. */
  const remaining = computed<ListTable>(() => ({
    ...table.value,
    rows: table.value.rows.filter(({ number }) => !out.value.has(number)),
  }))
  const leftOut = computed(() => table.value.rows.length - remaining.value.rows.length)

  function forgetRowsOut(): void {
    groupsOut.value = new Set(AT_FIRST)
    rowsOut.value = new Set()
  }

  function setGroupOut(group: RowGroup, isOut: boolean): void {
    groupsOut.value = withOrWithout(groupsOut.value, group, isOut)
  }

  /** `false` when there is no such row among the answers. */
  function setRowOut(number: number, isOut: boolean): boolean {
    if (!table.value.rows.some((row) => row.number === number)) return false
    rowsOut.value = withOrWithout(rowsOut.value, number, isOut)
    return true
  }

  return { groupsOut, rowsOut, groups, remaining, leftOut, forgetRowsOut, setGroupOut, setRowOut }
}
