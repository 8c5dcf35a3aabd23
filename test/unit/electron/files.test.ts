import { mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { openFile, readWhole, saveFile, type FileDialogs } from '../../../electron/files'
import { LARGEST_FILE } from '../../../src/contract/platform'
import { temporaryFolder } from '../../temporary-folder'

const kind = { label: 'Word-document', extension: 'docx' } as const
const bytes = new Uint8Array([80, 75, 3, 4])

function dialogs(folder: string, chosen: { save?: string; open?: string; replace?: boolean }) {
  const dialog = {
    showSaveDialog: vi.fn(async () => ({ canceled: chosen.save === undefined, filePath: chosen.save ?? '' })),
    showOpenDialog: vi.fn(async () => ({
      canceled: chosen.open === undefined,
      filePaths: chosen.open === undefined ? [] : [chosen.open],
    })),
    showMessageBox: vi.fn(async () => ({
      response: chosen.replace === true ? 0 : 1,
      checkboxChecked: false,
    })),
  }
  return { dialog, window: {} as BrowserWindow, documentsFolder: folder } satisfies FileDialogs
}

describe('saving', () => {
  it('writes where the user chose and tells the page the name only', async () => {
    const folder = temporaryFolder()
    const given = dialogs(folder, { save: join(folder, 'Mijn rapport.docx') })
    expect(await saveFile(given, { name: 'Rapport', kind }, bytes)).toEqual({
      ok: true,
      value: { name: 'Mijn rapport.docx' },
    })
    expect(new Uint8Array(await readFile(join(folder, 'Mijn rapport.docx')))).toEqual(bytes)
    expect(given.dialog.showSaveDialog).toHaveBeenCalledWith(
      given.window,
      expect.objectContaining({ defaultPath: join(folder, 'Rapport.docx') }),
    )
  })

  it('writes nothing when the user cancels', async () => {
    const folder = temporaryFolder()
    expect(await saveFile(dialogs(folder, {}), { name: 'x', kind }, bytes)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('adds the extension the user left out, and asks before it replaces a file that way', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'rapport.docx'), 'old')
    const save = join(folder, 'rapport')
    expect(await saveFile(dialogs(folder, { save }), { name: 'x', kind }, bytes)).toEqual({
      ok: true,
      value: null,
    })
    expect(await readFile(join(folder, 'rapport.docx'), 'utf8')).toBe('old')
    const agreed = dialogs(folder, { save, replace: true })
    expect(await saveFile(agreed, { name: 'x', kind }, bytes)).toEqual({
      ok: true,
      value: { name: 'rapport.docx' },
    })
    expect(new Uint8Array(await readFile(join(folder, 'rapport.docx')))).toEqual(bytes)
  })
})

describe('opening', () => {
  it('gives name and bytes of the chosen file, and never its folder', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'dossier.vsv'), bytes)
    const outcome = await openFile(dialogs(folder, { open: join(folder, 'dossier.vsv') }), [kind])
    expect(outcome).toEqual({ ok: true, value: { name: 'dossier.vsv', bytes } })
  })

  it('gives nothing when the user cancels', async () => {
    expect(await openFile(dialogs(temporaryFolder(), {}), [kind])).toEqual({ ok: true, value: null })
  })

  it('shows the files of every kind that is asked for at once', async () => {
    const given = dialogs(temporaryFolder(), {})
    await openFile(given, [kind, { label: 'Excel-werkmap', extension: 'xlsx' }])
    expect(given.dialog.showOpenDialog).toHaveBeenCalledWith(
      given.window,
      expect.objectContaining({
        filters: [
          { name: 'Word-document, Excel-werkmap', extensions: ['docx', 'xlsx'] },
          { name: 'Word-document', extensions: ['docx'] },
          { name: 'Excel-werkmap', extensions: ['xlsx'] },
        ],
      }),
    )
  })

  it('refuses a file that is too large without reading it', async () => {
    const path = join(temporaryFolder(), 'groot.vsv')
    const file = await open(path, 'w')
    await file.truncate(LARGEST_FILE + 1) // takes no space on the disk
    await file.close()
    const startedAt = Date.now()
    expect(await readWhole(path)).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
    expect(Date.now() - startedAt).toBeLessThan(500)
  })

  it('says what is wrong with a folder, a file that is gone, and a link to nowhere', async () => {
    const folder = temporaryFolder()
    await mkdir(join(folder, 'map.vsv'))
    await symlink(join(folder, 'nowhere'), join(folder, 'link.vsv'))
    expect(await readWhole(join(folder, 'map.vsv'))).toMatchObject({ problem: { code: 'not-a-file' } })
    expect(await readWhole(join(folder, 'weg.vsv'))).toMatchObject({ problem: { code: 'file-not-found' } })
    expect(await readWhole(join(folder, 'link.vsv'))).toMatchObject({ problem: { code: 'file-not-found' } })
  })
})
