/**
 * Makes the report of a large dossier in a process of its own, so that only its memory counts. Takes the path to write it to, its size, and
 * the module that makes it, with docx as the application has it. Prints `{ milliseconds, bytes, growth, isAsWhole }`: the growth of the
 * memory in use at its highest, in bytes; and whether the pages counted in pieces, and known, are those of counting the whole at once.
 */
import { writeFile } from 'node:fs/promises'

const [target, size, made] = /** @type {[string, string, string]} */ (process.argv.slice(2))
const { largeContent, makeReport, partsAlike } = /** @type {typeof import('./measured-large')} */ (
  await import(made)
)
const content = largeContent(Number(size))
/** @param {import('../../src/report/word/page-numbers/piecewise').KnownPieces | null} known */
const reportOf = (known) =>
  makeReport(content, { kind: 'volledig', today: '2026-11-23', appVersion: '9.9.9' }, undefined, known)

const known = new Map()
const before = process.memoryUsage.rss()
const start = performance.now()
const bytes = await reportOf(known)
const milliseconds = Math.round(performance.now() - start)
const growth = process.resourceUsage().maxRSS * 1024 - before
await writeFile(target, bytes)

// Drawn letters stand in a file.
const whole = await alike(null)
const isAsWhole = (await alike(new Map())) === whole && (await alike(known)) === whole
process.stdout.write(JSON.stringify({ milliseconds, bytes: bytes.length, growth, isAsWhole }))

/** @param {import('../../src/report/word/page-numbers/piecewise').KnownPieces | null} pieces */
async function alike(pieces) {
  let drawn = 0
  Math.random = () => (drawn = (drawn + 0.618) % 1)
  return partsAlike(await reportOf(pieces))
}
