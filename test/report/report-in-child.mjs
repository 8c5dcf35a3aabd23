/**
 * Makes the report of a large dossier in a process of its own, so that only its memory counts. Writes the file to the path given and
 * prints `{ milliseconds, bytes, growth }` (growth of the memory in use by the process, at its highest, in bytes).
 */
import { writeFile } from 'node:fs/promises'
import { load } from '../../build/load.mjs'

const [target, size] = process.argv.slice(2)
/** @type {typeof import('../fixtures/large-content')} */
const { largeContent } = await load('test/fixtures/large-content.ts')
/** @type {typeof import('../../src/report/make-report')} */
const { makeReport } = await load('src/report/make-report.ts')

const content = largeContent(Number(size))
const before = process.memoryUsage.rss()
const start = performance.now()
const bytes = await makeReport(content, { kind: 'volledig', today: '2026-11-23', appVersion: '9.9.9' })
const milliseconds = Math.round(performance.now() - start)
const growth = process.resourceUsage().maxRSS * 1024 - before
await writeFile(String(target), bytes)
process.stdout.write(JSON.stringify({ milliseconds, bytes: bytes.length, growth }))
