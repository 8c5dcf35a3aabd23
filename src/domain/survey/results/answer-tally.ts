import { ANSWERS, ownStatementsOf, statementsFor, statementsOf } from '../../question-set'
import type { Answer, MirrorTheme, ProfessionDefinition } from '../../question-set'
import type { Response } from '../round/response'
import { countingResponses } from './response-rate'
import type { Round } from '../round/round'
import type { Counts } from './round-results'
import { hasThemeScore } from './scoring'

export interface StatementTally {
  readonly counts: Counts
  readonly dontKnow: number
  readonly notApplicable: number
}

/** Answers to a question without a score: how many people answered it, and how often each choice was made. */
export interface ChoiceTally {
  readonly answered: number
  readonly chosen: ReadonlyMap<string, number>
}

/**
 * The answers of a round, totalled per *cell*: one per profession in the order of the round, and a last one for people whose profession
 * the round does not know. Never leaves the domain: `resultsOf` decides which parts may be seen.
 */
export interface AnswerTally {
  /** Submitted questionnaires per cell. */
  readonly submitted: readonly number[]
  /** Themes that have a statement in this form. */
  readonly themes: readonly MirrorTheme[]
  readonly priorities: ChoiceTally
  readonly phases: ChoiceTally
  /** Open texts given. */
  readonly openAnswers: number
  /** People who were asked at least `least` of these statements, whatever they answered. */
  readonly asked: (statementIds: readonly string[], least: number, cells: readonly number[]) => number
  readonly statement: (statementId: string, cells: readonly number[]) => StatementTally
  /** People who answered enough of a theme for a score of their own (method S4). */
  readonly scored: (themeId: string, cells: readonly number[]) => number
}

/** The place of each answer among the figures of a statement and cell. */
const PLACE_OF: Readonly<Record<Answer, number>> = {
  1: 0,
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  'dont-know': 5,
  'not-applicable': 6,
}
const PLACES = ANSWERS.length
/** Of whatever stands in a response: a damaged or hand-made dossier file may hold anything. */
const places: ReadonlyMap<unknown, number> = new Map(ANSWERS.map((answer) => [answer, PLACE_OF[answer]]))

/**
 * Totals the answers in one pass over the responses. Leaves out drafts, responses of other rounds, statements this form or
 * this person does not have (externals only count for statements for everyone) and anything that is not an {@link Answer}.
 */
export function tallyOf(round: Round, responses: readonly Response[]): AnswerTally {
  const { questionSet, form } = round
  const cellOf = new Map(round.professions.map((profession, index) => [profession.id, index]))
  const unknownCell = round.professions.length
  const cells = unknownCell + 1
  const statementIndex = new Map(statementsOf(questionSet, form).map(({ id }, index) => [id, index]))
  const themes = questionSet.themes.filter((theme) => statementsFor(theme, form, 'core').length > 0)
  const themeIndex = new Map(themes.map(({ id }, index) => [id, index]))

  const seenBy = (group: ProfessionDefinition['group']) =>
    themes.map((theme) =>
      statementsFor(theme, form, group).map(({ id }) => ({ id, index: statementIndex.get(id) ?? 0 })),
    )
  const seen = { core: seenBy('core'), external: seenBy('external') }
  /** Asked of everybody, and part of no theme. */
  const own = ownStatementsOf(questionSet).map(({ id }) => ({ id, index: statementIndex.get(id) ?? 0 }))
  const idsSeen = (pages: typeof seen.core) => new Set([...pages.flat(), ...own].map(({ id }) => id))
  const seenIds = { core: idsSeen(seen.core), external: idsSeen(seen.external) }

  const submitted = new Array<number>(cells).fill(0)
  const answers = new Uint32Array(cells * statementIndex.size * PLACES)
  const scored = new Uint32Array(cells * themes.length)
  const priorities = choiceCounter(themes.map((theme) => theme.id))
  const phases = choiceCounter(questionSet.unscored.phase.choices.map((choice) => choice.id))
  let openAnswers = 0

  /** Counts the answers of one person to these statements. @returns how many of them are on the scale */
  function countIn(cell: number, given: Response['answers'], statements: typeof own): number {
    let valid = 0
    for (const { id, index } of statements) {
      const answer = given[id]
      const place = places.get(answer)
      if (place === undefined) continue
      const at = (cell * statementIndex.size + index) * PLACES + place
      answers[at] = (answers[at] ?? 0) + 1
      if (typeof answer === 'number') valid += 1
    }
    return valid
  }

  for (const response of countingResponses(round, responses)) {
    const cell = cellOf.get(response.professionId ?? '') ?? unknownCell
    submitted[cell] = (submitted[cell] ?? 0) + 1
    seen[round.professions[cell]?.group ?? 'core'].forEach((statements, theme) => {
      const valid = countIn(cell, response.answers, statements)
      if (!hasThemeScore({ valid, shown: statements.length, form })) return
      const at = cell * themes.length + theme
      scored[at] = (scored[at] ?? 0) + 1
    })
    countIn(cell, response.answers, own)
    priorities.count(response.priorities.slice(0, questionSet.unscored.priorities.max))
    phases.count(response.phaseId === null ? [] : [response.phaseId])
    openAnswers += [response.keep, response.improve].filter((text) => text.trim() !== '').length
  }

  return {
    submitted,
    themes,
    priorities: priorities.tally(),
    phases: phases.tally(),
    openAnswers,
    asked: (statementIds, least, some) =>
      sumOver(some, (cell) => {
        const ids = seenIds[round.professions[cell]?.group ?? 'core']
        return statementIds.filter((id) => ids.has(id)).length < least ? 0 : submitted[cell]
      }),
    statement: (statementId, some) => {
      const index = statementIndex.get(statementId)
      const sumOf = (answer: Answer) =>
        index === undefined
          ? 0
          : sumOver(some, (cell) => answers[(cell * statementIndex.size + index) * PLACES + PLACE_OF[answer]])
      return {
        counts: [sumOf(1), sumOf(2), sumOf(3), sumOf(4), sumOf(5)],
        dontKnow: sumOf('dont-know'),
        notApplicable: sumOf('not-applicable'),
      }
    },
    scored: (themeId, some) => {
      const index = themeIndex.get(themeId)
      return index === undefined ? 0 : sumOver(some, (cell) => scored[cell * themes.length + index])
    },
  }
}

function sumOver(cells: readonly number[], valueOf: (cell: number) => number | undefined): number {
  return cells.reduce((sum, cell) => sum + (valueOf(cell) ?? 0), 0)
}

/** Counts each known choice at most once per person. */
function choiceCounter(known: readonly string[]) {
  const chosen = new Map(known.map((id) => [id, 0]))
  let answered = 0
  return {
    count(choices: readonly string[]) {
      const valid = [...new Set(choices)].filter((id) => chosen.has(id))
      if (valid.length > 0) answered += 1
      for (const id of valid) chosen.set(id, (chosen.get(id) ?? 0) + 1)
    },
    tally: (): ChoiceTally => ({ answered, chosen }),
  }
}
