/**
 * The statements a VSV adds to one round: a few, in its own words, outside every theme. The questionnaire itself stays what it is, so
 * that its scores can be compared with those of other rounds. Source: decision 139.
 */
import { statementsOf, themeStatementsOf, type MirrorSet } from '../../question-set'

/** More would make the questionnaire another one, and longer than it says. */
export const MOST_OWN_STATEMENTS = 5
/** Characters; the longest statement of the questionnaire has about a hundred. */
export const LONGEST_OWN_STATEMENT = 160

/** Why a text cannot be asked like this; the texts give the sentences. */
export type OwnStatementFault =
  | 'empty'
  | 'too-long'
  /** Nobody can agree or disagree with a question. */
  | 'question'
  /** The same words as one before it. */
  | 'twice'
  /** The questionnaire asks it already. */
  | 'asked-already'

/** A text on one line, without space around it: so it is kept, asked and compared. */
export function ownStatementText(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ')
}

/** What makes two statements the same to a reader: not capitals, nor a full stop. */
const sameWords = (text: string) =>
  ownStatementText(text)
    .replace(/[.!]+$/u, '')
    .toLowerCase()

/** What is wrong with each of these texts, in their order; `null` when nothing is. */
export function ownStatementFaults(
  texts: readonly string[],
  set: MirrorSet,
): readonly (OwnStatementFault | null)[] {
  const asked = new Set(themeStatementsOf(set, 'full').map(({ text }) => sameWords(text)))
  const before = new Set<string>()
  return texts.map((typed) => {
    const text = ownStatementText(typed)
    const words = sameWords(text)
    const isTwice = before.has(words)
    before.add(words)
    if (words === '') return 'empty'
    if (text.length > LONGEST_OWN_STATEMENT) return 'too-long'
    if (/\?["'’”)]*$/u.test(text)) return 'question'
    if (isTwice) return 'twice'
    return asked.has(words) ? 'asked-already' : null
  })
}

/**
 * The questionnaire of a round with these own statements and no others. Each gets an id that no statement of the questionnaire has. Texts
 * that have a fault are for the caller to refuse ({@link ownStatementFaults}).
 */
export function withOwnStatements(set: MirrorSet, texts: readonly string[]): MirrorSet {
  const { ownStatements, ...questionnaire } = set
  if (texts.length === 0) return ownStatements === undefined ? set : questionnaire
  const ids = freeIds(questionnaire, texts.length)
  return {
    ...questionnaire,
    ownStatements: texts.map((text, place) => ({ id: ids[place] ?? '', text: ownStatementText(text) })),
  }
}

function freeIds(set: MirrorSet, count: number): readonly string[] {
  const taken = new Set(statementsOf(set, 'full').map(({ id }) => id.toUpperCase()))
  return Array.from({ length: count + taken.size }, (_, index) => `EIGEN-${String(index + 1)}`)
    .filter((id) => !taken.has(id))
    .slice(0, count)
}
