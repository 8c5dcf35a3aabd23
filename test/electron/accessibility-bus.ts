/**
 * What a screen reader gets of the application: the accessibility bus of the system (AT-SPI), with our own listener on it. On Linux only;
 * what Chromium gives it is what it gives NVDA and VoiceOver by other roads.
 */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { eventually, launcher, ownFolder } from './launch'

const LAUNCHER = '/usr/libexec/at-spi-bus-launcher'
const PYTHON = '/usr/bin/python3'
const listener = readFileSync(join(import.meta.dirname, 'screen-reader.py'), 'utf8')

/** Why there is no bus here; `null` when there is one. */
export function whyNoBus(): string | null {
  if (process.platform !== 'linux') return 'the accessibility bus is there on Linux alone'
  const has = (program: string, ...given: string[]) => spawnSync(program, given).status === 0
  if (!existsSync(LAUNCHER) || !has('dbus-daemon', '--version') || !has('gdbus', 'help'))
    return 'at-spi2-core and dbus are not installed here'
  return has(PYTHON, '-c', 'import gi; gi.require_version("Atspi", "2.0")')
    ? null
    : 'python3-gi and gir1.2-atspi-2.0 are not installed here'
}

/** One part of the page, or of the window, as it is told. */
export interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: readonly string[]
}

/** What happened: where the keyboard came, what was checked, and the text of a live region. */
export interface Happened extends Told {
  readonly event: 'focused' | 'checked' | 'live'
  /** Of a live region: whether it waits its turn. */
  readonly live?: 'polite' | 'assertive'
}

type Line =
  Happened | { readonly event: 'tree'; readonly tree: readonly (Told & { readonly depth: number })[] }

/** How long (ms) its programs may take to start, each: on a busy machine they do. */
const PATIENCE = 60_000

export interface Bus {
  /** For the application, so that it talks to this bus. */
  readonly environment: Readonly<Record<string, string>>
  /** Everything that happened so far. */
  readonly happened: readonly Happened[]
  /** All there is now. */
  tree(): Promise<readonly (Told & { readonly depth: number })[]>
  close(): void
}

type Program = ChildProcessByStdio<Writable, Readable, null>

/** As the user who runs the application: a bus lets nobody else in. */
function startAsUser(
  program: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>>,
): Program {
  const { user } = launcher
  const as =
    user === null
      ? []
      : ['setpriv', `--reuid=${user.name}`, `--regid=${user.name}`, '--init-groups', '--inh-caps=-all']
  const [first = program, ...rest] = [...as, program, ...given]
  return spawn(first, rest, {
    env: { PATH: process.env['PATH'] ?? '', ...(user === null ? {} : { HOME: user.home }), ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: '/',
  })
}

export async function openBus(): Promise<Bus> {
  const daemon = startAsUser('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {})
  let address = ''
  daemon.stdout.once('data', (said: Buffer) => (address = String(said).trim()))
  await eventually(() => (address === '' ? undefined : address), PATIENCE)
  const environment = { DBUS_SESSION_BUS_ADDRESS: address }
  // Its socket lies there: two buses of one user at once would take each other's.
  const spi = startAsUser(LAUNCHER, ['--launch-immediately'], {
    ...environment,
    XDG_RUNTIME_DIR: ownFolder(),
  })
  const property = ['org.a11y.Status', 'ScreenReaderEnabled', '<true>']
  await eventually(async () => {
    const asked = startAsUser(
      'gdbus',
      [
        ...['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'],
        ...['--method', 'org.freedesktop.DBus.Properties.Set', ...property],
      ],
      environment,
    )
    const code = await new Promise((resolve) => asked.once('exit', resolve))
    return code === 0 ? true : undefined
  }, PATIENCE)
  const reader = startAsUser(PYTHON, ['-c', listener], environment)
  const happened: Happened[] = []
  const trees: (readonly (Told & { readonly depth: number })[])[] = []
  let isListening = false
  createInterface(reader.stdout).on('line', (line) => {
    const read = JSON.parse(line) as Line | { readonly event: 'listening' }
    if (read.event === 'listening') isListening = true
    else if (read.event === 'tree') trees.push(read.tree)
    else happened.push(read)
  })
  await eventually(() => (isListening ? true : undefined), PATIENCE)
  return {
    environment: { ...environment, ACCESSIBILITY_ENABLED: '1' },
    happened,
    async tree() {
      reader.stdin.write('tree\n')
      return eventually(() => trees.shift())
    },
    close() {
      for (const one of [reader, spi, daemon]) one.kill()
    },
  }
}
