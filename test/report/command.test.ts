/** `npm run rapport`: the report without a window, and one clear sentence when it cannot be made. */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { buildContent } from '../fixtures/build-content'
import { headingsOf, readDocx } from './read-docx'

let folder: string
let dossier: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsv-opdracht-'))
  dossier = join(folder, 'proef.vsv')
  const content = buildContent({ form: 'quickscan', judged: 5, actions: 3, evidence: 2 })
  await writeFile(dossier, await writeDossierFile(content, { appVersion: '9.9.9', now: new Date(0) }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function rapport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build/rapport.mjs', ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trim(), err: err.trim() }),
    )
  })
}

test('makes a Word file with all norms and actions of the dossier', async () => {
  const target = join(folder, 'rapport.docx')
  const { code, out, err } = await rapport(dossier, target, '--soort', 'volledig')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('5 beoordeelde normen, 3 verbeteracties')
  const headings = headingsOf(readDocx(await readFile(target)))
  expect(headings.filter(({ text }) => /^[A-Z]{3}-\d\d · /.test(text))).toHaveLength(53)
  expect(headings.filter(({ text }) => /^A\d+ · /.test(text))).toHaveLength(3)
})

describe('refuses with one sentence and exit code 1, and leaves nothing behind:', () => {
  const cases: readonly [string, () => Promise<readonly string[]> | readonly string[], RegExp][] = [
    ['no arguments', () => [], /^Gebruik: npm run rapport/],
    [
      'an unknown kind',
      () => [dossier, join(folder, 'a.docx'), '--soort', 'kort'],
      /‘kort’ bestaat niet. U kunt kiezen uit: bestuur, .*volledig, blanco, uitnodiging\.$/,
    ],
    [
      'an unknown option',
      () => [dossier, join(folder, 'a.docx'), '--snel'],
      /^De optie ‘--snel’ bestaat niet/,
    ],
    ['another extension', () => [dossier, join(folder, 'a.pdf')], /moet op \.docx eindigen/],
    [
      'a dossier that is not there',
      () => [join(folder, 'weg.vsv'), join(folder, 'a.docx')],
      /kan niet worden gelezen/,
    ],
    ['a folder as dossier', () => [folder, join(folder, 'a.docx')], /kan niet worden gelezen/],
    [
      'a file that is no dossier',
      async () => {
        await writeFile(join(folder, 'brief.vsv'), 'Beste allemaal')
        return [join(folder, 'brief.vsv'), join(folder, 'a.docx')]
      },
      /^Dit is geen dossierbestand/,
    ],
    [
      'a truncated dossier',
      async () => {
        const bytes = await readFile(dossier)
        await writeFile(join(folder, 'half.vsv'), bytes.subarray(0, bytes.length / 2))
        return [join(folder, 'half.vsv'), join(folder, 'a.docx')]
      },
      /\.$/,
    ],
    [
      'a folder that is not there',
      () => [dossier, join(folder, 'nergens', 'a.docx')],
      /kan niet worden opgeslagen/,
    ],
    [
      'a folder in the place of the report',
      async () => {
        await mkdir(join(folder, 'map.docx'), { recursive: true })
        return [dossier, join(folder, 'map.docx')]
      },
      /kan niet worden opgeslagen/,
    ],
    [
      'the dossier itself as the report',
      async () => {
        await copyFile(dossier, join(folder, 'zelf.docx'))
        return [join(folder, 'zelf.docx'), join(folder, 'zelf.docx')]
      },
      /niet over het dossierbestand heen/,
    ],
  ]

  test.each(cases)('%s', async (_, args, sentence) => {
    const asked = await args()
    const before = await readdir(folder)
    const { code, out, err } = await rapport(...asked)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(1)
    expect(err).toMatch(sentence)
    expect(await readdir(folder)).toEqual(before)
  })
})
