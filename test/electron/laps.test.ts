/**
 * Going past every page once more leaves nothing behind: no listener, no chart, no observer, no interval, no nodes. Counted by the engine, after its
 * garbage was collected. `npm run bench` does the same for a whole day (docs/speed.md).
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDay, type Day } from '../bench/day/day'

/** What is first used in a lap may be kept: a store, a worker, a page that a store was begun on. After some laps there is no first use left. */
const MOST_LAPS = 8

let day: Day
beforeAll(async () => {
  day = await startDay()
  await day.laps(1)
}, 300_000)
afterAll(() => day.end())

type Taken = Awaited<ReturnType<Day['take']>>

/** How many there are of everything that a page can leave behind. */
const countsOf = ({ observers, ...taken }: Taken): Readonly<Record<string, number>> => ({
  charts: taken.charts ?? 0,
  heldCharts: taken.heldCharts ?? 0,
  intervals: taken.intervals,
  listeners: taken.listeners,
  nodes: taken.nodes,
  documents: taken.documents,
  workers: taken.workers,
  ...observers,
})

it('goes past every page without leaving anything behind, once everything was used', async () => {
  let before = countsOf(await day.take())
  let left: readonly string[] = []
  for (let lap = 0; lap < MOST_LAPS; lap += 1) {
    await day.laps(1)
    const after = countsOf(await day.take())
    left = Object.keys(after).filter((what) => (after[what] ?? 0) > (before[what] ?? 0))
    if (left.length === 0) break
    before = after
  }
  // What is left behind is left by every lap.
  expect(left).toEqual([])
}, 600_000)
