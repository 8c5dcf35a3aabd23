import { describe, expect, test } from 'vitest'
import { legible, visible } from '../../../src/domain/legible-text'

const BIDI = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]
const LRM = '\u200E'

describe('no figure or date is turned round', () => {
  test.each(BIDI.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    'by U+%s, alone, doubled or never closed',
    (_, sign) => {
      for (const of of [legible, visible]) {
        expect(of(`${sign}28-11-2026`)).toBe('28-11-2026')
        expect(of(`VSV ${sign}${sign}Rijn ${sign}12 %`)).toBe('VSV Rijn 12 %')
      }
    },
  )

  test.each([
    ['Hebrew', 'שלום', '28-11-2026'],
    ['Arabic', 'شمس', '28-11-2026'],
    ['Arabic with vowels', 'شَمْسٌ', '12 %'],
    ['two words', 'בית שמש', '3'],
    ['a question mark of Arabic', 'Klaar؟', '28-11-2026'],
    ['a full stop of Urdu', 'Klaar۔', '28-11-2026'],
    ['a quotation mark of Hebrew', 'Klaar״', '12 %'],
    ['an amount in rial', '﷼', '28-11-2026'],
    ['figures of Adlam and of N’Ko', '\u{1E951}߂', '28-11-2026'],
  ])('by a name in %s beside it', (_, name, figure) => {
    expect(legible(name)).toBe(name + LRM)
    expect(legible(`${name} · ${figure}`)).toBe(`${name}${LRM} · ${figure}`)
    expect(legible(`${name}, ${figure}\n${name} ${figure}`)).toBe(
      `${name}${LRM}, ${figure}\n${name}${LRM} ${figure}`,
    )
    expect(legible(`${legible(name)} ${figure} ${legible(name)}`)).toBe(
      `${name}${LRM} ${figure} ${name}${LRM}`,
    )
  })
})

describe('a text that reads from right to left', () => {
  test('keeps a figure in its middle where it belongs', () => {
    expect(legible('רחוב 12 דירה')).toBe(`רחוב 12 דירה${LRM}`)
  })

  test('gets its mark once, however often it passes', () => {
    for (const text of ['שלום', 'VSV شمس 2026', 'a\u202Eb שלום \u200E12', '👩‍👩‍👧 می‌خواهم.'])
      expect(legible(legible(text))).toBe(legible(text))
  })

  test('has no mark when it stands alone', () => expect(visible('שלום')).toBe('שלום'))
})

describe('what is invisible', () => {
  test.each([
    ['control characters', 'a\u0000\u0008\u000B\u001F\u007F\u0092b', 'ab'],
    ['lone surrogates', 'a\uD83Db\uDE00c', 'abc'],
    ['noncharacters', 'a\uFFFE\uFFFFb', 'ab'],
    ['zero-width spaces and marks of order', 'a\u200Bb\u2060c\uFEFFd', 'abcd'],
    ['joiners without anything to join', 'a\u200Db\u200Cc 1\u200D2', 'abc 12'],
    ['soft hyphens', 'ge\u00ADboor\u00ADte', 'geboorte'],
    ['tags and annotations', 'a\u{E0041}\u{E007F}\uFFF9b', 'ab'],
  ])('goes: %s', (_, text, clean) => {
    expect(visible(text)).toBe(clean)
    expect(legible(text)).toBe(clean)
  })

  test.each([
    '😀',
    '👩‍👩‍👧',
    '👩🏽‍⚕️',
    '❤️',
    'می‌خواهم',
    'क्‍ष',
    '</w:t>',
    '&amp;',
    'é\u0301',
    '\u{1F469}',
    'a\u0085b\tc\r\nd',
  ])('and what is seen stays: %j', (text) => expect(visible(text)).toBe(text))
})
