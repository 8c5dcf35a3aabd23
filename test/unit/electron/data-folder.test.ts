import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canWriteIn, freeSpaceIn } from '../../../electron/data-folder'
import { temporaryFolder } from '../../temporary-folder'

it('a folder that is not there yet is made, and the trial leaves nothing in it', async () => {
  const folder = join(temporaryFolder(), 'nieuw', 'map')
  expect(canWriteIn(folder)).toBe(true)
  expect(await readdir(folder)).toEqual([])
  expect(canWriteIn(folder)).toBe(true)
})

it('where no folder can be, nothing can be kept', async () => {
  const folder = temporaryFolder()
  await writeFile(join(folder, 'bestand'), '')
  expect(canWriteIn(join(folder, 'bestand'))).toBe(false)
  expect(canWriteIn(join(folder, 'bestand', 'map'))).toBe(false)
})

it('a folder that is away is told as such, and does not come back empty by asking', async () => {
  const folder = temporaryFolder()
  expect(await freeSpaceIn(folder)).toMatchObject({ ok: true })
  expect(await freeSpaceIn(join(folder, 'weg'))).toMatchObject({
    ok: false,
    problem: { code: 'disk/closed-folder', message: expect.stringContaining(join(folder, 'weg')) },
  })
  expect(await readdir(folder)).toEqual([])
})
