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

test('build/README.md names no command that package.json does not have', () => {
  const page = readFileSync(join(root, 'build/README.md'), 'utf8')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const named = [...page.matchAll(/`npm (?:run )?([\w:-]+)`/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
