/** The projector window in a real browser: what it shows at every size, and what it does when nobody speaks to it, or nonsense. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../build/start/serve'
import type { Slide, SlideMoment } from '../../src/domain/session/slide'
import { launchChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { everySlide } from './every-slide'

const renderer = resolve(import.meta.dirname, '../../out/renderer')
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const

let browser: Browser
let context: BrowserContext
let address: string
let stop: () => Promise<void>
let leader: Page
let room: Page
const complaints: string[] = []
let seq = 0

beforeAll(async () => {
  const served = await serve(renderer, await freePort())
  if (!served.ok) throw new Error(served.problem.message)
  ;({ address } = served.value)
  stop = () => served.value.stop()
  browser = await launchChromium()
  context = await browser.newContext({ reducedMotion: 'reduce' })
  leader = await context.newPage()
  // Any page of ours has the same origin; this one listens to a session that there is not.
  await leader.goto(`${address}/projector.html#geen`)
  await leader.evaluate(() => {
    const heard: unknown[] = []
    const channel = new BroadcastChannel('vsv-zaal:s')
    channel.addEventListener('message', ({ data }) => heard.push(data))
    Object.assign(window, { channel, heard })
  })
  room = await openProjector()
})
afterAll(async () => {
  await browser.close()
  await stop()
})

async function openProjector(): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (problem) => complaints.push(problem.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      complaints.push(message.text())
  })
  await page.goto(`${address}/projector.html#s`)
  await page.locator('main').waitFor()
  return page
}

const say = (message: unknown) =>
  leader.evaluate((given) => (Reflect.get(window, 'channel') as BroadcastChannel).postMessage(given), message)
const shown = (slide: Slide, moment: SlideMoment, dark = false, black = false) => ({
  kind: 'shown',
  epoch: 1,
  seq: ++seq,
  slide,
  moment,
  dark,
  black,
})
const show = async (slide: Slide, moment: SlideMoment, dark = false): Promise<void> => {
  await say(shown(slide, moment, dark))
  await room.locator('.slide .page').waitFor()
}
const heading = () => room.getByRole('heading', { level: 1 })
const one = (name: string) => {
  const found = everySlide.find((given) => given.name === name)
  if (found === undefined) throw new Error(`there is no slide ${name}`)
  return found
}

test('the window is black until a leader answers, and says that it is there', async () => {
  await expect.poll(() => room.locator('.slide').count()).toBe(0)
  await expect.poll(() => room.locator('body').innerText()).toBe('')
  await expect
    .poll(() => leader.evaluate(() => Reflect.get(window, 'heard') as unknown[]))
    .toContainEqual(expect.objectContaining({ kind: 'here', epoch: 0, seq: 0, visible: true }))
})

/** What is smaller than a fortieth of the height, and whether all of the slide is seen. */
const measured = () =>
  room.evaluate(() => {
    const page = document.querySelector('.slide .page')
    if (page === null) return null
    const small = [...page.querySelectorAll('*')]
      .filter((element) => element.closest('.aloud, svg') === null)
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight / 40 - 0.05)
      .map((element) => element.textContent)
    return {
      small,
      isCut: page.scrollHeight > page.clientHeight + 1 || page.scrollWidth > page.clientWidth + 1,
    }
  })

describe.each(SIZES)('on a screen of $width by $height', (size) => {
  test.each(everySlide)('$name is whole, and can be read from the back row', async ({ slide, moment }) => {
    await room.setViewportSize(size)
    for (const dark of [false, true]) {
      await show(slide, moment, dark)
      await expect.poll(measured).toEqual({ small: [], isCut: false })
    }
  })
})

/** Of 1080: the words of a list on a full slide. */
const LIST = 40

test.each(['spelregels', 'voorspellen', 'tafels', 'acties'])(
  'the few words of %s are larger than those of a full slide',
  async (name) => {
    await room.setViewportSize(SIZES[1])
    const { slide, moment } = one(name)
    await show(slide, moment)
    await expect
      .poll(() =>
        room
          .locator('.numbered li')
          .first()
          .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize)),
      )
      .toBeGreaterThan(LIST + 4)
  },
)

