/** The table of a theme says why something is not there: a dash beside a mean that is shown would leave the reader guessing. */
import { expect, test } from 'vitest'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import type { CountsWithheld } from '../../../src/domain/survey/results/round-results'
import { mirrorTheme } from '../../../src/report/chapters/mirror-theme'
import { familiarityOf } from '../../../src/domain/survey/results/familiarity'
import { labels } from '../../../src/texts/labels'
import { familiarity } from '../../../src/texts/survey/results/familiarity'
import { buildContent } from '../../fixtures/build-content'
import { optionsFor } from '../../report/dossiers'

const model = reportModelOf(buildContent({}), { ...optionsFor('spiegel'), labels: { rest: '' } })
const part = model.rounds.find(({ results }) => results?.withheld === null)
const theme = part?.results?.themes.find(({ statements }) =>
  statements.some(({ agreement }) => agreement !== null),
)
const definition = part?.round.questionSet.themes.find(({ id }) => id === theme?.themeId)

/** The row of the first statement, with its distribution hidden for this reason. */
function rowWith(countsWithheld: CountsWithheld | null): readonly unknown[] {
  const shown = theme?.statements.find(({ agreement }) => agreement !== null)
  if (part === undefined || theme === undefined || definition === undefined || shown === undefined)
    throw new Error('no theme')
  const hidden = { counts: null, agreement: null, twoCamps: false, unknownToMany: false }
  const statement = countsWithheld === null ? shown : { ...shown, ...hidden, countsWithheld }
  const blocks = mirrorTheme(part.round, definition, { ...theme, statements: [statement] }, (id) => id)
  const found = blocks.find((block) => block.kind === 'table')
  if (found?.kind !== 'table') throw new Error('no table')
  return found.rows[0] as readonly unknown[]
}

test.each(Object.keys(labels.countsWithheld) as CountsWithheld[])(
  'a distribution that is hidden (%s) has its reason in the table',
  (reason) => {
    expect(JSON.stringify(rowWith(reason))).toContain(labels.countsWithheld[reason])
  },
)

test('no reason is given with a distribution that is shown', () => {
  const row = JSON.stringify(rowWith(null))
  for (const reason of Object.values(labels.countsWithheld)) expect(row).not.toContain(reason)
})

test('a fact tells first how far it is known, and its mean nowhere', () => {
  const facts = part?.results?.themes.find(({ statements }) => statements.some((one) => one.fact === true))
  const set = part?.round.questionSet.themes.find(({ id }) => id === facts?.themeId)
  if (part === undefined || facts === undefined || set === undefined) throw new Error('no theme with a fact')
  const blocks = mirrorTheme(part.round, set, facts, (id) => id)
  const heads = blocks.flatMap((block, place) =>
    block.kind === 'heading' && JSON.stringify(block).includes(familiarity.heading) ? [place] : [],
  )
  const table = blocks.findIndex(({ kind }) => kind === 'table')
  const chart = blocks.findIndex(({ kind }) => kind === 'chart')
  expect(heads).toHaveLength(1)
  for (const figure of [table, chart].filter((place) => place >= 0)) expect(heads[0]).toBeLessThan(figure)
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const told = facts.statements.filter(({ fact, withheld }) => fact === true && withheld === null)
  expect(told.length).toBeGreaterThan(0)
  for (const one of told) {
    const row = rows.find((cells) => JSON.stringify(cells[0]).includes(one.statementId))
    expect(row?.[2]).toBe(familiarity.fact)
    const known = familiarityOf(one)
    if (known !== null) expect(JSON.stringify(blocks)).toContain(familiarity.shares(known))
  }
})
