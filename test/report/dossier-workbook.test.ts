/** The whole dossier in Excel: every field of every norm, piece of evidence and action, as real dates and numbers, and never a formula. */
import readExcel from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { normsOf } from '../../src/domain/question-set'
import { resultsOf } from '../../src/domain/survey/results/results'
import { makeResultsWorkbook } from '../../src/report/workbook/results-workbook'
import { frameworkSet } from '../../src/storage/built-in-sets'
import { dossierWorkbook as words } from '../../src/texts/report/dossier-workbook'
import { actionFields } from '../../src/texts/fields/action'
import { evidenceFields } from '../../src/texts/fields/evidence'
import { judgementFields } from '../../src/texts/fields/judgement'
import { shortName } from '../../src/texts/fields/field-words'
import { labels } from '../../src/texts/labels'
import { buildContent, emptyContent } from '../fixtures/build-content'
import { HOSTILE } from './hostile'
import { faultsIn, validator } from './tools'
import { type Value, make, rowsOf, recordsOf } from './dossier-workbook-records'

describe('what it contains', () => {
  const content = buildContent()
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await make(content)
  })

  test('every norm once, in the order of the framework', async () => {
    const norms = await recordsOf(bytes, words.sheets.norms)
    expect(norms.map((row) => row[words.norms.id])).toEqual(normsOf(frameworkSet).map(({ id }) => id))
    for (const judgement of content.judgements) {
      const row = norms.find((one) => one[words.norms.id] === judgement.normId)
      expect(row?.[judgementFields.reasoning.name] ?? '').toBe(judgement.reasoning)
    }
  })

  test('evidence in the order of its numbers, however it is stored, with dates that are dates', async () => {
    const stored = await make({ ...content, evidence: content.evidence.toReversed() })
    const evidence = await recordsOf(stored, words.sheets.evidence)
    expect(
      evidence.map((row) => [row[shortName(evidenceFields.number)], row[evidenceFields.title.name]]),
    ).toEqual(content.evidence.map(({ number, title }) => [number, title]))
    const dated = content.evidence.map(({ date }) => date)
    expect(dated.some((date) => date !== null)).toBe(true)
    expect(
      evidence.map((row) => {
        const date = row[evidenceFields.date.name]
        return date instanceof Date ? date.toISOString().slice(0, 10) : null
      }),
    ).toEqual(dated)
  })

  test('actions by number, with dates that are dates and the phase of the circle', async () => {
    const actions = await recordsOf(bytes, words.sheets.actions)
    const own = [...content.actions].sort((one, other) => one.number - other.number)
    expect(actions.map((row) => [row[shortName(actionFields.number)], row[actionFields.title.name]])).toEqual(
      own.map(({ number, title }) => [number, title]),
    )
    expect(
      actions.map((row) => {
        const date = row[actionFields.dueOn.name]
        return date instanceof Date ? date.toISOString().slice(0, 10) : null
      }),
    ).toEqual(own.map(({ dueOn }) => dueOn))
    expect(actions.map((row) => row[actionFields.status.name])).toEqual(
      own.map(({ status }) => labels.actionStatus[status]),
    )
  })

  test('the same figures as the workbook of the round itself', async () => {
    const [round] = content.rounds
    if (round === undefined) throw new Error('no round')
    const results = resultsOf(round, content.responses, { rest: labels.restGroup })
    const own = await makeResultsWorkbook({ dossierName: content.dossier.name, round, results })
    const all = await recordsOf(bytes, words.sheets.results)
    for (const [sheet, level] of [
      ['Thema’s', 'thema'],
      ['Stellingen', 'stelling'],
    ] as const) {
      const there = await recordsOf(own, sheet)
      const here = all.filter((row) => row['Onderdeel'] === level)
      expect(there.length).toBeGreaterThan(4)
      const shared = Object.keys(there[0] ?? {}).filter((heading) => heading in (here[0] ?? {}))
      expect(shared.length).toBeGreaterThan(6)
      for (const heading of shared)
        expect(
          here.map((row) => row[heading]),
          heading,
        ).toEqual(there.map((row) => row[heading]))
    }
    const groups = await recordsOf(bytes, words.sheets.groups)
    expect(groups).toHaveLength(
      results.themes.reduce(
        (sum, theme) =>
          theme.statements.reduce((more, one) => more + one.groups.length, sum + theme.groups.length),
        0,
      ),
    )
  })

  test('says what it is, of which date, and how readiness is calculated', async () => {
    const about = await rowsOf(bytes, words.sheets.about)
    const aboutText = about.flat().map(String).join('\n')
    for (const part of ['VSV De Proef', '9.9.9', 'concept', '½', 'geen uitgave van en geen oordeel door IGJ'])
      expect(aboutText).toContain(part)
    const day = about.find(([label]) => label === words.about.madeOn)?.[1]
    expect(day instanceof Date && day.toISOString().slice(0, 10)).toBe('2026-07-01')
  })

  test('headings stay in sight and every table can be filtered to its last cell', () => {
    const parts = unzipSync(bytes)
    const tables = [2, 3, 4, 5, 6, 8]
    for (const sheet of tables) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${String(sheet)}.xml`] ?? new Uint8Array())
      expect(xml).toContain('state="frozen"')
      const column = [...xml.matchAll(/ r="([A-Z]+)1"/g)].at(-1)?.[1] ?? ''
      const row = [...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1] ?? ''
      expect(/<autoFilter ref="([^"]+)"\/>/.exec(xml)?.[1]).toBe(`A1:${column}${row}`)
    }
  })
})

test('of a round that is open there is no more than the response', async () => {
  const bytes = await make(buildContent({ roundStatus: 'open' }))
  expect(await rowsOf(bytes, words.sheets.results)).toEqual([
    expect.anything(),
    [words.noRows, ...Array(21).fill(null)],
  ])
  expect((await recordsOf(bytes, words.sheets.response)).length).toBeGreaterThan(2)
})

test('a figure of too few people is a word in the whole dossier too', async () => {
  const records = await recordsOf(await make(buildContent({ respondents: { VK1: 8 } })), words.sheets.results)
  const statements = records.filter((row) => row['Onderdeel'] === 'stelling')
  expect(statements.length).toBeGreaterThan(40)
  for (const row of statements) expect(row['Oneens']).toBe('te weinig antwoorden')
})

test('an empty dossier gives a workbook that says so', async () => {
  const bytes = await make(emptyContent())
  for (const sheet of Object.values(words.sheets))
    if (sheet !== words.sheets.about) expect((await rowsOf(bytes, sheet))[1]?.[0]).toBe(words.noRows)
})

test('the same dossier gives the same bytes', async () => {
  expect(await make(buildContent())).toEqual(await make(buildContent()))
})

/** A dossier in which every text is the given one. */
function saying(text: string): DossierContent {
  const content = buildContent({ judged: 10 })
  const { dossier, judgements, evidence, actions, assessments, rounds } = content
  return {
    ...content,
    dossier: { ...dossier, name: text, region: text },
    rounds: rounds.map((round) => ({ ...round, title: text })),
    assessments: assessments.map((assessment) => ({ ...assessment, title: text })),
    judgements: judgements.map((one) => ({
      ...one,
      ...{ reasoning: text, answerIfAsked: text, notApplicableReason: text, owner: text },
    })),
    evidence: evidence.map((one) => ({
      ...one,
      ...{ title: text, version: text, owner: text, location: text, normIds: [text] },
      attachment: { name: text, size: 3, sha256: 'a'.repeat(64) },
    })),
    actions: actions.map((one) => ({
      ...one,
      ...{
        title: text,
        problem: text,
        cause: text,
        goal: text,
        approach: text,
        ownerName: text,
        ownerRole: text,
      },
      ...{
        involved: text,
        means: text,
        measure: text,
        baseline: text,
        target: text,
        evidence: text,
        result: text,
      },
    })),
  }
}

test.each([...Object.getOwnPropertyNames(Object.prototype), '_x0041_', 'a_x202E_b'])(
  'a title that is exactly %s is a text like any other',
  async (word) => {
    const built = buildContent({ judged: 2, actions: 2 })
    const actions = built.actions.map((action) => ({ ...action, title: word, goal: word, ownerName: word }))
    const bytes = await make({ ...built, dossier: { ...built.dossier, name: word, region: word }, actions })
    const rows = await recordsOf(bytes, words.sheets.actions)
    expect(rows.map((row) => row[actionFields.title.name])).toEqual(actions.map(() => word))
    expect((await rowsOf(bytes, words.sheets.about)).flat()).toContain(word)
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/function|object/)
  },
)

const hostile = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r\n=1+1', '\u0000=HYPERLINK("x")', ' =1+1', '=1+1\n=2'],
  ...['<script>&"\uD800', 'x'.repeat(40_000), '😀'.repeat(20_000), HOSTILE],
]

test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 24), text]))(
  'nothing a person typed becomes a formula, and nothing breaks the file: %s',
  async (_name, text) => {
    const bytes = await make(saying(text))
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet\d+\.xml$/.test(name))
    expect(sheets).toHaveLength(Object.keys(words.sheets).length)
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/)
    for (const { data } of await readExcel(Buffer.from(bytes)))
      for (const cell of (data as Value[][]).flat())
        if (typeof cell === 'string') {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect(cell.length).toBeLessThanOrEqual(32_767)
          expect(cell).not.toMatch(/[\uD800-\uDFFF]/u)
        }
    if (validator !== null) expect(await faultsIn(bytes, 'dossier.xlsx')).toEqual([])
  },
)

test.skipIf(validator === null)(
  'the Open XML validator holds nothing against it (needs the validator)',
  async () => {
    for (const content of [buildContent(), emptyContent(), buildContent({ actions: 300, evidence: 400 })])
      expect(await faultsIn(await make(content), 'dossier.xlsx')).toEqual([])
  },
)

test('a day before Excel counts stays a day one can read', async () => {
  const built = buildContent({ evidence: 1 })
  const content = { ...built, evidence: built.evidence.map((one) => ({ ...one, date: '1899-12-31' })) }
  const [row] = await recordsOf(await make(content), words.sheets.evidence)
  expect(row?.[evidenceFields.date.name]).toBe('31-12-1899')
})

test('text keeps its lines', async () => {
  const built = buildContent({ actions: 1 })
  const content = {
    ...built,
    actions: built.actions.map((one) => ({ ...one, goal: 'Eerst dit.\r\nDan dat.' })),
  }
  const [row] = await recordsOf(await make(content), words.sheets.actions)
  expect(row?.[actionFields.goal.name]).toBe('Eerst dit.\nDan dat.')
})

test('holds no answer, no text somebody wrote in a questionnaire and no name of a user', async () => {
  const built = buildContent({ respondents: { VK1: 12 } })
  const content = {
    ...built,
    responses: built.responses.map((one) => ({ ...one, keep: 'Geheime tekst', improve: 'Geheime tekst' })),
    history: built.history.map((entry) => ({ ...entry, who: 'Geheime gebruiker' })),
  }
  const all = Object.values(unzipSync(await make(content)))
    .map((part) => strFromU8(part))
    .join('\n')
  expect(all).not.toContain('Geheime')
  for (const { id } of content.responses) expect(all).not.toContain(id)
})
