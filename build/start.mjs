/** `npm start`: see start/start.ts. Plain JavaScript, because Node 20 reads no TypeScript; Vite does that for us. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @type {{ module: typeof import('./start/start.ts') }} */
const { module } = await runnerImport(join(root, 'build/start/start.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.start(root, process.argv.slice(2))
