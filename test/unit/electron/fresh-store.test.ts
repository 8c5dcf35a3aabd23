import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askForEmptyStore, putStoreAside } from '../../../electron/fresh-store'
import { temporaryFolder } from '../../temporary-folder'

const now = new Date('2026-11-28T16:50:12.123Z')
const aside = 'IndexedDB-bewaard-2026-11-28T16-50-12-123Z'
const bucketsAside = 'WebStorage-bewaard-2026-11-28T16-50-12-123Z'

function folderWithStore(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'IndexedDB'))
  writeFileSync(join(folder, 'IndexedDB', 'CURRENT'), 'oud')
  return folder
}

test('the store stays where it is until somebody asks for an empty one', () => {
  const folder = folderWithStore()
  putStoreAside(folder, now)
  expect(readdirSync(folder)).toEqual(['IndexedDB'])
})

test('asked for, the next start finds none, and the old one is kept whole', () => {
  const folder = folderWithStore()
  expect(askForEmptyStore(folder)).toEqual({ ok: true, value: null })
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(true)
  putStoreAside(folder, now)
  expect(readdirSync(folder)).toEqual([aside])
  expect(readFileSync(join(folder, aside, 'CURRENT'), 'utf8')).toBe('oud')
})

test('the buckets go aside with their list, under the same moment', () => {
  const folder = folderWithStore()
  mkdirSync(join(folder, 'WebStorage', '2'), { recursive: true })
  askForEmptyStore(folder)
  putStoreAside(folder, now)
  expect(readdirSync(folder).sort()).toEqual([aside, bucketsAside])
  expect(readdirSync(join(folder, bucketsAside))).toEqual(['2'])
})

test('the start after that leaves the new store alone', () => {
  const folder = folderWithStore()
  askForEmptyStore(folder)
  putStoreAside(folder, now)
  mkdirSync(join(folder, 'IndexedDB'))
  putStoreAside(folder, new Date())
  expect(readdirSync(folder).sort()).toEqual(['IndexedDB', aside])
})

test('a file where the store should be is put aside as well', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'IndexedDB'), 'geen map')
  askForEmptyStore(folder)
  putStoreAside(folder, now)
  expect(readdirSync(folder)).toEqual([aside])
})

test('without a store there is nothing to keep, and nothing in the way of a start', () => {
  const folder = temporaryFolder()
  askForEmptyStore(folder)
  putStoreAside(folder, now)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that takes no request says so', () => {
  expect(askForEmptyStore(join(temporaryFolder(), 'weg'))).toMatchObject({ ok: false })
})
