/** The chapter about what went forward and back: a line and a row per theme, and nothing when nothing can be compared. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import type { Block } from '../../../src/report/blocks'
import { progress } from '../../../src/report/chapters/progress'
import { report } from '../../../src/texts/report/report'
import { buildContent, type ContentShape } from '../../fixtures/build-content'

/** The same assessment and round a year before, in which people thought less of it and every verdict was "voldoet niet". */
function withLastYear(shape: ContentShape = {}, form?: 'quickscan'): DossierContent {
  const content = buildContent(shape)
  return {
    ...content,
    assessments: [
      ...content.assessments.map((one) => ({
        ...one,
        id: 'vorige',
        title: 'Vorig jaar',
        status: 'adopted' as const,
        startedOn: '2025-01-01',
        adoptedOn: '2025-02-01',
      })),
      ...content.assessments,
    ],
    judgements: [
      ...content.judgements.map((one) => ({
        ...one,
        id: `vorige ${one.id}`,
        assessmentId: 'vorige',
        verdict: 'unmet' as const,
      })),
      ...content.judgements,
    ],
    rounds: [
      ...content.rounds.map((round) => ({
        ...round,
        id: 'eerder',
        title: 'Eerder',
        form: form ?? round.form,
        opensOn: '2024-01-01',
        closesOn: '2024-02-01',
      })),
      ...content.rounds,
    ],
    responses: [
      ...content.responses.slice(0, -6).map((response, index) => ({
        ...response,
        id: `eerder ${String(index)}`,
        roundId: 'eerder',
      })),
      ...content.responses,
    ],
  }
}

const blocksOf = (content: DossierContent): readonly Block[] =>
  progress(
    reportModelOf(content, {
      kind: 'bestuur',
      framework: content.assessments[0]?.questionSet.id ?? '',
      today: '2026-11-30',
      appVersion: '1',
      labels: { rest: 'Overige' },
    }),
  )
const chartsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block, at) =>
    block.kind === 'chart' ? [{ ...block, above: blocks[at - 1], below: blocks[at + 2] }] : [],
  )

describe('with a year before', () => {
  const blocks = blocksOf(withLastYear())

  test('a line per theme of the assessment and of the mirror, each with a table that says it in words', () => {
    const charts = chartsIn(blocks)
    expect(charts.map(({ chart }) => (chart.type === 'slope' ? chart.unit : null))).toEqual(['share', 'mean'])
    for (const { chart, description, above, below } of charts) {
      expect(above?.kind === 'caption' && description.startsWith(`${above.text}. `)).toBe(true)
      expect(
        below?.kind === 'table' && chart.type === 'slope' && below.rows.length >= chart.rows.length,
      ).toBe(true)
    }
  })

  test('how a line looks says the same as its word, whatever its colour', () => {
    const [norms] = chartsIn(blocks)
    const table = norms?.below
    if (norms?.chart.type !== 'slope' || table?.kind !== 'table') throw new Error('no lines')
    for (const { goes, code } of norms.chart.rows) {
      const row = table.rows.find(([name]) => String(name).endsWith(`(${code})`))
      expect(String(row?.[3])).toMatch(
        goes === 'up' ? /vooruit/u : goes === 'down' ? /achteruit/u : /gelijk|wisselend/u,
      )
    }
    expect(JSON.stringify(blocks)).toContain(report.progress.key)
  })
})

test('nothing without a year before', () => {
  expect(blocksOf(buildContent())).toEqual([])
})

test('a quickscan is not held against a full questionnaire, nor a round of which nothing may be shown', () => {
  expect(chartsIn(blocksOf(withLastYear({}, 'quickscan')))).toHaveLength(1)
  expect(chartsIn(blocksOf(withLastYear({ respondents: { VK1: 4 } })))).toHaveLength(1)
})
