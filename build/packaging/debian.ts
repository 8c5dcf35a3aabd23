/**
 * A Debian package (.deb) out of the unpacked application, made with Debian's own `dpkg-deb`: that works without internet, and sets
 * what a zip cannot: a menu entry, the file type, and the rights of `chrome-sandbox` (Ubuntu 24.04 and later allow Chromium's
 * sandbox to nobody else).
 */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { productName } from '../../electron/identity'
import { dossierFile, executableName } from './configuration'
import { setMoment } from './moment'

const run = promisify(execFile)

/** What Electron needs of Debian 12 and Ubuntu 22.04, and under its later name of Debian 13 and Ubuntu 24.04. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libxtst6',
  'xdg-utils',
]

interface DebianPackage {
  /** The unpacked application, as electron-builder leaves it. */
  readonly folder: string
  /** A drawing (.svg), sharp at every size. */
  readonly icon: string
  readonly licence: string
  readonly version: string
  readonly maintainer: string
  readonly homepage: string
  /** Seconds since 1970, for every file in it. */
  readonly moment: number
  readonly target: string
}

const control = (
  { version, maintainer, homepage }: DebianPackage,
  kilobytes: number,
) => `Package: ${executableName}
Version: ${version}
Architecture: amd64
Maintainer: ${maintainer}
Homepage: ${homepage}
Installed-Size: ${String(kilobytes)}
Depends: ${DEPENDS.join(', ')}
Section: misc
Priority: optional
Description: Zelfbeoordeling voor verloskundige samenwerkingsverbanden
 Samenwerkingsspiegel, toetsing, verbeterplan en rapporten in Word.
 Alles blijft op deze computer; het programma zoekt nooit verbinding.
`

/** `LANGUAGE`: the date picker of the engine reads its words from there, before any line of ours runs. */
const menuEntry = `[Desktop Entry]
Type=Application
Name=${productName}
Comment=Zelfbeoordeling en verbeterplan voor een VSV
Exec=env LANGUAGE=nl /opt/${executableName}/${executableName} %F
Icon=${executableName}
StartupWMClass=${executableName}
Categories=Office;
MimeType=${dossierFile.mimeType};
Terminal=false
`

const fileType = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${dossierFile.mimeType}">
    <comment>${dossierFile.description.replace('&', '&amp;')}</comment>
    <glob pattern="*.${dossierFile.ext}"/>
    <icon name="${executableName}"/>
  </mime-type>
</mime-info>
`

/** The desktop is told of a new menu entry and file type where it has the tools for it; Debian's triggers do the rest. */
const refresh = `#!/bin/sh
set -e
if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
`

async function put(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, mode)
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to)
}

/** As Debian counts it (policy 5.6.20): every file in whole kilobytes, one for all else, so that it is the same on every disk. */
async function kilobytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async (entry) =>
      entry.isFile() ? Math.ceil((await stat(join(entry.parentPath, entry.name))).size / 1024) : 1,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Whether this computer can make one. */
export async function canMakeDeb(): Promise<boolean> {
  return run('dpkg-deb', ['--version']).then(
    () => true,
    () => false,
  )
}

/**
 * Makes `target`.
 * @throws what `dpkg-deb` says, when it refuses
 */
export async function makeDeb(debianPackage: DebianPackage): Promise<void> {
  const stage = await mkdtemp(join(tmpdir(), 'vsv-deb-'))
  try {
    const home = join(stage, 'opt', executableName)
    await mkdir(dirname(home), { recursive: true })
    await cp(debianPackage.folder, home, { recursive: true, verbatimSymlinks: true })
    await mkdir(join(stage, 'usr/bin'), { recursive: true })
    await symlink(`/opt/${executableName}/${executableName}`, join(stage, 'usr/bin', executableName))
    await put(join(stage, 'usr/share/applications', `${executableName}.desktop`), menuEntry)
    await put(join(stage, 'usr/share/mime/packages', `${executableName}.xml`), fileType)
    await copy(
      debianPackage.icon,
      join(stage, 'usr/share/icons/hicolor/scalable/apps', `${executableName}.svg`),
    )
    await copy(debianPackage.licence, join(stage, 'usr/share/doc', executableName, 'copyright'))
    const kilobytes = await kilobytesOf(stage)
    // Everybody may read it, whatever whoever packs keeps to themselves (umask, and the folder for the time being).
    await run('chmod', ['-R', 'u=rwX,go=rX', stage])
    await chmod(join(home, 'chrome-sandbox'), 0o4755)
    await put(join(stage, 'DEBIAN/control'), control(debianPackage, kilobytes))
    await put(join(stage, 'DEBIAN/postinst'), refresh, 0o755)
    await put(join(stage, 'DEBIAN/postrm'), refresh, 0o755)
    await setMoment(stage, debianPackage.moment)
    // On more than one core the compressed bytes depend on how many there are.
    await run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z2', '--build', stage, debianPackage.target], {
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: String(debianPackage.moment),
        DPKG_DEB_THREADS_MAX: '1',
      },
    })
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}
