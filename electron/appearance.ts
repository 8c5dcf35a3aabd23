/**
 * Light or dark, from the first moment on. The choice belongs to the settings of the page, but the window shows before the page
 * has read them: so the shell keeps the last one it was told in a small file of its own.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, NativeTheme } from 'electron'
import { APPEARANCES, type Appearance } from '../src/contract/platform'
import { success, type Outcome } from '../src/domain/outcome'
import { dark, light } from '../src/look/tokens'
import { writeWhole } from './write-file'

const fileIn = (folder: string) => join(folder, 'weergave.txt')

/** What was kept; `system` where nothing was, or nothing we know. Before the window there is nothing to wait for. */
export function keptAppearance(folder: string): Appearance {
  try {
    const kept = readFileSync(fileIn(folder), 'utf8').trim()
    return APPEARANCES.find((known) => known === kept) ?? 'system'
  } catch {
    return 'system' // never chosen
  }
}

/** The colour of a page without anything on it. */
export const emptyPage = ({ shouldUseDarkColors }: Pick<NativeTheme, 'shouldUseDarkColors'>) =>
  (shouldUseDarkColors ? dark : light).background

/** See `Platform.setAppearance`. The window follows, also when the system changes its own choice. */
export function appearanceOf(window: BrowserWindow, nativeTheme: NativeTheme, folder: string) {
  nativeTheme.on('updated', () => window.setBackgroundColor(emptyPage(nativeTheme)))
  return async (appearance: Appearance): Promise<Outcome<null>> => {
    const isNew = nativeTheme.themeSource !== appearance
    nativeTheme.themeSource = appearance
    // Not worth a message when it fails: the next window begins in the colour of the system.
    if (isNew) await writeWhole(fileIn(folder), new TextEncoder().encode(appearance))
    return success(null)
  }
}
