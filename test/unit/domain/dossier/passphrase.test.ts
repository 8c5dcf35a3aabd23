import { describe, expect, test } from 'vitest'
import {
  givesAway,
  hasOuterSpace,
  LEAST_PASSPHRASE,
  LONGEST_PASSPHRASE,
  passphraseFault,
  passphraseOf,
  PROPOSED_WORDS,
  proposedPassphrase,
} from '../../../../src/domain/dossier/passphrase'
import { passphraseWords } from '../../../../src/texts/dossier/passphrase-words'

const NAME = 'VSV Rijn en Kromme'

describe('what a passphrase must be', () => {
  test.each([
    ['boter-fiets-wolk', null],
    ['de kat van de buren slaapt', null],
    ['veertien teken', 'too-short'],
    ['vijftien tekens', null],
    ['', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaa', 'repeats'],
    ['WelkomwelkomWELKOM', 'repeats'],
    ['1234512345123451', 'repeats'],
    ['VSV Rijn en Kromme', 'name'],
    ['vsvrijnenkromme2026!', 'name'],
    ['VSV Rijn en Kromme VSV Rijn en Kromme', 'name'],
    ['VSV Rijn en Kromme eet graag stroopwafels', null],
    [`${'lange zin '.repeat(60)}met een einde`, 'too-long'],
  ])('"%s" is judged as %s', (typed, fault) => expect(passphraseFault(typed, NAME)).toBe(fault))

  test('an emoji counts as one character, and so does a letter with an accent, however it is typed', () => {
    expect(passphraseFault(`${'ab🌷'.repeat(4)}cd`, NAME)).toBe('too-short')
    const typed = 'e\u0301e\u0301n twee drie v'
    expect([...typed]).toHaveLength(LEAST_PASSPHRASE + 2)
    expect(passphraseFault(typed, NAME)).toBeNull()
    expect(passphraseFault(typed.slice(0, -1), NAME)).toBe('too-short')
    expect(LONGEST_PASSPHRASE).toBeGreaterThanOrEqual(64)
  })

  test('a dossier whose name has no letters forbids nothing', () =>
    expect(passphraseFault('boter-fiets-wolk', '!!!')).toBeNull())

  test('a passphrase without a letter or a digit is not taken for the name', () =>
    expect(passphraseFault('!@#$%^&*()_+{}|:<>?', NAME)).toBeNull())
})

test('an accent gives the same passphrase on every keyboard, and nothing else is changed', () => {
  expect(passphraseOf('cafe\u0301')).toBe('caf\u00e9')
  expect(passphraseOf(' Twee  spaties ')).toBe(' Twee  spaties ')
})

test('a space that nobody sees is told', () => {
  expect([' voor', 'achter ', 'mid den'].map(hasOuterSpace)).toEqual([true, true, false])
})

test('a hint with the passphrase or a word of it in it is pointed out', () => {
  const passphrase = 'boter-fiets-wolk-tak'
  expect(givesAway('het is Boter fiets wolk tak', passphrase)).toBe(true)
  expect(givesAway('iets met een FIETS', passphrase)).toBe(true)
  expect(givesAway('ligt in de kluis van het secretariaat', passphrase)).toBe(false)
  expect(givesAway('', passphrase)).toBe(false)
})

describe('a proposed passphrase', () => {
  test('has five words of the list, and may be used', () => {
    const drawn = [0, 1023, 5, 512, 77]
    const limits: number[] = []
    const proposed = proposedPassphrase(passphraseWords, (limit) => {
      limits.push(limit)
      return drawn[limits.length - 1] ?? 0
    })
    expect(proposed.split('-')).toEqual(drawn.map((at) => passphraseWords[at]))
    expect(limits).toEqual(Array(PROPOSED_WORDS).fill(1024))
    expect(passphraseFault(proposed, NAME)).toBeNull()
  })

  test('has at least fifteen characters, even of the shortest words', () => {
    const shortest = [...passphraseWords]
      .sort((one, other) => one.length - other.length)
      .slice(0, PROPOSED_WORDS)
    let drawn = -1
    const proposed = proposedPassphrase(shortest, () => (drawn += 1))
    expect(passphraseFault(proposed, NAME)).toBeNull()
  })
})

describe('the list of words', () => {
  test('has 1,024 different words of four to eight plain letters', () => {
    expect(new Set(passphraseWords).size).toBe(1024)
    expect(passphraseWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  })

  test('no slip of one letter turns a word into another one', () => {
    const list = new Set(passphraseWords)
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const slipsOf = (word: string): readonly string[] =>
      Array.from({ length: word.length + 1 }, (_, at) => {
        const [before, after] = [word.slice(0, at), word.slice(at)]
        return [
          before + after.slice(1),
          ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
        ]
      }).flat()
    const near = passphraseWords.flatMap((word) =>
      slipsOf(word)
        .filter((slip) => slip !== word && list.has(slip))
        .map((slip) => `${word} ${slip}`),
    )
    expect(near).toEqual([])
  })
})
