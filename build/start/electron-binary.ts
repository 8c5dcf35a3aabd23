/**
 * The Electron binary: is it there, can it be had? npm brings only the small package; the binary is a download of some 110 MB
 * from GitHub, which many networks block. `require('electron')` would start that download by itself and wait as long as it takes.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A network that is blocked is decided within 15 s; the rest of those is for ending the installer. */
const PATIENCE = 12_000
/** Less than this in {@link PATIENCE} is no download but a trickle. */
const LEAST_BYTES = 1_000_000

/** The path of the binary, if it is there; looks, and downloads nothing. */
export function electronBinary(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined
  if (override !== undefined && override !== '') {
    const binary = join(override, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'))
    return existsSync(binary) ? binary : undefined
  }
  const binary = name === undefined ? undefined : join(folder, 'dist', name)
  return binary !== undefined && existsSync(binary) ? binary : undefined
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Ends a process and everything it started. */
function endTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  else process.kill(-child.pid, 'SIGKILL')
}

interface Installer {
  /** The script that downloads and unpacks. */
  readonly script: string
  /** Where it unpacks to. */
  readonly target: string
  readonly patience?: number
}

export function electronInstaller(root: string): Installer {
  const folder = join(root, 'node_modules/electron')
  return { script: join(folder, 'install.js'), target: join(folder, 'dist') }
}

/**
 * Runs the installer as long as bytes come in, and gives up when they do not. Whether it finished.
 */
export async function fetchElectron({ script, target, patience = PATIENCE }: Installer): Promise<boolean> {
  // A temporary folder of its own: what lands in it is what came in.
  const temporary = await mkdtemp(join(tmpdir(), 'vsv-electron-'))
  const installer = spawn(process.execPath, [script], {
    stdio: 'ignore',
    detached: process.platform !== 'win32', // a process group, to end it as a whole
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  const end = () => endTree(installer)
  process.once('exit', end)
  let received = 0
  const watch = setInterval(async () => {
    const now = (await sizeOf(temporary)) + (await sizeOf(target))
    // Unpacking done and the download cleared away looks like less: also progress.
    if (Math.abs(now - received) < LEAST_BYTES) end()
    received = now
  }, patience)
  const isInstalled = await new Promise<boolean>((resolve) => {
    installer.once('error', () => resolve(false))
    installer.once('exit', (code) => resolve(code === 0))
  })
  clearInterval(watch)
  process.off('exit', end)
  await rm(temporary, { recursive: true, force: true })
  return isInstalled
}
