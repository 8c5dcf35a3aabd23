/**
 * `npm run proof`: nothing lost, nobody in, tried many times. Prints one table: what, tries, failures. See test/README.md.
 * `-- --part <id>` for some of the parts, `--tries <n>` for a short run, `--seed <n>` for the same run again, `--only <n>` for one try.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load, root } from '../../build/load.mjs'
import { fileOf, partsOf, tableOf } from './table.mjs'

const { values: given } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    tries: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
})
const seed = given.seed ?? String(Date.now() % 1_000_000)
const parts = partsOf(given.part)
const folder = mkdtempSync(join(tmpdir(), 'vsv-proof-'))
const began = performance.now()

/** Where the application has to be built for. */
async function build() {
  /** @type {typeof import('../../build/start/built-app')} */
  const { buildApp, isBuilt } = await load('build/start/built-app.ts')
  if (await isBuilt(root)) return
  const { built, said } = await buildApp(root)
  if (!built) throw new Error(said)
}

async function findElectron() {
  /** @type {typeof import('../../build/test-electron/ready')} */
  const { readyElectron } = await load('build/test-electron/ready.ts')
  return readyElectron(root)
}

if (parts.some(({ id }) => id.startsWith('kill'))) await build()
const electron = parts.some(({ needs }) => needs === 'electron')
  ? await findElectron()
  : { reason: 'nobody asked for it' }
const runs = parts.filter(({ needs }) => needs === undefined || !('reason' in electron))

/** @param {readonly string[]} files Gives the exit code. */
function runTests(files) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const tests = spawn(process.execPath, [vitest, 'run', '--project', 'proof', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...('environment' in electron && electron.environment),
      VSV_PROOF: folder,
      VSV_PROOF_SEED: seed,
      ...(given.tries !== undefined && { VSV_PROOF_TRIES: given.tries }),
      ...(given.only !== undefined && { VSV_PROOF_ONLY: given.only }),
    },
  })
  return new Promise((resolve) => tests.once('exit', resolve))
}

const files = [...new Set(runs.map(({ id }) => fileOf(id)))]
// Without a file it would run every one.
const code = files.length === 0 ? 0 : await runTests(files)
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
for (const { id, needs } of parts)
  if (needs !== undefined && 'reason' in electron)
    rows.set(id, { id, tries: 0, failures: 0, seconds: 0, busy: 0, note: '', notRun: electron.reason })
console.log(`\n${tableOf(rows, parts)}\n`)
if ('said' in electron) console.log(electron.said)
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
console.log(`Seed ${seed}; ${minutes} minutes; again: npm run proof -- --seed ${seed}`)
for (const { id } of parts) {
  const now = join(folder, `${id}.now`)
  if (!rows.has(id) && existsSync(now)) console.log(`${id} ended in try ${readFileSync(now, 'utf8').trim()}`)
}
const isRight = code === 0 && parts.every(({ id }) => rows.get(id)?.failures === 0)
if (isRight) rmSync(folder, { recursive: true, force: true })
else console.log(`What failed, and how to repeat it: ${join(folder, 'failures')}`)
process.exitCode = isRight ? 0 : 1
