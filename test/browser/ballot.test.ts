/** The page on a telephone, from the real server of the vote: in a browser that lacks what pages without encryption lack. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import html, { policy } from 'virtual:ballot-form'
import { makeCodes, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import type { VoteAddress, VoteRequest } from '../../src/contract/vote'
import { launchChromium } from '../chromium.mjs'
import { barriersOn } from './barriers'
import { counted, hashOf, leaveRooms, opened, openRoom, type Room } from '../unit/electron/vote/room'

const points = [
  'Gegevens op tijd bij de overdracht',
  'Eén route als het druk is',
  'Elke beroepsgroep telt volwaardig mee',
  'Moeilijke onderwerpen veilig bespreken in het verloskundigsamenwerkingsverbandoverleg <b>&amp;</b>',
].map((title, place) => ({ id: `p${String(place + 1)}`, title }))

let browser: Browser
let context: BrowserContext | undefined
beforeAll(async () => {
  browser = await launchChromium()
})
afterEach(async () => {
  await context?.close()
  leaveRooms()
})
afterAll(() => browser.close())

interface Visit {
  readonly room: Room
  readonly address: VoteAddress
  readonly page: Page
  /** What went wrong in the page, and every address it asked for. */
  readonly complaints: string[]
  readonly asked: string[]
}

