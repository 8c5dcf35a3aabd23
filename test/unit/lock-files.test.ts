/** What is installed is pinned, and no lock file names the place it came from: another computer has another registry. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>
}
const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

test.each(['.', 'test/bench/peers'])('the lock file of %s names no registry', (folder) => {
  const { packages } = read(join(folder, 'package-lock.json')) as Lock
  const found = Object.entries(packages).filter(([path]) => path !== '')
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([])
})

test('what the bench measures beside is pinned to one version each', () => {
  const { dependencies } = read('test/bench/peers/package.json') as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
