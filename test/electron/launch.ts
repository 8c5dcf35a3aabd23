/**
 * Starts the built application in real Electron, and ends it in all the ways it can end. `npm run test:electron` says where it
 * is; see test/README.md. Dialogs never show: tests answer them (dialogs.ts).
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, lchownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { Launcher } from '../../build/test-electron/stage'
import { takeOverDialogs } from './dialogs'

export const launcher: Launcher & { readonly version: string } = JSON.parse(process.env.VSV_ELECTRON ?? '{}')

/** Whether this is the Electron the product ships, or an older one that cannot show everything. */
export const isAtLeast = (major: number) => Number.parseInt(launcher.version, 10) >= major

/** Once in a few hundred starts on a busy machine no window ever comes; then the start is tried again, one time. */
const PATIENCE = 30_000

export interface LaunchOptions {
  /** The folder of a person's data; a fresh one when absent. */
  readonly userData?: string
  /** Command-line switches of the engine. */
  readonly switches?: readonly string[]
  /** Paths the system gives along, as with a double click. */
  readonly files?: readonly string[]
  /** Beside what an ordinary user's environment holds. */
  readonly environment?: Readonly<Record<string, string>>
  /** Under the name `electron`, as developers run it, instead of the name it ships under. */
  readonly isPlain?: boolean
  /** A program that starts the application and stays around it. */
  readonly under?: string
  /** How long (ms) each step of a start may take. */
  readonly patience?: number
  /** `null` leaves it to the system; Playwright's own choice is light. */
  readonly colorScheme?: 'light' | 'dark' | null
  /** What shows that the application is there; its first heading when absent. */
  readonly until?: (page: Page) => Promise<unknown>
}

export interface Running {
  readonly application: ElectronApplication
  readonly page: Page
  readonly process: ChildProcess
  readonly userData: string
  /** What the page threw or complained of so far. */
  readonly complaints: readonly string[]
  /** Everything the processes wrote so far. */
  said(): string
}

const folders = new Set<string>()
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** Gives a folder and everything in it to the user who runs the application. */
function giveToUser(path: string): void {
  const { user } = launcher
  if (user === null) return
  chownSync(path, user.id, user.group)
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), user.id, user.group)
}

/** A folder of its own where the application may write, gone when the tests end: for its data, and for the files it saves. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vsv-person-'))
  folders.add(folder)
  giveToUser(folder)
  return folder
}

function environmentOf({ environment = {} }: LaunchOptions): Record<string, string> {
  const kept = launcher.user === null ? ['HOME', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'] : []
  const own = ['PATH', 'DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'LANG', ...kept].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(own),
    ...(launcher.user === null ? {} : { HOME: launcher.user.home, USER: launcher.user.name }),
    ...environment,
  }
}

function argumentsOf({ switches = [], files = [] }: LaunchOptions, userData: string): string[] {
  return [...launcher.given, `--user-data-dir=${userData}`, ...switches, ...files]
}

const binaryOf = ({ isPlain = false, under }: LaunchOptions) =>
  under ?? (isPlain ? launcher.plain : launcher.packaged)

/** Ends a process and everything it started, at once: a power cut as far as a process can tell. */
function endGroup(id: number | undefined): void {
  try {
    if (id !== undefined) process.kill(-id, 'SIGKILL')
  } catch {
    // It had ended already.
  }
}

async function launchOnce(options: LaunchOptions, userData: string): Promise<Running> {
  const { patience = PATIENCE } = options
  const application = await _electron.launch({
    executablePath: binaryOf(options),
    args: argumentsOf(options, userData),
    env: environmentOf(options),
    cwd: tmpdir(), // the repository may be closed to the user
    chromiumSandbox: true,
    timeout: patience,
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
  })
  const pieces: string[] = []
  const process = application.process()
  for (const stream of [process.stdout, process.stderr])
    stream?.on('data', (piece: Buffer) => pieces.push(String(piece)))
  try {
    await takeOverDialogs(application)
    const complaints: string[] = []
    application.on('window', (page) => {
      page.on('pageerror', (problem) => complaints.push(String(problem)))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
    })
    const page = await application.firstWindow({ timeout: patience })
    await (options.until ?? ((first) => first.locator('h1').first().waitFor({ timeout: patience })))(page)
    return { application, process, page, userData, complaints, said: () => pieces.join('') }
  } catch (cause) {
    endGroup(process.pid)
    throw new Error(`the application did not start: ${cause}\n${pieces.join('')}`)
  }
}

export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const userData = options.userData ?? ownFolder()
  giveToUser(userData)
  try {
    return await launchOnce(options, userData)
  } catch (cause) {
    console.error(`a second try: ${cause}`)
    return launchOnce(options, userData)
  }
}

/** Repeats until it gives something, for at most `patience` milliseconds. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('waited in vain')
    await wait(50)
  }
}

function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve(process.exitCode)
  return new Promise((resolve) => process.once('exit', resolve))
}

/** The exit code, once it ends by itself. */
export const exited = ({ process }: Pick<Running, 'process'>): Promise<number | null> => ended(process)

/** The user closes the window with its cross; the exit code. Nothing is waited for first. */
export function closeWindow({ application, process }: Running): Promise<number | null> {
  // The window may be gone before it could answer.
  void application
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => undefined)
  return ended(process)
}

/** The user ends the application (Ctrl+Q); every test leaves this way unless it tests another. */
export async function quit({ application, process }: Running): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) await application.close()
}

/** Somebody asks the process to end (`SIGTERM`: logging off), or does not ask; the exit code, `null` after a signal. */
export function signal(
  { process }: Pick<Running, 'process'>,
  name: 'SIGTERM' | 'SIGKILL',
): Promise<number | null> {
  if (name === 'SIGKILL') endGroup(process.pid)
  else process.kill(name)
  return ended(process)
}

export interface Started {
  readonly process: ChildProcess
  said(): string
}

/** Starts a binary without Playwright, and with these arguments only; `signal` ends it. */
export function start(
  binary: string,
  given: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Started {
  const started = spawn(binary, given, {
    env: environmentOf({ environment: environment ?? {} }),
    cwd: tmpdir(),
    detached: true,
  })
  const pieces: string[] = []
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (piece: Buffer) => pieces.push(String(piece)))
  return { process: started, said: () => pieces.join('') }
}

/** How a start ends that shows no window: its exit code and what it wrote. */
export async function runToEnd(
  options: LaunchOptions & { readonly userData: string },
): Promise<{ readonly code: number | null; readonly said: string }> {
  const given = argumentsOf(options, options.userData)
  const { process, said } = start(binaryOf(options), given, options.environment)
  const code = await Promise.race([ended(process), wait(PATIENCE, 'patience' as const, { ref: false })])
  endGroup(process.pid)
  if (code === 'patience') throw new Error(`it does not end by itself:\n${said()}`)
  return { code, said: said() }
}
