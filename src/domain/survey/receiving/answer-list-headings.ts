import type { ColumnTarget } from './answer-list'
import type { ListMapping, ListRow } from '../../list/list'
import { areIdentifyingValues, isIdentifyingHeading } from './answer-list-identifying'
import { readProfession } from './answer-list-values'
import { comparable, resemblance } from '../../list/list-words'
import { ownStatementsOf, statementsOf, type MirrorSet } from '../../question-set'
import type { Round } from '../round/round'

/** Columns that survey tools add to a question and that hold no answer. */
const SCORING_COLUMNS = /^(?:punten|points|feedback|quizfeedback|totaal aantal punten|total points)\b/

/** What finds an id as a code in a heading: `AMB-1`, `AMB1`, `G01Q02[AMB_1]`; not `AMB-12`. */
function codeOf(id: string): RegExp {
  const parts = /^([A-Za-z]+)-?(\d+)$/.exec(id)
  const pattern =
    parts === null ? id.replace(/[^\p{L}\p{N}]/gu, '[-_.]?') : `${parts[1] ?? ''}[-_.]?0*${parts[2] ?? ''}`
  return new RegExp(`(?<!\\p{L})${pattern}(?![\\p{L}\\p{N}])`, 'iu')
}

interface KnownStatement {
  readonly id: string
  /** As {@link comparable} words: the first words, and those for a part of the people. */
  readonly texts: readonly string[]
  readonly code: RegExp
}

/** Cached per question set: the headings of a list are looked for in many rows. */
const known = new WeakMap<MirrorSet, readonly KnownStatement[]>()

function statementsIn(set: MirrorSet): readonly KnownStatement[] {
  const before = known.get(set)
  if (before !== undefined) return before
  const statements = statementsOf(set, 'full').map(({ id, text, otherWording }) => ({
    id,
    texts: [text, ...(otherWording === undefined ? [] : [otherWording.text])].map(comparable),
    code: codeOf(id),
  }))
  known.set(set, statements)
  return statements
}

/** Whether a heading holds the code of an unscored question, on its own or with a sub-question behind it: `V3`, `V3[AMB]`. */
function holdsQuestion(heading: string, number: number): boolean {
  return new RegExp(`^\\W*V0?${String(number)}(?![\\p{L}\\p{N}])`, 'iu').test(heading)
}

/** Lowest {@link resemblance} that counts as the same sentence, and by how much the second best must be lower. */
const ALIKE = 0.75
const LEAD = 0.1
/** Shortest text (characters) that may be recognised inside a longer heading or as its beginning. */
const TELLING = 20

/** How certain it is that a heading is this statement: 0 (not at all) to 3 (word for word). */
function certaintyOf(raw: string, heading: string, { texts, code }: KnownStatement): number {
  const byText = Math.max(...texts.map((text) => likenessOf(heading, text)))
  return byText < 2.5 && code.test(raw) ? 2.5 : byText
}

function likenessOf(heading: string, text: string): number {
  if (text !== '' && heading === text) return 3
  if (text.length >= TELLING && heading.includes(text)) return 2
  if (heading.length >= TELLING && text.startsWith(heading)) return 1.5
  const alike = resemblance(heading, text)
  return alike >= ALIKE ? alike : 0
}

interface Candidate {
  readonly column: number
  readonly id: string
  readonly certainty: number
}

/** Which column is which statement: the most certain first, each statement once, and none when two are almost equally likely. */
function statementColumns(
  headings: readonly string[],
  open: ReadonlySet<number>,
  set: MirrorSet,
): ReadonlyMap<number, string> {
  const statements = statementsIn(set)
  const candidates: Candidate[] = []
  for (const column of open) {
    const raw = headings[column] ?? ''
    const heading = comparable(raw)
    const found = statements
      .map((one) => ({ column, id: one.id, certainty: certaintyOf(raw, heading, one) }))
      .filter(({ certainty }) => certainty > 0)
      .toSorted((a, b) => b.certainty - a.certainty)
    const [best, second] = found
    if (best === undefined) continue
    if (second !== undefined && best.certainty - second.certainty < LEAD) continue
    candidates.push(best)
  }
  const columns = new Map<number, string>()
  const given = new Set<string>()
  for (const { column, id } of candidates.toSorted((a, b) => b.certainty - a.certainty)) {
    if (given.has(id)) continue
    columns.set(column, id)
    given.add(id)
  }
  return columns
}

