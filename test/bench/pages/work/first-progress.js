/** How soon a report shows that it is being made: our worker, beside a worker that only says something. */
import exampleAddress from '../../../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv?url'
import { runReport } from '../../../../src/report/run-report'
import { readDossierFile } from '../../../../src/storage/dossier-file'
import { interleave } from '../../interleave.mjs'

/** @param {import('../../../../src/report/report-protocol').ReportInput} input */
async function firstProgress(input) {
  const start = performance.now()
  const stop = new AbortController()
  let passed = NaN
  await runReport(
    input,
    () => {
      passed = performance.now() - start
      stop.abort()
    },
    stop.signal,
  )
  return passed
}

/**
 * @param {unknown} input
 * @returns {Promise<number>}
 */
function firstWord(input) {
  const start = performance.now()
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./bare-worker.js', import.meta.url), { type: 'module' })
    worker.addEventListener('message', () => {
      resolve(performance.now() - start)
      worker.terminate()
    })
    worker.postMessage(input)
  })
}

/** @param {{ pairs: number, warmUp: number }} plan */
export async function measureFirstProgress(plan) {
  const bytes = await (await fetch(exampleAddress)).arrayBuffer()
  const file = await readDossierFile(new Uint8Array(bytes))
  if (!file.ok) throw new Error(file.problem.message)
  const input = /** @type {const} */ ({
    content: file.value.content,
    kind: 'volledig',
    today: '2026-11-23',
    appVersion: '0.0.0',
  })
  return interleave({ ...plan, ours: () => firstProgress(input), beside: () => firstWord(input) })
}
