import { ownStatementsOf, statementsFor, type Statement } from '../../domain/question-set'
import { ownStatementsTitle } from '../../texts/survey/own-statements-title'
import type { PaperFormInput } from './paper-input'

/** Statements under one heading of a form. */
interface StatementPart {
  readonly title: string
  readonly statements: readonly Statement[]
}

/** The statements of a round as every form has them: by theme, then those of the VSV itself; parts without any are left out. */
export function statementPartsOf({
  questionSet,
  form,
}: Pick<PaperFormInput['round'], 'questionSet' | 'form'>): readonly StatementPart[] {
  return [
    ...questionSet.themes.map((theme) => ({
      title: theme.title,
      statements: statementsFor(theme, form, 'core'),
    })),
    { title: ownStatementsTitle, statements: ownStatementsOf(questionSet) },
  ].filter(({ statements }) => statements.length > 0)
}
