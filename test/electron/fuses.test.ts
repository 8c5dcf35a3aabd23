/** The switches burnt into what ships: with our name and rights nobody runs a script of their own or looks inside. */
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { eventually, launcher, ownFolder, signal, start } from './launch'

/** What a binary writes until its application is up, or until it has ended. */
async function saidBy(
  binary: string,
  given: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<string> {
  const userData = ownFolder()
  const started = start(binary, [...given, `--user-data-dir=${userData}`], environment)
  await eventually(async () => {
    const isUp = (await readdir(userData)).includes('WebStorage')
    return isUp || started.process.exitCode !== null ? true : undefined
  }, 60_000)
  await signal(started, 'SIGKILL')
  return started.said()
}

const sealed = launcher.sealed ?? ''

describe.skipIf(launcher.sealed === null)('what ships', () => {
  const script = ['-e', "console.log('ran a script')"]
  const asNode = { ELECTRON_RUN_AS_NODE: '1' }

  it('runs no script, where an open Electron would', async () => {
    // The switch for its data would be one too many for Node.
    expect(await saidBy(launcher.packaged, [...script, '--'], asNode)).toContain('ran a script')
    expect(await saidBy(sealed, script, asNode)).not.toContain('ran a script')
  })

  it('lets no debugger in, where an open Electron would', async () => {
    expect(await saidBy(launcher.packaged, ['--inspect=0'])).toContain('Debugger listening')
    expect(await saidBy(sealed, ['--inspect=0'])).not.toContain('Debugger listening')
  })
})
