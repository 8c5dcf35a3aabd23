/** The rules of confidentiality hold in the file itself: also in its charts, their workbooks and their descriptions. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Answer } from '../../src/domain/question-set'
import { makeReport } from '../../src/report/make-report'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent, type ContentShape } from '../fixtures/build-content'
import { readDocx, type ReadTable, tableUnder } from './read-docx'

const options = { kind: 'volledig', today: '2026-07-01', appVersion: '9.9.9', pageNumbers: false } as const
const labelOf = (id: string): string => mirrorSet.professions.find((one) => one.id === id)?.label ?? ''

/** Everybody of one profession answers the same, so that a leak of it would be seen at once. */
function answering(content: DossierContent, professionId: string, answer: Answer): DossierContent {
  return {
    ...content,
    responses: content.responses.map((response) =>
      response.professionId === professionId
        ? {
            ...response,
            answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, answer])),
          }
        : response,
    ),
  }
}

async function reportText(
  shape: ContentShape,
  change: (content: DossierContent) => DossierContent = (same) => same,
) {
  const bytes = await makeReport(
    change(buildContent({ judged: 0, actions: 0, evidence: 0, ...shape })),
    options,
  )
  return { docx: readDocx(bytes), parts: allPartsOf(bytes) }
}

/** All text in the file, with the workbooks of the charts unpacked too. */
function allPartsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .flatMap(([name, part]) => (name.endsWith('.xlsx') ? [allPartsOf(part)] : [strFromU8(part)]))
    .join('\n')
}

/** Above the scores of the themes, with something to say or not. */
const THEMES = /^Themascores$|thema’s vra/u

const columnOf = (table: ReadTable, index: number): readonly string[] =>
  table.rows.slice(1).map((row) => row[index] ?? '')

describe('a group below five', () => {
  const shape = { respondents: { VK1: 16, GYN: 12, CLI: 3, KRZ: 9 } }

  test('is named with the reason why it has no outcome, and nowhere with a figure but its response', async () => {
    const { docx, parts } = await reportText(shape, (content) => answering(content, 'CLI', 1))
    const label = labelOf('CLI')
    expect(columnOf(tableUnder(docx, /geen eigen uitkomst$/u), 0)).toContain(label)
    const mentions = docx.tables.filter(({ rows }) => rows.some((row) => row[0] === label))
    // Participants, response, and the table of the hidden: no table of means.
    expect(mentions).toHaveLength(3)
    expect(columnOf(tableUnder(docx, /^Gemiddelden van de /u), 0)).not.toContain(label)
    for (const chart of docx.charts) expect(chart).not.toContain(label)
    for (const description of docx.descriptions) expect(description).not.toContain(label)
    expect(parts).not.toContain(`${label} (3)`)
  })

  test('cannot be computed from the total: the smallest visible group goes too', async () => {
    const { docx } = await reportText({ respondents: { VK1: 16, GYN: 12, CLI: 3, KRZ: 9 } })
    const shown = tableUnder(docx, /^Gemiddelden van de /u).rows.slice(1)
    const total = 16 + 12 + 3 + 9
    const remainder = total - shown.reduce((sum, row) => sum + Number(row[1]), 0)
    expect(remainder === 0 || remainder >= 5).toBe(true)
  })
})

describe('a group that is large enough, but withheld in every theme', () => {
  test('is in the table without a figure, and the report is still made', async () => {
    const { docx } = await reportText({ respondents: { VK1: 16, GYN: 12, KRZ: 9 } }, (content) =>
      answering(content, 'KRZ', 'dont-know'),
    )
    const row = tableUnder(docx, /^Gemiddelden van de /u).rows.find(([name]) => name === labelOf('KRZ'))
    expect(row?.slice(1)).toEqual(['9', ...mirrorSet.themes.map(() => '–')])
    const dots = docx.charts.find((chart) => chart.includes(`${labelOf('VK1')} (16)`))
    expect(dots).not.toContain(labelOf('KRZ'))
  })
})

describe('a round of fewer than ten', () => {
  test('shows means but no distribution: no share, no chart of answers', async () => {
    const { docx } = await reportText({ respondents: { VK1: 8 } })
    expect(docx.descriptions.filter((text) => text.includes('Staafdiagram'))).toEqual([])
    const theme = tableUnder(docx, new RegExp(`^${mirrorSet.themes[0]?.title ?? ''}: gemiddelden`, 'u'))
    expect(theme.rows.slice(1).every((row) => /^\d,\d$/.test(row[2] ?? ''))).toBe(true)
    for (const column of [3, 4, 5, 6, 7]) expect(new Set(columnOf(theme, column))).toEqual(new Set(['–']))
  })
})

describe('a round of fewer than five', () => {
  test('shows no outcome at all', async () => {
    const { docx } = await reportText({ respondents: { VK1: 4 } })
    expect(docx.charts.length).toBe(0)
    expect(docx.allText).toContain('Er zijn minder dan 5 vragenlijsten ingevuld.')
    expect(() => tableUnder(docx, THEMES)).toThrow()
  })
})

describe('an open round', () => {
  test('shows its response and nothing else', async () => {
    const { docx } = await reportText({ roundStatus: 'open' })
    expect(tableUnder(docx, /genodigden? vul|ingevulde vragenlijst/u).rows.length).toBeGreaterThan(1)
    expect(docx.charts.length).toBe(0)
    expect(() => tableUnder(docx, THEMES)).toThrow()
    expect(docx.allText).toContain('Deze meting is nog open.')
  })
})
