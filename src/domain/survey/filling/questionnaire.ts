/**
 * What a respondent is asked, and how far they are, on any road: this device, the stand-alone file, or a paper form that somebody types
 * in. The method (S1) has the rules for who is asked what.
 */
import {
  type Answer,
  type MirrorForm,
  type MirrorTheme,
  type ProfessionDefinition,
  type Statement,
  ownStatementsOf,
  statementsFor,
} from '../../question-set'
import type { Round } from '../round/round'
import { inWordsFor } from '../wording'

type Group = ProfessionDefinition['group']
export type Answers = Readonly<Record<string, Answer>>

/** What the rules need to know about a statement: the stand-alone file holds less of it than a round does. */
type AskedStatement = Pick<
  Statement,
  'id' | 'text' | 'explanation' | 'otherWording' | 'quickscan' | 'audience'
>

/** A theme with its statements, as a round or the stand-alone file holds it. */
interface AskedTheme {
  readonly statements: readonly AskedStatement[]
}

/** The questions of a round, for everybody in it. */
interface Questionnaire<Theme extends AskedTheme> {
  readonly form: MirrorForm
  readonly professions: readonly Pick<ProfessionDefinition, 'id' | 'group' | 'isProfession'>[]
  readonly themes: readonly Theme[]
  /** What the VSV asks of its own, of everybody and last. */
  readonly ownStatements: readonly Theme['statements'][number][]
}

/** One page: the statements of a theme that the respondent is asked, or at the end those of the VSV itself. */
interface QuestionPage<Theme extends AskedTheme> {
  /** `null` on the page of own statements, which have none. */
  readonly theme: Theme | null
  readonly statements: readonly Theme['statements'][number][]
}

/** The questions of a round as it was frozen. */
export function questionnaireOf({
  form,
  professions,
  questionSet,
}: Pick<Round, 'form' | 'professions' | 'questionSet'>): Questionnaire<MirrorTheme> {
  return { form, professions, themes: questionSet.themes, ownStatements: ownStatementsOf(questionSet) }
}

/** Which statements a profession is asked: those of `core`, or those for everyone. `null` when the round does not know it. */
export function groupOf(
  { professions }: Pick<Questionnaire<AskedTheme>, 'professions'>,
  professionId: string | null,
): Group | null {
  return professions.find(({ id }) => id === professionId)?.group ?? null
}

/**
 * The themes with the statements this profession is asked, in order and in the words that fit it, and then the own statements; pages
 * without any are left out. Empty until a profession is chosen.
 */
export function pagesOf<Theme extends AskedTheme>(
  questionnaire: Questionnaire<Theme>,
  professionId: string | null,
): readonly QuestionPage<Theme>[] {
  const reader = questionnaire.professions.find(({ id }) => id === professionId)
  if (reader === undefined) return []
  return [
    ...questionnaire.themes.map((theme) => ({
      theme,
      statements: statementsFor(theme, questionnaire.form, reader.group).map((one) =>
        inWordsFor(reader, one),
      ),
    })),
    { theme: null, statements: questionnaire.ownStatements },
  ].filter(({ statements }) => statements.length > 0)
}

/** Every statement on these pages. */
export function askedOn<Asked extends AskedStatement>(
  pages: readonly { readonly statements: readonly Asked[] }[],
): readonly Asked[] {
  return pages.flatMap(({ statements }) => statements)
}

/** How many of these statements have an answer; "weet ik niet" and "n.v.t." are answers, skipped is not. */
export function answeredOf(statements: readonly { readonly id: string }[], answers: Answers): number {
  return statements.filter(({ id }) => answers[id] !== undefined).length
}

/** The answers including this one. `null` removes it: skipped is different from "weet ik niet". */
export function withAnswer(answers: Answers, statementId: string, value: Answer | null): Answers {
  return value === null
    ? Object.fromEntries(Object.entries(answers).filter(([id]) => id !== statementId))
    : { ...answers, [statementId]: value }
}

/**
 * The answers to what this profession was asked. Somebody who changes profession may have answered statements that the new one never
 * sees; those do not count, so no road submits them. For a profession unknown to the round all answers are kept, because it is not known
 * what it would be asked.
 */
export function withoutUnasked<Theme extends AskedTheme>(
  answers: Answers,
  questionnaire: Questionnaire<Theme>,
  professionId: string | null,
): Answers {
  if (groupOf(questionnaire, professionId) === null) return answers
  const asked = new Set(askedOn(pagesOf(questionnaire, professionId)).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}
