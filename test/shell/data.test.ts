/** What a user entered is still there: after a restart, after a crash, and beside a second start. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { eventually, startSecond, type RunningShell, type ShellOptions } from '../electron-stand-in/launch'
import { probePage } from './probe/probe-page'
import { temporaryFolder } from '../temporary-folder'
import { openProbe } from './probe/open-probe'

let open: RunningShell | undefined
afterEach(async () => {
  await open?.close()
  open = undefined
})

async function start(options: Omit<ShellOptions, 'renderer'>): Promise<RunningShell> {
  open = await openProbe(options)
  return open
}

/** Runs in the page: adds a record, and resolves once the browser calls it durable. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('probe', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('lines', { autoIncrement: true })
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('lines', 'readwrite', { durability: 'strict' })
      transaction.objectStore('lines').add(text)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
    opening.onerror = () => reject(opening.error)
  })
}

function linesOf(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('probe', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('lines', { autoIncrement: true })
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('lines').objectStore('lines').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
  )
}

describe('starting again', () => {
  it('with the store as it is changes nothing in it', async () => {
    const userData = temporaryFolder()
    const first = await start({ userData })
    await first.page.evaluate(write, 'one')
    await expect
      .poll(() => first.page.evaluate(() => window.chosenPlatform.restart('kept')))
      .toEqual({
        ok: true,
        value: null,
      })
    expect(await first.ended()).toBe(0)
    expect(await linesOf((await start({ userData })).page)).toEqual(['one'])
  })

  it('with an empty store keeps the old one under another name', async () => {
    const userData = temporaryFolder()
    // Where the real engine keeps it; the one of the stand-in has a folder of its own.
    await mkdir(join(userData, 'IndexedDB'))
    const first = await start({ userData })
    await first.page.evaluate(() => window.chosenPlatform.restart('empty'))
    expect(await first.ended()).toBe(0)
    await start({ userData })
    const names = await readdir(userData)
    expect(names.filter((name) => name.startsWith('IndexedDB'))).toEqual([
      expect.stringMatching(/^IndexedDB-bewaard-2/),
    ])
    expect(names).not.toContain('begin-met-lege-opslag')
  })
})

/** The engine is moving its databases from LevelDB to SQLite; an Electron upgrade will switch under us. */
describe.each([
  ['the usual store', []],
  ['the SQLite store', ['--enable-features=IdbSqliteBackingStore']],
])('on %s', (_store, chromiumArguments) => {
  it('what was stored is there after closing and opening again', async () => {
    const userData = temporaryFolder()
    const first = await start({ userData, chromiumArguments })
    await first.page.evaluate(write, 'one')
    await first.close()
    const second = await start({ userData, chromiumArguments })
    expect(await linesOf(second.page)).toEqual(['one'])
  })

  it('what was stored is there after everything was killed at once', async () => {
    const userData = temporaryFolder()
    const first = await start({ userData, chromiumArguments })
    for (const line of ['one', 'two', 'three']) await first.page.evaluate(write, line)
    await first.kill()
    const second = await start({ userData, chromiumArguments })
    expect(await linesOf(second.page)).toEqual(['one', 'two', 'three'])
  })
})

it('a second start shows the window that is there, and leaves the data alone', async () => {
  const userData = temporaryFolder()
  const first = await start({ userData })
  await first.page.evaluate(write, 'one')
  await first.ask('minimize', null)
  expect(await startSecond(userData, await probePage())).toBe(0)
  await expect.poll(() => first.callsOf('window.focus')).toHaveLength(1)
  expect(await first.callsOf('window.restore')).toHaveLength(1)
  expect(await linesOf(first.page)).toEqual(['one'])
})

describe('closing the window', () => {
  const closeAndTime = async (shell: RunningShell) => {
    const startedAt = Date.now()
    await shell.close()
    return Date.now() - startedAt
  }

  it('waits until the page has stored what was pending', async () => {
    const userData = temporaryFolder()
    const first = await start({ userData })
    await first.page.evaluate(
      `window.chosenPlatform.onClose(async () => { await new Promise((go) => setTimeout(go, 400)); await (${write})('at the last moment') })`,
    )
    expect(await closeAndTime(first)).toBeGreaterThan(400)
    const second = await start({ userData })
    expect(await linesOf(second.page)).toEqual(['at the last moment'])
  })

  it('waits three seconds for a page that never answers, and then closes all the same', async () => {
    const shell = await start({})
    await shell.page.evaluate(() => void window.chosenPlatform.onClose(() => new Promise(() => undefined)))
    expect(await closeAndTime(shell)).toBeGreaterThan(2900)
  })

  it('does not wait when nothing is pending, nor for a listener that stopped', async () => {
    // One that waits always takes three seconds; one that does not may take them on a busy machine, but not each time.
    const closing = async () => {
      const shell = await start({})
      await shell.page.evaluate(() => window.chosenPlatform.onClose(() => new Promise(() => undefined))())
      return closeAndTime(shell)
    }
    await expect.poll(closing, { timeout: 120_000 }).toBeLessThan(2900)
  })
})

it('a page that was reloaded still hears the shell', async () => {
  const shell = await start({})
  await shell.page.reload()
  await shell.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.chosenPlatform.onMenu((command) => heard.push(command))
  })
  await shell.ask('clickMenu', 'about')
  await expect
    .poll(() => shell.page.evaluate(() => Reflect.get(window, 'heard') as string[]))
    .toEqual(['about'])
})

it('a page that crashes is reloaded once; then the user hears where the copies are', async () => {
  const shell = await start({})
  const loaded = (times: number) =>
    eventually(async () => ((await shell.callsOf('webContents.loaded')).length === times ? true : undefined))
  await shell.ask('crash', null)
  await loaded(2)
  expect(await shell.callsOf('dialog.showMessageBox')).toEqual([])
  const page = await shell.shownPage()
  await expect
    .poll(() => page.evaluate(() => window.chosenPlatform.listCopies()))
    .toEqual({ ok: true, value: [] })

  await shell.ask('answerMessage', { response: 0, checkboxChecked: false })
  await shell.ask('crash', null)
  await loaded(3)
  const [message] = await shell.callsOf('dialog.showMessageBox')
  expect(message).toMatchObject({ detail: expect.stringContaining(`${shell.userData}/reservekopieen`) })
})
