/** The built application in a real Electron, on a real screen or a virtual one, as an ordinary user. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDisplay } from './display'
import { findElectron, versionsOf } from './electron'
import { stage } from './stage'
import { prepareSystem } from './system'
import { ordinaryUser } from './user'

interface ReadyElectron {
  /** For the tests that drive it. */
  readonly environment: NodeJS.ProcessEnv
  /** Which one it is, as a sentence. */
  readonly said: string
  readonly clear: () => void
}

/** Finds or fetches an Electron and puts the application, which was built, into a copy of it; or says why there is none. */
export async function readyElectron(root: string): Promise<ReadyElectron | { readonly reason: string }> {
  const electron = await findElectron(root, process.env)
  if ('reason' in electron) return electron
  prepareSystem(electron.folder)
  const display = await openDisplay(process.env)
  if ('reason' in display) return display
  const staged = await stage(root, electron, ordinaryUser())
  const { electron: version, chrome, node } = versionsOf(electron)
  const shipped = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron
  return {
    said: `Electron ${version} (Chromium ${chrome}, Node ${node}); the product ships ${shipped}`,
    environment: {
      ...display.environment,
      VSV_ELECTRON: JSON.stringify({ ...staged.launcher, version }),
    },
    clear: () => {
      staged.clear()
      display.close()
    },
  }
}
