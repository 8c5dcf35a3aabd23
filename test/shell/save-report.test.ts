/** A report that cannot be saved: a sentence that says what to do, never half a file, and another name without making it again. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { shell as shellWords } from '../../src/texts/shell'
import { eventually, startShell, type RunningShell } from '../electron-stand-in/launch'
import { temporaryFolder } from '../temporary-folder'

const words = nl.reportPage
const problems = shellWords.problems
const file = 'rapport.docx'
let shell: RunningShell
let folder: string

beforeAll(async () => {
  shell = await startShell()
  const { page } = shell
  page.setDefaultTimeout(60_000)
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('link', { name: nl.app.nav.report, exact: true }).click()
  await page.getByRole('radio', { name: new RegExp(`^${nl.labels.reportKind.uitnodiging}`) }).check()
  folder = temporaryFolder()
})
afterEach(() => shell.ask('breakDisk', null))
afterAll(() => shell.close())

async function dialogs(): Promise<readonly { readonly defaultPath: string }[]> {
  return (await shell.callsOf('dialog.showSaveDialog')) as readonly { defaultPath: string }[]
}

/** The name proposed last, without the number of this try and the extension. */
const proposedName = async () => (await dialogs()).at(-1)?.defaultPath.split(/[\\/]/).at(-1) ?? ''

async function chooseInDialog(path: string): Promise<void> {
  await shell.ask('answerSave', { canceled: false, filePath: path })
}

describe('a report that cannot be saved', () => {
  it.each([
    ['is open in Word', 'rename', 'EBUSY', problems.inUse(file)],
    ['is open in Word, as Windows says it', 'rename', 'EPERM', problems.inUse(file)],
    ['goes to a folder of somebody else', 'open', 'EACCES', problems.noPermission(file)],
    ['goes to a disk that can only be read', 'open', 'EROFS', problems.readOnly(file)],
    ['does not fit on the disk', 'write', 'ENOSPC', problems.diskFull(file)],
  ] as const)('because it %s', async (_, step, code, sentence) => {
    const { page } = shell
    const path = join(folder, file)
    await writeFile(path, 'the report of last year')
    await shell.ask('breakDisk', { step, code })
    await chooseInDialog(path)
    await page.getByRole('button', { name: words.make, exact: true }).click()
    await page.getByText(sentence).waitFor()
    await page.getByText(words.stillHere).waitFor()
    expect(await readFile(path, 'utf8')).toBe('the report of last year')
    expect(await readdir(folder)).toEqual([file])
    await expect.poll(() => page.getByRole('table').count()).toBe(0)
    await page.getByRole('button', { name: words.letGo }).click()
    await page.getByRole('button', { name: words.make, exact: true }).waitFor()
  })

  it('because its name is too long for any disk', async () => {
    const long = `${'x'.repeat(300)}.docx`
    await chooseInDialog(join(folder, long))
    await shell.page.getByRole('button', { name: words.make, exact: true }).click()
    await shell.page.getByText(problems.nameTooLong(long)).waitFor()
    expect(await readdir(folder)).toEqual([file])
  })

  it('is saved under another name, that is proposed, without being made again', async () => {
    const { page } = shell
    const before = await proposedName()
    const path = join(folder, 'ander.docx')
    await chooseInDialog(path)
    await page.getByRole('button', { name: words.saveElsewhere }).click()
    await page.getByText(words.savedAs('ander.docx')).waitFor()
    expect(await proposedName()).toBe(before.replace(/\.docx$/, ' (2).docx'))
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
    await page.getByRole('table').getByText('ander.docx').waitFor()
  })

  it('waits when the user closes the dialog, and can still be saved', async () => {
    const { page } = shell
    const asked = (await dialogs()).length
    await page.getByRole('button', { name: words.again, exact: true }).click()
    await eventually(async () => ((await dialogs()).length > asked ? true : undefined), 60_000)
    await page.getByText(words.notSavedYet).waitFor()
    await chooseInDialog(join(folder, 'later.docx'))
    await page.getByRole('button', { name: words.saveNow, exact: true }).click()
    await page.getByText(words.savedAs('later.docx')).waitFor()
    expect((await readdir(folder)).toSorted()).toEqual(['ander.docx', 'later.docx', file])
  })
})
