import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { openFiles } from '../../../electron/many-files'
import type * as Platform from '../../../src/contract/platform'
import { LARGEST_TOGETHER, MOST_FILES, type FileKind } from '../../../src/contract/platform'
import { temporaryFolder } from '../../temporary-folder'

/** The limits themselves are of the contract; small ones try the borders without a disk full of files. */
vi.mock('../../../src/contract/platform', async (original) => ({
  ...(await original<typeof Platform>()),
  LARGEST_TOGETHER: 2 * 1024 ** 2,
  MOST_FILES: 4,
}))

const kinds: readonly FileKind[] = [
  { label: 'Antwoordbestand', extension: 'vsvantwoord' },
  { label: 'CSV-bestand', extension: 'csv' },
]

function choosing(filePaths: readonly string[], canceled = false) {
  const showOpenDialog = vi.fn(async () => ({ canceled, filePaths: [...filePaths] }))
  const dialogs = {
    dialog: { showOpenDialog, showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
    window: {} as BrowserWindow,
    documentsFolder: '',
  }
  return { dialogs, showOpenDialog }
}

async function chosen(paths: readonly string[], from: 'files' | 'folder' = 'files') {
  const outcome = await openFiles(choosing(paths).dialogs, kinds, from)
  if (!outcome.ok || outcome.value === null) throw new Error(JSON.stringify(outcome))
  return outcome.value
}

/** What became of each file: its first byte, or why not. */
const fates = (files: Awaited<ReturnType<typeof chosen>>) =>
  files.map(({ name, content }) => [name, content.ok ? (content.value[0] ?? 'empty') : content.problem.code])

async function heap(count: number) {
  const folder = temporaryFolder()
  const paths = Array.from({ length: count }, (_, index) => join(folder, `${String(index)}.vsvantwoord`))
  await Promise.all(paths.map((path, index) => writeFile(path, new Uint8Array([index % 200]))))
  return { folder, paths }
}

/** A file of that many bytes that takes no space on the disk. */
async function hole(path: string, size: number) {
  const file = await open(path, 'w')
  await file.truncate(size)
  await file.close()
}

describe('choosing many files', () => {
  it('gives the name and bytes of each, in the order in which they were chosen', async () => {
    const { paths } = await heap(3)
    expect(fates(await chosen(paths.toReversed()))).toEqual([
      ['2.vsvantwoord', 2],
      ['1.vsvantwoord', 1],
      ['0.vsvantwoord', 0],
    ])
  })

  it('shows the files of every kind at once, and lets more than one be chosen', async () => {
    const { dialogs, showOpenDialog } = choosing([], true)
    expect(await openFiles(dialogs, kinds, 'files')).toEqual({ ok: true, value: null })
    expect(showOpenDialog).toHaveBeenCalledExactlyOnceWith(dialogs.window, {
      filters: [{ name: 'Antwoordbestand, CSV-bestand', extensions: ['vsvantwoord', 'csv'] }],
      properties: ['openFile', 'multiSelections'],
    })
  })

  it.each(['files', 'folder'] as const)('gives nothing when the user cancels: %s', async (from) => {
    const { paths } = await heap(1)
    expect(await openFiles(choosing(paths, true).dialogs, kinds, from)).toEqual({ ok: true, value: null })
    expect(await openFiles(choosing([]).dialogs, kinds, from)).toEqual({ ok: true, value: null })
  })

  it('says of each file that cannot be read why, and reads the others', async () => {
    const { folder, paths } = await heap(2)
    await mkdir(join(folder, 'map.vsvantwoord'))
    const [first = '', last = ''] = paths
    const files = await chosen([
      first,
      join(folder, 'weg.vsvantwoord'),
      join(folder, 'map.vsvantwoord'),
      last,
    ])
    expect(fates(files)).toEqual([
      ['0.vsvantwoord', 0],
      ['weg.vsvantwoord', 'file-not-found'],
      ['map.vsvantwoord', 'not-a-file'],
      ['1.vsvantwoord', 1],
    ])
  })
})

describe('choosing a folder', () => {
  it('asks for a folder, and takes the files of these kinds in it, whatever the case of their ending', async () => {
    const { folder } = await heap(1)
    await writeFile(join(folder, 'LIJST.CSV'), new Uint8Array([9]))
    await writeFile(join(folder, 'notitie.txt'), 'x')
    await writeFile(join(folder, 'csv'), 'x')
    await mkdir(join(folder, 'map.csv'))
    await writeFile(join(folder, 'map.csv', 'dieper.csv'), 'x')
    expect(fates(await chosen([folder], 'folder')).toSorted()).toEqual([
      ['0.vsvantwoord', 0],
      ['LIJST.CSV', 9],
    ])
    const { dialogs, showOpenDialog } = choosing([folder])
    await openFiles(dialogs, kinds, 'folder')
    expect(showOpenDialog).toHaveBeenCalledExactlyOnceWith(dialogs.window, { properties: ['openDirectory'] })
  })

  it('without such files gives an empty heap, not a problem', async () => {
    expect(await chosen([temporaryFolder()], 'folder')).toEqual([])
  })

  it('that cannot be read is reported by name', async () => {
    const outcome = await openFiles(choosing([join(temporaryFolder(), 'weg')]).dialogs, kinds, 'folder')
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'folder-not-readable', message: expect.stringContaining('‘weg’') },
    })
  })
})

describe('no more than may be', () => {
  it(`takes ${String(MOST_FILES)} files, and names each one after these`, async () => {
    const [path = ''] = (await heap(1)).paths
    const files = fates(await chosen(Array.from({ length: MOST_FILES + 2 }, () => path)))
    expect(files.map(([, fate]) => fate)).toEqual([
      ...Array.from({ length: MOST_FILES }, () => 0),
      'too-many-files',
      'too-many-files',
    ])
  })

  it('takes exactly as many bytes as may be, and nothing after them', async () => {
    const { folder, paths } = await heap(2)
    const [first = '', last = ''] = paths
    await hole(join(folder, 'groot.vsvantwoord'), LARGEST_TOGETHER - 1)
    expect(fates(await chosen([first, join(folder, 'groot.vsvantwoord'), last]))).toEqual([
      ['0.vsvantwoord', 0],
      ['groot.vsvantwoord', 0],
      ['1.vsvantwoord', 'too-many-files'],
    ])
  })

  it('of a file that does not fit any more, says so, and takes no smaller one out of turn', async () => {
    const { folder, paths } = await heap(2)
    const [first = '', last = ''] = paths
    await hole(join(folder, 'groot.vsvantwoord'), LARGEST_TOGETHER)
    expect(fates(await chosen([first, join(folder, 'groot.vsvantwoord'), last]))).toEqual([
      ['0.vsvantwoord', 0],
      ['groot.vsvantwoord', 'too-many-files'],
      ['1.vsvantwoord', 'too-many-files'],
    ])
  })

  it('of one file that is larger than all together may be, tells how large, and goes on', async () => {
    const { folder, paths } = await heap(1)
    await hole(join(folder, 'reus.vsvantwoord'), LARGEST_TOGETHER + 1)
    const files = await chosen([join(folder, 'reus.vsvantwoord'), ...paths])
    expect(fates(files)).toEqual([
      ['reus.vsvantwoord', 'file-too-large'],
      ['0.vsvantwoord', 0],
    ])
    expect(JSON.stringify(files[0])).toContain('groter dan 2 MB en is niet gelezen')
  })
})
