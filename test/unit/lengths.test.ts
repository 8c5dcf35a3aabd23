/** A file that grows past what one can keep in mind is told by its name. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const LONGEST = 320
const CODE = ['.ts', '.vue', '.mjs', '.js', '.css']

const files = ['build', 'electron', 'src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    // The packager has packages of its own, once somebody has packed.
    .filter((name) => CODE.includes(extname(name)) && !name.includes('/node_modules/')),
)

test('the walk sees the code there is', () => {
  expect(files).toEqual(
    expect.arrayContaining(['src/ui/App.vue', 'build/import-rules.mjs', 'electron/main.ts']),
  )
})

test(`no file of code has more than ${LONGEST} lines`, () => {
  const tooLong = files
    .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
  expect(tooLong).toEqual([])
})
