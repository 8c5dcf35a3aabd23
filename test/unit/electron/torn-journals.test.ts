/** What the shell mends in the folder of the engine before that opens it. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { readJournal, writeJournal } from '../../../electron/journal'
import { mendTornJournals } from '../../../electron/torn-journals'
import { temporaryFolder } from '../../temporary-folder'

const records = [new Uint8Array(40).fill(1), new Uint8Array(5000).fill(2)]
const whole = writeJournal(records)
const torn = Buffer.concat([whole, writeJournal(records).subarray(0, 30)])

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

it('half a record goes from the journals of our stores, and the records before it stay', () => {
  const ours = [
    'WebStorage/2/IndexedDB/indexeddb.leveldb/000003.log',
    'WebStorage/2/IndexedDB/indexeddb.leveldb/MANIFEST-000001',
    'Local Storage/leveldb/000003.log',
  ]
  const folder = folderWith(Object.fromEntries(ours.map((name) => [name, torn])))
  expect(mendTornJournals(folder)).toBe(ours.length)
  for (const name of ours) {
    expect(readJournal(readFileSync(join(folder, name)))).toEqual({ records, state: 'whole' })
    if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(join(folder, name))).some((file) => file.endsWith('.tmp'))).toBe(false)
  }
  expect(mendTornJournals(folder)).toBe(0)
})

it('what is whole, damaged in another way or not ours stays to the letter', () => {
  const changed = whole.slice()
  changed[20] = 7
  const files = {
    'WebStorage/2/IndexedDB/indexeddb.leveldb/000003.log': whole,
    'WebStorage/3/IndexedDB/indexeddb.leveldb/000003.log': changed,
    'WebStorage/4/IndexedDB/indexeddb.leveldb/000003.log': new Uint8Array(500).fill(9),
    'WebStorage/4/IndexedDB/indexeddb.leveldb/000004.ldb': torn,
    'reservekopieen/000003.log': torn,
  }
  const folder = folderWith(files)
  expect(mendTornJournals(folder)).toBe(0)
  for (const [name, bytes] of Object.entries(files))
    expect(new Uint8Array(readFileSync(join(folder, name))), name).toEqual(new Uint8Array(bytes))
})

it('a folder in which nothing was stored yet has nothing to mend', () => {
  expect(mendTornJournals(temporaryFolder())).toBe(0)
})

it('a folder that cannot be looked into keeps nothing from starting', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const folder = folderWith({ WebStorage: torn })
  expect(mendTornJournals(folder)).toBe(0)
  expect(said).toHaveBeenCalledOnce()
  expect(readFileSync(join(folder, 'WebStorage'))).toEqual(torn)
})

it('a journal that cannot be written anew stays to the letter, with nothing beside it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const name = 'WebStorage/2/IndexedDB/indexeddb.leveldb/000003.log'
  // No file can come where a folder stands.
  const folder = folderWith({ [name]: torn, [`${name}.tmp/in-de-weg`]: torn })
  expect(mendTornJournals(folder)).toBe(0)
  expect(readFileSync(join(folder, name))).toEqual(torn)
  expect(readdirSync(dirname(join(folder, name)))).toEqual(['000003.log'])
})
