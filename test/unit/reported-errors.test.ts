/** What is reported on the console goes into the log of the computer: its label may only be a word of our own source. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { REPORTS } from '../../src/contract/local-log'

const root = join(import.meta.dirname, '../..')
/** What labels are made of that are not written out: channels, and the kinds of files that are made. */
const MADE_OF = ['${channels[name]}:', '${what.of}:']

const reports = ['electron', 'src'].flatMap((floor) =>
  readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|vue)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(root, floor, name), 'utf8')
      return [...text.matchAll(/console\.error\(([^,)]*)/g)].map(([, first = '']) => ({
        file: `${floor}/${name.split(sep).join('/')}`,
        first: first.trim(),
      }))
    }),
)

test('the walk sees what is reported', () => {
  expect(reports.length).toBeGreaterThan(10)
})

test('a report begins with a word of our own, or is the error itself', () => {
  const strange = reports.filter(({ file, first }) => {
    const label = /^['`](.*)['`]$/.exec(first)?.[1]
    if (file === 'src/contract/local-log.ts') return false
    return label === undefined
      ? !/^(?:cause|error|problem|\.\.\.given)$/.test(first)
      : !REPORTS.includes(label.replace(/:$/, '')) && !MADE_OF.includes(label)
  })
  expect(strange).toEqual([])
})
