/** Starts the real built shell on the stand-in, and gives the test its window as a Playwright page. */
import { fork, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright-core'
import { temporaryFolder } from '../temporary-folder'
import type { ControlName, Controls } from './controls'

const repository = resolve(import.meta.dirname, '../..')

export interface ShellOptions {
  /** Kept between starts of one test; a fresh one when absent. */
  readonly userData?: string
  /** Built pages to serve instead of `out/renderer`. */
  readonly renderer?: string
  readonly chromiumArguments?: readonly string[]
  /** Paths the system gives along, as with a double click. */
  readonly files?: readonly string[]
}

export interface RunningShell {
  readonly page: Page
  /** The page now in the window, after a crash another one than `page`. */
  shownPage(): Promise<Page>
  readonly userData: string
  ask<Name extends ControlName>(name: Name, given: Controls[Name]['given']): Promise<Controls[Name]['answer']>
  /** Details of the calls of this name, oldest first. */
  callsOf(name: string): Promise<readonly unknown[]>
  /** Waits for the shell to leave by itself; its exit code. */
  ended(): Promise<number | null>
  /** The user closes the window, and the shell leaves. */
  close(): Promise<void>
  /** A power cut: every process at once. */
  kill(): Promise<void>
}

/**
 * A folder with the built application in which `electron` resolves to the stand-in. Node finds it by itself: no loader, no
 * changed bundle. `out/` is copied, since Node resolves from where a file really is.
 */
function stage(renderer: string | undefined): string {
  const built = join(repository, 'out')
  for (const part of ['main/index.js', 'preload/index.cjs'])
    if (!existsSync(join(built, part))) throw new Error(`out/${part} is not there: run "npm run build" first`)
  const folder = temporaryFolder()
  for (const part of ['main', 'preload'])
    cpSync(join(built, part), join(folder, 'out', part), { recursive: true })
  cpSync(renderer ?? join(built, 'renderer'), join(folder, 'out/renderer'), { recursive: true })
  cpSync(join(repository, 'package.json'), join(folder, 'package.json'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(import.meta.dirname, join(folder, 'node_modules/electron'))
  return folder
}

function spawnShell(folder: string, userData: string, options: ShellOptions): ChildProcess {
  return fork(join(folder, 'out/main/index.js'), [...(options.files ?? [])], {
    env: {
      ...process.env,
      STAND_IN_USER_DATA: userData,
      STAND_IN_MANIFEST: join(folder, 'package.json'),
      STAND_IN_CHROMIUM_ARGUMENTS: (options.chromiumArguments ?? []).join(' '),
    },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

function controlOf(shell: ChildProcess): RunningShell['ask'] {
  let last = 0
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (cause: Error) => void }>()
  shell.on('message', (message: { turn: number; value?: never; problem?: string }) => {
    const turn = waiting.get(message.turn)
    waiting.delete(message.turn)
    if (message.problem !== undefined) turn?.reject(new Error(message.problem))
    else turn?.resolve(message.value as never)
  })
  shell.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the shell has ended'))
  })
  return (name, given) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      shell.send({ turn: last, name, given })
    })
}

/** Repeats until it gives something, for at most `patience` milliseconds. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('waited in vain')
    await wait(25)
  }
}

async function connect(userData: string, shell: ChildProcess): Promise<{ browser: Browser; page: Page }> {
  const portFile = join(userData, 'chromium/DevToolsActivePort')
  const port = await eventually(() => {
    if (shell.exitCode !== null) throw new Error(`the shell ended with ${shell.exitCode}`)
    return existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] || undefined : undefined
  }, 30_000)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  return { browser, page: await shownPage(browser) }
}

async function shownPage(browser: Browser): Promise<Page> {
  const page = await eventually(() =>
    browser
      .contexts()[0]
      ?.pages()
      .find((candidate) => candidate.url().startsWith('http://toolkit.app.localhost/')),
  )
  await page.waitForLoadState('load')
  return page
}

export async function startShell(options: ShellOptions = {}): Promise<RunningShell> {
  const userData = options.userData ?? temporaryFolder()
  // Left by a browser that was killed; a stale port would send us to nobody.
  for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(userData, 'chromium', left), { force: true })
  const folder = stage(options.renderer)
  const shell = spawnShell(folder, userData, options)
  const gone = new Promise<number | null>((resolve) => shell.once('exit', resolve))
  const ask = controlOf(shell)
  const { browser, page } = await connect(userData, shell)
  return {
    page,
    shownPage: () => shownPage(browser),
    userData,
    ask,
    callsOf: async (name) => {
      const calls = await ask('calls', null)
      return calls.filter((call) => call.name === name).map(({ details }) => details)
    },
    ended: () => gone,
    close: async () => {
      if (shell.exitCode === null && shell.signalCode === null)
        await ask('closeWindow', null).catch(() => undefined)
      await gone
      await browser.close().catch(() => undefined)
    },
    kill: async () => {
      const processes = await ask('browserProcesses', null)
      shell.kill('SIGKILL')
      for (const id of processes) process.kill(id, 'SIGKILL')
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}

/** Starts where it ends by itself: its exit code, and the box it showed. */
export async function startToEnd(
  userData: string,
  renderer: string,
): Promise<{ readonly code: number | null; readonly box: { readonly content: string } | null }> {
  const shell = spawnShell(stage(renderer), userData, {})
  let box: { readonly content: string } | null = null
  shell.on('message', (message: { box?: { content: string } }) => (box = message.box ?? box))
  const code = await new Promise<number | null>((resolve) => shell.once('exit', resolve))
  return { code, box }
}

/** Starts a second instance on the same data; it leaves by itself. */
export async function startSecond(
  userData: string,
  renderer?: string,
  files: readonly string[] = [],
): Promise<number | null> {
  const folder = stage(renderer)
  const shell = spawnShell(folder, userData, { files })
  return new Promise((resolve) => shell.once('exit', resolve))
}
