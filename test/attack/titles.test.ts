/**
 * The attack on what a report says in words: titles of figures and tables, and alternative texts. They are made from `RoundResults` alone, which
 * one-round.test.ts attacks; here they are read from the report as it is laid out. No figure is in them that no table or sentence shows, and
 * no theme that may not be shown is named.
 */
import { expect, test } from 'vitest'
import { SECTIONS_OF } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { Block, Cell } from '../../src/report/blocks'
import { partsOf } from '../../src/report/sections'
import { emptyContent } from '../fixtures/build-content'
import { madeUp } from './made-up'
import { report } from './report'

const ROUNDS = 1500
/** The seed of the round before. */
const BEFORE = 500_000
const FIGURE = /\d+(?:,\d+)?/gu
/** Of the scale and of the rules, and of ids of statements and groups. */
const OF_ITSELF = /van 1 \(helemaal oneens\) tot 5 \(helemaal eens\)|\b[A-Z]\d\b|0,5 punt of meer/gu

const textOf = (cell: Cell): string => (typeof cell === 'object' ? (cell.text ?? '') : String(cell))
/** Cells, and what is said of a theme below its heading: the difference of two cells. */
const shownIn = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? block.rows.flatMap((row) => row.map(textOf))
    : block.kind === 'paragraph'
      ? block.parts.filter((part) => typeof part === 'string')
      : []
const saidIn = (block: Block): readonly string[] =>
  block.kind === 'caption' ? [block.text] : block.kind === 'chart' ? [block.description] : []

test(`titles and alternative texts of ${String(ROUNDS)} made-up rounds, each with one before it, tell nothing that no table shows`, () => {
  const found: string[] = []
  let [said, withheld] = [0, 0]
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const { round, responses } = madeUp(seed)
    const before = madeUp(seed + BEFORE)
    const content = {
      ...emptyContent(),
      rounds: [
        { ...before.round, id: 'before', status: 'closed' as const, closesOn: '2025-03-01' },
        { ...round, status: 'closed' as const },
      ],
      responses: [...before.responses.map((one) => ({ ...one, roundId: 'before' })), ...responses],
    }
    const model = reportModelOf(content, {
      kind: 'spiegel',
      today: '2026-11-28',
      appVersion: '1',
      labels: { rest: 'Overige' },
    })
    const blocks = (['spiegel', 'bestuur', 'leden'] as const).flatMap((kind) =>
      partsOf(model, SECTIONS_OF[kind]).flatMap((part) => part.blocks),
    )
    const shown = new Set(blocks.flatMap(shownIn).flatMap((text) => text.match(FIGURE) ?? []))
    const texts = blocks.flatMap(saidIn)
    said += texts.length
    const unknown = texts.flatMap((text) =>
      (text.replace(OF_ITSELF, '').match(FIGURE) ?? []).flatMap((figure) =>
        shown.has(figure) ? [] : `${figure} in ${text}`,
      ),
    )
    const everyTheme = model.rounds.flatMap(({ results }) => results?.themes ?? [])
    const hidden = [...new Set(everyTheme.map(({ themeId }) => themeId))]
      .filter((id) => everyTheme.every(({ themeId, mean }) => themeId !== id || mean === null))
      .map((id) => round.questionSet.themes.find((theme) => theme.id === id)?.title ?? id)
    withheld += hidden.length
    const named = hidden.filter((title) => texts.some((text) => text.includes(`‘${title}’`)))
    found.push(...[...unknown, ...named].map((one) => `${String(seed)}: ${one}`))
  }
  report(
    `Titles: ${String(found.length)} figures or names that no table shows in ${String(said)} titles and texts; ${String(withheld)} themes were withheld.`,
  )
  expect(found).toEqual([])
  expect(said).toBeGreaterThan(ROUNDS * 10)
  expect(withheld).toBeGreaterThan(20)
})
