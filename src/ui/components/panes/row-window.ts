import { computed, ref, watch, type ComputedRef } from 'vue'

/** A heading of a list with the rows under it. */
export interface RowGroup<Row> {
  readonly id: string
  readonly title: string
  /** What stands at the end of the heading. */
  readonly count: string
  /** One sentence below the heading. */
  readonly note?: string
  /** A class for its colours. */
  readonly look?: string
  readonly rows: readonly Row[]
}

/** As much of a group as is drawn. */
interface DrawnGroup<Row> extends RowGroup<Row> {
  /** How many of its rows are not drawn above those. */
  readonly skipped: number
  /** How many it has. */
  readonly size: number
}

interface Source<Row> {
  readonly groups: () => readonly RowGroup<Row>[]
  /** The ids of all rows, in the order of the groups. */
  readonly ids: () => readonly string[]
  /** The row that must be among those that are drawn. */
  readonly reached: () => string | null
  readonly atOnce: number
}

/**
 * The rows of a long list that are drawn: a stretch around the one that somebody is at, longer at both ends on request. Thousands of rows
 * at once would block the window.
 */
export function useRowWindow<Row>({ groups, ids, reached, atOnce }: Source<Row>): {
  readonly drawn: ComputedRef<readonly DrawnGroup<Row>[]>
  /** How many rows are not drawn above and below. */
  readonly before: ComputedRef<number>
  readonly after: ComputedRef<number>
  /** More rows above (-1) or below (1). */
  readonly more: (by: number) => void
  /** Sees to it that a row is drawn. */
  readonly show: (id: string | null) => void
} {
  const from = ref(0)
  const to = ref(atOnce)

  /** Begins anew around a row. */
  function around(place: number): void {
    from.value = place < atOnce ? 0 : place - Math.floor(atOnce / 3)
    to.value = from.value + atOnce
  }

  function show(id: string | null): void {
    const place = id === null ? -1 : ids().indexOf(id)
    if (place !== -1 && (place < from.value || place >= to.value)) around(place)
  }

  function more(by: number): void {
    if (by < 0) from.value = Math.max(0, from.value - atOnce)
    else to.value += atOnce
  }

  // Another selection begins anew; a change of one row does not, and in another order the row one is at stays there.
  watch(
    ids,
    (now, earlier) => {
      if (Math.abs(now.length - earlier.length) > 1) around(Math.max(0, now.indexOf(reached() ?? '')))
      else show(reached())
    },
    { flush: 'sync' },
  )
  show(reached())

  const before = computed(() => Math.min(from.value, ids().length))
  const after = computed(() => Math.max(0, ids().length - to.value))
  const drawn = computed(() => {
    let place = 0
    return groups().flatMap((group) => {
      const start = place
      place += group.rows.length
      const skipped = Math.max(0, from.value - start)
      const rows = group.rows.slice(skipped, Math.max(0, to.value - start))
      return rows.length === 0 ? [] : [{ ...group, rows, skipped, size: group.rows.length }]
    })
  })

  return { drawn, before, after, more, show }
}
