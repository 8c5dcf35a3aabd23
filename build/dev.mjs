/** `npm run dev`: see start/develop.ts. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @type {{ module: typeof import('./start/develop.ts') }} */
const { module } = await runnerImport(join(root, 'build/start/develop.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.develop(root)
