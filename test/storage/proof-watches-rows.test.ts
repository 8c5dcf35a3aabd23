/** What the proof says of stored rows after a refused file: neither a change that was not made, nor silence about one that was. */
import { expect, test } from 'vitest'
import { watchRows } from '../proof/stored'
import { freshName } from './open'
import { makeRawDatabase, putRawRows } from './raw-database'

const row = (count: number) => ({ key: 'uniek', aantalProef: count })

async function watched() {
  const name = freshName()
  await makeRawDatabase(name, {
    version: 10,
    tables: { settings: { keyPath: 'key', indexes: [], rows: [row(8)] } },
  })
  return { name, rows: await watchRows(name) }
}

test('a row is the same when the engine keeps its number in another way', async () => {
  const { name, rows } = await watched()
  // After a fraction in an object of the same shape, the engine keeps whole numbers of later copies as it keeps fractions.
  structuredClone(row(8.5))
  await putRawRows(name, 'settings', [row(8)])
  await rows.expectSame()
})

test.each([
  ['another number', row(9)],
  ['another sign of zero', { ...row(8), zero: -0 }],
  ['a field more', { ...row(8), extra: undefined }],
])('%s is a change', async (_what, changed) => {
  const { name, rows } = await watched()
  await putRawRows(name, 'settings', [changed])
  await expect(rows.expectSame()).rejects.toThrow('tables that were changed')
})