async function visit(
  changes: Partial<VoteRequest> = {},
  options: Parameters<Browser['newContext']>[0] = { viewport: { width: 390, height: 844 }, hasTouch: true },
): Promise<Visit> {
  const room = openRoom({}, 0, { html, policy })
  const address = await opened(room, { points, ...changes })
  context = await browser.newContext(options)
  // What a page on http://192.168.… does not have, and what ours may never touch.
  await context.addInitScript(() => {
    const missing = [
      [Crypto.prototype, 'subtle'],
      [Crypto.prototype, 'randomUUID'],
      [Navigator.prototype, 'locks'],
      [Navigator.prototype, 'clipboard'],
    ] as const
    for (const [owner, name] of missing) Reflect.deleteProperty(owner, name)
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new Error(`the page touched ${name}`)
        },
      })
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('pageerror', (problem) => complaints.push(String(problem)))
  page.on('console', (message) => {
    // A connection that is refused is written there by the browser itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address.url)
  return { room, address, page, complaints, asked }
}

const point = (page: Page, place: number) =>
  page.getByRole('checkbox', { name: new RegExp(`^${String(place)}\\.`) })
const send = (page: Page) => page.getByRole('button', { name: 'Stem' })

describe('somebody in the room', () => {
  it('chooses three points and reads that the vote counted, once it did', async () => {
    const { room, page, complaints, asked, address } = await visit()
    for (const place of [1, 3, 4]) await point(page, place).tap()
    await page.getByText('3 van 3 gekozen').waitFor()
    await send(page).tap()
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await expect.poll(() => counted(room)).toEqual({ ballots: 1, totals: { p1: 1, p3: 1, p4: 1 } })
    expect(complaints).toEqual([])
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([new URL(address.url).origin]))
  })

  it('votes with the keyboard alone', async () => {
    const { room, page } = await visit()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await send(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    await expect.poll(() => counted(room)).toMatchObject({ totals: { p1: 1, p2: 1 } })
  })

  it('hears that a fourth point is one too many, and keeps the first three', async () => {
    const { page } = await visit()
    for (const place of [1, 2, 3]) await point(page, place).check()
    await point(page, 4).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('U hebt er al 3')
    await expect
      .poll(() => Promise.all([1, 2, 3, 4].map((place) => point(page, place).isChecked())))
      .toEqual([true, true, true, false])
  })

  it('hears what to do when nothing was chosen, and nothing is sent', async () => {
    const { room, page } = await visit()
    await send(page).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('minstens één punt')
    await expect.poll(() => counted(room)).toEqual({ ballots: 0, totals: {} })
  })

  it('reads titles as they were written, also with signs that mean something to a browser', async () => {
    const { page } = await visit()
    await page.getByText('<b>&amp;</b>').waitFor()
  })

  it('whose answer was lost on the way counts once, and reads so', async () => {
    const { room, page } = await visit()
    let times = 0
    await page.route('**/stem', async (route) => {
      times += 1
      // The ballot arrives; the answer does not.
      if (times < 3) await route.fetch()
      await (times < 3 ? route.abort() : route.continue())
    })
    await point(page, 2).check()
    await send(page).click()
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    expect(times).toBe(3)
    await expect.poll(() => counted(room)).toEqual({ ballots: 1, totals: { p2: 1 } })
  })

  it('whose network is gone reads what to do, and keeps the choice', async () => {
    const { room, page } = await visit()
    await point(page, 2).check()
    await counted(room)
    await send(page).click()
    await page.getByText('Wij hoorden niets terug').waitFor()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('mobiele data')
    await expect.poll(() => point(page, 2).isChecked()).toBe(true)
    await expect.poll(() => send(page).isEnabled()).toBe(true)
  })

  it('reads so when as many voted as there are people', async () => {
    const { page } = await visit({ people: 3, elsewhere: 3 })
    await point(page, 1).check()
    await send(page).click()
    await page.getByText('net zo veel stemmen als mensen').waitFor()
  })

  it('types the code of a slip in any way, and reads so when it is wrong', async () => {
    const codes = makeCodes(2, (below) => Math.floor(Math.random() * below), VOTE_CODE_LENGTH)
    const [good = '', unknown = ''] = codes
    const { room, page } = await visit({ codeHashes: [hashOf(good)] })
    await point(page, 1).check()
    const code = page.getByRole('textbox', { name: 'Uw code' })
    await code.fill('K7M')
    await send(page).click()
    await page.getByText('Deze code klopt niet. Kijk nog eens').waitFor()
    await code.fill(unknown)
    await send(page).click()
    await page.getByText('klopt niet of is al gebruikt').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('code')
    await code.fill(` ${good.slice(0, 4).toLowerCase()}-${good.slice(4).toLowerCase()} `)
    await send(page).click()
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    await expect.poll(() => counted(room)).toEqual({ ballots: 1, totals: { p1: 1 } })
  })
})

describe('the page', () => {
  it('is smaller than thirty kilobytes and speaks a language of five years ago', async () => {
    expect(Buffer.byteLength(html)).toBeLessThan(30_000)
    const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? ''
    expect(script.length).toBeGreaterThan(1000)
    const withoutTexts = script.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, '""')
    expect(withoutTexts).not.toMatch(/\?\.(?!\d)|\?\?|[|&]{2}=|\.at\(|structuredClone|replaceAll|#\w+[=;(]/)
  })

  it('leaves nothing behind on the telephone', async () => {
    const { page } = await visit()
    await point(page, 1).check()
    await send(page).click()
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    await expect.poll(() => context?.cookies()).toEqual([])
    expect((await context?.storageState())?.origins ?? []).toEqual([])
  })

  it('may load, send and be shown nowhere else: its policy holds, and nothing breaks it', async () => {
    const { page, complaints } = await visit()
    const refused = await page.evaluate(async () => {
      const broken: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        broken.push(effectiveDirective),
      )
      await fetch('http://127.0.0.1:9/').catch(() => undefined)
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      const picture = new Image()
      picture.src = 'http://127.0.0.1:9/x.png'
      await new Promise((done) => setTimeout(done, 200))
      return { broken: broken.toSorted(), ran: 'ran' in window }
    })
    expect(refused).toEqual({ broken: ['connect-src', 'img-src', 'script-src-elem'], ran: false })
    expect(complaints.filter((text) => !/Content Security Policy|violates/.test(text))).toEqual([])
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it.each([
    ['a small telephone', { viewport: { width: 320, height: 568 } }],
    ['a dark one', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
    [
      'one with colours of its own',
      { viewport: { width: 390, height: 844 }, forcedColors: 'active' as const },
    ],
    ['a laptop', { viewport: { width: 1366, height: 768 } }],
  ])('is whole and accessible on %s, before, with a mistake and after', async (_what, options) => {
    const [code = ''] = makeCodes(1, () => 5, VOTE_CODE_LENGTH)
    const { page } = await visit({ codeHashes: [hashOf(code)] }, options)
    const look = async () => ({
      axe: await barriersOn(page),
      sideways: await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    })
    expect((await look()).axe).toEqual([])
    await send(page).click()
    await point(page, 1).check()
    await send(page).click()
    const withMistake = await look()
    expect(withMistake.axe).toEqual([])
    expect(withMistake.sideways).toBeLessThanOrEqual(0)
    const heights = await page
      .locator('label.point, button, input.code')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.getByRole('textbox').fill(code)
    await send(page).click()
    await page.getByRole('heading', { name: 'Uw stem is geteld' }).waitFor()
    expect((await look()).axe).toEqual([])
  })
})
