import { expect, test } from 'vitest'
import { searchDocument, type SearchDocument } from '../../../../src/domain/search/search-document'
import { createEngine } from '../../../../src/stores/search/search-engine'

const action = (itemId: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument =>
  searchDocument({ kind: 'action', dossierId: 'd', itemId, title, ...more })
const nowhere = { recent: [], dossierId: null }

function filled(...documents: readonly SearchDocument[]) {
  const engine = createEngine()
  engine.put('here', documents)
  return {
    engine,
    titles: (text: string) => engine.find(text, nowhere).results.map(({ document }) => document.title),
  }
}

test('a word in the title comes before the same word elsewhere', () => {
  const { titles } = filled(
    action('1', 'Iets anders regelen', { body: 'Over de klacht van een cliënt.' }),
    action('2', 'De klacht regelen'),
  )
  expect(titles('klacht')).toEqual(['De klacht regelen', 'Iets anders regelen'])
})

test('what is written as typed comes before what looks like it', () => {
  const { titles } = filled(action('1', 'Meldingen'), action('2', 'Metingen'))
  expect(titles('metingen')[0]).toBe('Metingen')
  expect(titles('meldingen')[0]).toBe('Meldingen')
})

test('who types a word with a short stem gets that word: bellen is no beeld and no beleid', () => {
  const { titles } = filled(
    action('1', 'Het beeld van de samenwerking'),
    action('2', 'Wie bellen wij?'),
    action('3', 'Beleid'),
  )
  expect(titles('bellen')).toEqual(['Wie bellen wij?'])
  expect(titles('samenwerkimg')).toEqual(['Het beeld van de samenwerking'])
})

test('an id finds its own, however it is typed', () => {
  const { titles } = filled(
    searchDocument({ kind: 'norm', itemId: 'ORG-03', title: 'ORG-03 Besluiten' }),
    searchDocument({ kind: 'norm', itemId: 'ORG-30', title: 'ORG-30 Anders' }),
  )
  for (const typed of ['ORG-03', 'org3', 'Org-3']) expect(titles(typed)[0], typed).toBe('ORG-03 Besluiten')
})

test('what is put in again is found as it is now, and what is left out no more', () => {
  const { engine, titles } = filled(action('1', 'Ballonnen'), action('2', 'Vliegers'))
  engine.put('here', [action('1', 'Draken')])
  expect(titles('ballonnen')).toEqual([])
  expect(titles('vliegers')).toEqual([])
  expect(titles('draken')).toEqual(['Draken'])
  engine.put('here', [])
  expect(titles('draken')).toEqual([])
})

test('a judgement is found by what was written, not by the title of its norm', () => {
  const { titles } = filled(
    searchDocument({ kind: 'judgement', dossierId: 'd', itemId: 'N', title: 'Besluiten', body: 'Notulen.' }),
  )
  expect(titles('besluiten')).toEqual([])
  expect(titles('notulen')).toEqual(['Besluiten'])
})

test('what is shown holds no more of a text than the words around what was found', () => {
  const { engine } = filled(action('1', 'Titel', { body: `klacht ${'woord '.repeat(500)} staart` }))
  const answer = JSON.stringify(engine.find('klacht', nowhere))
  expect(answer.length).toBeLessThan(600)
  expect(answer).not.toContain('staart')
})

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'klacht '.repeat(10_000)],
  ['words nobody uses', Array.from({ length: 10_000 }, (_, at) => `q${String(at)}x`).join(' ')],
  ['an emoji', '😀'],
  ['a regular expression', '(a+)+$|[^]*'],
  ['names every object has', '__proto__ constructor toString hasOwnProperty'],
  ['signs', '<script>"\'`--%*?'],
  ['nothing', ''],
])('%s get an answer', (_name, text) => {
  const { engine } = filled(action('1', 'De klacht regelen'), action('2', 'aaaaaaaaaa'))
  const answer = engine.find(text, nowhere)
  expect(answer.count).toBeGreaterThanOrEqual(answer.results.length)
})

test('words that every object has are words like any other', () => {
  const { titles } = filled(action('1', 'constructor __proto__ toString'))
  expect(titles('constructor')).toHaveLength(1)
  expect(titles('proto')).toHaveLength(1)
})
