/** A day of work in real Electron, and what is left over of it: see docs/speed.md. */
import { load, root } from '../../build/load.mjs'
import { dayTable } from './day/table.mjs'

/** A day: so many switches of page, reports and edits. `VSV_DAY=50,10,500` makes it shorter. */
const [switches = 500, reports = 100, edits = 5000] = (process.env['VSV_DAY'] ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number)

/** Each thing of a day, a few times: what is made once and kept is there after it. */
const WARM_UP = { switches: 80, reports: 3, edits: 150 }

/** @returns {Promise<{ readonly said: string }>} the table, or the reason that there is none */
export async function measureDay() {
  /** @type {typeof import('../../build/test-electron/ready')} */
  const { readyElectron } = await load('build/test-electron/ready.ts')
  const electron = await readyElectron(root)
  if ('reason' in electron) return { said: `no day: ${electron.reason}` }
  Object.assign(process.env, electron.environment)
  try {
    /** @type {typeof import('./day/day')} */
    const { startDay } = await load('test/bench/day/day.ts')
    const day = await startDay()
    try {
      await day.work(WARM_UP)
      const before = await day.take()
      const began = performance.now()
      await day.work({ switches, reports, edits })
      const seconds = (performance.now() - began) / 1000
      const after = await day.take()
      const did = `${String(switches)} switches of page, ${String(edits)} edits, ${String(reports)} reports`
      return { said: `${electron.said}\n${dayTable(before, after)}\n${did} in ${seconds.toFixed(0)} s` }
    } finally {
      await day.end()
    }
  } finally {
    electron.clear()
  }
}
