import { expect, test } from 'vitest'
import {
  CODE_LENGTH,
  makeCode,
  makeCodes,
  readCode,
  spacedCode,
  VOTE_CODE_LENGTH,
} from '../../../../../src/domain/survey/round/short-code'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Numbers without a pattern, the same in every run. */
function seeded(seed = 7) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

test('a hundred forms get a hundred codes, without a character that is easily misread', () => {
  const codes = makeCodes(100, seeded())
  expect(new Set(codes).size).toBe(100)
  for (const code of codes) {
    expect(code).toHaveLength(CODE_LENGTH)
    expect(code).not.toMatch(/[01ILO]/)
    expect(readCode(code)).toBe(code)
  }
})

test('a code may be typed in small letters, with spaces and hyphens', () => {
  const code = makeCode(seeded())
  expect(readCode(` ${spacedCode(code).toLowerCase()} `)).toBe(code)
  expect(readCode([...code].join(' '))).toBe(code)
})

test('one wrong character is always noticed', () => {
  for (const code of makeCodes(40, seeded(1))) {
    for (let place = 0; place < CODE_LENGTH; place += 1) {
      for (const other of ALPHABET) {
        const typed = code.slice(0, place) + other + code.slice(place + 1)
        expect(readCode(typed), `${code} typed as ${typed}`).toBe(typed === code ? code : null)
      }
    }
  }
})

test('two characters that changed places are always noticed', () => {
  for (const code of makeCodes(200, seeded(2))) {
    for (let place = 0; place + 1 < CODE_LENGTH; place += 1) {
      const typed = `${code.slice(0, place)}${code[place + 1] ?? ''}${code[place] ?? ''}${code.slice(place + 2)}`
      expect(readCode(typed)).toBe(typed === code ? code : null)
    }
  }
})

test('a code to vote with is longer, catches the same mistakes, and is never taken for one of a questionnaire', () => {
  for (const code of makeCodes(40, seeded(3), VOTE_CODE_LENGTH)) {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
    expect(readCode(spacedCode(code).toLowerCase(), VOTE_CODE_LENGTH)).toBe(code)
    expect(readCode(code)).toBeNull()
    for (let place = 0; place < VOTE_CODE_LENGTH; place += 1) {
      for (const other of ALPHABET) {
        const typed = code.slice(0, place) + other + code.slice(place + 1)
        expect(readCode(typed, VOTE_CODE_LENGTH)).toBe(typed === code ? code : null)
      }
      const swapped = `${code.slice(0, place)}${code[place + 1] ?? ''}${code[place] ?? ''}${code.slice(place + 2)}`
      expect(readCode(swapped, VOTE_CODE_LENGTH)).toBe(swapped === code ? code : null)
    }
  }
})

test.each(['', 'K7M', '0123456789', 'K7M2Q1', 'K7M2Q!', '👶👶👶👶👶👶'])('%o is no code', (typed) => {
  expect(readCode(typed)).toBeNull()
})

test('the same code is never given twice, even when the random numbers repeat', () => {
  const numbers = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]
  let place = 0
  expect(new Set(makeCodes(2, () => numbers[place++] ?? 0)).size).toBe(2)
})
