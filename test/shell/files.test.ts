import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningShell } from '../electron-stand-in/launch'
import { temporaryFolder } from '../temporary-folder'
import { openProbe } from './probe/open-probe'

let shell: RunningShell
beforeAll(async () => {
  shell = await openProbe()
})
afterAll(() => shell.close())

/** Every byte there is, a few thousand times: 1 MB. */
const everyByte = { length: 2 ** 20 }

describe('a file', () => {
  it('saved through the dialog is on the disk byte for byte, and opens again the same', async () => {
    const path = join(temporaryFolder(), 'dossier.vsv')
    await shell.ask('answerSave', { canceled: false, filePath: path })
    const saved = await shell.page.evaluate(
      ({ length }) =>
        window.chosenPlatform.saveFile(
          { name: 'Dossier', kind: { label: 'Dossierbestand', extension: 'vsv' } },
          Uint8Array.from({ length }, (_, index) => index % 256),
        ),
      everyByte,
    )
    expect(saved).toEqual({ ok: true, value: { name: 'dossier.vsv' } })
    const bytes = await readFile(path)
    expect(bytes.length).toBe(everyByte.length)
    expect(bytes.every((byte, index) => byte === index % 256)).toBe(true)

    await shell.ask('answerOpen', { canceled: false, filePaths: [path] })
    const opened = await shell.page.evaluate(async () => {
      const outcome = await window.chosenPlatform.openFile([{ label: 'Dossierbestand', extension: 'vsv' }])
      if (!outcome.ok || outcome.value === null) return outcome
      const { name, bytes } = outcome.value
      return { name, length: bytes.length, isSame: bytes.every((byte, index) => byte === index % 256) }
    })
    expect(opened).toEqual({ name: 'dossier.vsv', length: everyByte.length, isSame: true })
  })

  it('that cannot be written gives a Dutch sentence, and the old file stays', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'blocked'), 'a file where a folder should be')
    await shell.ask('answerSave', { canceled: false, filePath: join(folder, 'blocked/rapport.docx') })
    const outcome = await shell.page.evaluate(() =>
      window.chosenPlatform.saveFile(
        { name: 'Rapport', kind: { label: 'Word-document', extension: 'docx' } },
        new Uint8Array([1]),
      ),
    )
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
    expect(await readFile(join(folder, 'blocked'), 'utf8')).toBe('a file where a folder should be')
    expect(await readdir(folder)).toEqual(['blocked'])
  })
})

describe('automatic copies', () => {
  const dossierId = '11111111-2222-4333-8444-555555555555'
  const write = (records: number) =>
    shell.page.evaluate((label) => window.chosenPlatform.writeCopy(label, new Uint8Array([label.records])), {
      dossierId,
      dossierName: 'VSV Rijn',
      records,
      locked: false,
      answers: 0,
    })

  it('are files under the data folder, verified and pruned, the fullest kept', async () => {
    await write(90)
    for (let index = 1; index <= 14; index++) expect(await write(index)).toMatchObject({ ok: true })
    const listed = await shell.page.evaluate(() => window.chosenPlatform.listCopies())
    if (!listed.ok) throw new Error(listed.problem.message)
    expect(listed.value.map(({ records }) => records)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 90])
    const files = await readdir(join(shell.userData, 'reservekopieen', dossierId))
    expect(files.filter((file) => file.endsWith('.vsv'))).toHaveLength(11)
    const read = await shell.page.evaluate(
      async (name) => {
        const outcome = await window.chosenPlatform.readCopy(name)
        return outcome.ok ? [...outcome.value.bytes] : outcome.problem.code
      },
      String(listed.value.at(-1)?.name),
    )
    expect(read).toEqual([90])
  })

  it('are in the folder the page names to the user', async () => {
    const info = await shell.page.evaluate(() => window.chosenPlatform.info())
    expect(info).toMatchObject({ place: 'electron', automaticCopies: true })
    expect(await readdir(info.copiesFolder)).toEqual([dossierId])
  })

  it('give nothing outside that folder', async () => {
    const code = await shell.page.evaluate(async () => {
      const outcome = await window.chosenPlatform.readCopy('../stand-in.lock')
      return outcome.ok ? 'read' : outcome.problem.code
    })
    expect(code).toBe('copy-unknown')
  })
})

describe('printing', () => {
  const print = async () => {
    const outcome = await shell.page.evaluate(() => window.chosenPlatform.print())
    return outcome.ok ? 'fine' : outcome.problem.code
  }
  it('is fine when it is done and when the user changes their mind, and otherwise says so', async () => {
    expect(await print()).toBe('fine')
    await shell.ask('answerPrint', [false, 'Print job canceled'])
    expect(await print()).toBe('fine')
    await shell.ask('answerPrint', [false, 'Print job failed'])
    expect(await print()).toBe('cannot-print')
  })
})

describe('a PDF of the page', () => {
  it('is saved through the dialog, tagged for screen readers', async () => {
    const path = join(temporaryFolder(), 'rapport.pdf')
    await shell.ask('answerSave', { canceled: false, filePath: path })
    const saved = await shell.page.evaluate(() => {
      const heading = document.createElement('h1')
      heading.textContent = 'Rapport'
      document.body.append(heading)
      return window.chosenPlatform.savePdf('Rapport: 1/2')
    })
    expect(saved).toEqual({ ok: true, value: { name: 'rapport.pdf' } })
    const bytes = await readFile(path, 'latin1')
    expect(bytes).toMatch(/^%PDF-/)
    expect(bytes).toMatch(/\/Marked true/)
    expect(bytes).toMatch(/\/Creator \((?:VSV Spiegel & Toets)? *\)/)
  })

  it('that cannot be made says so, and asks for no place', async () => {
    await shell.ask('failPdf', null)
    const code = await shell.page.evaluate(async () => {
      const outcome = await window.chosenPlatform.savePdf('Rapport')
      return outcome.ok ? 'saved' : outcome.problem.code
    })
    expect(code).toBe('cannot-make-pdf')
  })
})
