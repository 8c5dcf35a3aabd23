import * as v from 'valibot'
import type { OwnStatement } from '../domain/question-set'
import { LONGEST_OWN_STATEMENT, MOST_OWN_STATEMENTS } from '../domain/survey/round/own-statements'
import { content } from '../texts/framework/content/content'
import { id, list, text } from './question-set-fields'

const { about } = content

const ownStatement = v.strictObject({
  id: id(),
  text: text(LONGEST_OWN_STATEMENT, about.ownStatementText),
}) satisfies v.GenericSchema<unknown, OwnStatement>

/** What a VSV asks of its own in a round; a round without has no such list. */
export const ownStatementsSchema = list(ownStatement, MOST_OWN_STATEMENTS, about.ownStatements)
