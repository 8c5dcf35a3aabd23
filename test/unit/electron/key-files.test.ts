/** The keystore on disk: in two folders, whole or not at all, and never taken for none when it cannot be read. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openKeyFiles } from '../../../electron/key-files'
import {
  keystoreOf,
  withCopies,
  withKey,
  withPassphrase,
  type Keystore,
} from '../../../src/domain/dossier/keystore'
import { temporaryFolder } from '../../temporary-folder'

const key = {
  recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  keyFile: '-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----\n',
  hint: 'de kluis',
}
const older = { ...key, recipient: key.recipient.replace('ql3z', 'qqqq'), keyFile: 'ouder' }
const first = withKey(null, key)

function twoFolders() {
  const root = temporaryFolder()
  const folders = [join(root, 'gegevens'), join(root, 'gegevens', 'reservekopieen')]
  return {
    folders,
    files: openKeyFiles(
      () => folders,
      () => new Date('2026-11-29T09:00:00.000Z'),
    ),
  }
}

const inFile = async (folder = '', name = 'sleutels.json') => readFile(join(folder, name), 'utf8')

test('keys are kept in every folder, with a key file for the age tool beside them', async () => {
  const { folders, files } = twoFolders()
  expect(await files.read()).toEqual({
    ok: true,
    value: { keystore: null, isDamaged: false, isEverywhere: false },
  })
  expect(await files.keep(withKey(withKey(null, older), key))).toEqual({ ok: true, value: null })
  for (const folder of folders) {
    expect(keystoreOf(JSON.parse(await inFile(folder)))).toMatchObject({ edition: 2, copies: 'locked' })
    expect(await inFile(folder, 'sleutel.age')).toBe(key.keyFile)
    expect(await inFile(folder, 'sleutel-2.age')).toBe('ouder')
  }
  expect(await files.read()).toMatchObject({ value: { isDamaged: false, isEverywhere: true } })
})

test('the newest edition holds, wherever it is, and an older one never takes its place', async () => {
  const { folders, files } = twoFolders()
  await files.keep(first)
  const later = withCopies(first, 'clear')
  await writeFile(join(folders[1] ?? '', 'sleutels.json'), JSON.stringify(later))
  expect(await files.read()).toMatchObject({ value: { keystore: later, isEverywhere: false } })
  expect(await files.keep(first)).toMatchObject({ ok: false, problem: { code: 'keys-newer' } })
  expect(await files.read()).toMatchObject({ value: { keystore: later } })
})

test.each<[string, string]>([
  ['nothing', ''],
  ['half of it', JSON.stringify(first).slice(0, 100)],
])('a keystore that became %s is damaged, not absent; the other place still has it', async (_what, text) => {
  const { folders, files } = twoFolders()
  await files.keep(first)
  await writeFile(join(folders[0] ?? '', 'sleutels.json'), text)
  expect(await files.read()).toEqual({
    ok: true,
    value: { keystore: first, isDamaged: true, isEverywhere: false },
  })
  // Put aside, never thrown away: it may hold the only key.
  expect(await files.keep(first)).toMatchObject({ ok: true })
  const kept = await readdir(folders[0] ?? '')
  expect(kept).toContain('sleutels-onleesbaar-2026-11-29T09-00-00-000Z.json')
  expect(await inFile(folders[0], 'sleutels-onleesbaar-2026-11-29T09-00-00-000Z.age')).toBe(key.keyFile)
  expect(await files.read()).toMatchObject({ value: { isDamaged: false, isEverywhere: true } })
})

test('a keystore of a newer version is no absent one, and is left as it is', async () => {
  const { folders, files } = twoFolders()
  await files.keep(first)
  const newer = JSON.stringify({ ...first, version: 2 })
  await writeFile(join(folders[1] ?? '', 'sleutels.json'), newer)
  expect(await files.read()).toMatchObject({ value: { keystore: first, isDamaged: true } })
  expect(await files.keep(first)).toMatchObject({ ok: false, problem: { code: 'keys-newer' } })
  expect(await inFile(folders[1])).toBe(newer)
})

test('a folder that is a file is told, and the other one is written', async () => {
  const { folders, files } = twoFolders()
  await mkdir(folders[0] ?? '', { recursive: true })
  await writeFile(folders[1] ?? '', 'geen map')
  expect(await files.keep(first)).toMatchObject({ ok: false })
  expect(keystoreOf(JSON.parse(await inFile(folders[0])))).toEqual(first)
  expect(await files.read()).toMatchObject({ value: { keystore: first, isDamaged: true } })
})

test('a new passphrase is another file of the same key; a key that was lost comes back as the first', () => {
  const both = withKey(withKey(null, older), key)
  const renewed = withPassphrase(both, { ...older, keyFile: 'nieuw' })
  expect(renewed.keys.map(({ keyFile }) => keyFile)).toEqual([key.keyFile, 'nieuw'])
  expect(renewed).toMatchObject({ edition: 3, copies: 'locked' })
  expect(withPassphrase(first, older).keys[0]).toEqual(older)
  expect(withPassphrase(null, key)).toEqual(first)
})

test.each<[string, object]>([
  ['no keys', { keys: [] }],
  ['a recipient that is none', { keys: [{ ...key, recipient: '../../sleutel' }] }],
  ['a hint of a page', { keys: [{ ...key, hint: 'a'.repeat(201) }] }],
  ['no edition', { edition: 0 }],
  ['another word for locked', { copies: 'off' }],
])('a keystore with %s is none', (_what, change) =>
  expect(keystoreOf({ ...first, ...change } as Keystore)).toBeNull(),
)
