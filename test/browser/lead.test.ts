/** Two windows of a real browser: the leader's and the room's. Either may be loaded again, killed, robbed or frozen. */
import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { serve } from '../../build/start/serve'
import type { LeadView } from '../../src/stores/session/lead-lock'
import { launchPersistentChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { temporaryFolder } from '../temporary-folder'
import { everySlide } from './every-slide'
import type { LeadPage } from './lead-page/main'

declare global {
  interface Window {
    leadPage: LeadPage
  }
}

let context: BrowserContext
let address: string
let stop: () => Promise<void>
let sessionId: string
let leader: Page
let room: Page

beforeAll(async () => {
  const outDir = join(temporaryFolder(), 'renderer')
  await build({
    root: join(import.meta.dirname, 'lead-page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, assetsInlineLimit: 0, target: 'esnext' },
  })
  // Beside it, under the same origin, the room as it is built for people.
  const renderer = resolve(import.meta.dirname, '../../out/renderer')
  cpSync(join(renderer, 'projector.html'), join(outDir, 'projector.html'))
  cpSync(join(renderer, 'assets'), join(outDir, 'assets'), { recursive: true })
  const served = await serve(outDir, await freePort())
  if (!served.ok) throw new Error(served.problem.message)
  ;({ address } = served.value)
  stop = () => served.value.stop()
  context = await launchPersistentChromium(temporaryFolder())
  leader = await openLeader()
  sessionId = await leader.evaluate(() => window.leadPage.begin())
  await take(leader)
  room = await context.newPage()
  await room.goto(`${address}/projector.html#${sessionId}`)
})
afterAll(async () => {
  await context.close()
  await stop()
})

async function openLeader(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}/index.html`)
  await page.locator('body[data-ready]').waitFor({ state: 'attached' })
  return page
}
const take = (page: Page) => page.evaluate(async (id) => void (await window.leadPage.lead(id)), sessionId)
const view = (page: Page): Promise<LeadView | null> => page.evaluate(() => window.leadPage.view)

/** As the page of the leader does: stored first, and then what it looks like. */
async function show(page: Page, name: string): Promise<void> {
  const found = everySlide.find((given) => given.name === name)
  if (found === undefined) throw new Error(`there is no slide ${name}`)
  await page.evaluate(async (slide) => {
    await window.leadPage.current?.change({ slideKey: slide.key })
    window.leadPage.current?.picture({ slide, vote: null, dark: false })
  }, found.slide)
}
const title = (page = room) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')

test('the room follows the leader', async () => {
  await show(leader, 'tafels')
  await expect.poll(() => title()).toBe('Van punt naar actie')
  await expect.poll(async () => (await view(leader))?.projectors).toBe(1)
})

test('a projector window that is reloaded shows the current slide at once', async () => {
  await room.reload()
  await expect.poll(() => title()).toBe('Van punt naar actie')
})

test('a projector window that crashes shows the current slide in its new window', async () => {
  const protocol: CDPSession = await context.newCDPSession(room)
  void protocol.send('Page.crash').catch(() => undefined)
  await room.waitForEvent('crash')
  room = await context.newPage()
  await room.goto(`${address}/projector.html#${sessionId}`)
  await expect.poll(() => title()).toBe('Van punt naar actie')
})

test("while the leader's window reloads the room keeps its slide; then the session continues where it was", async () => {
  await leader.evaluate(() => window.leadPage.current?.change({ black: false }))
  await leader.reload()
  await leader.locator('body[data-ready]').waitFor({ state: 'attached' })
  await expect.poll(() => title()).toBe('Van punt naar actie')
  await take(leader)
  await expect.poll(() => view(leader)).toMatchObject({ state: 'leading', live: { slideKey: 'f/tables' } })
  await show(leader, 'acties')
  await expect.poll(() => title()).toBe('Dit nemen we ons voor')
})

test("a leader's window that crashes frees the lead, and the next one continues where it was", async () => {
  const protocol: CDPSession = await context.newCDPSession(leader)
  void protocol.send('Page.crash').catch(() => undefined)
  await leader.waitForEvent('crash')
  await expect.poll(() => title()).toBe('Dit nemen we ons voor')
  leader = await openLeader()
  await take(leader)
  await expect.poll(() => view(leader)).toMatchObject({ state: 'leading', live: { slideKey: 'f/actions' } })
})

test('black and the keys of a remote reach the other window', async () => {
  await show(leader, 'acties')
  await expect.poll(() => title()).toBe('Dit nemen we ons voor')
  await leader.evaluate(() => window.leadPage.current?.change({ black: true }))
  await expect.poll(() => title()).toBe('')
  await room.bringToFront()
  await room.keyboard.press('PageDown')
  await room.keyboard.press('b')
  await expect.poll(() => leader.evaluate(() => window.leadPage.keys)).toEqual(['next', 'black'])
  await leader.evaluate(() => window.leadPage.current?.change({ black: false }))
  await expect.poll(() => title()).toBe('Dit nemen we ons voor')
})

test('a second window looks on, also when the first is reloaded, until it takes the lead on purpose', async () => {
  const second = await openLeader()
  await take(second)
  expect((await view(second))?.state).toBe('reading')
  await leader.reload()
  await leader.locator('body[data-ready]').waitFor({ state: 'attached' })
  await take(leader)
  expect((await view(leader))?.state).toBe('leading')
  expect((await view(second))?.state).toBe('reading')
  await second.evaluate(() => window.leadPage.current?.steal())
  await expect.poll(async () => (await view(leader))?.state).toBe('reading')
  await show(second, 'tafels')
  await expect.poll(() => title()).toBe('Van punt naar actie')
  // The one before it changes nothing any more.
  await show(leader, 'acties')
  expect((await view(second))?.live?.slideKey).toBe('f/tables')
  await expect.poll(() => title()).toBe('Van punt naar actie')
  await leader.close()
  leader = second
})

test('a window that was frozen while another took the lead changes nothing when it thaws', async () => {
  const protocol = await context.newCDPSession(leader)
  await protocol.send('Page.setWebLifecycleState', { state: 'frozen' })
  const other = await openLeader()
  await take(other)
  expect((await view(other))?.state).toBe('reading')
  await other.evaluate(() => window.leadPage.current?.steal())
  await show(other, 'acties')
  await protocol.send('Page.setWebLifecycleState', { state: 'active' })
  await show(leader, 'tafels')
  await expect.poll(async () => (await view(leader))?.state).toBe('reading')
  await expect.poll(() => title()).toBe('Dit nemen we ons voor')
  await leader.close()
  leader = other
})

test('at the end the room is black and closes, as far as a browser allows that', async () => {
  await leader.evaluate(() => window.leadPage.current?.stop())
  await expect.poll(async () => room.isClosed() || (await title().catch(() => '')) === '').toBe(true)
})
