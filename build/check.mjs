/**
 * What `npm run check` does before the tests. Each of these keeps one core busy for half a minute or longer, so they go in two rows at
 * once. What one says is printed when it ends: never mixed with another.
 */
import { spawn } from 'node:child_process'
import { root } from './load.mjs'

/** Scripts of package.json, in rows that take about as long. */
const rows = [['types'], ['format', 'lint', 'dead-code', 'content']]

/**
 * @param {string} script
 * @returns {Promise<boolean>} whether it found nothing
 */
function run(script) {
  return new Promise((resolve) => {
    const began = performance.now()
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      shell: process.platform === 'win32',
    })
    /** @type {Buffer[]} */
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece))
    child.once('error', (problem) => said.push(Buffer.from(problem.message)))
    child.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0)
      console.log(`npm run ${script}: ${code === 0 ? 'good' : 'FAILED'} (${seconds} s)`)
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

/** @param {readonly string[]} scripts One after another, also after one that failed: whoever mends sees everything. */
async function runAll(scripts) {
  const found = []
  for (const script of scripts) found.push(await run(script))
  return found.every(Boolean)
}

const ends = await Promise.all(rows.map(runAll))
process.exitCode = ends.every(Boolean) ? 0 : 1
