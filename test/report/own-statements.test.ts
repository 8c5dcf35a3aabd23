/** What came of the statements a VSV asked of its own: apart in every document, and in none a figure that the screen does not show. */
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { resultsOf } from '../../src/domain/survey/results/results'
import { withOwnStatements } from '../../src/domain/survey/round/own-statements'
import { makeReport } from '../../src/report/make-report'
import { makeResultsWorkbook } from '../../src/report/workbook/results-workbook'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { formatPercent } from '../../src/texts/format'
import { labels } from '../../src/texts/labels'
import { ownStatementsTitle } from '../../src/texts/survey/own-statements-title'
import { compare } from '../../src/texts/survey/comparison/compare'
import { resultsWorkbook as words } from '../../src/texts/survey/results/results-workbook'
import { buildContent } from '../fixtures/build-content'
import { headingsOf, readDocx, tableUnder, type ReadDocx } from './read-docx'

const CARE = 'Wie kraamzorg nodig heeft, krijgt die.'
const WORK = 'De werkdruk laat tijd over.'
const options = { today: '2026-07-01', appVersion: '9.9.9', pageNumbers: false } as const

/** Everybody gave the first own statement a 2; four people answered the second. */
function asking(texts: readonly string[]): DossierContent {
  const content = buildContent({
    respondents: { VK1: 14, GYN: 11 },
    judged: 0,
    actions: 0,
    evidence: 0,
  })
  return {
    ...content,
    rounds: content.rounds.map((round) => ({
      ...round,
      questionSet: withOwnStatements(round.questionSet, texts),
    })),
    responses: content.responses.map((response, index) => ({
      ...response,
      answers:
        texts.length === 0
          ? response.answers
          : { ...response.answers, 'EIGEN-1': 2, ...(index < 4 ? { 'EIGEN-2': 5 as const } : {}) },
    })),
  }
}

const content = asking([CARE, WORK])
const made = new Map<string, ReadDocx>()
const docxOf = (kind: string): ReadDocx => {
  const docx = made.get(kind)
  if (docx === undefined) throw new Error(`not made: ${kind}`)
  return docx
}

beforeAll(async () => {
  for (const kind of ['spiegel', 'bestuur'] as const)
    made.set(kind, readDocx(await makeReport(content, { ...options, kind })))
  made.set('without', readDocx(await makeReport(asking([]), { ...options, kind: 'spiegel' })))
}, 120_000)

describe('the mirror report', () => {
  test('has them in a part of their own, with n, the mean, the distribution and who does not know', () => {
    const docx = docxOf('spiegel')
    expect(headingsOf(docx).map(({ text }) => text)).toContain(ownStatementsTitle)
    const [care, work] = tableUnder(docx, new RegExp(`^${ownStatementsTitle}: gemiddelden`, 'u')).rows.slice(
      1,
    )
    expect(care?.slice(0, 8)).toEqual([`EIGEN-1 ${CARE}`, '25', '2,0', ...[1, 0, 0, 0, 0].map(formatPercent)])
    expect(work?.slice(0, 4)).toEqual([`EIGEN-2 ${WORK}`, '–', '–', '–'])
  })

  test('has no such part when the VSV asked nothing of its own', () => {
    expect(docxOf('without').allText).not.toContain(ownStatementsTitle)
  })
})

test('the report for the board has them in one table, without what may not be shown', () => {
  const rows = tableUnder(docxOf('bestuur'), ownStatementsTitle).rows.slice(1)
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [CARE, '25', '2,0'],
    [WORK, '–', '–'],
  ])
  expect(rows[1]?.[3]).toBe(labels.withheld['too-few'])
})

test('Excel has a row for each under their own name, and none among the themes', async () => {
  const [round] = content.rounds
  if (round === undefined) throw new Error('no round')
  const results = resultsOf(round, content.responses, { rest: labels.restGroup })
  const bytes = Buffer.from(await makeResultsWorkbook({ dossierName: 'VSV', round, results }))
  const statements = (await readSheet(bytes, words.sheets.statements)).slice(1)
  expect(statements.filter(([theme]) => theme === ownStatementsTitle).map((row) => row.slice(1, 5))).toEqual([
    ['EIGEN-1', CARE, 25, 2],
    ['EIGEN-2', WORK, words.withheld['too-few'], words.withheld['too-few']],
  ])
  const themes = (await readSheet(bytes, words.sheets.themes)).slice(1)
  expect(themes.map(([theme]) => theme)).toEqual(mirrorSet.themes.map(({ title }) => title))
})

test('two rounds have their own statements side by side where the words are the same', async () => {
  const [later] = content.rounds
  if (later === undefined) throw new Error('no round')
  const earlier = {
    ...later,
    id: 'eerder',
    title: 'Eerder',
    closesOn: '2024-01-01',
    questionSet: withOwnStatements(later.questionSet, ['Iets anders.', CARE]),
  }
  const before = content.responses.map((response) => ({
    ...response,
    id: `eerder-${response.id}`,
    roundId: 'eerder',
    answers: { ...response.answers, 'EIGEN-1': 5 as const, 'EIGEN-2': 4 as const },
  }))
  const both = { ...content, rounds: [earlier, later], responses: [...before, ...content.responses] }
  const docx = readDocx(await makeReport(both, { ...options, kind: 'volledig' }))
  const rows = tableUnder(docx, compare.ownStatements.caption).rows.slice(1)
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    [CARE, compare.meanOf('4,0', 25), compare.meanOf('2,0', 25), '−2,0'],
  ])
})
