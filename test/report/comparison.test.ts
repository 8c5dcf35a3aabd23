/** The chapter that puts the last two measurements beside each other, made from the example dossier. */
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { RoundComparison } from '../../src/domain/survey/comparison/round-comparison'
import { makeReport } from '../../src/report/make-report'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { formatChange, formatMean } from '../../src/texts/format'
import { compare } from '../../src/texts/survey/comparison/compare'
import { labels } from '../../src/texts/labels'
import { headingsOf, type ReadDocx, readDocx, tableUnder } from './read-docx'

const options = { kind: 'volledig', today: '2026-11-23', appVersion: '9.9.9', pageNumbers: false } as const
const content = exampleContent(mirrorSet, frameworkSet)
const modelOf = (of: DossierContent) => reportModelOf(of, { ...options, labels: { rest: labels.restGroup } })
const chapterOf = (docx: ReadDocx) => headingsOf(docx).some(({ text }) => text === compare.report.title)

let docx: ReadDocx
let comparison: RoundComparison

beforeAll(async () => {
  const found = modelOf(content).comparison
  if (found === null) throw new Error('the example has two rounds')
  comparison = found
  docx = readDocx(await makeReport(content, options))
}, 120_000)

describe('a quickscan and a full measurement', () => {
  test('both photos come before any difference, earliest first', () => {
    const rows = tableUnder(docx, /in de eerdere meting, /u).rows.slice(1)
    expect(rows.map((row) => [row[0], row[3]])).toEqual([
      ['Quickscan najaar 2025', '49 van 115'],
      ['Volledige spiegel najaar 2026', '63 van 119'],
    ])
  })

  test('every profession is in the composition, and the totals', () => {
    const rows = tableUnder(docx, compare.compositionCaption).rows.slice(1)
    expect(rows).toHaveLength(comparison.composition.length + 1)
    expect(rows.at(-1)?.filter((cell) => cell !== '')).toEqual([compare.total, '49 van 115', '63 van 119'])
  })

  test('only the common statements, and no theme', () => {
    expect(docx.allText).toContain(compare.commonOnly(16))
    expect(docx.paragraphs.some(({ text }) => text.includes(compare.themesCaption))).toBe(false)
  })

  test('each possible or clear change with the figures and the word of the screen; the rest is counted', () => {
    const changed = comparison.statements.flatMap(({ change }) =>
      change === null || change.word === 'none' ? [] : [change],
    )
    expect(changed.length).toBeGreaterThan(3)
    const rows = tableUnder(docx, /mogelijk of duidelijk anders/u).rows.slice(1)
    expect(rows.map((row) => [row[1], row[2], row[3], row[6]])).toEqual(
      changed.map(({ earlier, later, delta, from, word }) => [
        compare.meanOf(formatMean(earlier.mean), earlier.n),
        compare.meanOf(formatMean(later.mean), later.n),
        formatChange(delta, from),
        `${compare.sign[word]} ${compare.word[word]}`,
      ]),
    )
    expect(docx.allText).toContain(compare.report.unchanged(comparison.statements.length - changed.length))
  })

  test('a group without a comparison has its reason and no figure', () => {
    const rows = tableUnder(docx, compare.groupsCaption).rows.slice(1)
    for (const { label, reason } of comparison.uncompared) {
      expect(rows.map((row) => row[1])).not.toContain(label)
      expect(docx.allText).toContain(`${label}: ${compare.uncompared[reason]}`)
    }
    expect(comparison.uncompared.length).toBeGreaterThan(0)
  })

  test('it never says significant, and never what caused a change', () => {
    const own = JSON.stringify(compare)
    expect(own).not.toMatch(/significant/i)
    expect(docx.allText).not.toMatch(/significant/i)
    expect(own).not.toMatch(/dankzij|komt door|effect van/i)
    expect(docx.allText).toContain('Een verschil zegt niet waardoor het komt.')
  })
})

describe('when there is nothing to compare', () => {
  test('with one shown measurement there is no chapter', async () => {
    const open = content.rounds.map((round) =>
      round.form === 'full' ? { ...round, status: 'open' as const } : round,
    )
    const one = { ...content, rounds: open }
    expect(modelOf(one).comparison).toBeNull()
    expect(chapterOf(docx)).toBe(true)
    expect(chapterOf(readDocx(await makeReport(one, options)))).toBe(false)
  }, 60_000)

  test('with too few answers in one of them the chapter has the reason instead of figures', async () => {
    const [quickscan] = content.rounds
    const few = content.responses.filter(({ roundId }, index) => roundId !== quickscan?.id || index < 4)
    const read = readDocx(await makeReport({ ...content, responses: few }, options))
    expect(read.allText).toContain(compare.obstacle.withheld.text)
    expect(read.paragraphs.some(({ text }) => text.includes(compare.report.changedHeading))).toBe(false)
  }, 60_000)
})
