import { tallyOf } from './answer-tally'
import { openTextsOf } from './open-answers'
import { wasShownBefore } from './reopening'
import type { Response } from '../round/response'
import { countingResponses, invitedTo, professionResponse, rateOf, responseLabelOf } from './response-rate'
import { smallProfessions } from './response-lines'
import type { Round } from '../round/round'
import type { RoundResults, StatementResult, ThemeResult } from './round-results'
import { TOLERANCE } from './scoring'
import { visibleGroups } from './suppression'
import { appliedThreshold } from '../thresholds'
import { shareOfChoice, withheldFor } from './statement-figures'
import { ownStatementResults, themeResult } from './theme-results'

/**
 * Everything that may be shown of a round, and nothing else: the only way from answers to figures. Applies the rules for scores,
 * agreement and confidentiality of the method (docs/method.md). One pass over the responses.
 *
 * For a round that keeps its figures without the questionnaires (a sharing copy) these figures are returned unchanged.
 *
 * Says nothing about *when*: screens ask {@link resultsMayBeShown} first.
 *
 * @param responses may hold drafts, other rounds and damaged answers; they are left out
 * @param labels names for groups that have no name
 */
export function resultsOf(
  round: Round,
  responses: readonly Response[],
  labels: { readonly rest: string },
): RoundResults {
  if (round.keptResults !== null) return round.keptResults
  const k = appliedThreshold(round.threshold)
  const counting = countingResponses(round, responses)
  const tally = tallyOf(round, counting)
  const submittedBy = (index: number) => tally.submitted[index] ?? 0
  const unknownCell = round.professions.length
  const submitted = counting.length
  const withheld = withheldFor(submitted, k)

  const professions = round.professions.map((profession, index) =>
    professionResponse(profession, submittedBy(index)),
  )
  const small = smallProfessions(professions, k)
  const { groups, hidden } = visibleGroups(
    round.professions.map((profession, index) => ({
      ...profession,
      n: submittedBy(index),
      isSmall: small.has(profession.id),
    })),
    round.clusters,
    k,
    labels.rest,
    submittedBy(unknownCell),
  )
  const cellOf = new Map(round.professions.map((profession, index) => [profession.id, index]))
  const material = {
    tally,
    form: round.form,
    k,
    everyone: tally.of(tally.submitted.map((_, cell) => cell)),
    isReopened: wasShownBefore(round, k),
    groups: groups.map((group) => ({
      groupId: group.id,
      people: tally.of([
        ...group.professionIds.map((id) => cellOf.get(id) ?? unknownCell),
        ...(group.kind === 'rest' ? [unknownCell] : []),
      ]),
    })),
  }
  const themes = tally.themes.map((theme) => themeResult(theme, material))

  const own = ownStatementResults(round.questionSet.ownStatements ?? [], material)
  const invited = invitedTo(round)
  const rate = rateOf(submitted, invited)
  return {
    roundId: round.id,
    form: round.form,
    threshold: k,
    submitted,
    invited,
    rate,
    responseLabel: responseLabelOf(rate),
    withheld,
    professions,
    groups,
    hidden,
    themes,
    ...(own.length === 0 ? {} : { ownStatements: own }),
    ...rankings(themes),
    // After a reopening neither is shown: a closing does not count who chose (theme-results.ts for the priorities).
    phases: material.isReopened ? null : phaseShares(round, tally.phases, k),
    openAnswers: withheld === null ? tally.openAnswers : 0,
    openTexts: openTextsOf(round, responses),
  }
}

function phaseShares(
  round: Round,
  phases: Parameters<typeof shareOfChoice>[0],
  k: number,
): RoundResults['phases'] {
  const shares = round.questionSet.unscored.phase.choices.flatMap(({ id }) => {
    const share = shareOfChoice(phases, id, k)
    return share === null ? [] : [{ phaseId: id, share }]
  })
  return shares.length === 0 ? null : shares
}

/** Statements about an experience that stand out. One statement is never both among the strongest and among the weakest. Source: method S10. */
function rankings(
  themes: readonly ThemeResult[],
): Pick<RoundResults, 'biggestGaps' | 'strongest' | 'weakest'> {
  const statements = themes.flatMap((theme) => theme.statements).filter(({ fact }) => fact !== true)
  const byMean = ranked(statements, (statement) => statement.mean)
  return {
    biggestGaps: ranked(statements, ({ gap }) =>
      gap === null || gap.label === 'small' ? null : gap.size,
    ).slice(0, 5),
    strongest: byMean.slice(0, Math.min(3, Math.ceil(byMean.length / 2))),
    weakest: byMean.slice(byMean.length - Math.min(3, Math.floor(byMean.length / 2))).reverse(),
  }
}

/** Ids, highest figure first; ties stay in the order of the questionnaire. */
function ranked(
  statements: readonly StatementResult[],
  figureOf: (statement: StatementResult) => number | null,
): readonly string[] {
  return statements
    .flatMap((statement) => {
      const figure = figureOf(statement)
      return figure === null ? [] : [{ id: statement.statementId, figure }]
    })
    .sort((one, other) => (Math.abs(other.figure - one.figure) < TOLERANCE ? 0 : other.figure - one.figure))
    .map(({ id }) => id)
}
