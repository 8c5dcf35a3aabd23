/** `npm run test:electron`: see test-electron/run.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./test-electron/run')} */
const { run } = await load('build/test-electron/run.ts')
process.exitCode = await run(root, process.argv.slice(2))
