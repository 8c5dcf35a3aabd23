/** The proof is no part of the suite; that it is whole is. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf, PARTS, partsOf, tableOf } from '../proof/table.mjs'

const folder = join(import.meta.dirname, '../proof')

test('every part of the proof has a test file, and every test file a part', () => {
  const files = PARTS.map(({ id }) => fileOf(id))
  expect(files.filter((file) => !existsSync(join(folder, '../..', file)))).toEqual([])
  const there = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  expect(there.filter((name) => !files.includes(`test/proof/${name}`))).toEqual([])
})

test('a part is chosen by how its name begins, and a name that is none runs nothing', () => {
  expect(partsOf(undefined)).toEqual(PARTS)
  expect(partsOf(['clock-d', 'kill-e']).map(({ id }) => id)).toEqual(['clock-days', 'kill-electron'])
  expect(() => partsOf(['clock', 'klok'])).toThrow('There is no part klok')
})

test('a part that gave no result, or did not run, is told in the table', () => {
  const rows = new Map([
    ['b', { id: 'b', tries: 0, failures: 0, seconds: 0, busy: 0, note: '', notRun: 'there is no screen' }],
  ])
  const table = tableOf(rows, [
    { id: 'a', what: 'Een' },
    { id: 'b', what: 'Twee' },
  ])
  expect(table).toMatch(/Een .*gave no result/u)
  expect(table).toMatch(/Twee .*not run: there is no screen/u)
})
