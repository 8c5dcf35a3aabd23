/** Our files and those of the reference tool (Debian: `apt install age`), opened by each other. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFile, unlockFile } from '../../src/storage/locked-file/locked-file'
import { makeKey, openKeyFile, openSealed, sealFile } from '../../src/storage/locked-file/key-file'
import { hasProgram, onATerminal } from '../on-a-terminal'
import { temporaryFolder } from '../temporary-folder'
import { ageIn, deriveQuickly, plainFile, QUICK } from './locked-small'

const PASSPHRASE = 'een lange zin met é'

const isHere = hasProgram('age') && hasProgram('script')
/** The tool takes the same time and memory for its key as we do, several times in a test. */
const PATIENCE = 180_000
const why = isHere ? '' : ' (skipped: age and script are not on this computer)'

/** Runs `age`, which asks for the passphrase on a terminal. */
async function age(...given: string[]): Promise<void> {
  const { code, said } = await onATerminal(['age', ...given], {
    asks: /passphrase[^:]*: /,
    answer: PASSPHRASE,
  })
  if (code !== 0) throw new Error(said)
}

test.skipIf(!isHere)(
  `a file we locked opens with the age tool, without this application${why}`,
  async () => {
    const folder = temporaryFolder()
    const plain = await plainFile()
    const locked = await lockFile(plain, { passphrase: PASSPHRASE, hint: '' }, deriveQuickly)
    expect(locked.ok).toBe(true)
    writeFileSync(join(folder, 'inhoud.age'), ageIn(locked.ok ? locked.value : plain))
    await age('-d', '-o', join(folder, 'dossier.vsv'), join(folder, 'inhoud.age'))
    expect(new Uint8Array(readFileSync(join(folder, 'dossier.vsv')))).toEqual(plain)
  },
  PATIENCE,
)

test.skipIf(!isHere).each([
  ['as bytes', []],
  ['as text', ['-a']],
])(
  `a dossier file that the age tool locked %s opens with us${why}`,
  async (_what, options) => {
    const folder = temporaryFolder()
    const plain = await plainFile()
    writeFileSync(join(folder, 'dossier.vsv'), plain)
    await age('-p', ...options, '-o', join(folder, 'dossier.vsv.age'), join(folder, 'dossier.vsv'))
    const made = new Uint8Array(readFileSync(join(folder, 'dossier.vsv.age')))
    expect(await unlockFile(made, PASSPHRASE, deriveQuickly)).toEqual({ ok: true, value: plain })
    expect(await unlockFile(made, 'een andere lange zin', deriveQuickly)).toMatchObject({
      ok: false,
      problem: { code: 'locked/wrong-passphrase' },
    })
  },
  PATIENCE,
)

test.skipIf(!isHere)(
  `a locked copy opens with the age tool: with the key file and the passphrase, and with the key of the sheet${why}`,
  async () => {
    const folder = temporaryFolder()
    const plain = await plainFile()
    const key = await makeKey({ passphrase: PASSPHRASE, factor: QUICK }, deriveQuickly)
    if (!key.ok) throw new Error(key.problem.code)
    const sealed = await sealFile(plain, key.value.recipient)
    if (!sealed.ok) throw new Error(sealed.problem.code)
    const at = (name: string) => join(folder, name)
    writeFileSync(at('kopie.vsv.age'), sealed.value)
    writeFileSync(at('sleutel.age'), key.value.keyFile)
    writeFileSync(at('sleutel.txt'), `${key.value.identity}\n`)
    await age('-d', '-i', at('sleutel.age'), '-o', at('een.vsv'), at('kopie.vsv.age'))
    await age('-d', '-i', at('sleutel.txt'), '-o', at('twee.vsv'), at('kopie.vsv.age'))
    expect(new Uint8Array(readFileSync(at('een.vsv')))).toEqual(plain)
    expect(new Uint8Array(readFileSync(at('twee.vsv')))).toEqual(plain)
  },
  PATIENCE,
)

test.skipIf(!isHere)(
  `a copy that the age tool locked to our key opens with us, and so does a key file it made${why}`,
  async () => {
    const folder = temporaryFolder()
    const plain = await plainFile()
    const key = await makeKey({ passphrase: PASSPHRASE, factor: QUICK }, deriveQuickly)
    if (!key.ok) throw new Error(key.problem.code)
    const at = (name: string) => join(folder, name)
    writeFileSync(at('dossier.vsv'), plain)
    writeFileSync(at('sleutel.txt'), `${key.value.identity}\n`)
    await age('-r', key.value.recipient, '-o', at('kopie.vsv.age'), at('dossier.vsv'))
    await age('-p', '-a', '-o', at('sleutel.age'), at('sleutel.txt'))
    const opened = await openKeyFile(readFileSync(at('sleutel.age'), 'utf8'), PASSPHRASE, deriveQuickly)
    expect(opened).toMatchObject({ ok: true, value: { recipient: key.value.recipient } })
    const sealed = new Uint8Array(readFileSync(at('kopie.vsv.age')))
    expect(await openSealed(sealed, key.value.identity)).toEqual({ ok: true, value: plain })
  },
  PATIENCE,
)
