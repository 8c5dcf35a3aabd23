/**
 * Going past every page once more leaves nothing behind: no listener, no chart, no observer, no interval, no nodes. Counted by the engine, after its
 * garbage was collected. `npm run bench` does the same for a whole day (docs/speed.md).
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDay, type Day } from '../bench/day/day'

/** What is left over of each lap counts this often. */
const LAPS = 2
/** A lap is never the same twice: a message that is still there, a field that kept the keyboard. */
const NODES_OF_A_LAP = 100

let day: Day
beforeAll(async () => {
  day = await startDay()
  await day.laps(1)
}, 300_000)
afterAll(() => day.end())

it('leaves nothing behind of pages that were gone past', async () => {
  const before = await day.take()
  await day.laps(LAPS)
  const after = await day.take()
  expect({ charts: after.charts, intervals: after.intervals }).toEqual({
    charts: 0,
    intervals: before.intervals,
  })
  const grown = (of: (taken: typeof before) => number | null) => ((of(after) ?? 0) - (of(before) ?? 0)) / LAPS
  const each = {
    charts: grown(({ heldCharts }) => heldCharts),
    listeners: grown(({ listeners }) => listeners),
    resizing: grown(({ observers }) => observers.ResizeObserver),
    mutations: grown(({ observers }) => observers.MutationObserver),
    channels: grown(({ observers }) => observers.BroadcastChannel),
    workers: grown(({ workers }) => workers),
    documents: grown(({ documents }) => documents),
  }
  // Less than one of each for a lap.
  expect(Object.entries(each).filter(([, grew]) => grew >= 1)).toEqual([])
  expect(grown(({ nodes }) => nodes)).toBeLessThan(NODES_OF_A_LAP)
}, 300_000)
