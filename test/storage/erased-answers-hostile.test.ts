/**
 * Figures of erased answers that come in by file cannot be worked out again, so a file made by hand is refused as soon as the figures could
 * not have been made by this application for this round: nothing is stored, and the refusal is a known one.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type {
  RoundResults,
  StatementResult,
  ThemeResult,
} from '../../src/domain/survey/results/round-results'
import type { Round } from '../../src/domain/survey/round/round'
import { checkContent } from '../../src/storage/check-content'
import { closedRound, contentOf, ERASED_ON } from './erased-round'

let sound: DossierContent
let before: DossierContent
beforeEach(async () => {
  const { storage, dossierId, roundId } = await closedRound()
  before = await contentOf(storage, dossierId)
  await storage.rounds.eraseAnswers(roundId, ERASED_ON)
  sound = await contentOf(storage, dossierId)
})

const withRound = (change: (round: Round) => object): object => ({
  ...sound,
  rounds: sound.rounds.map((round) => ({ ...round, ...change(round) })),
})
const withResults = (change: (results: RoundResults) => object): object =>
  withRound(({ keptResults }) => ({ keptResults: keptResults && { ...keptResults, ...change(keptResults) } }))
const withTheme = (change: (theme: ThemeResult) => object): object =>
  withResults(({ themes }) => ({ themes: themes.map((theme) => ({ ...theme, ...change(theme) })) }))
const withStatement = (change: (one: StatementResult) => object): object =>
  withTheme(({ statements }) => ({ statements: statements.map((one) => ({ ...one, ...change(one) })) }))

const codeOf = (content: object): string => {
  const checked = checkContent(content)
  return checked.ok ? 'taken in' : checked.problem.code
}

test('as the application made it, it is taken in', () => {
  expect(codeOf(sound)).toBe('taken in')
})

describe('figures that no answers can have', () => {
  test.each<readonly [string, () => object]>([
    ['a mean above the scale', () => withStatement(() => ({ mean: 5.4 }))],
    ['a mean of nothing', () => withStatement(() => ({ mean: Number.NaN }))],
    ['a share above one', () => withTheme(() => ({ priorityShare: 1.2 }))],
    ['a negative count', () => withResults(() => ({ submitted: -1 }))],
    ['half a person', () => withStatement(() => ({ n: 7.5 }))],
    ['fewer than five people', () => withStatement(() => ({ n: 3, groups: [], counts: null }))],
    ['more answers than questionnaires', () => withStatement(() => ({ n: 99 }))],
    ['figures below the threshold', () => withResults(() => ({ submitted: 4 }))],
    ['a threshold of three', () => withResults(() => ({ threshold: 3 }))],
    ['a field nobody knows', () => withResults(() => ({ wieWas: 'dat' }))],
    ['a distribution of other people', () => withStatement(() => ({ counts: [9, 0, 0, 0, 0] }))],
  ])('%s', (_what, content) => {
    expect(codeOf(content())).toBe('file/invalid-record')
  })
})

describe('figures that are not of this round', () => {
  test.each<readonly [string, () => object]>([
    ['of another round', () => withResults(() => ({ roundId: 'andere' }))],
    ['of another form', () => withResults(() => ({ form: 'quickscan' }))],
    ['by a higher threshold than the round has', () => withResults(() => ({ threshold: 6 }))],
    [
      'about a statement it did not ask',
      () => withStatement(({ statementId }) => ({ statementId: `${statementId}-anders` })),
    ],
    ['about a theme it does not have', () => withTheme(() => ({ themeId: 'T9' }))],
    ['of more people than were invited', () => withResults(() => ({ invited: 500 }))],
    ['with another response than its counts', () => withResults(() => ({ rate: 0.99 }))],
    [
      'without one of its professions',
      () => withResults(({ professions }) => ({ professions: professions.slice(1) })),
    ],
    ['that rank what they do not show', () => withResults(() => ({ strongest: ['T9-9'] }))],
  ])('%s', (_what, content) => {
    expect(codeOf(content())).toBe('file/unknown-reference')
  })
})

describe('more than may be left', () => {
  test.each<readonly [string, () => object]>([
    ['keys', () => withRound(() => ({ keys: before.rounds[0]?.keys }))],
    ['codes', () => withRound(() => ({ codeHashes: before.rounds[0]?.codeHashes }))],
    ['counts of a closing', () => withRound(() => ({ closings: before.rounds[0]?.closings }))],
    ['no figures at all', () => withRound(() => ({ keptResults: null }))],
    ['a round that is still open', () => withRound(() => ({ status: 'open' }))],
    [
      'how many of a few people filled in',
      () =>
        withRound((round) => ({
          professions: round.professions.map((one) => ({ ...one, headCount: 2 })),
          keptResults: round.keptResults && {
            ...round.keptResults,
            invited: 4,
            rate: round.keptResults.submitted / 4,
            professions: round.keptResults.professions.map((one) => ({
              ...one,
              invited: 2,
              submitted: 2,
              rate: 1,
            })),
          },
        })),
    ],
  ])('%s', (_what, content) => {
    expect(codeOf(content())).toBe('file/unknown-reference')
  })

  test('the answers themselves', () => {
    expect(codeOf({ ...sound, responses: before.responses })).toBe('file/erased-answers')
    expect(codeOf({ ...sound, receipts: before.receipts })).toBe('file/erased-answers')
  })
})
