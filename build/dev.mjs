/** `npm run dev`: see start/develop.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./start/develop')} */
const { develop } = await load('build/start/develop.ts')
process.exitCode = await develop(root)
