import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Licences that let a work under the EUPL-1.2 carry what they cover, as long as their notice goes along. */
const KNOWN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
])

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)
/** What is only for developing, or optional (tools for one operating system), is not in the application. */
const carried = Object.entries(lock.packages).filter(
  ([path, { dev, optional, devOptional }]) => path !== '' && !(dev ?? optional ?? devOptional),
)

test('nothing goes along in the application under a licence nobody looked at', () => {
  expect(carried.map(([path]) => path)).toContain('node_modules/docx')
  expect(carried.filter(([, { license }]) => !KNOWN.has(license ?? ''))).toEqual([])
})

test('the lock file names no registry, so that it installs from any', () => {
  expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry)).toEqual([])
})
