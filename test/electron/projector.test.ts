/** The projector window beside the leader's, both real: they hear each other, come back by themselves, and end together. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import { everySlide } from '../browser/every-slide'
import { launch, quit, type Running } from './launch'

let running: Running
let room: Page
beforeAll(async () => {
  running = await launch()
})
afterAll(() => quit(running))

const leader = () => running.page
const open = () =>
  leader().evaluate(() => (Reflect.get(window, 'platform') as Platform).openProjector('proef'))
const close = () => leader().evaluate(() => (Reflect.get(window, 'platform') as Platform).closeProjector())
const windows = () =>
  running.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().replace(/^.*\//, '')),
  )

/** Leads as the page does, and answers whoever says that it is there. */
async function lead(seq: number): Promise<void> {
  const [first] = everySlide
  if (first === undefined) throw new Error('there is no slide')
  await leader().evaluate(
    (message) => {
      const channel = (Reflect.get(window, 'room') ??
        new BroadcastChannel('vsv-zaal:proef')) as BroadcastChannel
      Reflect.set(window, 'room', channel)
      channel.onmessage = ({ data }) => {
        if (data.kind === 'here' && data.seq < message.seq) channel.postMessage(message)
      }
      channel.postMessage(message)
    },
    { kind: 'shown', epoch: 1, seq, slide: first.slide, moment: first.moment, dark: false, black: false },
  )
}

it("opens next to the leader's window, without a bridge to the shell", async () => {
  const opening = running.application.waitForEvent('window')
  const opened = await open()
  expect(opened).toMatchObject({ ok: true })
  room = await opening
  await room.locator('main').waitFor()
  expect(room.url()).toMatch(/\/projector\.html#proef$/)
  await expect.poll(() => room.evaluate(() => typeof Reflect.get(window, 'platform'))).toBe('undefined')
  await expect.poll(() => windows()).toHaveLength(2)
})

it('shows what the leader shows', async () => {
  await lead(1)
  await expect.poll(() => room.getByRole('heading', { level: 1 }).innerText()).toBe('Zo werken we vandaag')
})

it('does not fill the only screen at a click: the leader is behind it', async () => {
  const full = () =>
    running.application.evaluate(({ BrowserWindow, screen }) => ({
      windows: BrowserWindow.getAllWindows().filter((window) => window.isFullScreen()).length,
      // Where there is a screen for the room alone it is filled before.
      expected: screen.getAllDisplays().length > 1 ? 1 : 0,
    }))
  await room.mouse.click(100, 100)
  await room.waitForTimeout(500)
  await expect.poll(() => room.evaluate(() => document.fullscreenElement)).toBeNull()
  const { windows: filled, expected } = await full()
  expect(filled).toBe(expected)
})

it('comes back with the current slide after it crashed, without a dialog', async () => {
  await running.application.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('projector'),
    )
    window?.webContents.forcefullyCrashRenderer()
  })
  const title = () =>
    running.application.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('projector'),
      )
      const asked = window?.webContents.executeJavaScript(`document.querySelector('h1')?.textContent ?? ''`)
      // A page that fell over never answers.
      return Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve(''), 500))])
    })
  await expect.poll(title).toBe('Zo werken we vandaag')
  await expect.poll(() => windows()).toHaveLength(2)
})

it('takes no second window, and closes when the leader says so', async () => {
  expect(await open()).toMatchObject({ ok: true })
  await expect.poll(() => windows()).toHaveLength(2)
  expect(await close()).toEqual({ ok: true, value: null })
  await expect.poll(windows).toHaveLength(1)
})

it('ends with the window of the leader', async () => {
  await open()
  await expect.poll(windows).toHaveLength(2)
  const ended = new Promise<void>((resolve) => running.application.once('close', () => resolve()))
  await running.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('index'))
      ?.close(),
  )
  await ended
})
