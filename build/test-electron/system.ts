/** What a bare machine lacks to show Electron: libraries, a virtual screen, and a hand for real keys. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Debian's names, each with what it was called before. */
const packages = [
  ['xvfb'],
  ['openbox'], // windows can only be minimised or fill the screen where something manages them
  ['xdotool'], // real keys and clicks, also in menus
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
]

export function isThere(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}

function isComplete(electronFolder: string): boolean {
  const { stdout } = spawnSync('ldd', [join(electronFolder, 'electron')], { encoding: 'utf8' })
  return ['Xvfb', 'openbox', 'xdotool'].every(isThere) && !/not found/.test(stdout ?? '')
}

/** Installs Debian's packages where that is possible and needed; what is still missing then shows at the start. */
export function prepareSystem(electronFolder: string): void {
  if (process.getuid?.() !== 0 || !isThere('apt-get') || isComplete(electronFolder)) return
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], quiet)
  for (const names of packages)
    names.some(
      (name) => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet).status === 0,
    )
}
