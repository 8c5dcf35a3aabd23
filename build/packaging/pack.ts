/**
 * `npm run pack`: the application as others get it, in `dist/`. On Linux the folder, a zip, and a .deb where `dpkg-deb` is there; on
 * Windows and macOS the installers of configuration.ts. Everywhere the browser edition for an internal web server, the list of what it
 * is built of, and the digest of each. On Linux two runs on the same commit and Electron give the same bytes.
 *
 * It packs the Electron that npm brought, or the folder that `ELECTRON_DIST` names (with its version in `ELECTRON_DIST_VERSION`): to
 * try the road on a computer where Electron cannot be downloaded. What is packed with another version than package.json asks for
 * is to try out, never to give out, and says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { electronBinary, electronInstaller, fetchElectron } from '../start/electron-binary'
import { writeBill } from './bill-of-materials'
import { executableName, packaging } from './configuration'
import { canMakeDeb, makeDeb } from './debian'
import { momentOf, setMoment } from './moment'
import { thirdPartyNotices } from './third-party'
import { makeWebEdition } from './web-edition'

/** What of electron-builder is used; its own types are in this folder's node_modules, which is not always there. */
interface Packager {
  readonly build: (options: {
    readonly projectDir: string
    readonly config: object
    /** A folder that an earlier call made: only put into what is asked for. */
    readonly prepackaged?: string
    readonly linux?: readonly string[]
    readonly win?: readonly string[]
    readonly mac?: readonly string[]
  }) => Promise<readonly string[]>
}

interface Electron {
  readonly folder: string
  readonly version: string
}

interface Manifest {
  readonly version: string
  readonly author: { readonly name: string; readonly email: string }
  readonly homepage: string
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Where electron-builder leaves the unpacked application on Linux, in its output. */
const LINUX_FOLDER = 'linux-unpacked'

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function npm(root: string, ...words: readonly string[]): void {
  const { status } = spawnSync('npm', words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed`)
}

/** The Electron to pack; `undefined` when there is none and none can be had. */
async function electronToPack(root: string, asked: string): Promise<Electron | undefined> {
  const { ELECTRON_DIST: folder, ELECTRON_DIST_VERSION: version } = process.env
  if (folder !== undefined && version !== undefined) return { folder, version }
  if (electronBinary(root, {}) === undefined) await fetchElectron(electronInstaller(root))
  const binary = electronBinary(root, {})
  return binary === undefined
    ? undefined
    : { folder: join(root, 'node_modules/electron/dist'), version: asked }
}

/** The packager, installed in this folder on first use, exactly as its lock file says. */
async function packager(root: string): Promise<Packager> {
  const folder = join(root, 'build/packaging')
  if (!existsSync(join(folder, 'node_modules/electron-builder'))) npm(folder, 'ci')
  const own = createRequire(join(folder, 'package.json'))
  // Without internet it cannot fetch its own 7-Zip; the one from npm is as good.
  const { path7za } = own('7zip-bin') as { readonly path7za: string }
  if (process.platform !== 'win32') await chmod(path7za, 0o755)
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path7za
  return own('electron-builder') as Packager
}

/** Our licence, those of others and the list of packages: what goes along in every package. @returns their places in this folder */
async function layPapers(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const licence = join(folder, 'LICENSE')
  const notices = join(folder, 'THIRD-PARTY.txt')
  await copyFile(join(root, 'LICENSE'), licence)
  await writeFile(notices, thirdPartyNotices(root))
  return [licence, notices, await writeBill(root, folder)]
}

/** `SHA256SUMS` as `sha256sum --check` reads it. @returns its place */
async function writeDigests(folder: string, files: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    files.map(async (path) => {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return `${digest}  ${basename(path)}\n`
    }),
  )
  const target = join(folder, 'SHA256SUMS')
  await writeFile(target, lines.join(''))
  return target
}

interface Packed {
  readonly root: string
  readonly electron: Electron
  readonly papers: readonly string[]
  readonly moment: number
}

/** Hands the build and an Electron to electron-builder. @returns what it made */
async function packElectron({ root, electron, papers, moment }: Packed): Promise<readonly string[]> {
  const { build } = await packager(root)
  // A copy: what lies in `resources` there (an application under test, Electron's own welcome) is not ours to give out.
  const bare = await mkdtemp(join(tmpdir(), 'vsv-electron-to-pack-'))
  try {
    const besides = ['app', 'default_app.asar'].map((name) => join(electron.folder, 'resources', name))
    await cp(electron.folder, bare, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !besides.includes(path),
    })
    const config = {
      ...packaging,
      electronDist: bare,
      electronVersion: electron.version,
      extraFiles: papers.map((from) => ({ from, to: basename(from) })),
    }
    // A copy for each call: electron-builder changes what it is given.
    const call = (more: object) => build({ projectDir: root, config: structuredClone(config), ...more })
    if (process.platform !== 'linux')
      return await call(process.platform === 'win32' ? { win: [] } : { mac: [] })
    // First the folder, then the archives, which keep the times of its files: the last of them is changed after every hook.
    await call({ linux: ['dir'] })
    const folder = join(root, packaging.directories.output, LINUX_FOLDER)
    await setMoment(folder, moment)
    return await call({ linux: [], prepackaged: folder })
  } finally {
    await rm(bare, { recursive: true, force: true })
  }
}

/** Packs for the system it runs on. @returns the exit code */
export async function pack(root: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
  const asked = manifest.devDependencies.electron ?? ''
  const electron = await electronToPack(root, asked)
  if (electron === undefined) {
    say(
      `Electron ${asked} is not here and could not be downloaded. Point ELECTRON_DIST to an unpacked Electron`,
    )
    say('and ELECTRON_DIST_VERSION to its version.')
    return 1
  }
  npm(root, 'run', 'build')
  const output = join(root, packaging.directories.output)
  await rm(output, { recursive: true, force: true })
  const moment = momentOf(root, process.env)
  const papers = await layPapers(root, output)
  const made = [...(await packElectron({ root, electron, papers, moment }))]
  if (process.platform === 'linux' && (await canMakeDeb())) {
    const target = join(output, `${executableName}_${manifest.version}_amd64.deb`)
    await makeDeb({
      folder: join(output, LINUX_FOLDER),
      icon: join(root, 'build/icons/icon.svg'),
      licence: join(root, 'LICENSE'),
      version: manifest.version,
      maintainer: `${manifest.author.name} <${manifest.author.email}>`,
      homepage: manifest.homepage,
      moment,
      target,
    })
    made.push(target)
  }
  made.push(makeWebEdition({ root, folder: output, version: manifest.version, besides: papers, moment }))
  for (const path of [...made, ...papers, await writeDigests(output, made)]) say(path)
  if (electron.version !== asked)
    say(`Packed with Electron ${electron.version}, not ${asked}: to try out, not to give out.`)
  return 0
}
