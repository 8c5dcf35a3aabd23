/** Files the system gives to open: they wait until the page takes them, from the first start and from a second one. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { startSecond, type RunningShell } from '../electron-stand-in/launch'
import { temporaryFolder } from '../temporary-folder'
import { openProbe } from './probe/open-probe'
import { probePage } from './probe/probe-page'

let open: RunningShell | undefined
afterEach(async () => {
  await open?.close()
  open = undefined
})

const take = ({ page }: RunningShell) =>
  page.evaluate(async () => {
    const outcome = await window.chosenPlatform.takeGivenFile()
    if (!outcome.ok || outcome.value === null) return null
    const { name, content } = outcome.value
    return [name, content.ok ? [...content.value] : content.problem.code]
  })
const waiting = ({ page }: RunningShell) => page.evaluate(() => window.chosenPlatform.countGivenFiles())

it('a file that was given at the start waits, also over a reload, and is taken once', async () => {
  const path = join(temporaryFolder(), 'VSV één.vsv')
  await writeFile(path, new Uint8Array([1, 255]))
  open = await openProbe({ files: [path] })
  await open.page.reload()
  expect(await waiting(open)).toEqual({ ok: true, value: 1 })
  expect(await take(open)).toEqual(['VSV één.vsv', [1, 255]])
  expect(await take(open)).toBeNull()
})

it('a second start hands its files over, and the page hears that something came, but not what', async () => {
  const path = join(temporaryFolder(), 'later.vsv')
  await writeFile(path, new Uint8Array([2]))
  const userData = temporaryFolder()
  const first = (open = await openProbe({ userData }))
  await first.page.evaluate(() => {
    const heard: unknown[][] = []
    window.chosenPlatform.onGivenFile((...given) => heard.push(given))
    Object.assign(window, { heard })
  })
  expect(await startSecond(userData, await probePage(), [path, join(userData, 'weg.vsv')])).toBe(0)
  await expect.poll(() => first.page.evaluate(() => Reflect.get(window, 'heard') as unknown[])).toEqual([[]])
  expect(await take(first)).toEqual(['later.vsv', [2]])
  expect(await take(first)).toEqual(['weg.vsv', 'file-not-found'])
})

it('after starting again what waits still waits, and what was opened is not opened again', async () => {
  const folder = temporaryFolder()
  const paths = ['een.vsv', 'twee.vsv'].map((name) => join(folder, name))
  for (const path of paths) await writeFile(path, new Uint8Array([3]))
  open = await openProbe({ files: paths })
  await take(open)
  await open.page.evaluate(() => window.chosenPlatform.restart('kept'))
  await expect.poll(() => open?.callsOf('app.relaunch')).toEqual([{ args: [paths[1]] }])
})
