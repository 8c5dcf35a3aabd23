/** Whoever packs the same commit gets the same bytes, so that two people can compare what they have. */
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { momentOf, setMoment } from '../../../build/packaging/moment'
import { temporaryFolder } from '../../temporary-folder'

test('the moment is what the builder says, else that of the commit, and never before a zip can say it', () => {
  const root = join(import.meta.dirname, '../../..')
  expect(momentOf(root, { SOURCE_DATE_EPOCH: '1700000000' })).toBe(1_700_000_000)
  expect(momentOf(root, { SOURCE_DATE_EPOCH: '0' })).toBe(315_532_800)
  expect(momentOf(root, {})).toBeGreaterThan(1_700_000_000)
  expect(momentOf(temporaryFolder(), {})).toBe(315_532_800)
})

test('everything in a folder gets it, also what a link only points to', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep/file'), 'x')
  symlinkSync('nowhere', join(folder, 'link'))
  await setMoment(folder, 1_700_000_000)
  for (const path of ['', 'deep', 'deep/file', 'link'])
    expect(lstatSync(join(folder, path)).mtimeMs, path).toBe(1_700_000_000_000)
})
