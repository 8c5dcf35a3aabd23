import { EventEmitter } from 'node:events'
import type { App, Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { home } from '../../../electron/identity'
import {
  blockNetwork,
  closeDebugPort,
  denyDownloads,
  denySpellChecker,
  lockContents,
  setPermissions,
  silenceEngine,
  staysInside,
} from '../../../electron/lockdown'

describe('a request', () => {
  it.each(['app://toolkit/index.html', 'blob:app://toolkit/123', 'data:image/png;base64,AA=='])(
    'to %s stays inside',
    (address) => expect(staysInside(address, home, false)).toBe(true),
  )

  it.each([
    'https://example.org/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'wss://toolkit/',
    'app://other/',
    'ftp://toolkit/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'about:blank',
    '',
  ])('to %s is refused', (address) => expect(staysInside(address, home, false)).toBe(false))

  it('may reach the development server and the developer tools, during development only', () => {
    const server = 'http://localhost:5173'
    expect(staysInside('http://localhost:5173/main.ts', server, true)).toBe(true)
    expect(staysInside('ws://localhost:5173/', server, true)).toBe(true)
    expect(staysInside('devtools://devtools/bundled/inspector.html', server, true)).toBe(true)
    expect(staysInside('http://localhost:5174/', server, true)).toBe(false)
    expect(staysInside('https://example.org/', server, true)).toBe(false)
  })
})

describe('a port to drive the page by', () => {
  const removed = (isPackaged: boolean, isInspected: boolean) => {
    const names: string[] = []
    const commandLine = { removeSwitch: (name: string) => names.push(name) }
    closeDebugPort(
      { isPackaged, commandLine } as unknown as Parameters<typeof closeDebugPort>[0],
      isInspected,
    )
    return names
  }

  it('is closed in what is installed', () =>
    expect(removed(true, false)).toEqual(['remote-debugging-port', 'remote-debugging-pipe']))

  it('stays for who develops, and for tests that come in by the inspector', () => {
    expect(removed(false, false)).toEqual([])
    expect(removed(true, true)).toEqual([])
  })
})

/** What the shell hands to the engine, so that a test can ask it as the engine would. */
function engine() {
  type Permit = Parameters<Session['setPermissionRequestHandler']>[0] & object
  type Check = Parameters<Session['setPermissionCheckHandler']>[0] & object
  type Device = Parameters<Session['setDevicePermissionHandler']>[0] & object
  type Request = (request: { url: string }, answer: (given: { cancel?: boolean }) => void) => void
  const given: { permit?: Permit; check?: Check; device?: Device; request?: Request } = {}
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (permit: Permit) => (given.permit = permit),
    setPermissionCheckHandler: (check: Check) => (given.check = check),
    setDevicePermissionHandler: (device: Device) => (given.device = device),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    webRequest: { onBeforeRequest: (request: Request) => (given.request = request) },
  })
  return { given, session, asSession: session as unknown as Session }
}

describe('what a page may ask for', () => {
  const answers = (permission: string, address: string) => {
    const { given, asSession } = engine()
    setPermissions(asSession, home)
    const permitted: boolean[] = []
    Reflect.apply(given.permit as () => void, undefined, [
      { getURL: () => address },
      permission,
      (granted: boolean) => permitted.push(granted),
    ])
    permitted.push(Boolean(Reflect.apply(given.check as () => void, undefined, [null, permission, address])))
    return permitted
  }

  it.each(['clipboard-sanitized-write', 'persistent-storage'])('is %s, of our own page', (name) => {
    expect(answers(name, `${home}/index.html`)).toEqual([true, true])
    expect(answers(name, 'https://example.org/')).toEqual([false, false])
  })

  it.each([
    // The shell fills the screen itself, and only where that covers nothing of the leader.
    'fullscreen',
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'openExternal',
    'midi',
  ])('is never %s', (name) => expect(answers(name, `${home}/index.html`)).toEqual([false, false]))

  it('is never a device', () => {
    const { given, asSession } = engine()
    setPermissions(asSession, home)
    expect(Reflect.apply(given.device as () => void, undefined, [{}])).toBe(false)
  })
})

describe('every page that is ever made', () => {
  function pageOf() {
    const app = new EventEmitter()
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn<(open: () => object) => void>(),
      setWebRTCIPHandlingPolicy: vi.fn(),
    })
    lockContents(app as unknown as App, home)
    app.emit('web-contents-created', {}, contents)
    const prevents = (name: string, url: string) => {
      const preventDefault = vi.fn()
      contents.emit(name, { preventDefault, url })
      return preventDefault.mock.calls.length === 1
    }
    return { contents, prevents }
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays with us: %s', (name) => {
    const { prevents } = pageOf()
    expect(prevents(name, 'https://example.org/')).toBe(true)
    expect(prevents(name, `${home}/index.html#/dossier`)).toBe(false)
  })

  it('holds no other page, opens no window and reaches no other computer', () => {
    const { contents, prevents } = pageOf()
    expect(prevents('will-attach-webview', `${home}/index.html`)).toBe(true)
    expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' })
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledExactlyOnceWith('disable_non_proxied_udp')
  })
})

describe('the engine', () => {
  it('sends no request that does not stay inside', () => {
    const { given, asSession } = engine()
    blockNetwork(asSession, home, false)
    const cancelled = (url: string) => {
      const answer = vi.fn()
      given.request?.({ url }, answer)
      return answer.mock.calls
    }
    expect(cancelled('https://example.org/')).toEqual([[{ cancel: true }]])
    expect(cancelled(`${home}/index.html`)).toEqual([[{ cancel: false }]])
  })

  it('downloads nothing, no dictionary either', () => {
    const { session, asSession } = engine()
    denyDownloads(asSession)
    const preventDefault = vi.fn()
    session.emit('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    denySpellChecker(asSession)
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false)
    expect(session.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([])
  })

  it.each([
    [false, 'MAP * ~NOTFOUND'],
    [true, 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  ])('looks up no name and fetches nothing of its own accord; in development %s', (development, rules) => {
    const appendSwitch = vi.fn()
    silenceEngine({ commandLine: { appendSwitch } } as unknown as App, development)
    expect(appendSwitch.mock.calls).toEqual([
      ['disable-background-networking'],
      ['disable-component-update'],
      ['disable-domain-reliability'],
      ['no-pings'],
      ['host-resolver-rules', rules],
    ])
  })
})
