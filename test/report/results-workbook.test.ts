/** One figure, three places: what the screen model, the Word report and the Excel workbook say is the same, to the decimal. */
import readExcel, { readSheet } from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { RoundResults, StatementResult } from '../../src/domain/survey/results/round-results'
import { sharesOf } from '../../src/domain/survey/results/scoring'
import { makeReport } from '../../src/report/make-report'
import { makeResultsWorkbook } from '../../src/report/workbook/results-workbook'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { formatGap, formatMean, formatPercent } from '../../src/texts/format'
import { labels } from '../../src/texts/labels'
import { familiarity } from '../../src/texts/survey/results/familiarity'
import { buildContent } from '../fixtures/build-content'
import { faultsIn, validator } from './tools'
import { readDocx, tableUnder, type ReadDocx } from './read-docx'

type Value = string | number | boolean | Date | null

const NONE = 'te weinig antwoorden'

/** As Word writes it: a figure in Dutch, "–" for what is not shown. */
const inWord = (value: Value | undefined, kind: 'count' | 'mean' | 'share'): string => {
  if (value === familiarity.fact) return value
  if (typeof value !== 'number') return '–'
  if (kind === 'mean') return value.toFixed(1).replace('.', ',')
  return kind === 'share' ? formatPercent(value) : String(value)
}

function resultsFrom(content: DossierContent): RoundResults {
  const [round] = content.rounds
  if (round === undefined) throw new Error('no round')
  return resultsOf(round, content.responses, { rest: labels.restGroup })
}

async function workbookOf(content: DossierContent, name = content.dossier.name): Promise<Uint8Array> {
  const [round] = content.rounds
  if (round === undefined) throw new Error('no round')
  return makeResultsWorkbook({ dossierName: name, round, results: resultsFrom(content) })
}

const rowsOf = (bytes: Uint8Array, sheet: string) =>
  readSheet(Buffer.from(bytes), sheet) as Promise<Value[][]>

describe.each([
  ['a round with groups of every size', { VK1: 14, GYN: 11, KRZ: 12, KND: 6, HA: 3, CLI: 2 }],
  ['a round of fewer than ten', { VK1: 8 }],
])('the same figures in %s', (_name, respondents) => {
  const content = buildContent({ respondents, judged: 0, actions: 0, evidence: 0 })
  const results = resultsFrom(content)
  let bytes: Uint8Array
  let docx: ReadDocx

  beforeAll(async () => {
    bytes = await workbookOf(content)
    docx = readDocx(
      await makeReport(content, {
        kind: 'volledig',
        today: '2026-07-01',
        appVersion: '9.9.9',
        pageNumbers: false,
      }),
    )
  }, 60_000)

  test('response per profession', async () => {
    const rows = (await rowsOf(bytes, 'Respons')).slice(1, results.professions.length + 2)
    const word = tableUnder(docx, /genodigden? vul|ingevulde vragenlijst/u).rows.slice(1)
    expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual([
      ...results.professions.map(({ label, submitted, invited }) => [label, submitted, invited]),
      ['Samen', results.submitted, results.invited],
    ])
    expect(
      rows.map((row) => [inWord(row[1], 'count'), inWord(row[2], 'count'), inWord(row[3], 'share')]),
    ).toEqual(word.map((row) => row.slice(1, 4)))
  })

  test('themes', async () => {
    const rows = (await rowsOf(bytes, 'Thema’s')).slice(1)
    const word = tableUnder(docx, /thema’s vra|thema vra/u).rows.slice(1)
    expect(rows.map((row) => inWord(row[2], 'mean'))).toEqual(
      results.themes.map(({ mean }) => (mean === null ? '–' : formatMean(mean))),
    )
    expect(
      rows.map((row) => [
        inWord(row[1], 'count'),
        inWord(row[2], 'mean'),
        inWord(row[4], 'mean'),
        inWord(row[6], 'share'),
      ]),
    ).toEqual(word.map((row) => [row[1], row[2], row[4]?.split(' (')[0], row[5]]))
    expect(rows.map((row) => (typeof row[5] === 'number' ? formatGap(row[5]) : null))).toEqual(
      results.themes.map(({ gap }) => (gap === null ? null : formatGap(gap.size))),
    )
  })

  test('statements', async () => {
    const rows = (await rowsOf(bytes, 'Stellingen')).slice(1)
    const word = results.themes.flatMap(({ themeId }) => {
      const title = content.rounds[0]?.questionSet.themes.find(({ id }) => id === themeId)?.title ?? ''
      return tableUnder(docx, new RegExp(`^${title}: gemiddelden`, 'u')).rows.slice(1)
    })
    const kinds = ['count', 'mean', 'share', 'share', 'share', 'share', 'share', 'mean'] as const
    const places = [3, 4, 6, 7, 8, 9, 10, 12]
    expect(
      rows.map((row) => places.map((place, index) => inWord(row[place], kinds[index] ?? 'count'))),
    ).toEqual(word.map((row) => [...row.slice(1, 8), row[9]]))
    const screen = (one: StatementResult) => {
      const shares = one.counts === null ? null : sharesOf(one.counts)
      return [
        one.mean === null ? '–' : one.fact === true ? familiarity.fact : formatMean(one.mean),
        shares === null ? '–' : formatPercent(shares.agree),
      ]
    }
    expect(rows.map((row) => [inWord(row[4], 'mean'), inWord(row[8], 'share')])).toEqual(
      results.themes.flatMap(({ statements }) => statements.map(screen)),
    )
  })

  test('groups', async () => {
    const rows = await rowsOf(bytes, 'Beroepsgroepen')
    if (results.groups.length === 0) {
      expect(rows).toEqual([['Geen enkele groep is groot genoeg om apart te tonen.']])
      return
    }
    const themes = rows.filter(([level]) => level === 'thema')
    const word = tableUnder(docx, /^Gemiddelden van de /u).rows.slice(1)
    results.groups.forEach((_group, index) => {
      // Word has a star where the reason is told below the table.
      const cells = word[index]?.slice(2).map((cell) => cell.replace('–*', '–'))
      expect(themes.map((row) => inWord(row[3 + 2 * index], 'mean'))).toEqual(cells)
    })
    const statements = rows.filter(([level]) => level === 'stelling')
    const shown = results.themes.flatMap((theme) => theme.statements)
    expect(
      statements.map((row) => results.groups.map((_group, index) => inWord(row[3 + 2 * index], 'mean'))),
    ).toEqual(
      shown.map((one) =>
        results.groups.map(({ id }) => {
          const score = one.groups.find(({ groupId }) => groupId === id)
          return score === undefined ? '–' : formatMean(score.mean)
        }),
      ),
    )
  })
})

