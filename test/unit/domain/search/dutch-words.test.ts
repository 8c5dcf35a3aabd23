import { describe, expect, it, test } from 'vitest'
import { learnWords, partsOfCompound } from '../../../../src/domain/search/compounds'
import { plainOf, stemOf, wordsIn } from '../../../../src/domain/search/dutch-words'

describe('words of a text', () => {
  it('are without capitals, accents and signs', () => {
    expect(wordsIn('Coöperatie, ‘Geboortezorg’!')).toEqual(['cooperatie', 'geboortezorg'])
  })

  it("are without the 's of a plural, whatever apostrophe was typed", () => {
    for (const text of ["VSV's", 'VSV’s', 'VSV‘s']) expect(wordsIn(text), text).toEqual(['vsv'])
  })

  it('keep an id together, however it is written', () => {
    for (const text of ['ORG-03', 'org-3', 'Org03', 'org3']) expect(wordsIn(text), text).toEqual(['org3'])
  })

  it('take a word with a line in it apart', () => {
    expect(wordsIn('verloskundig-gynaecologisch')).toEqual(['verloskundig', 'gynaecologisch'])
  })

  it('are no words when nobody could have typed them as such', () => {
    expect(wordsIn(`${'a'.repeat(10_000)} klacht 😀 (.*)+$`)).toEqual(['klacht'])
  })
})

const SAME: readonly (readonly string[])[] = [
  ['norm', 'normen'],
  ['geschil', 'geschillen'],
  ['taak', 'taken'],
  ['zaak', 'zaken'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['lid', 'leden'],
  ['actie', 'acties'],
  ['dossier', 'dossiers'],
  ['gemeente', 'gemeenten', 'gemeentes'],
  ['verloskundige', 'verloskundigen'],
  ['mogelijkheid', 'mogelijkheden'],
  ['afspraak', 'afspraken'],
  ['kopie', 'kopieen'],
  ['lijst', 'lijsten'],
  ['regeling', 'regelingen'],
  ['overleg', 'overleggen'],
  ['medisch', 'medische'],
]
test.each(SAME)('%s and %s are looked up as one word', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

test.each([
  ['norm', 'vorm'],
  ['melding', 'meting'],
  ['actie', 'akte'],
  ['kraamzorg', 'kraamtijd'],
])('%s and %s stay two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

test('a double letter is written once, so that what is half typed fits what is whole', () => {
  expect(plainOf('kraamz')).toBe('kramz')
  expect(stemOf('kraamzorg').startsWith(plainOf('kraamz'))).toBe(true)
})

describe('a compound', () => {
  const lexicon = new Set<string>()
  learnWords(lexicon, wordsIn('kraamzorg wacht lijst geschillen regeling toetsing kader klacht recht'))

  it.each([
    ['wachtlijsten', ['wacht', 'lijst']],
    ['geschillenregeling', ['geschil', 'regeling']],
    ['toetsingskader', ['toetsing', 'kader']],
    ['kraamzorgwachtlijst', ['kramzorg', 'wacht', 'lijst']],
  ])('%s is found by its parts', (word, parts) => {
    expect(new Set(partsOfCompound(word, lexicon))).toEqual(new Set(parts))
  })

  it('is not seen in a word of which one side is no word', () => {
    expect(partsOfCompound('wachtkamer', lexicon)).toEqual([])
    expect(partsOfCompound('klacht', lexicon)).toEqual([])
  })
})
