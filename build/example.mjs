/**
 * Writes the example dossier anew: `npm run voorbeeld`. Run it after a change in `build/example/` or in the questionnaires; a test
 * fails as long as the file is behind.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { load, root } from './load.mjs'

/** @type {typeof import('./example/file')} */
const { EXAMPLE_PATH, exampleFile } = await load('build/example/file.ts')
const file = await exampleFile()
if (!file.ok) {
  console.error(file.problem.message)
  process.exit(1)
}
const path = join(root, EXAMPLE_PATH)
await mkdir(dirname(path), { recursive: true })
await writeFile(path, file.value)
console.log(`${EXAMPLE_PATH}: ${file.value.length} bytes`)
