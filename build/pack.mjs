/** `npm run pack`: see packaging/pack.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./packaging/pack')} */
const { pack } = await load('build/packaging/pack.ts')
process.exitCode = await pack(root)
