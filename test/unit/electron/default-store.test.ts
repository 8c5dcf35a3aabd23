import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askToForgetDefaultStore, forgetDefaultStore } from '../../../electron/default-store'
import { temporaryFolder } from '../../temporary-folder'

const ours = ['app_toolkit_0', 'app_toolkit_0.indexeddb.blob', 'app_toolkit_0.indexeddb.leveldb']
const other = 'http_localhost_5173.indexeddb.leveldb'

function folderWithStores(): string {
  const folder = temporaryFolder()
  for (const name of [...ours, other]) {
    mkdirSync(join(folder, 'IndexedDB', name), { recursive: true })
    writeFileSync(join(folder, 'IndexedDB', name, '000003.log'), 'oude woorden')
  }
  mkdirSync(join(folder, 'WebStorage', '2'), { recursive: true })
  return folder
}

test('the store in the default place stays until somebody asks for its removal', () => {
  const folder = folderWithStores()
  forgetDefaultStore(folder)
  expect(readdirSync(join(folder, 'IndexedDB'))).toEqual([...ours, other])
})

test('asked for, the next start removes its files and nothing else, once', () => {
  const folder = folderWithStores()
  expect(askToForgetDefaultStore(folder)).toEqual({ ok: true, value: null })
  expect(readdirSync(join(folder, 'IndexedDB'))).toEqual([...ours, other])
  forgetDefaultStore(folder)
  expect(readdirSync(join(folder, 'IndexedDB'))).toEqual([other])
  expect(readdirSync(folder).toSorted()).toEqual(['IndexedDB', 'WebStorage'])
  mkdirSync(join(folder, 'IndexedDB', ours[0] ?? ''))
  forgetDefaultStore(folder)
  expect(readdirSync(join(folder, 'IndexedDB'))).toEqual([ours[0], other])
})

test('without a store the request is simply over', () => {
  const folder = temporaryFolder()
  askToForgetDefaultStore(folder)
  forgetDefaultStore(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that takes no request says so', () => {
  const folder = temporaryFolder()
  rmSync(folder, { recursive: true })
  expect(askToForgetDefaultStore(folder)).toMatchObject({ ok: false })
})