test.each(everySlide)('$name has no barrier, in light or in dark', async ({ slide, moment }) => {
  await room.setViewportSize(SIZES[1])
  for (const dark of [false, true]) {
    await show(slide, moment, dark)
    const { violations } = await new AxeBuilder({ page: room }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})

test('the last slide stays when the leader falls silent, sends nonsense, or repeats what is old', async () => {
  const { slide, moment } = one('acties')
  await show(slide, moment)
  const title = await heading().innerText()
  const old = shown(one('tafels').slide, moment)
  for (const nonsense of [
    null,
    'stop',
    { kind: 'shown' },
    { ...old, seq: seq + 10, slide: { kind: 'html', html: '<b>x</b>' } },
    { ...old, seq: seq + 10, extra: true },
    { ...old, seq: -1 },
    { ...old, seq: 1 },
    { ...old, epoch: 0, seq: 9999 },
  ])
    await say(nonsense)
  await room.waitForTimeout(300)
  await expect.poll(() => heading().innerText()).toBe(title)
})

test('a leader that took over is followed, and the one before it no more', async () => {
  const { slide, moment } = one('tafels')
  await say({ ...shown(slide, moment), epoch: 2, seq: 1 })
  await expect.poll(() => heading().innerText()).toBe('Van punt naar actie')
  await say({ ...shown(one('acties').slide, moment), epoch: 1, seq: 9999 })
  await room.waitForTimeout(200)
  await expect.poll(() => heading().innerText()).toBe('Van punt naar actie')
})

test('the keys of a presenter go to the leader, and none of them does anything in this window', async () => {
  await room.bringToFront()
  await leader.evaluate(() => (Reflect.get(window, 'heard') as unknown[]).splice(0))
  const before = room.url()
  for (const key of ['PageDown', 'PageUp', 'b', '.', 'F5', 'Escape']) await room.keyboard.press(key)
  await expect
    .poll(async () => {
      const heard = await leader.evaluate(
        () => Reflect.get(window, 'heard') as { kind: string; key: string }[],
      )
      return heard.filter(({ kind }) => kind === 'key').map(({ key }) => key)
    })
    .toEqual(['next', 'previous', 'black', 'black'])
  expect(room.url()).toBe(before)
  await expect.poll(() => heading().count()).toBe(1)
})

test('black is black: nothing of the slide is left in the window', async () => {
  const { slide, moment } = one('uitslag')
  await say({ ...shown(slide, moment, false, true), epoch: 3, seq: 1 })
  await expect.poll(() => room.locator('body').innerText()).toBe('')
})

test('nobody in the room sees a fault or a breach of the policy', () => {
  expect(complaints).toEqual([])
})

/** Every script that loads with a page, by the imports written in them. */
function scriptsOf(page: string): string {
  const read = new Map<string, string>()
  const visit = (file: string): void => {
    if (read.has(file) || !existsSync(file)) return
    const text = readFileSync(file, 'utf8')
    read.set(file, text)
    const links = [...text.matchAll(/["'`(](\.\/[\w./-]+\.js)["'`)]/g)].map(([, link]) => link ?? '')
    for (const link of links) visit(resolve(file, '..', link))
  }
  visit(join(renderer, page))
  return [...read.entries()]
    .filter(([file]) => file.endsWith('.js'))
    .map(([, text]) => text)
    .join('\n')
}

/** A sign of each that every build keeps. */
const SIGNS = {
  Dexie: 'DexieError',
  Pinia: 'pinia',
  Vuetify: 'v-application',
  platform: 'copies-unavailable',
}

test('the program of the room holds no storage, no store, no platform and no page of ours', () => {
  const projector = scriptsOf('projector.html')
  const application = scriptsOf('index.html')
  for (const sign of Object.values(SIGNS)) {
    expect(application).toContain(sign)
    expect(projector).not.toContain(sign)
  }
  expect(projector.length).toBeLessThan(400_000)
})
