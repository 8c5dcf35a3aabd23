/** `npm run test:engines`: see test-engines/run.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./test-engines/run')} */
const { run } = await load('build/test-engines/run.ts')
process.exitCode = await run(root, process.argv.slice(2))
