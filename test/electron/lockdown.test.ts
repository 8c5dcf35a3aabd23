/** The ways out of the page, each tried in the real engine: none leads to another page, another window, a file or the network. */
import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, ownFolder, quit, type Running } from './launch'
import { addressesIn } from './net-log'

const evil = 'https://evil.example'
const netLog = join(ownFolder(), 'net.json')
let running: Running
beforeAll(async () => {
  running = await launch({ switches: [`--log-net-log=${netLog}`] })
})
afterAll(() => quit(running))

/** Script of the page itself, under its policy: what a test evaluates passes it by. */
function asThePage<T>(script: string): Promise<T> {
  return running.page.evaluate(script) as Promise<T>
}

describe('the page reaches no other computer', () => {
  it.each([
    ['fetch', `fetch('${evil}/fetch').then(() => 'left', () => 'refused')`],
    [
      'an image',
      `new Promise((tell) => { const it = new Image(); it.onload = () => tell('left'); it.onerror = () => tell('refused'); it.src = '${evil}/image.png' })`,
    ],
    [
      'a web socket',
      `new Promise((tell) => { try { const it = new WebSocket('wss://evil.example/socket'); it.onopen = () => tell('left'); it.onerror = () => tell('refused') } catch { tell('refused') } })`,
    ],
    [
      'server events',
      `new Promise((tell) => { const it = new EventSource('${evil}/events'); it.onopen = () => tell('left'); it.onerror = () => { it.close(); tell('refused') } })`,
    ],
    [
      'a script',
      `new Promise((tell) => { const it = document.createElement('script'); it.src = '${evil}/script.js'; it.onload = () => tell('left'); it.onerror = () => tell('refused'); document.head.append(it) })`,
    ],
    [
      'a style sheet',
      `new Promise((tell) => { const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = '${evil}/style.css'; it.onload = () => tell('left'); it.onerror = () => tell('refused'); document.head.append(it) })`,
    ],
    [
      'web transport',
      `(async () => { const it = new WebTransport('${evil}/transport'); return it.ready.then(() => 'left', () => 'refused') })().catch(() => 'refused')`,
    ],
    [
      'a worker of its own making',
      `new Promise((tell) => { try { const it = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); it.onmessage = () => tell('left'); it.onerror = () => tell('refused') } catch { tell('refused') } })`,
    ],
    [
      'a service worker',
      `navigator.serviceWorker === undefined ? 'refused' : navigator.serviceWorker.register('/sw.js').then(() => 'left', () => 'refused')`,
    ],
  ])('by %s', async (_way, script) => expect(await asThePage(script)).toBe('refused'))

  it('by a beacon, a hint or a frame, of which the page hears nothing', async () => {
    await asThePage(`
      navigator.sendBeacon('${evil}/beacon')
      for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'prerender', 'manifest']) {
        const link = document.createElement('link')
        Object.assign(link, { rel, href: '${evil}/' + rel, as: 'fetch' })
        document.head.append(link)
      }
      for (const tag of ['iframe', 'embed', 'object', 'video', 'webview']) {
        const it = document.createElement(tag)
        it.setAttribute(tag === 'object' ? 'data' : 'src', '${evil}/' + tag)
        document.body.append(it)
      }
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({ prefetch: [{ urls: ['${evil}/speculation'] }] })
      document.head.append(rules)
      undefined
    `)
  })

  it('by a connection to a peer: no candidate names this computer', async () => {
    const candidates = await asThePage<number>(`(async () => {
      const it = new RTCPeerConnection({ iceServers: [{ urls: 'stun:evil.example:3478' }] })
      let count = 0
      it.onicecandidate = ({ candidate }) => { if (candidate?.candidate) count += 1 }
      it.createDataChannel('x')
      await it.setLocalDescription(await it.createOffer())
      await new Promise((done) => setTimeout(done, 1500))
      it.close()
      return count
    })()`)
    expect(candidates).toBe(0)
  })
})

describe('the window stays where it is', () => {
  it.each([
    ['another address', `window.location.assign('${evil}/assign')`],
    ['a file', `window.location.assign('file:///etc/passwd')`],
    ['a page of its own making', `window.location.assign('data:text/html,<h1>evil</h1>')`],
    ['the tools of developers', `window.location.assign('devtools://devtools/bundled/inspector.html')`],
    ['a program for mail', `window.location.assign('mailto:someone@evil.example')`],
    ['an address almost like ours', `window.location.assign('app://toolkit.evil/index.html')`],
    [
      'a link that is clicked',
      `{ const it = document.createElement('a'); it.href = '${evil}/link'; document.body.append(it); it.click() }`,
    ],
    [
      'a form that is sent',
      `{ const it = document.createElement('form'); it.action = '${evil}/form'; document.body.append(it); it.submit() }`,
    ],
    [
      'a new window',
      `window.open('${evil}/window'); window.open('/index.html'); window.open('about:blank'); window.open('file:///etc/passwd')`,
    ],
  ])('for %s', async (_way, script) => {
    await asThePage(`${script}; undefined`).catch(() => undefined)
    await running.page.waitForTimeout(300)
    expect(running.page.url()).toMatch(/^app:\/\/toolkit\/index\.html/)
    const count = await running.application.evaluate(
      ({ webContents }) => webContents.getAllWebContents().length,
    )
    expect(count).toBe(1)
  })

  it('and nothing is downloaded', async () => {
    const before = await readdir(running.userData)
    await asThePage(
      `{ const it = document.createElement('a'); it.href = URL.createObjectURL(new Blob(['x'])); it.download = 'evil.exe'; document.body.append(it); it.click() }; undefined`,
    )
    await running.page.waitForTimeout(500)
    const said = await running.application.evaluate(({ app }) => app.getPath('downloads'))
    expect((await readdir(said).catch(() => [])).filter((name) => name.startsWith('evil'))).toEqual([])
    expect(
      (await readdir(running.userData)).filter((name) => !before.includes(name) && /evil/.test(name)),
    ).toEqual([])
  })
})

it('what the page asks of the computer is refused, but for its storage and the full screen', async () => {
  const said = await asThePage<Readonly<Record<string, string>>>(`(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi', 'persistent-storage']
    const states = names.map(async (name) => [name, await navigator.permissions.query({ name }).then(({ state }) => state, () => 'unknown')])
    return Object.fromEntries(await Promise.all(states))
  })()`)
  const { 'persistent-storage': storage, ...others } = said
  expect(storage).toBe('granted')
  expect(Object.values(others)).not.toContain('granted')
  expect(
    await asThePage(
      `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'refused')`,
    ),
  ).toBe('refused')
  expect(await asThePage(`navigator.clipboard.readText().then(() => 'given', () => 'refused')`)).toBe(
    'refused',
  )
})

it('the engine wrote down no address of all these: at most, that a name was not looked up', async () => {
  await quit(running)
  expect((await addressesIn(netLog)).filter((address) => address !== 'https://~notfound')).toEqual([])
})
