import { expect, it } from 'vitest'
import { wordDifference } from '../../../src/domain/word-difference'

const marked = (older: string, newer: string) =>
  wordDifference(older, newer)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('')

it('shows which words went and which came, and leaves the rest alone', () => {
  expect(marked('Elke client krijgt een plan.', 'Elke client krijgt tijdig een goed plan.')).toBe(
    'Elke client krijgt[+ tijdig+] een[+ goed+] plan.',
  )
  expect(marked('een twee drie', 'een drie')).toBe('een[- twee-] drie')
  expect(marked('oud', 'nieuw')).toBe('[-oud-][+nieuw+]')
  expect(marked('', 'nieuw')).toBe('[+nieuw+]')
  expect(marked('oud', '')).toBe('[-oud-]')
  expect(marked('', '')).toBe('')
  // What went stands before what came in its place, also at the end and over several words.
  expect(marked('de oude zin blijft', 'de hele nieuwe zin blijft')).toBe(
    'de[- oude-][+ hele nieuwe+] zin blijft',
  )
  expect(marked('zin blijft de oude', 'zin blijft')).toBe('zin blijft[- de oude-]')
  expect(marked('zin blijft', 'zin blijft staan hier')).toBe('zin blijft[+ staan hier+]')
  // The longest row of words both have, not the first word that is the same.
  expect(marked('zo a b c d', 'zo d a b c')).toBe('zo[+ d+] a b c[- d-]')
  expect(marked('zo een voor de een', 'zo de een')).toBe('zo[- een voor-] de een')
  expect(marked('gelijk', 'gelijk')).toBe('gelijk')
})

it('gives both texts back whole, also with lines and odd spaces', () => {
  const older = 'Eerste regel.\n\nTweede  regel met meer. '
  const newer = 'Eerste regel!\nTweede regel  met minder.\n'
  const parts = wordDifference(older, newer)
  const side = (without: string) =>
    parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')
  expect(side('added')).toBe(older)
  expect(side('removed')).toBe(newer)
})

it('does not keep a screen waiting for texts of thousands of words', () => {
  const text = Array.from({ length: 3000 }, (_, index) => `woord${String(index)}`).join(' ')
  expect(wordDifference(text, `${text} meer`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

it('goes word by word up to 4000 words together', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${String(at)}`).join(' ')
  const kinds = (older: number, newer: number) =>
    wordDifference(words(older), words(newer)).map(({ kind }) => kind)
  expect(kinds(1999, 2001)).toEqual(['same', 'added'])
  expect(kinds(2000, 2001)).toEqual(['removed', 'added'])
})
