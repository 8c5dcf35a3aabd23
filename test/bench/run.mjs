/** `npm run bench`: what the application takes, beside the least it could take. See docs/speed.md. Judges nothing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { measureInBrowser } from './browser.mjs'
import { measureReport } from './report.mjs'
import { measureScoring } from './scoring.mjs'
import { tableOf } from './table.mjs'

const root = dirname(dirname(import.meta.dirname))
const folder = await mkdtemp(join(tmpdir(), 'vsv-bench-'))
try {
  const rows = [
    ...(await measureInBrowser({ root, folder })),
    ...(await measureScoring({ folder })),
    ...(await measureReport({ root, folder })),
  ]
  console.log(tableOf(rows))
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
