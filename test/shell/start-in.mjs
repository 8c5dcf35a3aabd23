/** `npm start` in another folder: first argument the folder, the others as given to `npm start --`. */
import { load } from '../../build/load.mjs'

const [root = '', ...given] = process.argv.slice(2)
/** @type {typeof import('../../build/start/start')} */
const { start } = await load('build/start/start.ts')
process.exitCode = await start(root, given)
