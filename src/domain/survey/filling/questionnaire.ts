/**
 * What somebody who fills in a round is asked, and how far they are, whatever they hold: this device, the stand-alone file, or a form
 * on paper that somebody types in. The rules of who is asked what stand in the method (S1).
 */
import {
  statementsFor,
  type MirrorForm,
  type MirrorTheme,
  type ProfessionDefinition,
  type Statement,
} from '../../question-set'
import type { Answer } from '../round/response'
import type { Round } from '../round/round'

type Group = ProfessionDefinition['group']
export type Answers = Readonly<Record<string, Answer>>

/** What the rules need of a statement: the stand-alone file holds less of one than a round does. */
type AskedStatement = Pick<Statement, 'id' | 'quickscan' | 'audience'>

/** A theme with its statements, as a round or the stand-alone file holds it. */
interface AskedTheme {
  readonly statements: readonly AskedStatement[]
}

/** The questions of a round, for everybody in it. */
interface Questionnaire<Theme extends AskedTheme> {
  readonly form: MirrorForm
  readonly professions: readonly { readonly id: string; readonly group: Group }[]
  readonly themes: readonly Theme[]
}

/** A theme as one page, with the statements of it that somebody is asked. */
interface QuestionPage<Theme extends AskedTheme> {
  readonly theme: Theme
  readonly statements: readonly Theme['statements'][number][]
}

/** The questions of a round as it was frozen. */
export function questionnaireOf({
  form,
  professions,
  questionSet,
}: Pick<Round, 'form' | 'professions' | 'questionSet'>): Questionnaire<MirrorTheme> {
  return { form, professions, themes: questionSet.themes }
}

/** Which statements a profession is asked: those of `core`, or those for everyone. `null` when the round does not know it. */
export function groupOf(
  { professions }: Pick<Questionnaire<AskedTheme>, 'professions'>,
  professionId: string | null,
): Group | null {
  return professions.find(({ id }) => id === professionId)?.group ?? null
}

/**
 * The themes with the statements this profession is asked, in their order; a theme without any for it is left out. Empty as long as no
 * profession is chosen.
 */
export function pagesOf<Theme extends AskedTheme>(
  questionnaire: Questionnaire<Theme>,
  professionId: string | null,
): readonly QuestionPage<Theme>[] {
  const group = groupOf(questionnaire, professionId)
  if (group === null) return []
  return questionnaire.themes
    .map((theme) => ({ theme, statements: statementsFor(theme, questionnaire.form, group) }))
    .filter(({ statements }) => statements.length > 0)
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

/** The answers with this one given. `null` takes it away again: skipped is different from "weet ik niet". */
export function withAnswer(answers: Answers, statementId: string, value: Answer | null): Answers {
  return value === null
    ? Object.fromEntries(Object.entries(answers).filter(([id]) => id !== statementId))
    : { ...answers, [statementId]: value }
}

/**
 * The answers to what this profession was asked. Whoever changes profession on the way may have answered statements that the new one
 * never sees; those count nowhere, so no road hands them in. Of a profession the round does not know, all are kept: nobody can say
 * which it would be asked.
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
