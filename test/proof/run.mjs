/**
 * `npm run proof`: nothing lost, nobody in, tried many times. Prints one table: what, tries, failures. See test/README.md.
 * `-- --part <id>` for some of the parts, `--whole` for every try of what computes and not one in five, `--tries <n>` for a short run, `--seed <n>` for the same run again, `--only <n>` for one try.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { getPriority, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load, root } from '../../build/load.mjs'
import { fileOf, partsOf, tableOf } from './table.mjs'

const { values: given } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    whole: { type: 'boolean', default: false },
    tries: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
})
const seed = given.seed ?? String(Date.now() % 1_000_000)
const parts = partsOf(given.part)
const folder = mkdtempSync(join(tmpdir(), 'vsv-proof-'))
const began = performance.now()

/** Parts that start a browser or the application wait for them most of the time; the others keep a processor busy. */
const startsProgram = (/** @type {ReturnType<typeof partsOf>[number]} */ { id, needs }) =>
  needs !== undefined || id.startsWith('kill')

/** Where the application has to be built for. */
async function build() {
  /** @type {typeof import('../../build/start/built-app')} */
  const { buildApp, isBuilt } = await load('build/start/built-app.ts')
  if (await isBuilt(root)) return
  const { built, said } = await buildApp(root)
  if (!built) throw new Error(said)
}

/** @param {string} program */
const isThere = (program) =>
  (process.env['PATH'] ?? '').split(':').some((place) => existsSync(join(place, program)))

async function findElectron() {
  /** @type {typeof import('../../build/test-electron/ready')} */
  const { readyElectron } = await load('build/test-electron/ready.ts')
  return readyElectron(root)
}

if (parts.some(startsProgram)) await build()
const electron = parts.some(({ needs }) => needs?.includes('electron'))
  ? await findElectron()
  : { reason: 'nobody asked for it' }

/** Why a part cannot run on this computer; empty when it can. @type {Readonly<Record<import('./table.mjs').Need, string>>} */
const missing = {
  electron: 'reason' in electron ? electron.reason : '',
  strace: isThere('strace') ? '' : 'there is no strace here (Debian: apt install strace)',
  'a small disk': process.getuid?.() === 0 ? '' : 'only root may make a small disk',
}
/** @param {{ readonly needs?: readonly import('./table.mjs').Need[] }} part */
const notRun = ({ needs = [] }) => needs.map((need) => missing[need]).find((reason) => reason !== '') ?? ''
const runs = parts.filter((part) => notRun(part) === '')

/** What only computes gives way (a nice value) to what waits for a program: the other way round a window that is slow would count as a fault. */
const GIVES_WAY = 10

/**
 * Of the tries of what only computes a run makes one in so many, each time others: all of them keep two cores busy for the better part of
 * an hour, and nobody would run them.
 */
const ONE_IN = given.whole ? 1 : 5

/**
 * Gives the exit code.
 * @param {readonly string[]} files
 * @param {{ readonly niceness: number; readonly oneIn: number }} how
 */
function runTests(files, { niceness, oneIn }) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const tests = spawn(process.execPath, [vitest, 'run', '--project', 'proof', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...('environment' in electron && electron.environment),
      VSV_PROOF: folder,
      VSV_PROOF_SEED: seed,
      VSV_PROOF_ONE_IN: String(oneIn),
      ...(given.tries !== undefined && { VSV_PROOF_TRIES: given.tries }),
      ...(given.only !== undefined && { VSV_PROOF_ONLY: given.only }),
    },
  })
  // Before it starts any worker, which takes it over.
  if (tests.pid !== undefined) setPriority(tests.pid, niceness)
  return new Promise((resolve) => tests.once('exit', resolve))
}

/**
 * @param {typeof runs} some
 * @param {Parameters<typeof runTests>[1]} how
 */
const runParts = async (some, how) => {
  const files = [...new Set(some.map(({ id }) => fileOf(id)))]
  // Without a file it would run every one.
  return files.length === 0 ? 0 : runTests(files, how)
}

const codes = await Promise.all([
  runParts(runs.filter(startsProgram), { niceness: getPriority(), oneIn: 1 }),
  runParts(
    runs.filter((part) => !startsProgram(part)),
    { niceness: GIVES_WAY, oneIn: ONE_IN },
  ),
])
const code = codes.find((one) => one !== 0) ?? 0
if ('clear' in electron) electron.clear()

const rows = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      /** @type {import('./table.mjs').Row} */
      const row = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return [row.id, row]
    }),
)
for (const part of parts.filter((one) => notRun(one) !== ''))
  rows.set(part.id, {
    id: part.id,
    tries: 0,
    failures: 0,
    seconds: 0,
    busy: 0,
    note: '',
    notRun: notRun(part),
  })
console.log(`\n${tableOf(rows, parts)}\n`)
if ('said' in electron) console.log(electron.said)
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
console.log(
  `Seed ${seed}; ${minutes} minutes; again: npm run proof -- --seed ${seed}${given.whole ? ' --whole' : ''}`,
)
if (!given.whole)
  console.log(
    `Of what only computes one try in ${String(ONE_IN)} was made; all of them: npm run proof -- --whole`,
  )
for (const { id } of parts) {
  const now = join(folder, `${id}.now`)
  if (!rows.has(id) && existsSync(now)) console.log(`${id} ended in try ${readFileSync(now, 'utf8').trim()}`)
}
const isRight = code === 0 && parts.every(({ id }) => rows.get(id)?.failures === 0)
if (isRight) rmSync(folder, { recursive: true, force: true })
else console.log(`What failed, and how to repeat it: ${join(folder, 'failures')}`)
process.exitCode = isRight ? 0 : 1
