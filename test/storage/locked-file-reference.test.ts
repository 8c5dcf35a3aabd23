/** Our files and those of the reference tool (Debian: `apt install age`), opened by each other. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFile, unlockFile } from '../../src/storage/locked-file/locked-file'
import { temporaryFolder } from '../temporary-folder'
import { ageIn, deriveQuickly, plainFile } from './locked-small'

const PASSPHRASE = 'een lange zin met é'

function has(program: string, ...given: string[]): boolean {
  try {
    execFileSync(program, given, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The tool asks for the passphrase on a terminal, which `script` imitates. */
const isHere = has('age', '--version') && has('script', '--version')
const why = isHere ? '' : ' (skipped: age and script are not on this computer)'

/** Runs `age` and types the passphrase whenever it asks; gives what it said. */
function age(...given: string[]): Promise<string> {
  const command = ['age', ...given].map((word) => `'${word}'`).join(' ')
  const terminal = spawn('script', ['-qec', command, '/dev/null'])
  let said = ''
  let answered = 0
  terminal.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    const asked = said.match(/passphrase[^:]*: /gi)?.length ?? 0
    for (; answered < asked; answered += 1) terminal.stdin.write(`${PASSPHRASE}\n`)
  })
  return new Promise((resolve, reject) => {
    terminal.on('error', reject)
    terminal.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))))
  })
}

test.skipIf(!isHere)(`a file we locked opens with the age tool, without this application${why}`, async () => {
  const folder = temporaryFolder()
  const plain = await plainFile()
  const locked = await lockFile(plain, { passphrase: PASSPHRASE, hint: '' }, deriveQuickly)
  expect(locked.ok).toBe(true)
  writeFileSync(join(folder, 'inhoud.age'), ageIn(locked.ok ? locked.value : plain))
  await age('-d', '-o', join(folder, 'dossier.vsv'), join(folder, 'inhoud.age'))
  expect(new Uint8Array(readFileSync(join(folder, 'dossier.vsv')))).toEqual(plain)
})

test.skipIf(!isHere).each([
  ['as bytes', []],
  ['as text', ['-a']],
])(`a dossier file that the age tool locked %s opens with us${why}`, async (_what, options) => {
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
})