interface UnscoredRule {
  readonly target: ColumnTarget
  /** The questions V1-V6, method S1. */
  readonly question: number
  readonly text: string
  readonly words: RegExp
}

function unscoredRules({ unscored }: MirrorSet): readonly UnscoredRule[] {
  return [
    {
      target: 'profession',
      question: 1,
      text: comparable(unscored.profession.text),
      words: /\b(?:beroepsgroep|beroep|functie|discipline|profession)\b/,
    },
    {
      target: 'role',
      question: 2,
      text: comparable(unscored.role.text),
      words: /\brol in (?:het|ons) vsv\b|^rol$/,
    },
    {
      target: 'priorities',
      question: 3,
      text: comparable(unscored.priorities.text),
      words: /\b(?:prioriteit(?:en)?|themas verdienen|eerste aandacht)\b/,
    },
    { target: 'phase', question: 4, text: comparable(unscored.phase.text), words: /\bfase\b/ },
    {
      target: 'keep',
      question: 5,
      text: comparable(unscored.keep.text),
      words: /\b(?:gaat goed|behouden|zo houden)\b/,
    },
    {
      target: 'improve',
      question: 6,
      text: comparable(unscored.improve.text),
      words: /\b(?:eerste verbetering|verbeteren|beter kan|kan beter|verbeterpunt(?:en)?)\b/,
    },
  ]
}

