/** Whether the search answers what people really ask. The answers are looked for as the palette shows them. */
import { describe, expect, test } from 'vitest'
import { groupedByKind } from '../../../../src/domain/search/ranking'
import type { SearchEngine, ShownDocument } from '../../../../src/stores/search/search-engine'
import { builtInIndex } from './built-in-index'
import { MORE_QUESTIONS, REAL_QUESTIONS, type RealQuestion } from './real-questions'

const engine = await builtInIndex()

/** A section of the manual by its heading, anything else by its id. */
const nameOf = ({ kind, itemId, title }: ShownDocument): string =>
  `${kind} ${kind === 'manual' ? title : itemId}`

/** The first three rows of the palette. */
function firstThree(index: SearchEngine, asked: string): readonly string[] {
  const { words, results } = index.find(asked, { recent: [], dossierId: null })
  return groupedByKind(results, { rows: 9, perKind: 4, words: words.length })
    .flatMap(({ items }) => items)
    .slice(0, 3)
    .map(({ document }) => nameOf(document))
}

const missed = (questions: readonly RealQuestion[]) =>
  questions
    .filter(({ asked, answers }) => !firstThree(engine, asked).some((name) => answers.includes(name)))
    .map(({ asked }) => asked)

describe('what is asked is answered among the first three', () => {
  test('by all 40 questions that were written down first', () => {
    expect(REAL_QUESTIONS).toHaveLength(40)
    expect(missed(REAL_QUESTIONS)).toEqual([])
  })

  test('by 17 of the 20 that were written down after those were looked at', () => {
    expect(MORE_QUESTIONS).toHaveLength(20)
    expect(missed(MORE_QUESTIONS)).toEqual([
      'spoedkeizersnede dertig minuten',
      'hoeveel mensen moeten invullen',
      'verbeterplan naar excel',
    ])
  })

  test.each(['mogen wij een IGO', 'wie bellen bij stop', 'geschillenregeling', 'kraamzorg wachtlijst'])(
    'and by the ones everybody begins with: %s',
    (asked) => {
      const question = REAL_QUESTIONS.find((one) => one.asked === asked)
      expect(firstThree(engine, asked).some((name) => question?.answers.includes(name))).toBe(true)
    },
  )
})

describe('a question is found all the same', () => {
  test.each([
    ['with a letter too few', 'geschilenregeling', 'geschillenregeling'],
    ['spelled by ear', 'klagten', 'klachten'],
    ['without accents', 'clientenraad', 'cliëntenraad'],
    ['in capitals', 'KRAAMZORG WACHTLIJST', 'kraamzorg wachtlijst'],
    ['in the plural', 'geschillenregelingen', 'geschillenregeling'],
    ['half typed', 'geschillenreg', 'geschillenregeling'],
    ['as one word', 'kraamzorgwachtlijst', 'kraamzorg wachtlijst'],
  ])('%s', (_how, asked, meant) => {
    const [best] = firstThree(engine, meant)
    expect(firstThree(engine, asked)).toContain(best)
  })
})
