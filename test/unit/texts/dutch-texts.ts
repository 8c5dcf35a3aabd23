import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../../..')

/** What somebody reads, with the place it is written. */
interface DutchText {
  /** From the root of the project. */
  readonly file: string
  /** Of its first line. */
  readonly line: number
  readonly text: string
}

/** Words that are typed to search with, and never shown. */
const NEVER_SHOWN = new Set(['search/entries.ts', 'search/other-words.ts', 'dossier/passphrase-words.ts'])

/** In the JSON of the questionnaires: names, not sentences. */
const NAMES =
  /^(?:\$schema|id|kind|url|address|[a-z]+Id|certainty|audience|lens|group|extent|seed|page|norm|statement|chapter|list|value)$/i

const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** A word the program compares with, a type, a key or the name of a file: not something to read. */
function isName(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
    return true
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true
  if (ts.isConditionalExpression(parent) && ts.isElementAccessExpression(parent.parent)) return true
  if (ts.isBinaryExpression(parent)) return /Equals|InKeyword/.test(ts.SyntaxKind[parent.operatorToken.kind])
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  // The first of a pair: what follows is a value.
  return ts.isArrayLiteralExpression(parent) && parent.elements.some((one) => !ts.isStringLiteralLike(one))
}

/** Of a sentence with something filled in: `…` where that comes. */
const withGaps = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')

function textsInCode(file: string): readonly DutchText[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const found: DutchText[] = []
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? withGaps(node)
        : null
    if (text !== null && !isName(node))
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Paragraph by paragraph, without code, the addresses of links, and the signs of bold and italic. */
function textsInChapter(file: string): readonly DutchText[] {
  const text = read(file)
    .replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ' '))
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\]\([^)\n]*\)/g, ' ')
    .replace(/[_*]/g, ' ')
  return [...text.matchAll(/(?:.+\n?)+/g)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    text: match[0],
  }))
}

/** A string on a line of JSON; prettier writes one on each. */
function textsInJson(file: string): readonly DutchText[] {
  return read(file)
    .split('\n')
    .flatMap((line, index) => {
      const [, key = '', text = ''] = /^\s*(?:"([^"]*)": )?("(?:[^"\\]|\\.)*"),?$/.exec(line) ?? []
      return text === '' || NAMES.test(key)
        ? []
        : [{ file, line: index + 1, text: JSON.parse(text) as string }]
    })
}

/** Every Dutch word on screen, in the menus and dialogs of the shell, in reports and in the stand-alone forms. */
export const screenTexts = (): readonly DutchText[] =>
  filesIn('src/texts', '.ts')
    .filter((file) => !NEVER_SHOWN.has(file.slice('src/texts/'.length)))
    .flatMap(textsInCode)

/** The manual. */
export const manualTexts = (): readonly DutchText[] =>
  filesIn('docs/handleiding', '.md').flatMap(textsInChapter)

/** Questionnaires, lists of norms and the Wegwijzer. */
export const contentTexts = (): readonly DutchText[] =>
  filesIn('questionnaires', '.json')
    .filter((file) => !file.startsWith('questionnaires/schema/'))
    .flatMap(textsInJson)

/** Where a pattern is found: `file:line: the words around it`. */
export function findingsOf(texts: readonly DutchText[], pattern: RegExp): readonly string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  return texts.flatMap(({ file, line, text }) =>
    [...text.matchAll(everywhere)].map((match) => {
      const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30)
      return `${file}:${String(line + lineAt(text, match.index) - 1)}: …${around.replace(/\s+/g, ' ')}…`
    }),
  )
}
