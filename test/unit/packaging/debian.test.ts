import { execFileSync } from 'node:child_process'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { executableName } from '../../../build/packaging/configuration'
import { canMakeDeb, makeDeb } from '../../../build/packaging/debian'
import { temporaryFolder } from '../../temporary-folder'

const dpkgDeb = (...given: string[]) => execFileSync('dpkg-deb', given, { encoding: 'utf8' })

// Debian's own tool makes it; elsewhere nobody packs one.
test.runIf(await canMakeDeb())(
  'the Debian package opens several files from the desktop, everybody may read it, and it is the same whoever packed it, and when',
  async () => {
    const folder = join(temporaryFolder(), 'unpacked')
    await mkdir(join(folder, 'resources'), { recursive: true, mode: 0o700 })
    for (const name of [executableName, 'chrome-sandbox'])
      await writeFile(join(folder, name), 'x', { mode: 0o700 })
    await writeFile(join(folder, 'resources/app.asar'), 'x', { mode: 0o600 })
    const make = async () => {
      const target = join(temporaryFolder(), 'a.deb')
      await makeDeb({
        folder,
        icon: 'build/icons/icon.svg',
        licence: 'LICENSE',
        version: '1.2.3',
        maintainer: 'Iemand <iemand@voorbeeld.example>',
        homepage: 'https://voorbeeld.example',
        moment: 1_700_000_000,
        target,
      })
      return target
    }
    const target = await make()
    // The time of the files that went in, and of the clock, is in none of it.
    await utimes(join(folder, 'resources/app.asar'), 1_600_000_000, 1_600_000_000)
    expect((await readFile(await make())).equals(await readFile(target))).toBe(true)
    const modes = Object.fromEntries(
      dpkgDeb('-c', target)
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/))
        .map(([mode, , , , , path]) => [path, mode]),
    )
    const home = `./opt/${executableName}`
    expect(modes).toMatchObject({
      './': 'drwxr-xr-x',
      [`${home}/resources/`]: 'drwxr-xr-x',
      [`${home}/resources/app.asar`]: '-rw-r--r--',
      [`${home}/${executableName}`]: '-rwxr-xr-x',
      [`${home}/chrome-sandbox`]: '-rwsr-xr-x',
    })
    const out = temporaryFolder()
    dpkgDeb('-x', target, out)
    const entry = await readFile(join(out, `usr/share/applications/${executableName}.desktop`), 'utf8')
    expect(entry).toMatch(/^Exec=env LANGUAGE=nl .* %F$/m)
    expect(entry).toMatch(/^MimeType=application\/x-vsv-dossier;$/m)
  },
)
