/** The pages for a security officer claim nothing that no test holds: what they name is there, and their numbers are ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LARGEST_LOG } from '../../../src/contract/local-log'
import { LOWEST_THRESHOLD } from '../../../src/domain/survey/thresholds'
import { LONGEST } from '../../../electron/votes'
import { WORK_FACTOR } from '../../../src/storage/locked-file/age-header'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8').replace(/\s+/g, ' ')
const english = readFileSync(join(root, 'docs/security.md'), 'utf8')
const dutch = read('docs/beveiliging.md')

interface Item {
  readonly number: number
  readonly file: string
  readonly name: string
}

/** The rows of the checklist: its number, the file of the test, and the words with which that test is named. */
const items: readonly Item[] = [
  ...english.matchAll(/^\| (\d+) +\| [^|]+\| \[\w+\]\(([^)]+)\): ([^|]+?) *\|$/gm),
].map(([, number, file = '', name = '']) => ({
  number: Number(number),
  file: join('docs', file),
  name: name.split(';')[0] ?? '',
}))

test('all twenty items of the checklist of Electron are there, once', () => {
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test.each(items)('the test of item $number has that name', ({ file, name }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(name)
})

describe.each([
  ['in English', english.replace(/\s+/g, ' ')],
  ['in Dutch', dutch],
])('%s', (_language, page) => {
  test.each([
    ['the limit of the log', `${String(LARGEST_LOG / 1024)} kB`],
    ['the least people of which figures are shown', ` ${String(LOWEST_THRESHOLD)} `],
    ['how long telephones may vote', ` ${String(LONGEST / 60_000)} minu`],
    ['the work factor of a locked file', `2^${String(WORK_FACTOR)}`],
  ])('%s is the one the application goes by', (_what, words) => {
    expect(page).toContain(words)
  })

  test('every place where something is stored is named', () => {
    for (const place of [
      '%LOCALAPPDATA%',
      '`reservekopieen`',
      '`VSV-reservekopieen`',
      '`logboek`',
      'dist/sbom.cdx.json',
    ])
      expect(page).toContain(place)
  })
})
