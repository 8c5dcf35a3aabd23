/**
 * What no window may do: not the one of the leader, not the one on the projector. Each function carries its item of Electron's security
 * checklist; where the other items are handled: README.md in this folder.
 * No crash report leaves the computer: `crashReporter` is never started.
 */
import type { App, Session, WebContents } from 'electron'
import { isOurs } from './identity'

/** Items 2-4, 6 and 8-10, for every window; spelled out although they are the defaults, so that nobody has to look them up. */
export const lockedPage = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const

/** All a page of ours may ask for, with the reason; see {@link setPermissions}. */
const granted: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write', // the copy buttons; asks for a click first, and reading stays refused
  'persistent-storage', // so that the page may ask not to be evicted, and hears yes
])

/** Item 5. Electron's default is to approve everything, for any page. */
export function setPermissions(session: Session, ours: string): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(granted.has(permission) && isOurs(contents.getURL(), ours)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => granted.has(permission) && isOurs(origin, ours),
  )
  session.setDevicePermissionHandler(() => false)
}

/** Items 11 and 12: there are no webviews, so none may be attached, whatever the options. */
function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Item 13, for the page itself, for frames in it, and for redirects. */
function denyNavigation(contents: WebContents, ours: string): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isOurs(event.url, ours)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
}

/** Item 14. */
function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** WebRTC passes both the policy and the request filter; without UDP outside a proxy it reaches nobody. */
function denyPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** All restrictions, applied to every window that is created (items 11-14). */
export function lockContents(app: App, ours: string): void {
  app.on('web-contents-created', (_event, contents) => {
    denyWebviews(contents)
    denyNavigation(contents, ours)
    denyNewWindows(contents)
    denyPeerConnections(contents)
  })
}

/** Files leave through the save dialog only, where the user chooses the place. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}

/**
 * Whether a request stays in the application. `blob:` and `data:` contain what the page itself created; `devtools:` and the
 * development server (with its web socket) exist during development only.
 */
export function staysInside(address: string, ours: string, development: boolean): boolean {
  if (!URL.canParse(address)) return false
  const { protocol } = new URL(address)
  if (protocol === 'blob:' || protocol === 'data:') return true
  if (development && protocol === 'devtools:') return true
  if (development && isOurs(address.replace(/^ws/, 'http'), ours)) return true
  return isOurs(address, ours)
}

/** Offline is a promise: no request leaves the computer, whatever its origin. */
export function blockNetwork(session: Session, ours: string, development: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !staysInside(url, ours, development) })
  })
}

/** What the engine does by itself, outside any page: resolve names, fetch components and dictionaries. */
export function silenceEngine(app: App, development: boolean): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // Prefetching a name would reveal something to the network, and no page policy covers it. The development server is on this computer,
  // so requests to other hosts are blocked in development too; otherwise developers would never notice them.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    development ? 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1' : 'MAP * ~NOTFOUND',
  )
}

/**
 * Another program may start us with a port through which it controls the page. That is only allowed together with Node's inspector, which
 * already gives full control (in development and tests; a fuse disables it in a package); tests use both.
 */
export function closeDebugPort({ isPackaged, commandLine }: App, isInspected: boolean): void {
  if (!isPackaged || isInspected) return
  commandLine.removeSwitch('remote-debugging-port')
  commandLine.removeSwitch('remote-debugging-pipe')
}

/**
 * The dictionary is a download, and words added to it are stored in clear (Standard Notes #681). Switching it off is not enough: the
 * engine still fetches the dictionary of the computer's language, bypassing all our filters (electron #22995). Without a language there
 * is none to fetch.
 */
export function denySpellChecker(session: Session): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
