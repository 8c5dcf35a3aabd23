import { LEFT_EMPTY, type ValueKind } from './answer-list'
import type { ListMapping } from '../../list/list'
import { comparable } from '../../list/list-words'
import { ownValue } from '../../own-value'
import {
  ANSWERS,
  type Answer,
  type Choice,
  type Exit,
  type MirrorSet,
  type ScalePoint,
} from '../../question-set'
import type { Round } from '../round/round'

/** What a cell turned out to hold. `out-of-range` is a number that is not on the scale. */
type ReadValue<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'out-of-range' }

const empty = { kind: 'empty' } as const
const unknown = { kind: 'unknown' } as const
const found = <T>(value: T): ReadValue<T> => ({ kind: 'value', value })

/** The key under which the meaning of a value is stored: its exact text, for "-1" is not "1" and "5+" is not "5". */
export function valueKey(kind: ValueKind, value: string): string {
  return `${kind}:${value.trim()}`
}

/**
 * The meaning a user gave to a value, if any. Used only for values that are not clear by themselves: a meaning that was stored for an
 * earlier list never changes a clear value in this one.
 */
function given(values: ListMapping['values'], kind: ValueKind, value: string): string | undefined {
  return ownValue(values, valueKey(kind, value))
}

/** Text without invisible characters, and with full-width digits as plain ones: programs add them to figures. */
function visible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** What lists write for each exit. */
const WORDS_OF: Readonly<Record<Exit, readonly string[]>> = {
  'dont-know': ['weet ik niet', 'weet niet', 'weet ik niet geen mening', 'w', 'wn'],
  'not-applicable': ['niet van toepassing', 'nvt', 'n v t', 'n'],
}

const points = ANSWERS.filter((answer) => typeof answer === 'number')
/** A map: "constructor" is a word like any other. */
const exits: ReadonlyMap<string, Answer> = new Map(
  ANSWERS.filter((answer) => typeof answer !== 'number').flatMap((exit) =>
    WORDS_OF[exit].map((words) => [words, exit]),
  ),
)

/** The code of an answer in a mapping, converted back to an answer. */
function answerOf(code: string): Answer | undefined {
  return ANSWERS.find((answer) => String(answer) === code)
}

/**
 * An answer to a statement: 1-5, also as "4,0" or "4.0"; a label of the scale, also as "4 - eens" or "eens (4)"; "weet ik niet" and
 * "n.v.t.". "N/A" is not read: LimeSurvey writes it for a question that was never shown, others for "not applicable".
 */
export function readAnswer(
  cell: string,
  scale: readonly ScalePoint[],
  values: ListMapping['values'],
): ReadValue<Answer> {
  const text = visible(cell)
  if (text === '') return empty
  const read = plainAnswer(text, scale)
  if (read.kind === 'value') return read
  const chosen = given(values, 'answer', cell)
  if (chosen === LEFT_EMPTY) return empty
  const meant = chosen === undefined ? undefined : answerOf(chosen)
  return meant === undefined ? read : found(meant)
}

const SIGNED = /^[^\p{L}\p{N}\s"'“‘(]+\s*\d/u

/** An answer that is clear by itself. */
function plainAnswer(text: string, scale: readonly ScalePoint[]): ReadValue<Answer> {
  const number = /^[+-]?\d+(?:[.,](\d+))?$/.exec(text)
  if (number !== null) {
    const point = points.find((answer) => answer === Number(text.replace(',', '.')))
    return point === undefined ? { kind: 'out-of-range' } : found(point)
  }
  // "-4 eens" is not "4 eens": a sign before a figure is part of it.
  if (SIGNED.test(text)) return unknown
  const words = comparable(text)
  const byLabel = scale.find(({ label }) => comparable(label) === words)
  if (byLabel !== undefined) return found(byLabel.value)
  const withNumber = scale.find(({ value, label }) => {
    const name = comparable(label)
    return words === `${String(value)} ${name}` || words === `${name} ${String(value)}`
  })
  if (withNumber !== undefined) return found(withNumber.value)
  const exit = exits.get(words)
  return exit === undefined ? unknown : found(exit)
}

/** The one choice with this id or this label, also without the part of the label in brackets. */
function choiceOf(text: string, choices: readonly Choice[]): string | undefined {
  const byId = choices.find(({ id }) => id.toLowerCase() === text.trim().toLowerCase())
  if (byId !== undefined) return byId.id
  const words = comparable(text)
  const byLabel = choices.find(({ label }) => comparable(label) === words)
  if (byLabel !== undefined) return byLabel.id
  const short = choices.filter(({ label }) => comparable(label.replace(/\s*\([^)]*\)/g, '')) === words)
  return short.length === 1 ? short[0]?.id : undefined
}

