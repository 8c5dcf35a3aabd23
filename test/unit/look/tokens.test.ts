import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '../../../src')
const COLOUR = /#(?:[\da-f]{6}|[\da-f]{3})\b/gi

test('a colour is written down in the design tokens alone', () => {
  const elsewhere = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|vue|css)$/.test(file))
    .map((file) => join(SOURCES, file))
    .filter((file) => relative(SOURCES, file) !== join('look', 'tokens.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(COLOUR)].map(
        ([found]) => `${relative(SOURCES, file)}: ${found}`,
      ),
    )

  expect(elsewhere).toEqual([])
})
