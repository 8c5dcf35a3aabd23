import { describe, expect, it } from 'vitest'
import { home } from '../../../electron/identity'
import { closeDebugPort, staysInside } from '../../../electron/lockdown'

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
