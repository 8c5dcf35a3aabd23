/** Says in Dutch what is wrong in a question set, and where, in words an editor of the file knows. */
import type * as v from 'valibot'
import { ownValue } from '../domain/own-value'
import { content } from '../texts/framework/content/content'

/** Something wrong at a place in a value; `wrong` follows the name of the field in a sentence. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly wrong: string
}

/** A fault with its place for people who search (`themes[2].statements[0].text`) and the sentence for people who read. */
export interface DescribedFault {
  readonly path: string
  readonly message: string
  /** The sentence without the place, for callers that name the place in another way. */
  readonly wrong: string
}

/** Question sets nest seven deep; anything far past that is another kind of file. */
const DEEPEST = 16

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Refuses nesting and key names that no question set has, before anything else looks at the value. Works through a list
 * instead of calling itself, so that 100,000 levels cannot exhaust the stack.
 */
export function structureFault(value: unknown): Fault | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > DEEPEST) return { path: [], wrong: content.wrong.tooDeep }
    for (const key of Object.keys(next.value))
      if (forbiddenKeys.has(key)) return { path: [], wrong: content.wrong.forbiddenKey }
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 })
  }
  return null
}

const wrongTypes: Readonly<Record<string, string>> = {
  string: content.wrong.notText,
  boolean: content.wrong.notYesNo,
  array: content.wrong.notList,
  strict_object: content.wrong.notGroup,
}

/** What is wrong, out of an issue of the schema. Rules beyond the type carry their own Dutch message. */
export function wrongOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'number') return issue.message
  if (issue.expected === 'never') return content.wrong.unknownField
  if (issue.received === 'undefined') return content.wrong.missing
  if (issue.type === 'picklist' || issue.type === 'literal')
    return content.wrong.notAllowed(optionsOf(issue.expected))
  return wrongTypes[issue.type] ?? content.wrong.notASet
}

/** The library writes what it expects as `("a" | "b")`. */
function optionsOf(expected: string | null): readonly string[] {
  return (expected ?? '').replace(/^\(|\)$/gu, '').split(' | ')
}

/** What the collections and fields of a kind of file are called in a sentence. */
interface Names {
  readonly parts: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Adds the place of a fault, as a path and in words. `root` is the whole value the fault was found in; `names` those of another kind of
 * file than a question set.
 */
export function describedFault(
  root: unknown,
  { path, wrong }: Fault,
  names: Names = content,
): DescribedFault {
  const { places, field } = placeOf(root, path, names)
  return { path: pathAsText(path), message: content.fault(places, field, wrong), wrong }
}

function pathAsText(path: Fault['path']): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  )
}

function placeOf(
  root: unknown,
  path: Fault['path'],
  names: Names,
): { places: readonly string[]; field: string } {
  const places: string[] = []
  let value = root
  let collection: string | null = null
  for (const [index, key] of path.entries()) {
    value = innerOf(value, key)
    if (typeof key === 'number') {
      places.push(content.part(partName(collection ?? '', names), idOf(value) ?? String(key + 1)))
      collection = null
    } else if (index === path.length - 1) {
      return { places, field: fieldName(key, names) }
    } else {
      if (typeof path[index + 1] !== 'number') places.push(partName(key, names))
      collection = key
    }
  }
  return { places, field: path.length === 0 ? content.wholeFile : content.thisPart }
}

function innerOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

/** The id of a part when it has one fit to be shown. */
function idOf(part: unknown): string | null {
  const id = innerOf(part, 'id')
  return typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/u.test(id) ? id : null
}

function partName(key: string, { parts }: Names): string {
  return ownValue(parts, key) ?? content.unknownField(key)
}

function fieldName(key: string, { fields }: Names): string {
  return ownValue(fields, key) ?? content.unknownField(key)
}
