import { ownStatementsOf, statementsFor, statementsOf } from '../../question-set'
import type { MirrorTheme, ProfessionDefinition } from '../../question-set'
import { answerCount, PLACES } from './answer-count'
import type { Response } from '../round/response'
import type { Round } from '../round/round'
import type { Counts } from './round-results'

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

/** Who got to see something: those inside the VSV, those around it, both or nobody. */
type SeenBy = Readonly<Record<ProfessionDefinition['group'], boolean>>

/** The totals of some of the people: everybody, or one group. */
export interface PartTally {
  /** How many of them got to see it, whatever they answered. */
  readonly asked: (seenBy: SeenBy) => number
  readonly statement: (statementId: string) => StatementTally
  /** How many of them answered enough of a theme for a score of their own (method S4). */
  readonly scored: (themeId: string) => number
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
  /** Who are asked at least `least` of these statements. */
  readonly seenBy: (statementIds: readonly string[], least: number) => SeenBy
  /** The people of these cells together. */
  readonly of: (cells: readonly number[]) => PartTally
}

/**
 * Totals the answers in one pass over the responses.
 * @param counting those that count: of this round, and submitted
 */
export function tallyOf(round: Round, counting: readonly Response[]): AnswerTally {
  const { questionSet, form, professions } = round
  const cellOf = new Map(professions.map((profession, index) => [profession.id, index]))
  const groups = [...professions.map(({ group }) => group), 'core' as const]
  const unknownCell = professions.length
  const themes = questionSet.themes.filter((theme) => statementsFor(theme, form, 'core').length > 0)

  const submitted = groups.map(() => 0)
  const count = answerCount(round, themes, groups)
  const priorities = choiceCounter(themes.map((theme) => theme.id))
  const phases = choiceCounter(questionSet.unscored.phase.choices.map((choice) => choice.id))
  let openAnswers = 0
  for (const { professionId, answers, priorities: chosen, phaseId, keep, improve } of counting) {
    const cell = cellOf.get(professionId ?? '') ?? unknownCell
    submitted[cell] = (submitted[cell] ?? 0) + 1
    count.add(cell, answers)
    priorities.count(chosen, questionSet.unscored.priorities.max)
    if (phaseId !== null) phases.count([phaseId], 1)
    if (keep.trim() !== '') openAnswers += 1
    if (improve.trim() !== '') openAnswers += 1
  }

  const placeOf = new Map(statementsOf(questionSet, form).map(({ id }, place) => [id, place]))
  const placeOfTheme = new Map(themes.map(({ id }, place) => [id, place]))
  const idsSeen = (group: ProfessionDefinition['group']) =>
    new Set(
      [...themes.flatMap((theme) => statementsFor(theme, form, group)), ...ownStatementsOf(questionSet)].map(
        ({ id }) => id,
      ),
    )
  const seen = { core: idsSeen('core'), external: idsSeen('external') }
  return {
    submitted,
    themes,
    priorities: priorities.tally(),
    phases: phases.tally(),
    openAnswers,
    seenBy: (statementIds, least) => {
      const isSeen = (ids: ReadonlySet<string>) => statementIds.filter((id) => ids.has(id)).length >= least
      return { core: isSeen(seen.core), external: isSeen(seen.external) }
    },
    of: (cells) => {
      const people = { core: 0, external: 0 }
      for (const cell of cells) people[groups[cell] ?? 'core'] += submitted[cell] ?? 0
      const answers = rowsTogether(count.answers, cells, placeOf.size * PLACES)
      const scored = rowsTogether(count.scored, cells, themes.length)
      return {
        asked: ({ core, external }) => (core ? people.core : 0) + (external ? people.external : 0),
        statement: (statementId) => statementTally(answers, placeOf.get(statementId)),
        scored: (themeId) => scored[placeOfTheme.get(themeId) ?? -1] ?? 0,
      }
    },
  }
}

/** The rows of these cells added up, number by number. */
function rowsTogether(numbers: Uint32Array, cells: readonly number[], width: number): Uint32Array {
  const [first = 0, ...others] = cells
  if (others.length === 0 && cells.length > 0) return numbers.subarray(first * width, (first + 1) * width)
  const together = new Uint32Array(width)
  for (const cell of cells)
    for (let at = 0; at < width; at += 1)
      together[at] = (together[at] ?? 0) + (numbers[cell * width + at] ?? 0)
  return together
}

/** @param place of the statement; `undefined` for one that is not in this form */
function statementTally(answers: Uint32Array, place = -1): StatementTally {
  const of = (answer: number) => answers[place * PLACES + answer] ?? 0
  return { counts: [of(0), of(1), of(2), of(3), of(4)], dontKnow: of(5), notApplicable: of(6) }
}

/** Counts each known choice at most once per person, of the first `most`. */
function choiceCounter(known: readonly string[]) {
  const chosen = new Map(known.map((id) => [id, 0]))
  let answered = 0
  return {
    count(choices: readonly string[], most: number) {
      const valid = choices
        .slice(0, most)
        .filter((id, place) => chosen.has(id) && choices.indexOf(id) === place)
      if (valid.length > 0) answered += 1
      for (const id of valid) chosen.set(id, (chosen.get(id) ?? 0) + 1)
    },
    tally: (): ChoiceTally => ({ answered, chosen }),
  }
}
