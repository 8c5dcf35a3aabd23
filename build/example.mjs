/**
 * Writes the example dossier anew: `npm run voorbeeld`. Run it after a change in `build/example/` or in the questionnaires; a test
 * fails as long as the file is behind.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @type {{ module: typeof import('./example/file.ts') }} */
const { module } = await runnerImport(join(root, 'build/example/file.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
})
const file = await module.exampleFile()
if (!file.ok) {
  console.error(file.problem.message)
  process.exit(1)
}
const path = join(root, module.EXAMPLE_PATH)
await mkdir(dirname(path), { recursive: true })
await writeFile(path, file.value)
console.log(`${module.EXAMPLE_PATH}: ${file.value.length} bytes`)
