/** What the application may count on when files are saved and opened. */
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LARGEST_FILE, LARGEST_TOGETHER } from '../../src/contract/platform'
import { temporaryFolder } from '../temporary-folder'
import type { PlatformUnderTest } from './conformance'

export function filesOf(under: () => PlatformUnderTest): void {
  const openDossier = () =>
    under().page.evaluate(async () => {
      const outcome = await window.chosenPlatform.openFile([{ label: 'Dossierbestand', extension: 'vsv' }])
      if (!outcome.ok) return outcome.problem
      return outcome.value === null ? null : { ...outcome.value, bytes: [...outcome.value.bytes] }
    })

  it('says that no file waits when the system gave none', async () => {
    const outcomes = await under().page.evaluate(() =>
      Promise.all([window.chosenPlatform.countGivenFiles(), window.chosenPlatform.takeGivenFile()]),
    )
    expect(outcomes).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: null },
    ])
  })

  it('saves exactly the bytes, under the name it reports', async () => {
    let reported: unknown
    const saved = await under().saves(async () => {
      reported = await under().page.evaluate(() =>
        window.chosenPlatform.saveFile(
          { name: 'Rapport VSV.docx', kind: { label: 'Word-document', extension: 'docx' } },
          new Uint8Array([80, 75, 3, 4, 0, 255]),
        ),
      )
    })
    expect(reported).toEqual({ ok: true, value: { name: saved.name } })
    expect(saved.name).toBe('Rapport VSV.docx')
    expect([...saved.bytes]).toEqual([80, 75, 3, 4, 0, 255])
  })

  it('opens exactly the bytes of the chosen file, with its name and not its folder', async () => {
    const path = join(temporaryFolder(), 'VSV Zuid.vsv')
    await writeFile(path, new Uint8Array([0, 1, 254, 255]))
    expect(await under().opens(path, openDossier)).toEqual({ name: 'VSV Zuid.vsv', bytes: [0, 1, 254, 255] })
  })

  it('gives nothing when the user cancels opening', async () =>
    expect(await under().opens(null, openDossier)).toBeNull())

  it('refuses a file that is too large, with a sentence for the user', async () => {
    const path = join(temporaryFolder(), 'groot.vsv')
    const file = await open(path, 'w')
    await file.truncate(LARGEST_FILE + 1) // takes no space on the disk
    await file.close()
    const problem = await under().opens(path, openDossier)
    expect(problem).toMatchObject({ code: 'file-too-large', message: expect.stringContaining('400 MB') })
  })

  const openAnswers = (from: 'files' | 'folder') => () =>
    under().page.evaluate(async (from) => {
      const outcome = await window.chosenPlatform.openFiles(
        [
          { label: 'Antwoordbestand', extension: 'vsvantwoord' },
          { label: 'Zip-bestand', extension: 'zip' },
        ],
        from,
      )
      if (!outcome.ok) return outcome.problem
      return outcome.value?.map(({ name, content }) => [
        name,
        content.ok ? [...content.value] : content.problem.code,
      ])
    }, from)

  it('opens many files at once; one that is too large does not stop the others', async () => {
    const folder = temporaryFolder()
    const paths = ['een.vsvantwoord', 'groot.vsvantwoord', 'twee.zip'].map((name) => join(folder, name))
    await writeFile(paths[0] ?? '', new Uint8Array([1, 255]))
    const large = await open(paths[1] ?? '', 'w')
    await large.truncate(LARGEST_TOGETHER + 1)
    await large.close()
    await writeFile(paths[2] ?? '', new Uint8Array([2]))
    expect(await under().opens(paths, openAnswers('files'))).toEqual([
      ['een.vsvantwoord', [1, 255]],
      ['groot.vsvantwoord', 'file-too-large'],
      ['twee.zip', [2]],
    ])
  })

  it('opens a folder: the files of the asked kinds that lie directly in it', async () => {
    const folder = temporaryFolder()
    await mkdir(join(folder, 'dieper'))
    for (const name of ['b.vsvantwoord', 'A.ZIP', 'foto.jpg', 'dieper/c.vsvantwoord'])
      await writeFile(join(folder, name), new Uint8Array([7]))
    const opened = await under().opens(folder, openAnswers('folder'))
    expect(Array.isArray(opened) && opened.toSorted()).toEqual([
      ['A.ZIP', [7]],
      ['b.vsvantwoord', [7]],
    ])
  })

  it('gives nothing when the user cancels choosing many files', async () => {
    expect(await under().opens(null, openAnswers('files'))).toBeUndefined()
  })
}
