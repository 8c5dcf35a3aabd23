import { describe, expect, test } from 'vitest'
import { linesOf, oneLine, printable, shortened } from '../../../src/report/plain-text'

describe('text for a document', () => {
  test.each([
    ['control characters', 'a\u0000\u0008\u000B\u001Fb', 'ab'],
    ['lone surrogates', 'a\uD83Db\uDE00c', 'abc'],
    ['noncharacters', 'a\uFFFE\uFFFFb', 'ab'],
  ])('loses %s', (_, text, clean) => expect(printable(text)).toBe(clean))

  test.each(['😀', '👩‍👩‍👧', '</w:t>', '&amp;', 'é\u0301', '\u{10FFFF}'])('keeps %s', (text) =>
    expect(printable(text)).toBe(text),
  )

  test('breaks at every kind of line end', () => {
    expect(linesOf('\na\nb\r\nc\rd\u2028e\u2029f\u0085g\n')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  test('keeps the space between a link and what follows it', () => {
    expect(linesOf(' na de link')).toEqual([' na de link'])
  })

  test('is never without a line', () => {
    expect(linesOf('')).toEqual([''])
  })

  test('fits on one line where a heading asks for it', () => {
    expect(oneLine('  kop\nmet\tregels ')).toBe('kop met regels')
  })

  test('is cut at a word, and never in half a character', () => {
    expect(shortened('Wij werken goed samen.', 15)).toBe('Wij werken…')
    expect(shortened('😀😀😀😀', 3)).toBe('😀😀…')
    expect(shortened('kort', 4)).toBe('kort')
  })

  test('keeps a number after Arabic or Hebrew in order, even when the words before it are shortened', () => {
    expect(oneLine('שלום 28-11-2026')).toBe('שלום\u200E 28-11-2026')
    expect(shortened('שלום שלום שלום', 7)).toBe('שלום\u200E…')
  })
})
