/** Titles above figures and tables say what is seen, each another; alternative texts begin with it, and give figures that are drawn. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { REPORT_KINDS, SECTIONS_OF, type ReportKind } from '../../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import type { Block, Chart } from '../../../src/report/blocks'
import { withOwnCaptions } from '../../../src/report/own-captions'
import { caption, heading } from '../../../src/report/blocks'
import { partsOf } from '../../../src/report/sections'
import { formatMean, formatPercent } from '../../../src/texts/format'
import { report } from '../../../src/texts/report/report'
import { buildContent } from '../../fixtures/build-content'

const words = report.messages

const blocksOf = (content: DossierContent, kind: ReportKind): readonly Block[] =>
  partsOf(
    reportModelOf(content, {
      kind,
      framework: content.assessments[0]?.questionSet.id ?? '',
      today: '2026-11-28',
      appVersion: '1',
      labels: { rest: 'Overige' },
    }),
    SECTIONS_OF[kind],
  ).flatMap(({ blocks }) => blocks)

const captionsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'caption' ? block.text : []))

/** Every chart, with the title above it. */
const figuresIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'chart') return []
    const above = blocks[at - 1]
    return [{ ...block, title: above?.kind === 'caption' ? above.text : '' }]
  })

/** Sums of shares in another order are not the same to the last digit. */
const TINY = 1e-9

/** The figures a reader finds in a chart, as they are written. */
function drawn(chart: Chart): ReadonlySet<string> {
  switch (chart.type) {
    case 'distribution':
      return new Set(
        chart.rows.flatMap(({ shares: [lowest, low, middle, high, highest] }) =>
          [lowest + low, middle, high + highest].flatMap((sum) =>
            [sum - TINY, sum + TINY].map(formatPercent),
          ),
        ),
      )
    case 'verdicts':
      return new Set(chart.rows.flatMap(({ counts }) => Object.values(counts).map(String)))
    case 'dots':
      return new Set(
        ['1', '5'].concat(
          chart.series.flatMap(({ means }) =>
            means.flatMap((mean) => (mean === null ? [] : formatMean(mean))),
          ),
        ),
      )
    case 'slope':
      return new Set(
        ['1', '5'].concat(
          chart.rows.flatMap(({ from, to }) =>
            [from, to].map(chart.unit === 'share' ? formatPercent : formatMean),
          ),
        ),
      )
    case 'matrix':
      return new Set(chart.points.flatMap(({ mean, share }) => [formatMean(mean), formatPercent(share)]))
  }
}

