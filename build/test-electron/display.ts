/** Where the windows of the tests appear: the screen of whoever runs them, or a virtual one. */
import { spawn, type ChildProcess } from 'node:child_process'
import { isThere } from './system'

interface Display {
  readonly environment: Readonly<Record<string, string>>
  readonly close: () => void
}

/** The number of the screen that Xvfb chose, from the pipe it writes it to. */
function numberOf(screen: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    screen.stdio[3]?.once('data', (said: Buffer) => resolve(String(said).trim()))
    screen.once('error', () => resolve(undefined))
    screen.once('exit', () => resolve(undefined))
  })
}

/** Root's own screen would not let the ordinary user in, so root always gets a virtual one. */
export async function openDisplay(
  environment: NodeJS.ProcessEnv,
): Promise<Display | { readonly reason: string }> {
  const hasScreen = process.platform !== 'linux' || environment.DISPLAY !== undefined
  if (hasScreen && process.getuid?.() !== 0) return { environment: {}, close: () => undefined }
  if (!isThere('Xvfb')) return { reason: 'there is no screen here, and no Xvfb to make a virtual one' }
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-ac'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await numberOf(screen)
  if (number === undefined) return { reason: 'Xvfb, which makes a virtual screen, does not start' }
  const own = { DISPLAY: `:${number}` }
  const manager = isThere('openbox')
    ? spawn('openbox', ['--sm-disable'], { stdio: 'ignore', env: { ...process.env, ...own } })
    : undefined
  return {
    environment: own,
    close: () => {
      manager?.kill()
      screen.kill()
    },
  }
}
