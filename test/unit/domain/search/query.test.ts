import { describe, expect, it, test } from 'vitest'
import { LONGEST_QUERY, queryOf } from '../../../../src/domain/search/query'

const NOTHING_KNOWN: ReadonlySet<string> = new Set()
const wordsOf = (text: string) => queryOf(text, NOTHING_KNOWN).words.map(({ word }) => word)

describe('what somebody asks', () => {
  it('is the words that say something', () => {
    expect(wordsOf('Mogen wij een IGO?')).toEqual(['igo'])
    expect(wordsOf('wie bellen bij stop')).toEqual(['bellen', 'stop'])
  })

  it('is all words when none of them says something', () => {
    expect(wordsOf('wie is wie')).toEqual(['wie', 'is'])
  })

  it('is a question when it is put as one', () => {
    expect(queryOf('hoe stemmen wij', NOTHING_KNOWN).isQuestion).toBe(true)
    expect(queryOf('stemmen?', NOTHING_KNOWN).isQuestion).toBe(true)
    expect(queryOf('stemmen', NOTHING_KNOWN).isQuestion).toBe(false)
  })

  it('is also looked up as it is spelled by ear', () => {
    expect(queryOf('klagt', NOTHING_KNOWN).words[0]?.parts).toContain('klacht')
  })

  it('is also looked up by the word used here', () => {
    const [word] = queryOf('enquêtes', NOTHING_KNOWN, { enquete: ['meting'] }).words
    expect(word?.parts).toContain('meting')
    expect(queryOf('constructor', NOTHING_KNOWN, {}).words[0]?.word).toBe('constructor')
  })
})

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'klacht '.repeat(10_000)],
  ['as many different words', Array.from({ length: 10_000 }, (_, at) => `woord${String(at)}`).join(' ')],
  ['an emoji', '😀👩‍⚕️'],
  ['a regular expression', '(a+)+$ [^x]*? \\d{1,9999} (?<=y)'],
  ['a half surrogate', '\uD83D klacht'],
  ['text from right to left', '\u202Eשלום'],
  ['nothing but signs', '%%% -- *** " \' <script>'],
  ['nothing', '   \n\t '],
])('%s is read as a few words at most', (_name, text) => {
  const { words } = queryOf(text, NOTHING_KNOWN)
  expect(words.length).toBeLessThanOrEqual(10)
  expect(words.map(({ word }) => word).join(' ').length).toBeLessThanOrEqual(LONGEST_QUERY)
})
