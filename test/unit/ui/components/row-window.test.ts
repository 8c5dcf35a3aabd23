/** A long list draws the rows around the one that somebody is at, and the rest on request. */
import { describe, expect, test } from 'vitest'
import { ref } from 'vue'
import { useRowWindow } from '../../../../src/ui/components/panes/row-window'

const ids = (count: number) => Array.from({ length: count }, (_, place) => `r${String(place)}`)
const groupOf = (id: string, rows: readonly string[]) => ({ id, title: id, count: '', rows })

/** Two thousand rows under two headings. */
function long(reached: string | null) {
  const rows = ref(ids(2000))
  const window = useRowWindow({
    groups: () => [groupOf('een', rows.value.slice(0, 50)), groupOf('twee', rows.value.slice(50))],
    ids: () => rows.value,
    reached: () => reached,
    atOnce: 60,
  })
  const drawn = () => window.drawn.value.flatMap((group) => group.rows)
  return { ...window, rows, shown: drawn }
}

describe('of two thousand rows', () => {
  test('sixty are drawn, with their place among all of their heading', () => {
    const { drawn, shown, before, after } = long(null)
    expect(shown()).toEqual(ids(60))
    expect(drawn.value.map(({ skipped, size }) => [skipped, size])).toEqual([
      [0, 50],
      [0, 1950],
    ])
    expect([before.value, after.value]).toEqual([0, 1940])
  })

  test('those around the one that is open are drawn, when somebody came to it by a link', () => {
    const { drawn, shown, before, after } = long('r1500')
    expect(shown()).toContain('r1500')
    expect(shown()).toHaveLength(60)
    expect(drawn.value).toHaveLength(1)
    expect(before.value + 60 + after.value).toBe(2000)
    expect(drawn.value[0]?.skipped).toBe(before.value - 50)
  })

  test('more are drawn at the end where they are asked for', () => {
    const { more, shown } = long('r1500')
    const [first] = shown()
    more(1)
    expect(shown()).toHaveLength(120)
    expect(shown()[0]).toBe(first)
    more(-1)
    expect(shown()).toHaveLength(180)
    for (let times = 0; times < 40; times++) more(-1)
    expect(shown()[0]).toBe('r0')
  })

  test('another selection begins anew, and one row less changes nothing', () => {
    const { more, rows, shown } = long(null)
    more(1)
    rows.value = ids(1999)
    expect(shown()).toHaveLength(120)
    rows.value = ids(500)
    expect(shown()).toHaveLength(60)
  })
})

test('a list without a limit is drawn whole', () => {
  const { drawn, before, after } = useRowWindow({
    groups: () => [groupOf('alle', ids(300))],
    ids: () => ids(300),
    reached: () => null,
    atOnce: Infinity,
  })
  expect(drawn.value[0]?.rows).toHaveLength(300)
  expect([before.value, after.value]).toEqual([0, 0])
})
