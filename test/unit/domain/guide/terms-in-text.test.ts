import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { termsInText } from '../../../../src/domain/guide/terms-in-text'

const terms = [
  { id: 'roaz', term: 'ROAZ', long: 'Regionaal Overleg Acute Zorgketen', forms: [] },
  { id: 'mandaat', term: 'Mandaat', long: '', forms: ['mandaten'] },
  { id: 'kansrijke-start', term: 'Kansrijke Start', long: '', forms: [] },
  { id: 'coalitie', term: 'Coalitie', long: 'lokale coalitie Kansrijke Start', forms: ['coalities'] },
  { id: 'dig', term: 'DIG', long: '', forms: [] },
]
const marked = (text: string, leftOut: readonly string[] = []) =>
  termsInText(text, terms, leftOut)
    .filter(({ termId }) => termId !== null)
    .map((part) => [part.termId, part.text])

describe('a term in a text', () => {
  test('is marked once, where it first stands, with the words as they were written', () => {
    expect(termsInText('Het mandaat. Geen mandaat, geen ROAZ.', terms)).toEqual([
      { text: 'Het ', termId: null },
      { text: 'mandaat', termId: 'mandaat' },
      { text: '. Geen mandaat, geen ', termId: null },
      { text: 'ROAZ', termId: 'roaz' },
      { text: '.', termId: null },
    ])
  })

  test('is a word by itself, and an abbreviation in capitals', () => {
    expect(marked('Mandaatbrief, ROAZ-overleg, dig en roaz; nodig en DIG.')).toEqual([
      ['roaz', 'ROAZ'],
      ['dig', 'DIG'],
    ])
  })

  test('is the longest of those that stand in the same place', () => {
    expect(marked('De lokale coalitie Kansrijke Start en de mandaten')).toEqual([
      ['coalitie', 'lokale coalitie Kansrijke Start'],
      ['mandaat', 'mandaten'],
    ])
  })

  test('is not marked where everybody knows it', () => {
    expect(marked('ROAZ en mandaat', ['roaz'])).toEqual([['mandaat', 'mandaat']])
  })

  test('never changes the text it stands in', () => {
    const words = fc.constantFrom(
      'ROAZ',
      'mandaten',
      ' ',
      'coalitie',
      '-',
      'é',
      '😀',
      'İ',
      'Kansrijke Start',
      '.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (some) => {
        const text = some.join('')
        expect(
          termsInText(text, terms)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
