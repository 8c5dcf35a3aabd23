/**
 * The built application laid into a copy of Electron, as an installer would leave it, in a folder that every user may read: the
 * repository may lie where only root comes. The files of Electron are linked where the disk allows it, so a copy costs nothing.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packaging } from '../packaging/configuration'
import type { Electron } from './electron'
import { setFuses } from './fuses'
import type { User } from './user'

/** How a test starts the application; travels to the tests as JSON in `VSV_ELECTRON`. */
export interface Launcher {
  /** The application under its own name, as it ships: `app.isPackaged` is true. */
  readonly packaged: string
  /** The same under the name `electron`, as `npm run dev` runs it: `app.isPackaged` is false. */
  readonly plain: string
  /** Its own name and the switches it ships with: the doors shut that tests come in by. Only on Linux. */
  readonly sealed: string | null
  /** What the application is given before everything else. */
  readonly given: readonly string[]
  /** Whose process it becomes, when that is not who runs the tests. */
  readonly user: User | null
  /** The folder of the staged copy, with a real binary `electron`; what a test needs to make another copy. */
  readonly folder: string
}

interface Staged {
  readonly launcher: Launcher
  readonly clear: () => void
}

const productBinary = 'vsv-spiegel-en-toets'

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to) // another disk
    chmodSync(to, statSync(from).mode)
  }
}

function layTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) layTree(source, target)
    else linkOrCopy(source, target)
  }
}

/** For root: everybody may read what lies here, and the helper that makes the sandbox of the system is root's. */
function openToAll(base: string, folder: string, electron: Electron): void {
  execFileSync('chmod', ['-R', 'a+rX', base])
  const helper = join(folder, 'chrome-sandbox')
  rmSync(helper) // the link, not what it leads to
  copyFileSync(join(electron.folder, 'chrome-sandbox'), helper)
  chownSync(helper, 0, 0)
  chmodSync(helper, 0o4755)
}

/** A program that starts the binary as somebody else, and is replaced by it: same process, same signals. */
function startAs({ name }: User, binary: string, program: string): string {
  const options = `--reuid=${name} --regid=${name} --init-groups --inh-caps=-all`
  writeFileSync(program, `#!/bin/sh\nexec setpriv ${options} '${binary}' "$@"\n`, { mode: 0o755 })
  return program
}

/** @param user who runs the application, when that is not who we are. */
export async function stage(root: string, electron: Electron, user: User | undefined): Promise<Staged> {
  if (process.platform !== 'linux') {
    const launcher = {
      packaged: electron.binary,
      plain: electron.binary,
      given: [root],
      user: null,
      sealed: null,
    }
    return { launcher: { ...launcher, folder: electron.folder }, clear: () => undefined }
  }
  const base = mkdtempSync(join(tmpdir(), 'vsv-electron-'))
  const folder = join(base, 'application')
  layTree(electron.folder, folder)
  const app = join(folder, 'resources/app')
  mkdirSync(app, { recursive: true })
  cpSync(join(root, 'out'), join(app, 'out'), { recursive: true })
  copyFileSync(join(root, 'package.json'), join(app, 'package.json'))
  const [plain, packaged] = [join(folder, 'electron'), join(folder, productBinary)]
  linkOrCopy(electron.binary, packaged)
  const sealed = join(folder, `${productBinary}-sealed`)
  copyFileSync(electron.binary, sealed)
  // The application lies here as a folder; `npm run pack` tries the archive.
  await setFuses(sealed, {
    ...packaging.electronFuses,
    onlyLoadAppFromAsar: false,
    enableEmbeddedAsarIntegrityValidation: false,
  })
  if (user !== undefined) openToAll(base, folder, electron)
  const as = (binary: string, program: string) =>
    user === undefined ? binary : startAs(user, binary, join(base, program))
  return {
    launcher: {
      packaged: as(packaged, 'start-packaged'),
      plain: as(plain, 'start-plain'),
      sealed: as(sealed, 'start-sealed'),
      given: [],
      user: user ?? null,
      folder,
    },
    clear: () => rmSync(base, { recursive: true, force: true }),
  }
}
