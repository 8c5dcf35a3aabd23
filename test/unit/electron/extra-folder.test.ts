import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openBackupFiles } from '../../../electron/backup-files'
import { openExtraFolder } from '../../../electron/extra-folder'
import { openKeyFiles } from '../../../electron/key-files'
import { withKey, withPassphrase, type Keystore } from '../../../src/domain/dossier/keystore'
import { temporaryFolder } from '../../temporary-folder'

const HOUR = 60 * 60 * 1000
const dossierId = 'a1b2c3d4-1111-4222-8333-444455556666'
let moment: number
let settings: string
let own: string
let share: string
const now = () => new Date(moment)

beforeEach(() => {
  moment = Date.parse('2026-11-23T12:00:00.000Z')
  settings = temporaryFolder()
  own = join(settings, 'reservekopieen')
  share = temporaryFolder()
})

const open = () => openExtraFolder({ settings, own, now })
async function writeCopy(byte: number, records = 1): Promise<void> {
  moment += HOUR
  const label = { dossierId, dossierName: 'VSV', records, answers: 0, locked: false }
  await openBackupFiles(own, now).write(label, new Uint8Array([byte]))
}
const there = async () => (await readdir(join(share, 'VSV-reservekopieen', dossierId))).sort()
const here = async () => (await readdir(join(own, dossierId))).sort()
const keyOf = (letter: string) => ({ recipient: `age1${letter.repeat(58)}`, keyFile: letter, hint: '' })
async function keyFilesThere() {
  const root = join(share, 'VSV-reservekopieen')
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.age'))
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')])),
  ) as Readonly<Record<string, string>>
}
async function stateOf(extra: ReturnType<typeof open>) {
  const state = await extra.state()
  return state.ok ? state.value : state.problem
}

