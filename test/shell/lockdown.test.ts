/** Electron's security checklist, item by item, on the real built shell. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../../src/contract/channels'
import type { RunningShell } from '../electron-stand-in/launch'
import { openProbe } from './probe/open-probe'

let shell: RunningShell
beforeAll(async () => {
  shell = await openProbe()
})
afterAll(() => shell.close())

it('items 2-4, 6, 8-10: the window is sandboxed, isolated, without Node, without exceptions', async () => {
  const [options] = await shell.callsOf('BrowserWindow')
  expect(options).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  expect(JSON.stringify(options)).not.toContain('enableBlinkFeatures')
  expect(await shell.callsOf('app.enableSandbox')).toHaveLength(1)
  await expect.poll(() => shell.callsOf('window.show')).toHaveLength(1)
})

describe('item 5: permissions', () => {
  const from = 'app://toolkit/index.html'
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'usb',
    'hid',
    'serial',
    'openExternal',
    // The shell fills the screen itself, and only where that covers nothing of the leader.
    'fullscreen',
    'unknown',
  ])('nobody gets %s', async (name) =>
    expect(await shell.ask('permission', { name, from })).toEqual({
      request: false,
      check: false,
      device: false,
    }),
  )
  it('our page may keep its storage and copy at a click; another page may not', async () => {
    for (const name of ['persistent-storage', 'clipboard-sanitized-write']) {
      expect(await shell.ask('permission', { name, from })).toEqual({
        request: true,
        check: true,
        device: false,
      })
      const other = await shell.ask('permission', { name, from: 'https://evil.example/' })
      expect(other).toEqual({ request: false, check: false, device: false })
    }
  })
})

describe('item 7: the policy of the page', () => {
  const violations = () => shell.page.evaluate(() => window.violations)

  it('is not broken by the page itself', async () => expect(await violations()).toEqual([]))

  it('refuses an inline script', async () => {
    const didRun = await shell.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.inline = "ran"'
      document.body.append(script)
      return document.body.dataset.inline ?? 'no'
    })
    expect(didRun).toBe('no')
    await expect.poll(violations).toContainEqual(expect.stringMatching(/^script-src.* inline$/))
  })

  it('refuses eval', async () => {
    // From an element's own handler: what a test evaluates is not under the policy.
    const said = await shell.page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('probe', () => {
            try {
              resolve(String(globalThis.eval('1 + 1')))
            } catch (cause) {
              resolve(cause instanceof Error ? cause.name : 'thrown')
            }
          })
          setTimeout(() => window.dispatchEvent(new Event('probe')))
        }),
    )
    expect(said).toBe('EvalError')
  })

  it('refuses an inline style without the nonce of this load, and takes one with it', async () => {
    const colours = await shell.page.evaluate(() =>
      [undefined, document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce].map(
        (nonce) => {
          const style = document.createElement('style')
          if (nonce !== undefined) style.nonce = nonce
          style.textContent = 'body { color: rgb(1, 2, 3) }'
          document.head.append(style)
          const { color } = getComputedStyle(document.body)
          style.remove()
          return color
        },
      ),
    )
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(1, 2, 3)'])
  })
})

describe('items 11 and 12: webviews', () => {
  it('cannot be attached', async () =>
    expect(await shell.ask('wouldPrevent', { event: 'will-attach-webview' })).toBe(true))
})

describe('item 13: the window stays on our page', () => {
  it('when the page sends itself elsewhere', async () => {
    for (const address of [
      'https://evil.example/?next=app://toolkit/',
      'http://127.0.0.1:9/',
      'http://toolkit.evil/',
    ]) {
      await shell.page.evaluate((there) => window.location.assign(there), address)
      await expect.poll(() => shell.callsOf('navigation.prevented')).toContain(address)
    }
    expect(shell.page.url()).toBe('http://toolkit.app.localhost/index.html')
    await expect.poll(() => shell.page.evaluate(() => document.body.dataset.ready)).toBe('yes')
  })

  it('when a link is clicked or a form is sent', async () => {
    await shell.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://evil.example/link'
      document.body.append(link)
      link.click()
    })
    await expect.poll(() => shell.callsOf('navigation.prevented')).toContain('https://evil.example/link')
    await shell.page.evaluate(() => {
      const form = document.createElement('form')
      form.action = 'https://evil.example/form'
      document.body.append(form)
      form.submit()
    })
    await expect
      .poll(() => shell.page.evaluate(() => window.violations))
      .toContainEqual(expect.stringContaining('form-action'))
    expect(shell.page.url()).toBe('http://toolkit.app.localhost/index.html')
  })

  it.each(['will-redirect', 'will-frame-navigate'] as const)('on %s', async (event) => {
    expect(await shell.ask('wouldPrevent', { event, url: 'https://evil.example/' })).toBe(true)
    expect(await shell.ask('wouldPrevent', { event, url: 'app://toolkit.evil/' })).toBe(true)
    expect(await shell.ask('wouldPrevent', { event, url: 'app://toolkit/index.html' })).toBe(false)
  })
})

it('item 14: no second window, not even for our own page', async () => {
  await shell.page.evaluate(() => {
    window.open('https://evil.example/window')
    window.open('/index.html')
  })
  await expect.poll(async () => (await shell.callsOf('window.open')).length).toBe(2)
  for (const call of await shell.callsOf('window.open')) expect(call).toMatchObject({ action: 'deny' })
})

describe('item 17: only the top frame of our page may ask the shell anything', () => {
  const kind = { label: 'Word-document', extension: 'docx' }
  it.each([
    ['a frame that is gone', null],
    ['a frame in our page', { url: 'app://toolkit/index.html', parent: { url: 'app://toolkit/index.html' } }],
    ['another page', { url: 'https://evil.example/app://toolkit/', parent: null }],
    ['a page with almost our name', { url: 'app://toolkit.evil/index.html', parent: null }],
    ['a page from the disk', { url: 'file:///index.html', parent: null }],
  ])('not %s', async (_who, frame) => {
    for (const channel of Object.values(channels)) {
      const given = channel === channels.saveFile ? [{ name: 'x', kind }, 'bytes'] : []
      const answer = await shell.ask('askAs', { channel, frame, given })
      expect([channel, answer]).toMatchObject([channel, { ok: false, problem: { code: 'refused-sender' } }])
    }
    expect(await shell.callsOf('dialog.showSaveDialog')).toEqual([])
  })
})

it('item 18: the page has an origin of its own, over a scheme of its own', async () => {
  const [schemes] = await shell.callsOf('protocol.registerSchemesAsPrivileged')
  expect(schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  await expect
    .poll(() => shell.page.evaluate(() => [window.isSecureContext, window.origin]))
    .toEqual([
      true,
      'http://toolkit.app.localhost', // app://toolkit, as the stand-in shows it to a plain Chromium
    ])
})

it('the protocol serves the built pages and nothing around them', async () => {
  const statuses = await shell.page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/..%2f..%2fpackage.json',
        '/%2e%2e%2fmain%2findex.js',
        '/..%5cmain%5cindex.js',
        '/assets',
        '/x.html',
      ].map((path) => fetch(path).then(({ status }) => status)),
    ),
  )
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404])
})

it('downloads are prevented: files leave through the save dialog', async () =>
  expect(await shell.ask('wouldPrevent', { event: 'will-download' })).toBe(true))

it('the spell checker, which downloads dictionaries, is off; peer connections cannot leave', async () => {
  expect(await shell.callsOf('session.setSpellCheckerEnabled')).toEqual([false])
  // Off is not enough for the real engine (test/electron/offline.test.ts): only without a language it fetches nothing.
  expect(await shell.callsOf('session.setSpellCheckerLanguages')).toEqual([[]])
  expect(await shell.callsOf('webContents.setWebRTCIPHandlingPolicy')).toEqual(['disable_non_proxied_udp'])
})

describe('offline', () => {
  const refused = () => shell.callsOf('network.refused')

  it('the page asks nothing of the network', async () => {
    expect(await refused()).toEqual([])
    expect(await shell.callsOf('network.left')).toEqual([])
  })

  it('the policy stops a page that tries', async () => {
    const said = await shell.page.evaluate(() => fetch('https://evil.example/policy').then(String, String))
    expect(said).toContain('Failed to fetch')
    await expect
      .poll(() => shell.page.evaluate(() => window.violations))
      .toContainEqual(expect.stringContaining('connect-src'))
    expect(await refused()).toEqual([])
  })

  it('and without the policy the shell stops it: the proof above can fail', async () => {
    const protocol = await shell.page.context().newCDPSession(shell.page)
    await protocol.send('Page.setBypassCSP', { enabled: true })
    await shell.page.reload()
    await shell.page.evaluate(() => {
      void fetch('https://evil.example/shell').catch(() => undefined)
      new Image().src = 'http://evil.example/pixel.png'
    })
    await expect
      .poll(refused)
      .toEqual(expect.arrayContaining(['https://evil.example/shell', 'http://evil.example/pixel.png']))
    expect(await shell.callsOf('network.left')).toEqual([])
  })
})