function readChoice(
  kind: ValueKind,
  cell: string,
  choices: readonly Choice[],
  values: ListMapping['values'],
): ReadValue<string> {
  const text = visible(cell)
  if (text === '') return empty
  const id = choiceOf(text, choices)
  if (id !== undefined) return found(id)
  const chosen = given(values, kind, cell)
  if (chosen === LEFT_EMPTY) return empty
  return chosen !== undefined && choices.some((choice) => choice.id === chosen) ? found(chosen) : unknown
}

/** What tools write for "other, namely". */
const other = /^(?:oth|other|anders|overig|overige)(?: namelijk)?$/

/** The profession of V1, among those that take part in the round: by label, by id, or as the user chose. */
export function readProfession(
  cell: string,
  round: Pick<Round, 'professions'>,
  values: ListMapping['values'],
): ReadValue<string> {
  const rest = other.test(comparable(cell))
    ? round.professions.find(({ label }) => other.test(comparable(label)))
    : undefined
  return rest === undefined ? readChoice('profession', cell, round.professions, values) : found(rest.id)
}

/** Whether it is a profession of the question set that this round did not invite. */
export function isAbsentProfession(cell: string, round: Pick<Round, 'questionSet'>): boolean {
  return choiceOf(cell, round.questionSet.professions) !== undefined
}

/** The role a cell means: its title, its id, or the meaning a user gave to the word. */
export function readRole(cell: string, set: MirrorSet, values: ListMapping['values']): ReadValue<string> {
  return readChoice('role', cell, set.unscored.role.choices, values)
}

/** The phase of the VSV a cell means; see {@link readRole}. */
export function readPhase(cell: string, set: MirrorSet, values: ListMapping['values']): ReadValue<string> {
  return readChoice('phase', cell, set.unscored.phase.choices, values)
}

/** The themes of V3 in one cell, and the parts of it that are not a theme. */
interface ReadThemes {
  readonly ids: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * The themes in one cell: "Thema A;Thema B;" (Microsoft Forms), one per line, or with commas (Google Forms), although our titles contain
 * commas themselves: then the titles are looked for in the whole text.
 */
export function readThemes(cell: string, set: MirrorSet, values: ListMapping['values']): ReadThemes {
  const themes = set.themes.map(({ id, title }) => ({ id, label: title }))
  const ids: string[] = []
  const strange: string[] = []
  for (const part of cell.split(/[;|\r\n]+/)) {
    const inside = themesInside(part, themes)
    if (inside !== null) {
      ids.push(...inside)
      continue
    }
    const read = readChoice('theme', part, themes, values)
    if (read.kind === 'value') ids.push(read.value)
    else if (read.kind !== 'empty') strange.push(part.trim())
  }
  return { ids: [...new Set(ids)], unknown: strange }
}

/** The themes whose titles together make up this text; `null` when anything else is left over. */
function themesInside(text: string, themes: readonly Choice[]): readonly string[] | null {
  let rest = ` ${comparable(text)} `
  const places: { readonly id: string; readonly at: number }[] = []
  for (const { id, label } of themes) {
    const title = ` ${comparable(label)} `
    const at = rest.indexOf(title)
    if (at < 0 || title.trim() === '') continue
    places.push({ id, at })
    // As long as before, so that the other positions stay the same.
    rest = rest.slice(0, at) + ' '.repeat(title.length) + rest.slice(at + title.length)
  }
  if (rest.trim() !== '' || places.length === 0) return null
  return places.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
}

const ticked = /^(?:ja|yes|y|j|x|1|true|waar|aan|aangevinkt|geselecteerd|gekozen|checked|selected)$/
const unticked = /^(?:nee|no|n|0|false|onwaar|uit|niet (?:aangevinkt|geselecteerd|gekozen)|not selected)$/

/** Whether a theme with a column of its own was chosen. */
export function readTick(cell: string, title: string, values: ListMapping['values']): ReadValue<boolean> {
  const text = visible(cell)
  if (text === '') return empty
  // Whether a figure means ticked depends on its exact text, including every sign: "-1", "<1", "1%" and "(1)" are neither.
  const words = /\d/.test(text) ? text.replace(/^(\d)[.,]0+$/, '$1') : comparable(text)
  if (ticked.test(words) || comparable(text) === comparable(title)) return found(true)
  if (unticked.test(words)) return empty
  const chosen = given(values, 'tick', cell)
  if (chosen === undefined) return unknown
  return chosen === LEFT_EMPTY ? empty : found(true)
}
