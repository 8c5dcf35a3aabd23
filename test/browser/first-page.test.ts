/**
 * What the start page waits for, in the built application: its files, how large they are together, and what is not among them. Counted, not
 * timed. What is more than this belongs to the page that needs it, or in an async component.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import terms from '../../questionnaires/wegwijzer/terms.json'
import { nl } from '../../src/texts/nl'
import { frameworkSets, mirrorSet } from '../../src/storage/built-in-sets'

const renderer = join(import.meta.dirname, '../../out/renderer')
const assets = join(renderer, 'assets')
const textOf = (file: string) => readFileSync(join(assets, file), 'utf8')
const bytesOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + readFileSync(join(assets, file)).length, 0)

const page = readFileSync(join(renderer, 'index.html'), 'utf8')
const linked = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, file = '']) => file)

/** A file and what it cannot run without. */
function withImports(file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, next = ''] of textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(next, found)
  return found
}

const startPage = readdirSync(assets).find((file) => /^StartPage-.*\.js$/.test(file)) ?? ''
const scripts = [
  ...new Set(
    [...linked.filter((file) => file.endsWith('.js')), startPage].flatMap((file) => [...withImports(file)]),
  ),
]
const styles = linked.filter((file) => file.endsWith('.css'))

test('the scripts are few, and their names say what is in them', () => {
  expect(scripts.map((file) => file.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
    ...[
      'StartPage',
      'both-windows',
      'first-page',
      'index',
      'libraries',
      'rolldown-runtime',
      'vue',
      'vuetify',
    ],
  ])
})

test('together they are no larger than they were', () => {
  expect(bytesOf(scripts)).toBeLessThan(1_180_000)
  expect(styles.length).toBeLessThanOrEqual(6)
  expect(bytesOf(styles)).toBeLessThan(360_000)
})

const firstNorms = frameworkSets.map(({ themes: [theme] }) => theme?.norms[0]?.text ?? '')
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'question sets': [mirrorSet.themes[0]?.statements[0]?.text ?? '', ...firstNorms],
  'the Wegwijzer': [terms.terms[0]?.meaning ?? ''],
  'words of other rooms': [nl.reportPage.session.title, nl.sessionLeader.predictions.intro],
  'drawing charts': ['hoverBackgroundColor'],
  'writing Word': ['openxmlformats.org/wordprocessingml'],
  'writing Excel': ['openxmlformats.org/spreadsheetml'],
  searching: ['MiniSearch'],
  'QR codes': ['alphanumeric'],
}
const withoutEscapes = (text: string) =>
  text.replaceAll('\\n', '\n').replaceAll("\\'", "'").replaceAll('\\"', '"')

test.each(Object.entries(elsewhere))('%s are not among them', (_what, marks) => {
  const text = scripts.map((file) => withoutEscapes(textOf(file))).join('\n')
  const all = readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => withoutEscapes(textOf(file)))
  for (const mark of marks) {
    expect(mark, 'a mark is a text').toMatch(/\S{4}/)
    expect(
      all.some((one) => one.includes(mark)),
      `${mark} is in some file`,
    ).toBe(true)
    expect(text.includes(mark), mark).toBe(false)
  }
})
