import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

test('build/README.md names every file and folder of build/', () => {
  const page = readFileSync(join(root, 'build/README.md'), 'utf8')
  const missing = readdirSync(join(root, 'build'), { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `\`${entry.name}/\`` : `(${entry.name})`))
    .filter((name) => name !== '(README.md)' && !page.includes(name))
  expect(missing).toEqual([])
})