describe('the folder beside the copies', () => {
  it('is none until one is chosen', async () => {
    await writeCopy(1)
    const extra = open()
    await extra.catchUp()
    expect(await stateOf(extra)).toBeNull()
    expect(await extra.list()).toEqual([])
  })

  it('gets what is there when it is chosen, and later what is added, with the documents', async () => {
    await writeCopy(1)
    await mkdir(join(own, dossierId, 'bijlagen'))
    await writeFile(join(own, dossierId, 'bijlagen', 'f'.repeat(64)), 'stuk')
    const extra = open()
    expect(await extra.use(share)).toMatchObject({ ok: true, value: { name: share, problem: null } })
    await writeCopy(2)
    await extra.catchUp()
    expect(await there()).toEqual(await here())
    expect(
      await readFile(join(share, 'VSV-reservekopieen', dossierId, 'bijlagen', 'f'.repeat(64)), 'utf8'),
    ).toBe('stuk')
    const [newest] = await extra.list()
    expect(newest).toMatchObject({ dossierId, dossierName: 'VSV', place: 'extra' })
    expect(await extra.read(newest?.name ?? '')).toMatchObject({
      ok: true,
      value: { bytes: new Uint8Array([2]) },
    })
  })

  it('keeps nothing that tells which dossier there was once the last copy of it has to go', async () => {
    await writeCopy(1)
    const extra = open()
    await extra.use(share)
    const [copy] = (await there()).filter((name) => name.endsWith('.vsv'))
    await rm(join(own, dossierId), { recursive: true })
    await extra.remove(`${dossierId}/${copy ?? ''}`)
    expect(await readdir(join(share, 'VSV-reservekopieen'))).toEqual([])
  })

  it('is remembered at the next start', async () => {
    await open().use(share)
    await writeCopy(1)
    const next = open()
    await next.catchUp()
    expect(await stateOf(next)).toMatchObject({ name: share, lastAt: now().toISOString(), problem: null })
    expect(await there()).toEqual(await here())
    await next.forget()
    expect(await stateOf(open())).toBeNull()
    // What is in it stays.
    expect(await there()).toEqual(await here())
  })

  it('that is away is told calmly, not made anew, and caught up with later', async () => {
    const extra = open()
    await extra.use(share)
    const away = `${share}-away`
    await rename(share, away)
    await writeCopy(1)
    await writeCopy(2)
    await extra.catchUp()
    expect(await stateOf(extra)).toMatchObject({ problem: { code: 'extra-folder-away' } })
    expect(await readdir(join(share, '..'))).not.toContain(share.split('/').at(-1))
    await rename(away, share)
    await extra.catchUp()
    expect(await stateOf(extra)).toMatchObject({ problem: null })
    expect(await there()).toEqual(await here())
  })

  it('keeps its own fullest copy, also when this computer began anew', async () => {
    await writeCopy(9, 900)
    const extra = open()
    await extra.use(share)
    await rm(own, { recursive: true })
    for (let index = 0; index < 15; index += 1) await writeCopy(index)
    await extra.catchUp()
    const kept = (await extra.list()).map(({ records }) => records)
    expect(kept).toContain(900)
    expect(kept.length).toBeLessThanOrEqual(13)
    // Nothing goes to and fro.
    const before = await there()
    await extra.catchUp()
    expect(await there()).toEqual(before)
  })

  it('leaves alone what somebody else put there', async () => {
    await mkdir(join(share, 'VSV-reservekopieen', dossierId), { recursive: true })
    const strange = join(share, 'VSV-reservekopieen', dossierId, 'van mijzelf.txt')
    await writeFile(strange, 'mijn')
    await writeFile(join(share, 'begroting.xlsx'), 'x')
    await writeCopy(1)
    await open().use(share)
    expect(await readFile(strange, 'utf8')).toBe('mijn')
    expect((await readdir(share)).sort()).toEqual(['VSV-reservekopieen', 'begroting.xlsx'])
  })

  it('keeps the keys of every computer that uses it: none takes the place of those of another', async () => {
    const [mine, theirs] = [keyOf('q'), keyOf('p')]
    const elsewhere = temporaryFolder()
    const other = openExtraFolder({ settings: elsewhere, own: join(elsewhere, 'reservekopieen'), now })
    const keep = (folder: string, keystore: Keystore) => openKeyFiles(() => [folder], now).keep(keystore)
    await keep(own, withKey(null, mine))
    await keep(join(elsewhere, 'reservekopieen'), withKey(null, theirs))
    const extra = open()
    await extra.use(share)
    await other.use(share)
    await extra.catchUp()
    expect(await keyFilesThere()).toEqual({ 'sleutel.age': 'q', 'sleutels-pppppppp/sleutel.age': 'p' })
    // Under another passphrase the same key goes in the same place, and a new one before it.
    const renewed = withPassphrase(withKey(null, theirs), { ...theirs, keyFile: 'p2' })
    await keep(join(elsewhere, 'reservekopieen'), withKey(renewed, keyOf('z')))
    await other.catchUp()
    await keep(own, withPassphrase(withKey(null, mine), { ...mine, keyFile: 'q2' }))
    await extra.catchUp()
    expect(await keyFilesThere()).toEqual({
      'sleutel.age': 'q2',
      'sleutels-pppppppp/sleutel.age': 'z',
      'sleutels-pppppppp/sleutel-2.age': 'p2',
    })
  })

  it.each(['the folder of the copies', 'the folder of the settings'])(
    'cannot be %s itself',
    async (which) => {
      await writeCopy(1)
      const refused = await open().use(which === 'the folder of the copies' ? own : settings)
      expect(refused).toMatchObject({ ok: false, problem: { code: 'extra-folder-own' } })
      expect(await stateOf(open())).toBeNull()
    },
  )

  it('that is a file is refused, and nothing is remembered', async () => {
    await writeCopy(1)
    await writeFile(join(share, 'bestand'), '')
    expect(await open().use(join(share, 'bestand'))).toMatchObject({ ok: false })
    expect(await stateOf(open())).toBeNull()
  })

  it('gives no other file than a copy', async () => {
    await writeCopy(1)
    const extra = open()
    await extra.use(share)
    for (const name of [`extra/${dossierId}/naam.txt`, 'extra/../x', `${dossierId}/x`, ''])
      expect([name, await extra.read(name)]).toMatchObject([
        name,
        { ok: false, problem: { code: 'copy-unknown' } },
      ])
  })

  describe('loses an attachment that was erased', () => {
    const sha256 = 'f'.repeat(64)
    const left = (folder = share) => readdir(join(folder, 'VSV-reservekopieen', dossierId, 'bijlagen'))

    /** The folder with the attachment that is gone from here. */
    async function withErased() {
      await writeCopy(1)
      await mkdir(join(own, dossierId, 'bijlagen'))
      await writeFile(join(own, dossierId, 'bijlagen', sha256), 'stuk')
      const extra = open()
      await extra.use(share)
      await rm(join(own, dossierId, 'bijlagen', sha256))
      expect(await left()).toEqual([sha256])
      return { extra, erase: () => extra.remove(`${dossierId}/bijlagen/${sha256}`) }
    }

    it('at once', async () => {
      const { erase } = await withErased()
      await erase()
      expect(await left()).toEqual([])
    })

    it('when it is back', async () => {
      const { erase } = await withErased()
      await rename(share, `${share}-away`)
      await erase()
      await rename(`${share}-away`, share)
      await open().catchUp()
      expect(await left()).toEqual([])
    })

    it('when it is back in another place, and chosen anew', async () => {
      const { erase } = await withErased()
      await rename(share, `${share}-elders`)
      await erase()
      await open().use(`${share}-elders`)
      expect(await left(`${share}-elders`)).toEqual([])
    })

    it('also when what is new cannot be copied to it', async () => {
      const { extra, erase } = await withErased()
      await rm(join(share, 'VSV-reservekopieen', dossierId, 'naam.txt'))
      await mkdir(join(share, 'VSV-reservekopieen', dossierId, 'naam.txt'))
      await erase()
      expect(await stateOf(extra)).toMatchObject({ problem: {} })
      expect(await left()).toEqual([])
    })
  })
})
