/** The page about the way back holds the table that the tests of the storage go by. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WAYS_BACK } from '../../storage/ways-back'

const page = readFileSync(join(import.meta.dirname, '../../../docs/way-back.md'), 'utf8')

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

test('the page about the way back has the line of every table, word for word', () => {
  const [, table = ''] = /\n(\| table[^]*?)\n\n/.exec(page) ?? []
  const [, , ...rows] = table.split('\n').map(cells)
  const said = (answer: true | string) => (answer === true ? 'yes' : answer)
  expect(rows).toEqual(
    Object.entries(WAYS_BACK).map(([name, { what, undo, history, bin }]) => [
      `\`${name}\``,
      what,
      ...[undo, history, bin].map(said),
    ]),
  )
})
