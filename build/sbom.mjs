/** `npm run sbom`: see packaging/bill-of-materials.ts. */
import { load, root } from './load.mjs'

/** @type {typeof import('./packaging/bill-of-materials')} */
const { writeBill } = await load('build/packaging/bill-of-materials.ts')
process.stdout.write(`${await writeBill(root)}\n`)
