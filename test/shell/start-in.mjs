/** `npm start` in another folder: first argument the folder, the others as given to `npm start --`. */
import { join } from 'node:path'
import { runnerImport } from 'vite'

const repository = join(import.meta.dirname, '../..')
const [root = '', ...given] = process.argv.slice(2)
/** @type {{ module: typeof import('../../build/start/start.ts') }} */
const { module } = await runnerImport(join(repository, 'build/start/start.ts'), {
  root: repository,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.start(root, given)
