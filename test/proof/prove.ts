/** Runs one part of the proof: tries it many times, counts, and keeps what is needed to repeat a failure. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFrom, seedOf, type Draw } from './draw'
import type { Row } from './table.mjs'

/** What `run.mjs` hands over. */
const folder = process.env['VSV_PROOF'] ?? ''
const seed = Number(process.env['VSV_PROOF_SEED'] ?? 1)
const asked = Number(process.env['VSV_PROOF_TRIES'] ?? 0)
const only = process.env['VSV_PROOF_ONLY']
const oneIn = Number(process.env['VSV_PROOF_ONE_IN'] ?? 1)

/** A failure beyond these is counted, and not kept. */
const MOST_KEPT = 20

/** What takes longer (ms of the processor), three times in a row, holds up the window. */
const LONGEST = 2000

/** In so many tries everything that a part is about has to have happened. */
const MANY = 300

interface Attempt {
  /** From 0. */
  readonly index: number
  readonly draw: Draw
  /** Kept in the folder of the proof when the try fails. */
  keep(name: string, bytes: Uint8Array): void
}

/** What is counted besides: accepted, refused, by code; shown in the notes of the table. */
type Count = (what: string) => void

interface Part {
  /** Of its row in `table.mjs`. */
  readonly id: string
  /** How often in a whole run, unless it asks for fewer. */
  readonly tries: number
  /** Before the first try. The function it gives is one try, and throws when it fails. */
  readonly start: (count: Count) => Promise<(attempt: Attempt) => Promise<void>>
  /** Nothing may take longer than {@link LONGEST}; for parts whose tries can be made again. */
  readonly mayNotHang?: boolean
  /** What has to be counted at least once in a whole run: else the tries do not reach what they are about. */
  readonly reaches?: readonly string[]
  /** What the row of the table says besides. */
  readonly note?: (counted: ReadonlyMap<string, number>) => string
}

/** Writes the row of a part. */
function writeRow(row: Row): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${row.id}.json`), JSON.stringify(row))
}

/** How many tries a part makes in this run. */
function triesOf(usual: number): number {
  return asked > 0 ? Math.min(asked, usual) : Math.ceil(usual / oneIn)
}

/** One part of the proof as a test. */
export function prove({ id, tries, start, mayNotHang = false, reaches = [], note = mostOf }: Part): void {
  const total = triesOf(tries)
  test(`${id}: ${String(total)} tries, none fails`, async () => {
    const begin = performance.now()
    const before = process.cpuUsage()
    const counted = new Map<string, number>()
    const attempt = await start((what) => counted.set(what, (counted.get(what) ?? 0) + 1))
    mkdirSync(folder, { recursive: true })
    // Says where it was when a try never ends.
    const now = openSync(join(folder, `${id}.now`), 'w')
    const failed: string[] = []
    const indexes = only === undefined ? Array.from({ length: total }, (_, index) => index) : [Number(only)]
    for (const index of indexes) {
      writeSync(now, `${String(index).padEnd(8)}\n`, 0)
      const kept = new Map<string, Uint8Array>()
      const tryOnce = async () => {
        const started = process.cpuUsage()
        await attempt({
          index,
          draw: drawFrom(seedOf(seed, id, index)),
          keep: (name, bytes) => kept.set(name, bytes),
        })
        const { user, system } = process.cpuUsage(started)
        return (user + system) / 1000
      }
      try {
        // The first time the code itself has to be compiled, and at any time memory may be cleared.
        if ((await tryOnce()) > LONGEST && mayNotHang)
          expect(Math.min(await tryOnce(), await tryOnce()), 'milliseconds').toBeLessThan(LONGEST)
      } catch (error) {
        failed.push(
          `try ${String(index)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        )
        if (failed.length <= MOST_KEPT) keepFailure(id, index, kept, failed.at(-1) ?? '')
      }
    }
    closeSync(now)
    failed.push(...notReached(reaches, counted, { tries, made: indexes.length }))
    const seconds = (performance.now() - begin) / 1000
    const { user, system } = process.cpuUsage(before)
    writeRow({
      id,
      tries: indexes.length,
      failures: failed.length,
      seconds,
      busy: (user + system) / 1e6,
      note: note(counted),
      notRun: '',
    })
    expect(failed.slice(0, 5), `${String(failed.length)} of ${String(indexes.length)} failed`).toEqual([])
  })
}

interface Generated<T> extends Pick<Part, 'id' | 'tries' | 'reaches'> {
  readonly values: fc.Arbitrary<T>
  readonly start: (count: Count) => Promise<(value: T) => Promise<void>>
}

/** A part whose values are generated, and made as small as still fails when one does. It ends at the first failure. */
export function proveAll<T>({ id, tries, values, start, reaches = [] }: Generated<T>): void {
  const total = triesOf(tries)
  test(`${id}: ${String(total)} tries, none fails`, async () => {
    const begin = performance.now()
    const before = process.cpuUsage()
    const counted = new Map<string, number>()
    const attempt = await start((what) => counted.set(what, (counted.get(what) ?? 0) + 1))
    const run = { numRuns: total, seed: seedOf(seed, id) }
    const outcome = await fc.check(fc.asyncProperty(values, attempt), run)
    const { errorInstance: error } = outcome
    const why = outcome.failed
      ? `${fc.defaultReportMessage(outcome) ?? ''}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
      : ''
    if (outcome.failed) keepFailure(id, outcome.numRuns, new Map(), why)
    const failed = outcome.failed ? [why] : notReached(reaches, counted, { tries, made: total })
    const { user, system } = process.cpuUsage(before)
    writeRow({
      id,
      tries: outcome.numRuns,
      failures: failed.length,
      seconds: (performance.now() - begin) / 1000,
      busy: (user + system) / 1e6,
      note: mostOf(counted),
      notRun: '',
    })
    expect(failed).toEqual([])
  })
}

/** What has to be counted and never was; nothing is missed in a run that is too short for it. */
function notReached(
  reaches: readonly string[],
  counted: ReadonlyMap<string, number>,
  { tries, made }: { readonly tries: number; readonly made: number },
): readonly string[] {
  if (made < Math.min(MANY, tries)) return []
  return reaches.filter((what) => !counted.has(what)).map((what) => `nothing was ${what}`)
}

function keepFailure(id: string, index: number, kept: ReadonlyMap<string, Uint8Array>, why: string): void {
  const place = join(folder, 'failures', id)
  mkdirSync(place, { recursive: true })
  const again = `npm run proof -- --part ${id} --seed ${String(seed)} --only ${String(index)}`
  writeFileSync(join(place, `${String(index)}.txt`), `${again}\n\n${why}\n`)
  for (const [name, bytes] of kept) writeFileSync(join(place, `${String(index)}-${name}`), bytes)
}

/** The counts, the largest first. */
function mostOf(counted: ReadonlyMap<string, number>): string {
  return [...counted]
    .toSorted(([, one], [, other]) => other - one)
    .map(([what, count]) => `${what} ${String(count)}`)
    .join(', ')
}