/** A theme of V3 with a column of its own: its id behind the code of the question, or its title beside the question's text. */
function themeOf(raw: string, heading: string, rule: UnscoredRule, set: MirrorSet): string | undefined {
  const code = /^\W*V0?3\s*[[_(.]\s*(?:SQ_?)?([\p{L}\p{N}]+)/iu.exec(raw)?.[1]?.toLowerCase()
  const byCode = set.themes.find(({ id }) => id.toLowerCase() === code)
  if (byCode !== undefined) return byCode.id
  if (!heading.includes(rule.text) && !rule.words.test(heading) && !holdsQuestion(raw, 3)) return undefined
  const titles = set.themes.filter(({ title }) => heading.includes(comparable(title)))
  return titles.length === 1 ? titles[0]?.id : undefined
}

/**
 * A proposal for what each column holds, by its heading: word for word, by its code, or by resemblance. Columns that could identify
 * people take precedence over everything except the exact words of a statement; a column that is not recognised is ignored, or
 * identifying when its values are.
 * @param rows the answers, when they are available
 */
export function proposeColumns(
  headings: readonly string[],
  round: Pick<Round, 'questionSet' | 'professions'>,
  rows: readonly ListRow[] = [],
): readonly ColumnTarget[] {
  const set = round.questionSet
  const valuesOf = (column: number) => rows.map(({ cells }) => cells[column] ?? '')
  const targets = headings.map((): ColumnTarget => 'ignore')
  const open = new Set<number>()
  const texts = statementsIn(set).flatMap((one) => one.texts)
  headings.forEach((raw, column) => {
    const heading = comparable(raw)
    if (heading === '' || SCORING_COLUMNS.test(heading)) return
    if (isIdentifyingHeading(raw) && !texts.some((text) => holdsText(heading, text)))
      targets[column] = 'identifying'
    else open.add(column)
  })
  for (const [column, id] of statementColumns(headings, open, set)) {
    targets[column] = `statement:${id}`
    open.delete(column)
  }
  const rules = unscoredRules(set)
  const priorities = rules.find(({ target }) => target === 'priorities')
  const by = (rule: UnscoredRule, fits: (raw: string, heading: string) => boolean) => {
    if (rule.target !== 'priorities' && targets.includes(rule.target)) return
    for (const column of open) {
      const raw = headings[column] ?? ''
      if (!fits(raw, comparable(raw))) continue
      targets[column] = rule.target
      open.delete(column)
      if (rule.target !== 'priorities') return
    }
  }
  for (const column of open) {
    const raw = headings[column] ?? ''
    const theme = priorities && themeOf(raw, comparable(raw), priorities, set)
    if (theme === undefined || targets.includes(`priority:${theme}`)) continue
    targets[column] = `priority:${theme}`
    open.delete(column)
  }
  for (const rule of rules) by(rule, (_raw, heading) => rule.text !== '' && heading.includes(rule.text))
  for (const rule of rules) by(rule, (raw) => holdsQuestion(raw, rule.question) && !/other/i.test(raw))
  const isOpen = ({ target }: UnscoredRule) => target === 'keep' || target === 'improve'
  for (const rule of rules.filter(isOpen)) by(rule, (_raw, heading) => rule.words.test(heading))
  // "Beroepsgroep" is unambiguous, even in a small VSV with one person per profession; "Functie" may hold everybody's names.
  for (const rule of rules)
    by(rule, (_raw, heading) => rule.words.test(heading) && !/\bfunctie\b/.test(heading))
  if (rows.length > 0)
    for (const column of open) {
      const values = valuesOf(column)
      if (values.some((cell) => readProfession(cell, round, {}).kind === 'value')) continue
      if (!areIdentifyingValues(values, set.scale)) continue
      targets[column] = 'identifying'
      open.delete(column)
    }
  for (const rule of rules) by(rule, (_raw, heading) => rule.words.test(heading))
  return targets
}

/** Whether a heading is or holds the words of a statement. */
const holdsText = (heading: string, text: string) =>
  heading === text || (text.length >= TELLING && heading.includes(text))

/**
 * Whether a target exists for this round's question set; a mapping stored with an older one may refer to something that no longer exists.
 */
function isTarget(target: string, set: MirrorSet): target is ColumnTarget {
  const [kind, id] = target.split(':')
  if (kind === 'statement') return statementsOf(set, 'full').some((statement) => statement.id === id)
  if (kind === 'priority') return set.themes.some((theme) => theme.id === id)
  return ['profession', 'role', 'phase', 'keep', 'improve', 'priorities', 'ignore', 'identifying'].includes(
    target,
  )
}

/**
 * The columns of a stored mapping, as far as they still exist; `null` when it does not fit these headings. What an own statement is called
 * says nothing: it is its place in one round, and another round asks others there. Their columns are proposed anew, by their words.
 * @param rows the answers, when they are available
 */
export function keptColumns(
  mapping: ListMapping,
  headings: readonly string[],
  round: Pick<Round, 'questionSet' | 'professions'>,
  rows: readonly ListRow[] = [],
): readonly ColumnTarget[] | null {
  if (mapping.columns.length !== headings.length) return null
  const set = round.questionSet
  const own = new Set<string>(ownStatementsOf(set).map(({ id }) => `statement:${id}`))
  const kept = mapping.columns.map((target) => (isTarget(target, set) ? target : 'ignore'))
  if (own.size === 0) return kept
  const trusted = new Set(kept.filter((target) => !own.has(target) && !MAY_REPEAT.includes(target)))
  const proposed = proposeColumns(headings, round, rows)
  return kept.map((target, column) => {
    const proposal = proposed[column] ?? 'ignore'
    if (own.has(target)) return trusted.has(proposal) ? 'ignore' : proposal
    return target === 'ignore' && own.has(proposal) ? proposal : target
  })
}

/** What several columns may hold. */
const MAY_REPEAT: readonly ColumnTarget[] = ['ignore', 'identifying', 'priorities']

/** Why a mapping cannot be used. */
export type MappingFault =
  | { readonly kind: 'no-profession' }
  | { readonly kind: 'no-statements' }
  | { readonly kind: 'twice'; readonly target: ColumnTarget; readonly columns: readonly number[] }

/** Every reason why a mapping cannot be used; empty when it can. Several columns may hold priorities (a ranking). */
export function mappingFaults(columns: readonly ColumnTarget[]): readonly MappingFault[] {
  const faults: MappingFault[] = []
  if (!columns.includes('profession')) faults.push({ kind: 'no-profession' })
  if (!columns.some((target) => target.startsWith('statement:'))) faults.push({ kind: 'no-statements' })
  const places = new Map<ColumnTarget, number[]>()
  columns.forEach((target, column) => places.set(target, [...(places.get(target) ?? []), column]))
  for (const [target, where] of places) {
    if (where.length > 1 && !MAY_REPEAT.includes(target))
      faults.push({ kind: 'twice', target, columns: where })
  }
  return faults
}
