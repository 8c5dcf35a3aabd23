import { startShell, type RunningShell, type ShellOptions } from '../../electron-stand-in/launch'
import { probePage } from './probe-page'

/** The real shell around a page that holds nothing but `window.chosenPlatform`. */
export async function openProbe(options: Omit<ShellOptions, 'renderer'> = {}): Promise<RunningShell> {
  return startShell({ ...options, renderer: await probePage() })
}