test.skipIf(validator === null)(
  'the Open XML validator holds nothing against the workbook (needs the validator)',
  async () => {
    for (const respondents of [{ VK1: 14, GYN: 11, HA: 3 }, { VK1: 8 }, {}])
      expect(await faultsIn(await workbookOf(buildContent({ respondents })), 'uitkomsten.xlsx')).toEqual([])
  },
)

test('the same results give the same bytes: the workbook contains no moment', async () => {
  const content = buildContent()
  const first = await workbookOf(content)
  expect(await workbookOf(content)).toEqual(first)
})

test('a withheld figure is a word, never a zero or an empty cell', async () => {
  const bytes = await workbookOf(buildContent({ respondents: { VK1: 8 } }))
  const rows = (await rowsOf(bytes, 'Stellingen')).slice(1)
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) for (const place of [6, 7, 8, 9, 10]) expect(row[place]).toBe(NONE)
})

test.each([...Object.getOwnPropertyNames(Object.prototype), '_x0041_'])(
  'a round, group or VSV that is called exactly %s is a text like any other',
  async (word) => {
    const built = buildContent({ respondents: { VK1: 12 } })
    const rounds = built.rounds.map((round) => ({
      ...round,
      title: word,
      professions: round.professions.map((profession) => ({ ...profession, label: word })),
    }))
    const bytes = await workbookOf({ ...built, rounds }, word)
    const sheets = await readExcel(Buffer.from(bytes))
    const texts = sheets.flatMap(({ data }) => data.flat()).filter((value) => typeof value === 'string')
    expect(texts.filter((text) => text === word).length).toBeGreaterThan(2)
    expect(texts.filter((text) => /native code|object Object/.test(text))).toEqual([])
    if (validator !== null) expect(await faultsIn(bytes, 'uitkomsten.xlsx')).toEqual([])
  },
)

test('nothing a person typed becomes a formula, and nothing breaks the file', async () => {
  const built = buildContent({ respondents: { VK1: 12 } })
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\u0000=HYPERLINK("x")',
    '<script>&"\uD800',
    'x'.repeat(40_000),
  ]
  for (const title of hostile) {
    const [round] = built.rounds
    if (round === undefined) throw new Error('no round')
    const questionSet = {
      ...round.questionSet,
      themes: round.questionSet.themes.map((theme) => ({
        ...theme,
        title,
        statements: theme.statements.map((statement) => ({ ...statement, text: title })),
      })),
    }
    const content = {
      ...built,
      rounds: [
        {
          ...round,
          title,
          questionSet,
          professions: round.professions.map((profession) => ({ ...profession, label: title })),
        },
      ],
    }
    const bytes = await workbookOf(content, title)
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet\d+\.xml$/.test(name))
    expect(sheets).toHaveLength(5)
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/)
    for (const { data } of await readExcel(Buffer.from(bytes)))
      for (const cell of (data as Value[][]).flat())
        if (typeof cell === 'string') {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect(cell.length).toBeLessThanOrEqual(32_767)
        }
  }
})

test('holds no answer, no text somebody wrote and no name of a user', async () => {
  const built = buildContent({ respondents: { VK1: 12 } })
  const content = {
    ...built,
    responses: built.responses.map((one) => ({ ...one, keep: 'Geheime tekst', improve: 'Geheime tekst' })),
  }
  const files = Object.values(unzipSync(await workbookOf(content))).map((part) => strFromU8(part))
  const all = files.join('\n')
  expect(all).not.toContain('Geheime tekst')
  for (const { id } of content.responses) expect(all).not.toContain(id)
  expect(all).toContain(mirrorSet.themes[0]?.title)
})

test('stays small enough to be zipped without a worker, which our content policy forbids', async () => {
  const set = buildContent().rounds[0]?.questionSet
  const everybody = Object.fromEntries((set?.professions ?? []).map(({ id }) => [id, 12]))
  const parts = unzipSync(await workbookOf(buildContent({ respondents: everybody })))
  for (const [name, part] of Object.entries(parts)) expect(part.length, name).toBeLessThan(160_000)
})
