import { describe, expect, it } from 'vitest'
import { excerptOf, markedParts } from '../../../../src/domain/search/marks'

const markedIn = (text: string, typed: readonly string[], terms: readonly string[]) =>
  markedParts(text, typed, terms)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

describe('what was found is marked', () => {
  it('as far as it was typed, in every word that begins with it', () => {
    expect(markedIn('VSV Oude Geschans, geschil', ['gesch'], ['geschan', 'geschil'])).toBe(
      'VSV Oude [Gesch]ans, [gesch]il',
    )
  })

  it('as a whole word when it was misspelt or another form', () => {
    expect(markedIn('Klachten van cliënten', ['klagt'], ['klacht'])).toBe('[Klachten] van cliënten')
  })

  it('in a word with accents, without losing a letter of it', () => {
    const text = 'Coöperatie Één'
    expect(markedIn(text, ['cooperatie', 'een'], ['coperati', 'en'])).toBe('[Coöperatie] [Één]')
    expect(
      markedParts(text, ['coo'], [])
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })

  it('in a compound that holds it', () => {
    expect(markedIn('de kraamzorgwachtlijst', ['wachtlijst'], ['wacht', 'lijst'])).toBe(
      'de [kraamzorgwachtlijst]',
    )
  })

  it('nowhere when nothing was typed', () => {
    expect(markedIn('Een (norm)', [], [])).toBe('Een (norm)')
    expect(markedIn('', ['norm'], ['norm'])).toBe('')
  })
})

describe('the part of a text that is shown', () => {
  const body = `${'Eerst iets anders. '.repeat(20)}Dan de klacht van een cliënt. ${'Daarna weer iets. '.repeat(20)}`

  it('is where the word was found, in whole words', () => {
    const shown = excerptOf(body, ['klacht'], ['klacht'])
    expect(shown).toContain('klacht van een cliënt')
    expect(shown).toMatch(/^… \p{L}/u)
    expect(shown).toMatch(/ …$/)
    expect(shown.length).toBeLessThan(130)
  })

  it('is the beginning when nothing in it was found', () => {
    expect(excerptOf(body, ['zebra'], ['zebra'])).toMatch(/^Eerst iets anders/)
    expect(excerptOf('Kort.', ['zebra'], [])).toBe('Kort.')
    expect(excerptOf('', ['zebra'], [])).toBe('')
  })
})
