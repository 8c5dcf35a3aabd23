/**
 * Changes somebody makes in a question set of their own, as functions from a set to a set. Whether the result is valid is checked
 * elsewhere, on the whole set (storage/question-set-schema.ts).
 */
import type {
  FrameworkSet,
  FrameworkTheme,
  MirrorSet,
  MirrorTheme,
  Norm,
  OtherWording,
  QuestionSet,
  Statement,
} from '../../question-set'

/** The position of a norm or statement: index of the theme and index within it, from 0. */
export interface PartPlace {
  readonly theme: number
  readonly part: number
}

/** The norms or statements of a theme. */
export function partsOf(theme: FrameworkTheme | MirrorTheme): readonly (Norm | Statement)[] {
  return 'norms' in theme ? theme.norms : theme.statements
}

type ListChange = <T>(list: readonly T[]) => readonly T[]

/** Moves one position up (-1) or down (1); stays in place at either end. */
export function movedBy(index: number, by: -1 | 1): ListChange {
  return (list) => {
    const item = list[index]
    const to = index + by
    return item === undefined || to < 0 || to >= list.length
      ? list
      : list.toSpliced(index, 1).toSpliced(to, 0, item)
  }
}

/** Removes the item at an index from 0; an index out of range changes nothing. */
export function without(index: number): ListChange {
  return (list) => list.toSpliced(index, 1)
}

/** Changes the list of themes as a list. */
export function changeThemes<S extends QuestionSet>(set: S, change: ListChange): S {
  return { ...set, themes: change<S['themes'][number]>(set.themes) }
}

/** Changes the list of norms or statements of one theme as a list. */
export function changeParts(set: QuestionSet, theme: number, change: ListChange): QuestionSet {
  return set.kind === 'kader'
    ? inTheme(set, theme, (one) => ({ ...one, norms: change(one.norms) }))
    : inStatements(set, theme, (one) => ({ ...one, statements: change(one.statements) }))
}

function inTheme(
  set: FrameworkSet,
  theme: number,
  change: (theme: FrameworkTheme) => FrameworkTheme,
): FrameworkSet {
  return { ...set, themes: set.themes.map((one, index) => (index === theme ? change(one) : one)) }
}

function inStatements(set: MirrorSet, theme: number, change: (theme: MirrorTheme) => MirrorTheme): MirrorSet {
  return { ...set, themes: set.themes.map((one, index) => (index === theme ? change(one) : one)) }
}

/** Changes what the themes of both kinds have: their id and title. */
export function changeTheme(
  set: QuestionSet,
  theme: number,
  fields: Partial<Pick<FrameworkTheme, 'id' | 'title'>>,
): QuestionSet {
  return set.kind === 'kader'
    ? inTheme(set, theme, (one) => ({ ...one, ...fields }))
    : inStatements(set, theme, (one) => ({ ...one, ...fields }))
}

/**
 * Changes what only a theme of a mirror has. A framework is returned unchanged, as in the other functions here that apply to one kind.
 */
export function changeMirrorTheme(
  set: QuestionSet,
  theme: number,
  fields: Partial<Pick<MirrorTheme, 'question' | 'models' | 'discussion'>>,
): QuestionSet {
  return set.kind === 'kader' ? set : inStatements(set, theme, (one) => ({ ...one, ...fields }))
}

/** Changes the norm at a position in a framework; a mirror, or a position without a norm, is returned unchanged. */
export function changeNorm(set: QuestionSet, place: PartPlace, change: (norm: Norm) => Norm): QuestionSet {
  if (set.kind !== 'kader') return set
  return inTheme(set, place.theme, (theme) => ({
    ...theme,
    norms: theme.norms.map((norm, index) => (index === place.part ? change(norm) : norm)),
  }))
}

/**
 * Gives a norm another id. Records the old one, so that its judgement is carried over to it in the next assessment, unless the editor
 * already said what the norm replaces.
 */
export function renumbered(norm: Norm, id: string): Norm {
  return { ...norm, id, replaces: norm.replaces ?? [norm.id] }
}

/**
 * Gives a statement other words. What the content said about words it replaces was said about the words it had, so that goes: rounds are
 * then not compared (method R3).
 */
export function reworded({ replaces, ...rest }: Statement, text: string): Statement {
  return rest.text === text && replaces !== undefined ? { ...rest, replaces } : { ...rest, text }
}

/** Changes the statement at a position in a mirror; a framework, or a position without a statement, is returned unchanged. */
export function changeStatement(
  set: QuestionSet,
  place: PartPlace,
  change: (statement: Statement) => Statement,
): QuestionSet {
  if (set.kind !== 'spiegel') return set
  return inStatements(set, place.theme, (theme) => ({
    ...theme,
    statements: theme.statements.map((one, index) => (index === place.part ? change(one) : one)),
  }))
}

/**
 * The statement with other words for a part of the people changed. With an empty text it has none any more; with an empty explanation its
 * own explanation stands with them. New other words begin as those for people around the VSV.
 */
export function withOtherWording(statement: Statement, changes: Partial<OtherWording>): Statement {
  const { otherWording, ...rest } = statement
  const { for: readers, text, explanation } = { ...NO_OTHER_WORDING, ...otherWording, ...changes }
  if (text.trim() === '') return rest
  return {
    ...rest,
    otherWording: { for: readers, text, ...(explanation.trim() === '' ? {} : { explanation }) },
  }
}

const NO_OTHER_WORDING = { for: ['external'], text: '', explanation: '' } as const

/** Adds a norm at the end of a theme of a framework; a mirror is returned unchanged. */
export function addNorm(set: QuestionSet, theme: number, norm: Norm): QuestionSet {
  return set.kind === 'kader' ? inTheme(set, theme, (one) => ({ ...one, norms: [...one.norms, norm] })) : set
}

/** Adds a statement at the end of a theme of a mirror; a framework is returned unchanged. */
export function addStatement(set: QuestionSet, theme: number, statement: Statement): QuestionSet {
  return set.kind === 'spiegel'
    ? inStatements(set, theme, (one) => ({ ...one, statements: [...one.statements, statement] }))
    : set
}

/** To the end of another theme. */
export function moveToTheme(set: QuestionSet, { theme, part }: PartPlace, to: number): QuestionSet {
  const taken = changeParts(set, theme, without(part))
  if (set.kind === 'kader') {
    const norm = set.themes[theme]?.norms[part]
    return norm === undefined ? set : addNorm(taken, to, norm)
  }
  const statement = set.themes[theme]?.statements[part]
  return statement === undefined ? set : addStatement(taken, to, statement)
}

/** The first unused id of the form `stem-1`, `stem-2` … */
export function freshId(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `${stem.slice(0, 34)}-${String(number)}`
    if (!taken.has(id)) return id
  }
}