/** What was typed wrong shows as one of these. */
const BROKEN = /undefined|NaN|null|\[object|‘’/u

const content = buildContent({ actions: 6 })
/** The same round twice, under another name. */
const twice: DossierContent = {
  ...content,
  rounds: content.rounds.flatMap((round) => [
    { ...round, id: 'eerder', title: 'Eerder', closesOn: '2025-01-01' },
    round,
  ]),
  responses: content.responses.flatMap((response) => [{ ...response, roundId: 'eerder' }, response]),
}

describe.each([
  ['a dossier', content],
  ['one with two rounds', twice],
  ['one without answers or verdicts', buildContent({ respondents: {}, judged: 0, actions: 0, evidence: 0 })],
])('%s', (_, dossier) => {
  test.each(REPORT_KINDS)(
    '%s has no two titles the same, and none is longer than a line and what it is about',
    (kind) => {
      const titles = captionsIn(blocksOf(dossier, kind))
      expect(new Set(titles).size).toBe(titles.length)
      for (const title of titles) {
        expect(title).not.toMatch(BROKEN)
        expect(title).not.toMatch(/\.$/u)
        expect(title.length, title).toBeLessThanOrEqual(140)
      }
    },
  )
})

test('every alternative text begins with the title above its figure, and gives no figure that is not drawn', () => {
  const figures = (['spiegel', 'bestuur', 'inspectie'] as const).flatMap((kind) =>
    figuresIn(blocksOf(content, kind)),
  )
  expect(new Set(figures.map(({ chart }) => chart.type)).size).toBeGreaterThanOrEqual(4)
  for (const { chart, description, title } of figures) {
    expect(description.startsWith(`${title}. `), `${title} / ${description}`).toBe(true)
    const told = description.slice(title.length)
    const given = told
      // Ids of statements and of themes have figures of their own.
      .replace(/\p{Lu}+-\d+/gu, '')
      .match(/\d+(?:,\d+)?(?:\u00a0%)?/gu)
    const shown = drawn(chart)
    expect((given ?? []).filter((figure) => !shown.has(figure))).toEqual([])
  }
})

test('names as long as anybody types them leave a title of a line', () => {
  const long = (title: string, index: number) => `${String(index)} ${title} ${'en nog langer '.repeat(20)}`
  const named: DossierContent = {
    ...content,
    assessments: content.assessments.map((one) => ({
      ...one,
      questionSet: {
        ...one.questionSet,
        themes: one.questionSet.themes.map((theme, index) => ({ ...theme, title: long(theme.title, index) })),
      },
    })),
    rounds: content.rounds.map((one) => ({
      ...one,
      questionSet: {
        ...one.questionSet,
        themes: one.questionSet.themes.map((theme, index) => ({ ...theme, title: long(theme.title, index) })),
      },
    })),
  }
  for (const { title } of [
    ...figuresIn(blocksOf(named, 'spiegel')),
    ...figuresIn(blocksOf(named, 'bestuur')),
  ])
    expect(title.length, title).toBeLessThanOrEqual(100)
})

describe('one and more', () => {
  test('core norms and themes', () => {
    const { verdicts } = words
    expect(verdicts.title('', 0, { kind: 'core-unmet', count: 1 })).toBe('Eén kernnorm voldoet niet')
    expect(verdicts.title('‘A’ en ‘B’', 2, { kind: 'core-unmet', count: 3 })).toBe(
      '‘A’ en ‘B’ blijven achter; drie kernnormen voldoen niet',
    )
    expect(verdicts.title('‘A’', 1, { kind: 'core-open', count: 1, of: 4 })).toBe(
      '‘A’ blijft achter; één kernnorm heeft nog geen oordeel',
    )
    expect(verdicts.changed(1, 2)).toBe('Sinds de vorige toetsing ging één norm vooruit en twee achteruit')
    expect(verdicts.changed(0, 1)).toBe(
      'Sinds de vorige toetsing ging één norm achteruit en geen enkele vooruit',
    )
  })

  test('scores', () => {
    const said = { shown: 8, attention: 1, someWithheld: false, from: 2.6, to: 4.1 }
    expect(words.scores.title(said, '‘A’', 1)).toBe(
      'Eén van de acht thema’s vraagt aandacht; ‘A’ scoort het laagst (2,6)',
    )
    expect(words.scores.title({ ...said, attention: 0, someWithheld: true }, '‘A’ en ‘B’', 2)).toBe(
      'Geen van de acht getoonde thema’s vraagt aandacht; ‘A’ en ‘B’ scoren het laagst (2,6)',
    )
    expect(words.scores.title({ ...said, attention: 8, from: 2.6, to: 2.8 }, '', 0)).toBe(
      'Alle acht thema’s vragen aandacht; de scores liggen dicht bij elkaar (2,6 tot 2,8)',
    )
  })

  test('what is chosen, who answered, and what is late', () => {
    expect(words.priority.chosen('‘A’', 0.5, 0.5)).toBe('Het vaakst gekozen: ‘A’ (50\u00a0%)')
    expect(words.priority.chosen('‘A’ en ‘B’', 0.45, 0.5)).toBe(
      'Het vaakst gekozen: ‘A’ en ‘B’ (45 tot 50\u00a0%)',
    )
    expect(words.response(1, 1, 1)).toBe('1 van de 1 genodigde vulde de vragenlijst in (100\u00a0%)')
    expect(words.response(12, null, null)).toContain('12 ingevulde vragenlijsten')
    expect(words.actions.inHand(1, 1)).toBe('1 actie om te volgen, waarvan 1 te laat')
    expect(words.actions.all(4, 0)).toBe('4 acties, geen enkele te laat')
  })
})

describe('a title that was there before', () => {
  const own = (...blocks: readonly Block[]) =>
    captionsIn(withOwnCaptions([{ blocks }]).flatMap((part) => part.blocks))

  test('says what it is about: the highest heading that only it stands under', () => {
    expect(
      own(
        heading(1, 'Spiegel'),
        heading(2, 'Ronde 2026'),
        caption('table', 'Scores'),
        heading(2, 'Ronde 2025'),
        heading(3, 'Thema’s'),
        caption('table', 'Scores'),
      ),
    ).toEqual(['Scores', 'Scores (Ronde 2025)'])
  })

  test('has a number where no heading tells it apart', () => {
    expect(own(caption('table', 'Scores'), caption('table', 'Scores'), caption('figure', 'Scores'))).toEqual([
      'Scores',
      'Scores (2)',
      'Scores (3)',
    ])
  })
})
