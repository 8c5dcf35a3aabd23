/**
 * Who we are to the operating system and the browser engine. Frozen (test/unit/electron/identity.test.ts): another scheme or
 * host is another origin, and hides every dossier of every user; another name is another data folder (electron #37702).
 */
import { join } from 'node:path'

export const scheme = 'app'
export const host = 'toolkit'
/** The address of the application. `URL.origin` is "null" for a custom scheme, so it is spelled out. */
export const home = `${scheme}://${host}`

export const productName = 'VSV Spiegel & Toets'
/** Windows groups windows and notifications by it; the installer registers the same one. */
export const appId = 'nl.vsv-spiegel-en-toets.app'

/**
 * Whether an address is one of our pages. Compares the *parsed* scheme and host: `includes` or `startsWith` would also accept
 * `app://toolkit.evil` and `https://evil/?app://toolkit`.
 *
 * @param ours {@link home}, or the address of the development server.
 */
export function isOurs(address: string, ours: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(ours)) return false
  const [given, known] = [new URL(address), new URL(ours)]
  return (
    given.protocol === known.protocol &&
    given.host === known.host &&
    given.username === '' &&
    given.password === ''
  )
}

/**
 * The folder of the database, when it should not be Electron's own choice.
 *
 * Electron keeps everything in %APPDATA%, which a hospital copies between computers at log in and out (roaming profile). A
 * database in use does not survive that, so on Windows it goes to %LOCALAPPDATA%. The automatic copies stay in %APPDATA%:
 * whole files that are good to take along. Must be set before `ready`, and never change again.
 */
export function sessionDataFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const local = environment.LOCALAPPDATA
  return platform === 'win32' && local !== undefined && local !== '' ? join(local, productName) : undefined
}
