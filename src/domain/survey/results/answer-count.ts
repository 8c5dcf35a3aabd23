import { ANSWERS, ownStatementsOf, statementsFor, statementsOf } from '../../question-set'
import type { MirrorTheme, ProfessionDefinition } from '../../question-set'
import type { Response } from '../round/response'
import type { Round } from '../round/round'
import { hasThemeScore } from './scoring'

/** Numbers per statement: one for every answer, in the order of {@link ANSWERS}. */
export const PLACES = ANSWERS.length
/** Answers on the scale; the two exits come after. */
const POINTS = 5
const exits: ReadonlyMap<unknown, number> = new Map(
  ANSWERS.slice(POINTS).map((exit, index) => [exit, POINTS + index]),
)
const NONE = -1

/** The place of an answer, or {@link NONE}: a damaged or hand-made dossier file may hold anything. */
function placeOfAnswer(answer: unknown): number {
  if (typeof answer !== 'number') return exits.get(answer) ?? NONE
  return Number.isInteger(answer) && answer >= 1 && answer <= POINTS ? answer - 1 : NONE
}

/**
 * How often each answer was given, in plain numbers: a *row* per cell, {@link PLACES} numbers per statement in each. Nothing here is
 * named: `answer-tally.ts` knows what is where.
 */
interface AnswerCount {
  readonly answers: Uint32Array
  /** People with a score of a theme (method S4): a row per cell, a number per theme. */
  readonly scored: Uint32Array
  /** Adds the answers of one person. */
  readonly add: (cell: number, given: Response['answers']) => void
}

/** What everybody of one kind gets to see. */
interface Seen {
  /** Per statement the place of its theme; {@link NONE} when it is not seen, the number of themes when it belongs to none. */
  readonly themeOf: Int16Array
  /** Per theme the number of its statements. */
  readonly shown: readonly number[]
}

/**
 * Counts answers, one person after another. Leaves out statements this form or this person does not have (externals only count for
 * statements for everyone) and anything that is no answer.
 * @param themes those of this form
 * @param groups of each cell: what its people get to see
 */
export function answerCount(
  { questionSet, form }: Pick<Round, 'questionSet' | 'form'>,
  themes: readonly MirrorTheme[],
  groups: readonly ProfessionDefinition['group'][],
): AnswerCount {
  const ids = statementsOf(questionSet, form).map(({ id }) => id)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const own = ownStatementsOf(questionSet)
  const seenBy = (group: ProfessionDefinition['group']): Seen => {
    const themeOf = new Int16Array(ids.length).fill(NONE)
    const pages = [...themes.map((theme) => statementsFor(theme, form, group)), own]
    pages.forEach((statements, theme) => {
      for (const { id } of statements) themeOf[placeOf.get(id) ?? 0] = theme
    })
    return { themeOf, shown: pages.map(({ length }) => length) }
  }
  const seen = { core: seenBy('core'), external: seenBy('external') }
  const answers = new Uint32Array(groups.length * ids.length * PLACES)
  const scored = new Uint32Array(groups.length * themes.length)
  /** Answers on the scale that one person gave, per theme; and one more number, for what belongs to none. */
  const valid = new Uint32Array(themes.length + 1)

  function add(cell: number, given: Response['answers']): void {
    const { themeOf, shown } = seen[groups[cell] ?? 'core']
    valid.fill(0)
    // Answers are read as they stand, mostly in the order of the questionnaire: asking for each by its name takes three times as long.
    let next = 0
    for (const id in given) {
      const statement = ids[next] === id ? next : placeOf.get(id)
      if (statement === undefined) continue
      next = statement + 1
      const theme = themeOf[statement] ?? NONE
      const place = placeOfAnswer(given[id])
      if (theme === NONE || place === NONE) continue
      const at = (cell * ids.length + statement) * PLACES + place
      answers[at] = (answers[at] ?? 0) + 1
      if (place < POINTS) valid[theme] = (valid[theme] ?? 0) + 1
    }
    for (let theme = 0; theme < themes.length; theme += 1) {
      if (!hasThemeScore({ valid: valid[theme] ?? 0, shown: shown[theme] ?? 0, form })) continue
      const at = cell * themes.length + theme
      scored[at] = (scored[at] ?? 0) + 1
    }
  }
  return { answers, scored, add }
}
