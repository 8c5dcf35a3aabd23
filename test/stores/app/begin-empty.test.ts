/** The page that asks for the passphrase, for whoever has neither that nor the sheet. */
import { describe, expect, test, vi } from 'vitest'
import type { DossierMark } from '../../../src/contract/dossier-marks'
import { failure, success } from '../../../src/domain/outcome'
import { beginningEmpty } from '../../../src/stores/app/begin-empty'
import { unlockedAs } from '../../unlocked-as'

const { lock } = unlockedAs('een')
const markOf = (id: string, savedAt: string | null): DossierMark => ({ id, name: '', savedAt, hereSince: '' })
const copyAt = (at: string) => ({
  ...{ name: at, dossierId: 'd', dossierName: '', at, size: 1, locked: true },
  ...{ place: 'own', reason: null, responses: null },
})

function computer() {
  let marks: readonly DossierMark[] = [markOf('a', null), markOf('b', '2026-11-01T10:00:00.000Z')]
  const keystore = {
    ...{ format: 'vsv-sleutels', version: 1, edition: 2, copies: 'clear' },
    keys: [lock.key],
  } as const
  const replace = vi.fn(() => Promise.resolve(success(keystore)))
  const platform = {
    listCopies: vi.fn(() =>
      Promise.resolve(success([copyAt('2026-11-28T09:00:00.000Z'), copyAt('2026-11-02T09:00:00.000Z')])),
    ),
    readKeys: vi.fn(() => Promise.resolve(success({ keystore: null, isDamaged: false, isEverywhere: true }))),
    keepKeys: vi.fn(() => Promise.resolve(success(null))),
    forgetDefaultStore: () => Promise.resolve(success(null)),
  }
  const [writeTries, forgetTexts, onBegun] = [vi.fn(), vi.fn(), vi.fn()]
  const emptying = beginningEmpty({
    ...{ lock, platform: platform as never, replace: replace as never, forgetTexts, onBegun },
    marks: { read: () => marks, write: (next) => (marks = next), askToStay: () => undefined },
    keep: { writeTries },
  })
  return { emptying, platform, replace, keystore, forgetTexts, onBegun, writeTries, marks: () => marks }
}

describe('beginning empty', () => {
  test('is told beforehand what goes and what stays, as far as that can be known without the key', async () => {
    const { emptying, platform, replace } = computer()
    expect(await emptying.look()).toEqual({
      ...{ dossiers: 2, neverSaved: 1, copies: 2, lastCopyAt: '2026-11-28T09:00:00.000Z' },
    })
    platform.listCopies.mockResolvedValueOnce(failure('copies', '') as never)
    expect(await emptying.look()).toMatchObject({ copies: null, lastCopyAt: null })
    expect(replace).not.toHaveBeenCalled()
  })

  test('takes along what would look for the dossiers afterwards, and removes no copy', async () => {
    const { emptying, platform, keystore, marks, forgetTexts, onBegun, writeTries } = computer()
    expect(await emptying.begin()).toMatchObject({ ok: true })
    expect(platform.keepKeys).toHaveBeenCalledWith(keystore)
    expect(marks()).toEqual([])
    for (const done of [forgetTexts, onBegun, writeTries]) expect(done).toHaveBeenCalledOnce()
  })

  test('changes nothing at all when it is refused', async () => {
    const { emptying, platform, replace, marks, forgetTexts, onBegun } = computer()
    replace.mockResolvedValueOnce(failure('storage/other-window', 'open') as never)
    expect(await emptying.begin()).toMatchObject({ problem: { code: 'storage/other-window' } })
    expect(marks()).toHaveLength(2)
    for (const done of [forgetTexts, onBegun, platform.keepKeys]) expect(done).not.toHaveBeenCalled()
  })

  test('is refused while the keys beside the copies cannot be read: copies of later would get the lost key', async () => {
    const { emptying, platform, replace, marks } = computer()
    platform.readKeys.mockResolvedValueOnce(failure('copies', 'in gebruik') as never)
    expect(await emptying.begin()).toMatchObject({ problem: { message: 'in gebruik' } })
    expect(replace).not.toHaveBeenCalled()
    expect(marks()).toHaveLength(2)
  })
})
