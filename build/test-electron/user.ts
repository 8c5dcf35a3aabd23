/** Who runs the application. It refuses to start as root, because there the engine has no sandbox. */
import { execFileSync, spawnSync } from 'node:child_process'

export interface User {
  readonly name: string
  readonly id: number
  readonly group: number
  readonly home: string
}

const name = 'vsv-test-electron'

function read(): User | undefined {
  const { status, stdout } = spawnSync('getent', ['passwd', name], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const [, , id, group, , home = ''] = stdout.trim().split(':')
  return { name, id: Number(id), group: Number(group), home }
}

/** For root: an ordinary user with a home of its own, made once. For everybody else `undefined`: who they are. */
export function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = read()
  if (known !== undefined) return known
  execFileSync('useradd', ['--create-home', '--shell', '/bin/sh', name], { stdio: 'inherit' })
  return read()
}
