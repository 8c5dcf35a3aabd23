import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.(?:ts|vue)$/.test(name) && !name.startsWith('storage/guide/'))

/** The files that import a part of the storage's room, with a kind of import. */
const importing = (kind: RegExp) =>
  files.filter((name) => kind.test(readFileSync(join(source, name), 'utf8')))

test('no page waits for the Wegwijzer: it is imported when somebody asks for it, never at once', () => {
  expect(importing(/import\('[^']*storage\/guide\/built-in-guide'\)/)).toContain('stores/guide/guide.ts')
  expect(importing(/^import (?!type )[^'"]*from '[^']*storage\/guide\//m)).toEqual([])
})
