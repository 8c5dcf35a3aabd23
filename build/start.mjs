/** `npm start`: see start/start.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./start/start')} */
const { start } = await load('build/start/start.ts')
process.exitCode = await start(root, process.argv.slice(2))
