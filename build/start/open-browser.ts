/** Opens an address of ours in the browser the user is used to, if there is a screen to open it on. */
import { spawn } from 'node:child_process'

export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): readonly [string, ...string[]] | undefined {
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  if (platform === 'darwin') return ['open', address]
  const hasScreen = Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
  return hasScreen ? ['xdg-open', address] : undefined
}

export function openBrowser(address: string): void {
  const [command, ...given] = browserCommand(process.platform, process.env, address) ?? []
  if (command === undefined) return
  const browser = spawn(command, given, { stdio: 'ignore', detached: true })
  browser.once('error', () => undefined) // the address is on the screen; the user can open it
  browser.unref()
}
