/** `npm run rapport`: the report without a window, and one clear sentence when it cannot be made. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { buildContent } from '../fixtures/build-content'
import { hasProgram, onATerminal } from '../on-a-terminal'
import { lockedFile, PASSPHRASE } from '../storage/locked-small'
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
  // As in its table: "onbekend" and n.v.t. are no verdicts.
  const judged = buildContent({ form: 'quickscan', judged: 5 }).judgements.filter(
    ({ applicable, verdict }) => applicable && verdict !== null && verdict !== 'unknown',
  ).length
  expect(out).toContain(`${String(judged)} beoordeelde normen, 3 verbeteracties`)
  const headings = headingsOf(readDocx(await readFile(target)))
  expect(headings.filter(({ text }) => /^[A-Z]{3}-\d\d · /.test(text))).toHaveLength(53)
  expect(headings.filter(({ text }) => /^A\d+ · /.test(text))).toHaveLength(3)
})

test('announces only what a report contains: no norms where it has none', async () => {
  const { out } = await rapport(dossier, join(folder, 'spiegel.docx'), '--soort', 'spiegel')
  expect(out).toMatch(/spiegel\.docx\.$/u)
  const plan = await rapport(dossier, join(folder, 'plan.docx'), '--soort', 'verbeterplan')
  expect(plan.out).toMatch(/plan\.docx \(3 verbeteracties\)\.$/u)
})

describe('a dossier file that is locked', () => {
  const isHere = hasProgram('script')
  const why = isHere ? '' : ' (skipped: script is not on this computer)'
  const command = (target: string) => [process.execPath, 'build/rapport.mjs', locked, target]
  const asks = /Wachtzin: /
  let locked: string

  beforeAll(async () => {
    locked = join(folder, 'op-slot.vsv')
    await writeFile(locked, await lockedFile(new Uint8Array(await readFile(dossier))))
  })

  test('is refused plainly where nobody can type the passphrase, and nothing is written', async () => {
    const target = join(folder, 'van-slot.docx')
    const { code, err } = await rapport(locked, target)
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^Dit dossierbestand zit op slot\. .+$/),
    })
    await expect(readFile(target)).rejects.toThrow()
  })

  test.skipIf(!isHere)(`is opened with the passphrase, which is not shown${why}`, async () => {
    const target = join(folder, 'van-slot.docx')
    const { code, said } = await onATerminal(command(target), { asks, answer: PASSPHRASE })
    expect(said).toContain(`Rapport gemaakt: ${target}`)
    expect(said).not.toContain(PASSPHRASE)
    expect(code).toBe(0)
  })

  test.skipIf(!isHere)(`is refused with another passphrase, in one sentence${why}`, async () => {
    const target = join(folder, 'fout.docx')
    const { code, said } = await onATerminal(command(target), { asks, answer: 'een andere zin' })
    expect([code, said]).toEqual([1, expect.stringContaining('De wachtzin past niet')])
    await expect(readFile(target)).rejects.toThrow()
  })
})

describe('a name with another ending gives another file of the same dossier:', () => {
  const copy = Buffer.from('%PDF-1.7 jaarplan')
  const sha256 = createHash('sha256').update(copy).digest('hex')
  let withCopy: string

  beforeAll(async () => {
    withCopy = join(folder, 'met-kopie.vsv')
    const built = buildContent({ form: 'quickscan', judged: 5, actions: 3, evidence: 2 })
    const content = {
      ...built,
      evidence: built.evidence.map((piece, index) => ({
        ...piece,
        attachment: index === 1 ? { name: 'plan.pdf', size: copy.length, sha256 } : null,
      })),
    }
    const attachments = new Map([[sha256, new Uint8Array(copy)]])
    await writeFile(
      withCopy,
      await writeDossierFile(content, { appVersion: '9.9.9', now: new Date(0), attachments }),
    )
  })

  async function writtenFile(name: string): Promise<Uint8Array> {
    const target = join(folder, name)
    const { code, out, err } = await rapport(withCopy, target)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Bestand gemaakt: ${target}.`)
    return readFile(target)
  }

  test('.xlsx, with every norm and action', async () => {
    const bytes = Buffer.from(await writtenFile('dossier.xlsx'))
    expect(await readSheet(bytes, 'Normen')).toHaveLength(54)
    expect(await readSheet(bytes, 'Acties')).toHaveLength(4)
  })

  test('.ics, with the days of the plan', async () => {
    const text = new TextDecoder().decode(await writtenFile('agenda.ics'))
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Bezoek van de inspectie[\s\S]*END:VCALENDAR\r\n$/,
    )
  })

  test('.ZIP, with the copies that came with the dossier', async () => {
    const files = unzipSync(new Uint8Array(await writtenFile('map.ZIP')))
    expect(Object.keys(files)).toEqual([
      'Inspectiedossier.docx',
      'bewijs/B02 - Bewijsstuk nummer 2.pdf',
      'Index.xlsx',
      'LEESMIJ.txt',
    ])
    expect(strFromU8(files['bewijs/B02 - Bewijsstuk nummer 2.pdf'] ?? new Uint8Array())).toBe(copy.toString())
  })
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
    [
      'a kind of report for what is no report',
      () => [dossier, join(folder, 'a.xlsx'), '--soort', 'bestuur'],
      /horen bij een rapport dat op \.docx eindigt/,
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
      'a name that no disk takes, which shows only when the file is there',
      () => [dossier, join(folder, `${'a'.repeat(300)}.ics`)],
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
