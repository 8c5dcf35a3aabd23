import { EventEmitter } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow, NativeTheme } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { appearanceOf, emptyPage, keptAppearance } from '../../../electron/appearance'
import { dark, light } from '../../../src/look/tokens'
import { temporaryFolder } from '../../temporary-folder'

function system() {
  const theme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false })
  const window = { setBackgroundColor: vi.fn() }
  const choose = (folder: string) =>
    appearanceOf(window as unknown as BrowserWindow, theme as unknown as NativeTheme, folder)
  return { theme, window, choose }
}

describe('light or dark', () => {
  it('is known the next time before the page is there', async () => {
    const folder = temporaryFolder()
    const { theme, choose } = system()
    expect(await choose(folder)('dark')).toEqual({ ok: true, value: null })
    expect(theme.themeSource).toBe('dark')
    expect(keptAppearance(folder)).toBe('dark')
  })

  it('is written when it changes only', async () => {
    const folder = temporaryFolder()
    await system().choose(folder)('system')
    expect(await readdir(folder)).toEqual([])
  })

  it('is that of the system when nothing was chosen, or nothing we know', async () => {
    const folder = temporaryFolder()
    expect(keptAppearance(folder)).toBe('system')
    await writeFile(join(folder, 'weergave.txt'), 'paars')
    expect(keptAppearance(folder)).toBe('system')
    await writeFile(join(folder, 'weergave.txt'), 'light\n')
    expect(keptAppearance(folder)).toBe('light')
  })

  it('holds for this window although it could not be kept', async () => {
    const { theme, choose } = system()
    expect(await choose(join(temporaryFolder(), 'weg'))('dark')).toEqual({ ok: true, value: null })
    expect(theme.themeSource).toBe('dark')
  })

  it('gives the empty window its colour, also when the system changes', () => {
    const { theme, window, choose } = system()
    choose(temporaryFolder())
    expect(emptyPage(theme)).toBe(light.background)
    theme.shouldUseDarkColors = true
    theme.emit('updated')
    expect(window.setBackgroundColor).toHaveBeenCalledExactlyOnceWith(dark.background)
  })

  it('is kept as one word', async () => {
    const folder = temporaryFolder()
    await system().choose(folder)('light')
    expect(await readFile(join(folder, 'weergave.txt'), 'utf8')).toBe('light')
  })
})
