/** Copies that are made before the database of an earlier version is changed, by a shell that may keep keys. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test, vi } from 'vitest'
import type { CopyInfo, CopyLabel, Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { copyBeforeUpgrade } from '../../../src/stores/dossier/copy-before-upgrade'
import { lockingHere } from '../locking-here'

const before = {
  dossierId: 'dossier-1',
  dossierName: 'VSV',
  records: 3,
  answers: 1,
  bytes: new Uint8Array([1]),
}
const nothing = { keystore: null, isDamaged: false, isEverywhere: true }
const locked: CopyInfo = { ...before, locked: true, name: 'a', at: '', place: 'own' }

function shellWith(given: Partial<Platform>): { readonly platform: Platform; readonly written: CopyLabel[] } {
  const written: CopyLabel[] = []
  const platform: Partial<Platform> = {
    info: async () => ({ automaticCopies: true }) as never,
    readKeys: async () => success(nothing),
    listCopies: async () => success([]),
    writeCopy: async (label) => {
      written.push(label)
      return failure('copies-full', 'vol')
    },
    ...given,
  }
  return { platform: platform as Platform, written }
}

test('they are made in clear where there is no lock, each tried although another failed', async () => {
  const { platform, written } = shellWith({})
  await copyBeforeUpgrade(platform, [before, { ...before, dossierId: 'dossier-2' }])
  expect(written.map(({ dossierId, locked: isLocked }) => [dossierId, isLocked])).toEqual([
    ['dossier-1', false],
    ['dossier-2', false],
  ])
})

test('they are made where only another computer has locked ones, in the folder beside the copies', async () => {
  const elsewhere: CopyInfo = { ...locked, dossierId: 'dossier-9', place: 'extra' }
  const { platform, written } = shellWith({ listCopies: async () => success([elsewhere]) })
  await copyBeforeUpgrade(platform, [before])
  expect(written).toHaveLength(1)
})

test.each([
  ['the keys cannot be read', { readKeys: async () => success({ ...nothing, isDamaged: true }) }],
  ['the shell does not answer', { readKeys: async () => failure('unexpected', 'x') }],
  ['the key is gone and copies are locked', { listCopies: async () => success([locked]) }],
  [
    'a locked copy of the dossier is beside them',
    { listCopies: async () => success([{ ...locked, place: 'extra' as const }]) },
  ],
  ['there is no place for copies', { info: async () => ({ automaticCopies: false }) as never }],
] as const)('none is made in clear when %s', async (_what, given) => {
  const { platform, written } = shellWith(given)
  await copyBeforeUpgrade(platform, [before])
  expect(written).toEqual([])
})

test('of a locked database they are locked to its key, whatever the keys of the copies say', async () => {
  vi.stubGlobal('Worker', function () {
    return lockingHere()()
  })
  const recipient = await identityToRecipient(await generateX25519Identity())
  const { platform, written } = shellWith({ readKeys: async () => failure('unexpected', 'x') })
  await copyBeforeUpgrade(platform, [before], recipient)
  expect(written.map((label) => label.locked)).toEqual([true])
  vi.unstubAllGlobals()
})
