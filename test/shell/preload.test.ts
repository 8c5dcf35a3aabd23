import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningShell } from '../electron-stand-in/launch'
import { openProbe } from './probe/open-probe'

let shell: RunningShell
beforeAll(async () => {
  shell = await openProbe()
})
afterAll(() => shell.close())

it('the preload is CommonJS and requires electron only: a sandboxed one can do nothing else', () => {
  const source = readFileSync(resolve('out/preload/index.cjs'), 'utf8')
  const required = [...source.matchAll(/require\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name)
  expect(required).toEqual(['electron'])
  expect(source).not.toMatch(/^\s*(import|export)\b/m)
})

it('the page gets window.platform, complete and unchangeable', async () => {
  const seen = await shell.page.evaluate(() => {
    const platform: unknown = Reflect.get(window, 'platform')
    if (typeof platform !== 'object' || platform === null) return null
    return {
      members: Object.keys(platform).toSorted(),
      isFrozen: Object.isFrozen(platform),
      isFixed: !Reflect.set(window, 'platform', null) && !Reflect.deleteProperty(window, 'platform'),
    }
  })
  expect(seen).toEqual({
    members: [
      'catchUpExtraFolder',
      'chooseExtraFolder',
      'closeProjector',
      'countGivenFiles',
      'deriveKey',
      'extraFolder',
      'fillScreen',
      'find',
      'forgetDefaultStore',
      'forgetExtraFolder',
      'freeSpace',
      'info',
      'keepAttachment',
      'keepKeys',
      'keepVotePlace',
      'listAttachments',
      'listCopies',
      'listVoteNetworks',
      'lockCopy',
      'offerLock',
      'onAway',
      'onClose',
      'onGivenFile',
      'onMenu',
      'onProjector',
      'onVote',
      'openFile',
      'openFiles',
      'openProjector',
      'print',
      'readAttachment',
      'readCopy',
      'readKeys',
      'readLog',
      'removeAttachment',
      'removeCopy',
      'restart',
      'saveFile',
      'savePdf',
      'setAppearance',
      'startVote',
      'stopFinding',
      'stopVote',
      'takeGivenFile',
      'writeCopy',
      'writeLog',
    ],
    isFrozen: true,
    isFixed: true,
  })
})

it('the page gets nothing else: no require, no process, no channel to the shell', async () => {
  const leaked = await shell.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__standInToMain'].filter(
      (name) => name in window,
    ),
  )
  expect(leaked).toEqual([])
})

it('a listener of the page hears the command, and never the event that carries the sender', async () => {
  await shell.page.evaluate(() => {
    const heard: unknown[][] = []
    Object.assign(window, { heard, stop: window.chosenPlatform.onMenu((...given) => heard.push(given)) })
  })
  await shell.ask('clickMenu', 'make-report')
  const heard = () => shell.page.evaluate(() => Reflect.get(window, 'heard') as unknown[][])
  await expect.poll(heard).toEqual([['make-report']])
  await shell.page.evaluate(() => Reflect.apply(Reflect.get(window, 'stop') as () => void, undefined, []))
  await shell.ask('clickMenu', 'undo')
  await shell.page.evaluate(() => window.chosenPlatform.info()) // a round trip later
  expect(await heard()).toEqual([['make-report']])
})

it('the page hears that the user leaves the computer, and the menu offers to lock only when the page says so', async () => {
  await shell.page.evaluate(() => {
    const left: unknown[][] = []
    Object.assign(window, { left, stay: window.chosenPlatform.onAway((...given) => left.push(given)) })
  })
  await shell.ask('lockScreen', null)
  await shell.ask('wake', null)
  const left = () => shell.page.evaluate(() => Reflect.get(window, 'left') as unknown[][])
  await expect.poll(left).toEqual([[], []])
  const isOffered = async () => (await shell.ask('menu', null)).find(({ id }) => id === 'lock')?.enabled
  expect(await isOffered()).toBe(false)
  await shell.page.evaluate(() => window.chosenPlatform.offerLock(true))
  expect(await isOffered()).toBe(true)
  await shell.page.evaluate(() => window.chosenPlatform.offerLock(false))
  expect(await isOffered()).toBe(false)
})

it('a function in the place of data does not cross', async () => {
  const problem = await shell.page.evaluate(() =>
    window.chosenPlatform
      .saveFile({ name: 'x', kind: { label: 'x', extension: 'docx' } }, (() => 1) as unknown as Uint8Array)
      .then(
        (outcome) => (outcome.ok ? 'saved' : outcome.problem.code),
        (cause: Error) => cause.message,
      ),
  )
  expect(problem).toContain('could not be cloned')
})
