import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '../../../src')
const FLOORS = ['domain', 'storage', 'report', 'contract'] as const

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  'a an and are as by for from in is it its of on or that the this to what which with'.split(' '),
)

interface ExportedFunction {
  readonly name: string
  /** What stands above it, without what is said of each parameter. */
  readonly says: string
}

const filesOf = (floor: string): readonly string[] =>
  readdirSync(join(SOURCES, floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(floor, file))

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

const isFunction = (value: ts.Expression | undefined): boolean =>
  value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))

const namesIn = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? '']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations
    .filter(({ initializer }) => isFunction(initializer))
    .map(({ name }) => name.getText())
}

function functionsIn(file: string, text: string): readonly ExportedFunction[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(isExported).flatMap((statement) => {
    const says = ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
    return namesIn(statement).map((name) => ({ name, says }))
  })
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** Whether it says anything its name does not. */
function isTelling({ name, says }: ExportedFunction): boolean {
  const known = new Set([...wordsOf(name), ...EMPTY])
  return wordsOf(says).some((word) => !known.has(word))
}

const silentIn = (file: string, text: string): readonly string[] =>
  functionsIn(file, text)
    .filter((one) => !isTelling(one))
    .map(({ name }) => `${file}: ${name}`)

describe.each(FLOORS)('whoever calls a function of %s', (floor) => {
  test('reads above it what it gives', () => {
    const silent = filesOf(floor).flatMap((file) => silentIn(file, readFileSync(join(SOURCES, file), 'utf8')))

    expect(silent).toEqual([])
  })
})

test.each([
  ['nothing', 'export function meanOf(counts: Counts) {}'],
  ['its name', '/** The mean of. */ export const meanOf = () => 1'],
  ['parameters alone', '/** @param counts of each answer */ export function meanOf(counts: Counts) {}'],
])('%s above a function is found', (_what, text) => {
  expect(silentIn('one.ts', text)).toEqual(['one.ts: meanOf'])
})
