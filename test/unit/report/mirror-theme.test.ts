/** The table of a theme says why something is not there: a dash beside a mean that is shown would leave the reader guessing. */
import { expect, test } from 'vitest'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import type { CountsWithheld } from '../../../src/domain/survey/results/round-results'
import { mirrorTheme } from '../../../src/report/chapters/mirror-theme'
import { labels } from '../../../src/texts/labels'
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
