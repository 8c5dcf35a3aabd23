import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import type * as Disk from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { openFile, readWhole, saveFile, type FileDialogs } from '../../../electron/files'
import { LARGEST_FILE } from '../../../src/contract/platform'
import { shell } from '../../../src/texts/shell'
import { temporaryFolder } from '../../temporary-folder'

/** Every file that was opened; the number of one that is closed is -1. */
const { opened } = vi.hoisted(() => ({ opened: [] as Pick<Disk.FileHandle, 'fd'>[] }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Disk>()
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      const file = await real.open(...given)
      opened.push(file)
      return file
    },
  }
})

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
  it('writes where the user chose and gives the page only the name', async () => {
    const folder = temporaryFolder()
    const given = dialogs(folder, { save: join(folder, 'Mijn rapport.docx') })
    expect(await saveFile(given, { name: 'Rapport', kind }, bytes)).toEqual({
      ok: true,
      value: { name: 'Mijn rapport.docx' },
    })
    expect(new Uint8Array(await readFile(join(folder, 'Mijn rapport.docx')))).toEqual(bytes)
    expect(given.dialog.showSaveDialog).toHaveBeenCalledWith(given.window, {
      defaultPath: join(folder, 'Rapport.docx'),
      filters: [{ name: 'Word-document', extensions: ['docx'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    expect(given.dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('writes nothing when the user cancels', async () => {
    const folder = temporaryFolder()
    expect(await saveFile(dialogs(folder, {}), { name: 'x', kind }, bytes)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['a name although the user cancelled', { canceled: true, filePath: 'x.docx' }],
    ['no name although the user did not cancel', { canceled: false, filePath: '' }],
  ])('writes nothing when the dialog gives %s', async (_, answer) => {
    const folder = temporaryFolder()
    const given = dialogs(folder, {})
    const filePath = answer.filePath === '' ? '' : join(folder, answer.filePath)
    given.dialog.showSaveDialog.mockResolvedValue({ ...answer, filePath })
    expect(await saveFile(given, { name: 'x', kind }, bytes)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('adds the extension without a question when no file has that name', async () => {
    const folder = temporaryFolder()
    const given = dialogs(folder, { save: join(folder, 'rapport') })
    expect(await saveFile(given, { name: 'x', kind }, bytes)).toEqual({
      ok: true,
      value: { name: 'rapport.docx' },
    })
    expect(given.dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('adds the extension the user left out, and asks before it replaces a file that way', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'rapport.docx'), 'old')
    const save = join(folder, 'rapport')
    const given = dialogs(folder, { save })
    expect(await saveFile(given, { name: 'x', kind }, bytes)).toEqual({ ok: true, value: null })
    expect(await readFile(join(folder, 'rapport.docx'), 'utf8')).toBe('old')
    expect(given.dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(
      given.window,
      expect.objectContaining({
        message: expect.stringContaining('rapport.docx'),
        buttons: [shell.dialog.replace, shell.dialog.cancel],
        // Enter and Escape both leave the old file.
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      }),
    )
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

  it('shows one kind by its own name', async () => {
    const given = dialogs(temporaryFolder(), {})
    await openFile(given, [kind])
    expect(given.dialog.showOpenDialog).toHaveBeenCalledExactlyOnceWith(given.window, {
      filters: [{ name: 'Word-document', extensions: ['docx'] }],
      properties: ['openFile'],
    })
  })

  it('opens nothing when the dialog gives a name although the user cancelled, or none although not', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'dossier.vsv'), bytes)
    const given = dialogs(folder, {})
    for (const answer of [
      { canceled: true, filePaths: [join(folder, 'dossier.vsv')] },
      { canceled: false, filePaths: [] },
    ]) {
      given.dialog.showOpenDialog.mockResolvedValue(answer)
      expect(await openFile(given, [kind])).toEqual({ ok: true, value: null })
    }
  })

  it('reads a file that is just as large as may be, refuses a larger one without reading it, and closes both', async () => {
    const path = join(temporaryFolder(), 'groot.vsv')
    const file = await open(path, 'w')
    await file.truncate(2 * 1024 ** 2) // takes no space on the disk
    const handle = Object.getPrototypeOf(file) as typeof file
    await file.close()
    const read = vi.spyOn(handle, 'readFile')
    opened.length = 0
    expect(await readWhole(path, 2 * 1024 ** 2)).toMatchObject({ ok: true })
    expect(read).toHaveBeenCalledOnce()
    const refused = await readWhole(path, 1024 ** 2)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
    expect(JSON.stringify(refused)).toContain('groter dan 1 MB')
    expect(read).toHaveBeenCalledOnce()
    expect(opened.map(({ fd }) => fd)).toEqual([-1, -1])
  })

  it('refuses more than 400 MB when nobody says how much', async () => {
    const path = join(temporaryFolder(), 'groot.vsv')
    const file = await open(path, 'w')
    await file.truncate(LARGEST_FILE + 1)
    await file.close()
    expect(await readWhole(path)).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
  })

  it('says what is wrong with a folder, a pipe, a file that is gone, and a link to nowhere', async () => {
    const folder = temporaryFolder()
    await mkdir(join(folder, 'map.vsv'))
    await symlink(join(folder, 'nowhere'), join(folder, 'link.vsv'))
    // Opening it would wait until somebody writes.
    execFileSync('mkfifo', [join(folder, 'pijp.vsv')])
    expect(await readWhole(join(folder, 'pijp.vsv'))).toMatchObject({ problem: { code: 'not-a-file' } })
    expect(await readWhole(join(folder, 'map.vsv'))).toMatchObject({ problem: { code: 'not-a-file' } })
    expect(await readWhole(join(folder, 'weg.vsv'))).toMatchObject({ problem: { code: 'file-not-found' } })
    expect(await readWhole(join(folder, 'link.vsv'))).toMatchObject({ problem: { code: 'file-not-found' } })
    await writeFile(join(folder, 'bestand'), '')
    expect(await readWhole(join(folder, 'bestand', 'x.vsv'))).toMatchObject({
      problem: { code: 'file-not-readable' },
    })
  })
})
