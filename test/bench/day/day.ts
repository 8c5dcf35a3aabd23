/** A day of work in the real application: what is alive before it and after it. */
import type { Running } from '../../electron/launch'
import { launch, ownFolder, quit } from '../../electron/launch'
import { openExample } from '../../electron/dossier'
import { counterOf, watchFromTheStart, type Counter, type Counts } from './counts'
import { addressesOf, makeReports, visit, walk } from './doings'
import { edit } from './edits'
import { footprintOf, type Footprint } from './footprint'

export interface Work {
  readonly switches: number
  readonly reports: number
  readonly edits: number
}

export interface Day {
  readonly running: Running
  readonly counter: Counter
  /** Does so much work. */
  readonly work: (work: Work) => Promise<void>
  /** Past every page, so many times. */
  readonly laps: (times: number) => Promise<void>
  /** What is alive and what it takes, on the overview of the dossier, with nothing else going on. */
  readonly take: () => Promise<Counts & Footprint>
  readonly end: () => Promise<void>
}

/** The application with the example dossier in it, and every page seen once. */
export async function startDay(): Promise<Day> {
  const running = await launch({ switches: ['--js-flags=--expose-gc'] })
  const { page } = running
  await watchFromTheStart(page)
  const dossier = await openExample(running)
  const addresses = await addressesOf(page, dossier)
  const folder = ownFolder()
  const counter = await counterOf(running)
  await visit(page, addresses[0] ?? '/')
  await page.locator('canvas').first().waitFor()
  await counter.meetCharts()

  async function work({ switches, reports, edits }: Work): Promise<void> {
    await walk(page, addresses, switches)
    await edit(page, dossier, edits)
    await makeReports(running, dossier, { times: reports, folder })
  }

  async function take(): Promise<Counts & Footprint> {
    await visit(page, dossier)
    // A message at the bottom of the window stays for some seconds, and a worker that waits for the next report for a while.
    await page.waitForTimeout(9000)
    const counts = await counter.count()
    return { ...counts, ...(await footprintOf(running)) }
  }

  const laps = (times: number) => walk(page, addresses, times * addresses.length)
  return { running, counter, work, laps, take, end: () => quit(running) }
}
