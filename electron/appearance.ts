/**
 * Light or dark, from the first moment. The choice is part of the page's settings, but the window appears before the page has read them,
 * so the shell keeps the last known choice in a small file.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, NativeTheme } from 'electron'
import { APPEARANCES, type Appearance } from '../src/contract/platform'
import { success, type Outcome } from '../src/domain/outcome'
import { dark, light } from '../src/look/tokens'
import { writeWhole } from './write-file'

const fileIn = (folder: string) => join(folder, 'weergave.txt')

/** The stored choice; `system` when nothing valid was stored. Synchronous, because it is needed before the window opens. */
export function keptAppearance(folder: string): Appearance {
  try {
    const kept = readFileSync(fileIn(folder), 'utf8').trim()
    return APPEARANCES.find((known) => known === kept) ?? 'system'
  } catch {
    return 'system' // never chosen
  }
}

/** The background colour of an empty page. */
export const emptyPage = ({ shouldUseDarkColors }: Pick<NativeTheme, 'shouldUseDarkColors'>) =>
  (shouldUseDarkColors ? dark : light).background

/** See `Platform.setAppearance`. The window follows, also when the system changes its own choice. */
export function appearanceOf(window: BrowserWindow, nativeTheme: NativeTheme, folder: string) {
  nativeTheme.on('updated', () => window.setBackgroundColor(emptyPage(nativeTheme)))
  return async (appearance: Appearance): Promise<Outcome<null>> => {
    const isNew = nativeTheme.themeSource !== appearance
    nativeTheme.themeSource = appearance
    // A failure needs no message: the next window then starts in the system's colour.
    if (isNew) await writeWhole(fileIn(folder), new TextEncoder().encode(appearance))
    return success(null)
  }
}
